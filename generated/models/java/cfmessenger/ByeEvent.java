// Generated from spec/ by scripts/generate/models.ts. Do not edit.
package cfmessenger;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.Objects;

/**
 * The server is about to close this socket with this code.
 * @param code A WebSocket close code of the registry in `errors.yaml`.
 * @param reason A sentence for developers.
 * @param reconnectAfterMs A span of time in milliseconds.
 */
@JsonTypeName("bye")
@JsonIgnoreProperties(ignoreUnknown = true)
public record ByeEvent(
    @JsonProperty(value = "code", required = true) long code,
    @JsonProperty(value = "reason", required = true) String reason,
    @JsonInclude(JsonInclude.Include.NON_NULL) @JsonProperty("reconnectAfterMs") Long reconnectAfterMs
) implements PresenceEvent, RoomEvent {
  public ByeEvent {
    Objects.requireNonNull(reason, "reason");
  }
}
