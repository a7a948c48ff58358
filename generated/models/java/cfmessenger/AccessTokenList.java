// Generated from spec/ by scripts/generate/models.ts. Do not edit.
package cfmessenger;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * The caller's access tokens.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record AccessTokenList(
    @JsonProperty(value = "tokens", required = true) List<AccessToken> tokens
) {
  public AccessTokenList {
    tokens = List.copyOf(tokens);
  }
}
