// Generated from spec/ by scripts/generate/models.ts. Do not edit.
package cfmessenger;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * The rooms that the caller may enter.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record RoomList(
    @JsonProperty(value = "rooms", required = true) List<Room> rooms
) {
  public RoomList {
    rooms = List.copyOf(rooms);
  }
}
