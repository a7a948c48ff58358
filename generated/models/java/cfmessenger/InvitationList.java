// Generated from spec/ by scripts/generate/models.ts. Do not edit.
package cfmessenger;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * Open invitations to the caller.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record InvitationList(
    @JsonProperty(value = "invitations", required = true) List<Invitation> invitations
) {
  public InvitationList {
    invitations = List.copyOf(invitations);
  }
}
