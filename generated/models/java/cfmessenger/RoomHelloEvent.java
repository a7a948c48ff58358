// Generated from spec/ by scripts/generate/models.ts. Do not edit.
package cfmessenger;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.Objects;

/**
 * The first event of a room's socket.
 * @param protocol The protocol's version, as offered and echoed in `Sec-WebSocket-Protocol`.
 * @param room A conversation. A direct one is named after the other person, whose id is `peerId`; no other kind has that.
 * @param you Who the server takes the client for.
 * @param epoch Name of the room's present numbering. A client that holds another epoch starts anew.
 * @param head The last seq that someone has, 0 for none.
 * @param after The last seq that someone has, 0 for none.
 * @param recovered Whether the client's log goes on without a gap.
 * @param serverTime A point in time by the server's clock, milliseconds since 1970.
 * @param limits Numbers that the server may tune. They go before the ones of the spec.
 */
@JsonTypeName("hello")
@JsonIgnoreProperties(ignoreUnknown = true)
public record RoomHelloEvent(
    @JsonProperty(value = "protocol", required = true) String protocol,
    @JsonProperty(value = "room", required = true) Room room,
    @JsonProperty(value = "you", required = true) You you,
    @JsonProperty(value = "epoch", required = true) String epoch,
    @JsonProperty(value = "head", required = true) long head,
    @JsonProperty(value = "after", required = true) long after,
    @JsonProperty(value = "recovered", required = true) boolean recovered,
    @JsonProperty(value = "serverTime", required = true) long serverTime,
    @JsonProperty(value = "limits", required = true) ConnectionLimits limits
) implements RoomEvent {
  public RoomHelloEvent {
    if (!"cfm.v1".equals(protocol)) throw new IllegalArgumentException("protocol must be cfm.v1");
    Objects.requireNonNull(room, "room");
    Objects.requireNonNull(you, "you");
    Objects.requireNonNull(epoch, "epoch");
    Objects.requireNonNull(limits, "limits");
  }
}
