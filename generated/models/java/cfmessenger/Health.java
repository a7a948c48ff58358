// Generated from spec/ by scripts/generate/models.ts. Do not edit.
package cfmessenger;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;

/**
 * The server runs.
 * @param protocol The protocol's version, as offered and echoed in `Sec-WebSocket-Protocol`.
 * @param release The server's version.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Health(
    @JsonProperty(value = "protocol", required = true) String protocol,
    @JsonProperty(value = "release", required = true) String release
) {
  public Health {
    if (!"cfm.v1".equals(protocol)) throw new IllegalArgumentException("protocol must be cfm.v1");
    Objects.requireNonNull(release, "release");
  }
}
