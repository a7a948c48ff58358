// Generated from spec/ by scripts/generate/models.ts. Do not edit.
package cfmessenger;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.Objects;

/**
 * The first event of the presence socket.
 * @param protocol The protocol's version, as offered and echoed in `Sec-WebSocket-Protocol`.
 * @param you Who the server takes the client for.
 * @param serverTime A point in time by the server's clock, milliseconds since 1970.
 * @param limits Numbers that the server may tune. They go before the ones of the spec.
 */
@JsonTypeName("hello")
@JsonIgnoreProperties(ignoreUnknown = true)
public record PresenceHelloEvent(
    @JsonProperty(value = "protocol", required = true) String protocol,
    @JsonProperty(value = "you", required = true) You you,
    @JsonProperty(value = "serverTime", required = true) long serverTime,
    @JsonProperty(value = "limits", required = true) ConnectionLimits limits
) implements PresenceEvent {
  public PresenceHelloEvent {
    if (!"cfm.v1".equals(protocol)) throw new IllegalArgumentException("protocol must be cfm.v1");
    Objects.requireNonNull(you, "you");
    Objects.requireNonNull(limits, "limits");
  }
}
