// Generated from spec/ by scripts/generate/models.ts. Do not edit.
package cfmessenger;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;

/**
 * Somebody asks somebody into a room.
 * @param invitationId Opaque id of a session, passkey, token or invitation.
 * @param room A conversation. A direct one is named after the other person, whose id is `peerId`; no other kind has that.
 * @param from What everyone may know of a person or bot.
 * @param at A point in time by the server's clock, milliseconds since 1970.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Invitation(
    @JsonProperty(value = "invitationId", required = true) String invitationId,
    @JsonProperty(value = "room", required = true) Room room,
    @JsonProperty(value = "from", required = true) Person from,
    @JsonProperty(value = "at", required = true) long at
) {
  public Invitation {
    Objects.requireNonNull(invitationId, "invitationId");
    Objects.requireNonNull(room, "room");
    Objects.requireNonNull(from, "from");
  }
}
