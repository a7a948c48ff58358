// Generated from spec/ by scripts/generate/models.ts. Do not edit.
package cfmessenger;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;

/**
 * The new token with its secret, shown this once.
 * @param accessToken An access token of the caller, without the secret.
 * @param secret 256 random bits and what they open. Shown once, stored as a hash.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record CreatedAccessToken(
    @JsonProperty(value = "accessToken", required = true) AccessToken accessToken,
    @JsonProperty(value = "secret", required = true) String secret
) {
  public CreatedAccessToken {
    Objects.requireNonNull(accessToken, "accessToken");
    Objects.requireNonNull(secret, "secret");
  }
}
