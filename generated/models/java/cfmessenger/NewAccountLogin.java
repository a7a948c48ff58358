// Generated from spec/ by scripts/generate/models.ts. Do not edit.
package cfmessenger;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.Map;
import java.util.Objects;

/**
 * As somebody new, with the passkey that the browser made for the challenge of `startNewAccount`.
 * @param challengeId Opaque id of a session, passkey, token or invitation.
 * @param credential A structure of the Web Authentication standard in its JSON form. Passed through to the browser or the verifier.
 * @param turnstileToken What the verification widget gave. The widget is told `cData`: the `userId` of a demo sign-in, the `challengeId` of a passkey or a new account, `recovery` for a recovery code (AU-2).
 * @param transport `cookie` for browsers (HttpOnly, never seen by scripts); `bearer` puts the token into the answer.
 */
@JsonTypeName("newAccount")
public record NewAccountLogin(
    @JsonProperty(value = "challengeId", required = true) String challengeId,
    @JsonProperty(value = "credential", required = true) Map<String, Object> credential,
    @JsonProperty(value = "turnstileToken", required = true) String turnstileToken,
    @JsonProperty(value = "transport", required = true) Transport transport
) implements LoginRequest {
  public NewAccountLogin {
    Objects.requireNonNull(challengeId, "challengeId");
    Objects.requireNonNull(credential, "credential");
    Objects.requireNonNull(turnstileToken, "turnstileToken");
    Objects.requireNonNull(transport, "transport");
  }
}
