// Generated from spec/ by scripts/generate/models.ts. Do not edit.
package cfmessenger;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;

/**
 * One sign-in of the caller.
 * @param sessionId Opaque id of a session, passkey, token or invitation.
 * @param how How a session began.
 * @param device Roughly what signed in, such as `Firefox on Linux`; may be empty. For the person's eyes only.
 * @param createdAt A point in time by the server's clock, milliseconds since 1970.
 * @param lastSeenAt A point in time by the server's clock, milliseconds since 1970.
 * @param expiresAt A point in time by the server's clock, milliseconds since 1970.
 * @param endsAt A point in time by the server's clock, milliseconds since 1970.
 * @param current Whether the request came with this session.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Session(
    @JsonProperty(value = "sessionId", required = true) String sessionId,
    @JsonProperty(value = "how", required = true) SignInKind how,
    @JsonProperty(value = "device", required = true) String device,
    @JsonProperty(value = "createdAt", required = true) long createdAt,
    @JsonProperty(value = "lastSeenAt", required = true) long lastSeenAt,
    @JsonProperty(value = "expiresAt", required = true) long expiresAt,
    @JsonProperty(value = "endsAt", required = true) long endsAt,
    @JsonProperty(value = "current", required = true) boolean current
) {
  public Session {
    Objects.requireNonNull(sessionId, "sessionId");
    Objects.requireNonNull(how, "how");
    Objects.requireNonNull(device, "device");
  }
}
