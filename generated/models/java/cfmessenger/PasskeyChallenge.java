// Generated from spec/ by scripts/generate/models.ts. Do not edit.
package cfmessenger;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import java.util.Objects;

/**
 * What the browser needs to make or use a passkey.
 * @param challengeId Opaque id of a session, passkey, token or invitation.
 * @param options A structure of the Web Authentication standard in its JSON form. Passed through to the browser or the verifier.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record PasskeyChallenge(
    @JsonProperty(value = "challengeId", required = true) String challengeId,
    @JsonProperty(value = "options", required = true) Map<String, Object> options
) {
  public PasskeyChallenge {
    Objects.requireNonNull(challengeId, "challengeId");
    Objects.requireNonNull(options, "options");
  }
}
