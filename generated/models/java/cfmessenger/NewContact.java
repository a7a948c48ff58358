// Generated from spec/ by scripts/generate/models.ts. Do not edit.
package cfmessenger;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;

/**
 * A person to add, or to accept if they asked.
 * @param userId Opaque id of a person or bot. Compare it, never parse it. `me` is never one.
 * @param group The heading under which a contact stands.
 */
public record NewContact(
    @JsonProperty(value = "userId", required = true) String userId,
    @JsonInclude(JsonInclude.Include.NON_NULL) @JsonProperty("group") String group
) {
  public NewContact {
    Objects.requireNonNull(userId, "userId");
  }
}
