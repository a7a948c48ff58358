// Generated from spec/ by scripts/generate/models.ts. Do not edit.
package cfmessenger;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;

/**
 * How far somebody has got in a room. Only ever rises.
 * @param userId Opaque id of a person or bot. Compare it, never parse it. `me` is never one.
 * @param delivered The last seq that someone has, 0 for none.
 * @param read The last seq that someone has, 0 for none.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Receipt(
    @JsonProperty(value = "userId", required = true) String userId,
    @JsonProperty(value = "delivered", required = true) long delivered,
    @JsonProperty(value = "read", required = true) long read
) {
  public Receipt {
    Objects.requireNonNull(userId, "userId");
  }
}
