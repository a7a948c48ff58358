// Generated from spec/ by scripts/generate/models.ts. Do not edit.
package cfmessenger;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.Objects;

/**
 * With a one-time recovery code.
 * @param code One of the codes that were shown once; each opens the account once.
 * @param turnstileToken What the verification widget gave. The widget is told `cData`: the `userId` of a demo sign-in, the `challengeId` of a passkey or a new account, `recovery` for a recovery code (AU-2).
 * @param transport `cookie` for browsers (HttpOnly, never seen by scripts); `bearer` puts the token into the answer.
 */
@JsonTypeName("recovery")
public record RecoveryLogin(
    @JsonProperty(value = "code", required = true) String code,
    @JsonProperty(value = "turnstileToken", required = true) String turnstileToken,
    @JsonProperty(value = "transport", required = true) Transport transport
) implements LoginRequest {
  public RecoveryLogin {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(turnstileToken, "turnstileToken");
    Objects.requireNonNull(transport, "transport");
  }
}
