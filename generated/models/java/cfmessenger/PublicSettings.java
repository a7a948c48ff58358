// Generated from spec/ by scripts/generate/models.ts. Do not edit.
package cfmessenger;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;

/**
 * What a client must know before it can sign in.
 * @param protocol The protocol's version, as offered and echoed in `Sec-WebSocket-Protocol`.
 * @param release The server's version.
 * @param turnstile Where the verification widget comes from.
 * @param demoSignIn Whether seeded people can be chosen.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record PublicSettings(
    @JsonProperty(value = "protocol", required = true) String protocol,
    @JsonProperty(value = "release", required = true) String release,
    @JsonProperty(value = "turnstile", required = true) TurnstileSettings turnstile,
    @JsonProperty(value = "demoSignIn", required = true) boolean demoSignIn
) {
  public PublicSettings {
    if (!"cfm.v1".equals(protocol)) throw new IllegalArgumentException("protocol must be cfm.v1");
    Objects.requireNonNull(release, "release");
    Objects.requireNonNull(turnstile, "turnstile");
  }
}
