// Generated from spec/ by scripts/generate/models.ts. Do not edit.
package cfmessenger;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;

/**
 * Every answer that is not a success.
 * @param success The request was refused or failed.
 * @param error Why the request was refused.
 * @param meta About the answer. Quote `requestId` when you report a problem.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Refusal(
    @JsonProperty(value = "success", required = true) boolean success,
    @JsonProperty(value = "error", required = true) ErrorBody error,
    @JsonProperty(value = "meta", required = true) Meta meta
) {
  public Refusal {
    if (success) throw new IllegalArgumentException("success must be false");
    Objects.requireNonNull(error, "error");
    Objects.requireNonNull(meta, "meta");
  }
}
