// Generated from spec/ by scripts/generate/models.ts. Do not edit.
package cfmessenger;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;

/**
 * Who the server takes the client for.
 * @param userId Opaque id of a person or bot. Compare it, never parse it. `me` is never one.
 * @param sessionExpiresAt A point in time by the server's clock, milliseconds since 1970.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record You(
    @JsonProperty(value = "userId", required = true) String userId,
    @JsonProperty(value = "sessionExpiresAt", required = true) long sessionExpiresAt
) {
  public You {
    Objects.requireNonNull(userId, "userId");
  }
}
