// Generated from spec/ by scripts/generate/models.ts. Do not edit.
package cfmessenger;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Numbers that the server may tune. They go before the ones of the spec.
 * @param heartbeatMs A span of time in milliseconds.
 * @param pongTimeoutMs A span of time in milliseconds.
 * @param maxInFlight Chats that may be unacked.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record ConnectionLimits(
    @JsonProperty(value = "heartbeatMs", required = true) long heartbeatMs,
    @JsonProperty(value = "pongTimeoutMs", required = true) long pongTimeoutMs,
    @JsonProperty(value = "maxInFlight", required = true) long maxInFlight
) {}
