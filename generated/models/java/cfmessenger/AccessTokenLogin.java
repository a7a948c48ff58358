// Generated from spec/ by scripts/generate/models.ts. Do not edit.
package cfmessenger;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.Objects;

/**
 * With a personal access token, for bots and command lines. Answered with a bearer token.
 * @param token 256 random bits and what they open. Shown once, stored as a hash.
 */
@JsonTypeName("accessToken")
public record AccessTokenLogin(
    @JsonProperty(value = "token", required = true) String token
) implements LoginRequest {
  public AccessTokenLogin {
    Objects.requireNonNull(token, "token");
  }
}
