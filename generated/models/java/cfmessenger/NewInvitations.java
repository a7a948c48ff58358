// Generated from spec/ by scripts/generate/models.ts. Do not edit.
package cfmessenger;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * People to invite.
 */
public record NewInvitations(
    @JsonProperty(value = "userIds", required = true) List<String> userIds
) {
  public NewInvitations {
    userIds = List.copyOf(userIds);
  }
}
