// Generated from spec/ by scripts/generate/models.ts. Do not edit.
package cfmessenger;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;

/**
 * `Health` in the envelope.
 * @param success The request was done.
 * @param data The server runs.
 * @param meta About the answer. Quote `requestId` when you report a problem.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record HealthAnswer(
    @JsonProperty(value = "success", required = true) boolean success,
    @JsonProperty(value = "data", required = true) Health data,
    @JsonProperty(value = "meta", required = true) Meta meta
) {
  public HealthAnswer {
    if (!success) throw new IllegalArgumentException("success must be true");
    Objects.requireNonNull(data, "data");
    Objects.requireNonNull(meta, "meta");
  }
}
