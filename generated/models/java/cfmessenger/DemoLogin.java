// Generated from spec/ by scripts/generate/models.ts. Do not edit.
package cfmessenger;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.Objects;

/**
 * As a seeded person, where the server allows it.
 * @param userId Opaque id of a person or bot. Compare it, never parse it. `me` is never one.
 * @param turnstileToken What the verification widget gave. The widget is told `cData`: the `userId` of a demo sign-in, the `challengeId` of a passkey or a new account, `recovery` for a recovery code (AU-2).
 * @param transport `cookie` for browsers (HttpOnly, never seen by scripts); `bearer` puts the token into the answer.
 */
@JsonTypeName("demo")
public record DemoLogin(
    @JsonProperty(value = "userId", required = true) String userId,
    @JsonProperty(value = "turnstileToken", required = true) String turnstileToken,
    @JsonProperty(value = "transport", required = true) Transport transport
) implements LoginRequest {
  public DemoLogin {
    Objects.requireNonNull(userId, "userId");
    Objects.requireNonNull(turnstileToken, "turnstileToken");
    Objects.requireNonNull(transport, "transport");
  }
}
