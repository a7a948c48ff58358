// Generated from spec/ by scripts/generate/models.ts. Do not edit.
package cfmessenger;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.Objects;

/**
 * Somebody sent a wink in a room that the client has not open.
 * @param roomId Opaque id of a room. Names beginning with `system_` and `admin_` are refused to people.
 * @param from Opaque id of a person or bot. Compare it, never parse it. `me` is never one.
 * @param winkId The name of a wink. A client that does not know it shows its line only.
 * @param at A point in time by the server's clock, milliseconds since 1970.
 */
@JsonTypeName("winked")
@JsonIgnoreProperties(ignoreUnknown = true)
public record WinkedEvent(
    @JsonProperty(value = "roomId", required = true) String roomId,
    @JsonProperty(value = "from", required = true) String from,
    @JsonProperty(value = "winkId", required = true) String winkId,
    @JsonProperty(value = "at", required = true) long at
) implements PresenceEvent {
  public WinkedEvent {
    Objects.requireNonNull(roomId, "roomId");
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(winkId, "winkId");
  }
}
