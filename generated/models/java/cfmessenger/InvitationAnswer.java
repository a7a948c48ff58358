// Generated from spec/ by scripts/generate/models.ts. Do not edit.
package cfmessenger;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Yes or no to an invitation.
 * @param accept True joins the room.
 */
public record InvitationAnswer(
    @JsonProperty(value = "accept", required = true) boolean accept
) {}
