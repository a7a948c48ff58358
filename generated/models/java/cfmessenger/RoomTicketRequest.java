// Generated from spec/ by scripts/generate/models.ts. Do not edit.
package cfmessenger;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.Objects;

/**
 * A ticket for a room.
 * @param roomId Opaque id of a room. Names beginning with `system_` and `admin_` are refused to people.
 */
@JsonTypeName("room")
public record RoomTicketRequest(
    @JsonProperty(value = "roomId", required = true) String roomId
) implements TicketRequest {
  public RoomTicketRequest {
    Objects.requireNonNull(roomId, "roomId");
  }
}
