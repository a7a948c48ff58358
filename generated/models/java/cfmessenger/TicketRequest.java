// Generated from spec/ by scripts/generate/models.ts. Do not edit.
package cfmessenger;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/**
 * Which socket the ticket opens.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "channel")
@JsonSubTypes({
  @JsonSubTypes.Type(value = PresenceTicketRequest.class, name = "presence"),
  @JsonSubTypes.Type(value = RoomTicketRequest.class, name = "room")
})
public sealed interface TicketRequest permits PresenceTicketRequest, RoomTicketRequest {}
