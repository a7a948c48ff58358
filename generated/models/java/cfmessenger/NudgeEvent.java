// Generated from spec/ by scripts/generate/models.ts. Do not edit.
package cfmessenger;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.Objects;

/**
 * Somebody nudged the room.
 * @param from Opaque id of a person or bot. Compare it, never parse it. `me` is never one.
 * @param cid The client's own id of a command, a lower-case UUID. The idempotency key per room and sender; a retry keeps it.
 * @param at A point in time by the server's clock, milliseconds since 1970.
 */
@JsonTypeName("nudge")
@JsonIgnoreProperties(ignoreUnknown = true)
public record NudgeEvent(
    @JsonProperty(value = "from", required = true) String from,
    @JsonProperty(value = "cid", required = true) String cid,
    @JsonProperty(value = "at", required = true) long at
) implements RoomEvent {
  public NudgeEvent {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(cid, "cid");
  }
}
