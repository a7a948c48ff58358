// Generated from spec/ by scripts/generate/models.ts. Do not edit.
package cfmessenger;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.Objects;

/**
 * A conversation with one other person.
 * @param userId Opaque id of a person or bot. Compare it, never parse it. `me` is never one.
 */
@JsonTypeName("direct")
public record NewDirectRoom(
    @JsonProperty(value = "userId", required = true) String userId
) implements NewRoom {
  public NewDirectRoom {
    Objects.requireNonNull(userId, "userId");
  }
}
