// Generated from spec/ by scripts/generate/models.ts. Do not edit.
package cfmessenger;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.Objects;

/**
 * A command was refused. `of` is its type, `cid` its id, `path` a JSON pointer into the frame.
 * @param code A code of the registry in `errors.yaml`. New codes may appear; treat an unknown one like INTERNAL.
 * @param message A sentence for developers.
 * @param of The type of the refused command.
 * @param cid The client's own id of a command, a lower-case UUID. The idempotency key per room and sender; a retry keeps it.
 * @param path JSON pointer to the field, such as `/text` or `/1/text` in an array frame.
 * @param retryAfterMs A span of time in milliseconds.
 */
@JsonTypeName("error")
@JsonIgnoreProperties(ignoreUnknown = true)
public record ErrorEvent(
    @JsonProperty(value = "code", required = true) String code,
    @JsonProperty(value = "message", required = true) String message,
    @JsonInclude(JsonInclude.Include.NON_NULL) @JsonProperty("of") String of,
    @JsonInclude(JsonInclude.Include.NON_NULL) @JsonProperty("cid") String cid,
    @JsonInclude(JsonInclude.Include.NON_NULL) @JsonProperty("path") String path,
    @JsonInclude(JsonInclude.Include.NON_NULL) @JsonProperty("retryAfterMs") Long retryAfterMs
) implements PresenceEvent, RoomEvent {
  public ErrorEvent {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(message, "message");
  }
}
