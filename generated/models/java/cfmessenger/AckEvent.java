// Generated from spec/ by scripts/generate/models.ts. Do not edit.
package cfmessenger;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.Objects;

/**
 * The command `cid` is done. `seq` is there for a stream event.
 * @param cid The client's own id of a command, a lower-case UUID. The idempotency key per room and sender; a retry keeps it.
 * @param seq Number of a stream event in its room, dense from 1.
 * @param at A point in time by the server's clock, milliseconds since 1970.
 * @param duplicate True when the command had been done before.
 */
@JsonTypeName("ack")
@JsonIgnoreProperties(ignoreUnknown = true)
public record AckEvent(
    @JsonProperty(value = "cid", required = true) String cid,
    @JsonInclude(JsonInclude.Include.NON_NULL) @JsonProperty("seq") Long seq,
    @JsonProperty(value = "at", required = true) long at,
    @JsonInclude(JsonInclude.Include.NON_NULL) @JsonProperty("duplicate") Boolean duplicate
) implements RoomEvent {
  public AckEvent {
    Objects.requireNonNull(cid, "cid");
  }
}
