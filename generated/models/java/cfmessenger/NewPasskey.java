// Generated from spec/ by scripts/generate/models.ts. Do not edit.
package cfmessenger;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import java.util.Objects;

/**
 * A passkey that the browser made.
 * @param challengeId Opaque id of a session, passkey, token or invitation.
 * @param credential A structure of the Web Authentication standard in its JSON form. Passed through to the browser or the verifier.
 * @param label A name that a person gave to one of their own things.
 */
public record NewPasskey(
    @JsonProperty(value = "challengeId", required = true) String challengeId,
    @JsonProperty(value = "credential", required = true) Map<String, Object> credential,
    @JsonProperty(value = "label", required = true) String label
) {
  public NewPasskey {
    Objects.requireNonNull(challengeId, "challengeId");
    Objects.requireNonNull(credential, "credential");
    Objects.requireNonNull(label, "label");
  }
}
