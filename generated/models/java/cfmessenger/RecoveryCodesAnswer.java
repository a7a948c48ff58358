// Generated from spec/ by scripts/generate/models.ts. Do not edit.
package cfmessenger;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;

/**
 * `RecoveryCodes` in the envelope.
 * @param success The request was done.
 * @param data One-time codes, shown this once. The ones before are void.
 * @param meta About the answer. Quote `requestId` when you report a problem.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record RecoveryCodesAnswer(
    @JsonProperty(value = "success", required = true) boolean success,
    @JsonProperty(value = "data", required = true) RecoveryCodes data,
    @JsonProperty(value = "meta", required = true) Meta meta
) {
  public RecoveryCodesAnswer {
    if (!success) throw new IllegalArgumentException("success must be true");
    Objects.requireNonNull(data, "data");
    Objects.requireNonNull(meta, "meta");
  }
}
