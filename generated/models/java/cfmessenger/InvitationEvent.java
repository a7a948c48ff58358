// Generated from spec/ by scripts/generate/models.ts. Do not edit.
package cfmessenger;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.Objects;

/**
 * Somebody asks the person into a room.
 * @param invitation Somebody asks somebody into a room.
 */
@JsonTypeName("invitation")
@JsonIgnoreProperties(ignoreUnknown = true)
public record InvitationEvent(
    @JsonProperty(value = "invitation", required = true) Invitation invitation
) implements PresenceEvent {
  public InvitationEvent {
    Objects.requireNonNull(invitation, "invitation");
  }
}
