// Generated from spec/ by scripts/generate/models.ts. Do not edit.
package cfmessenger;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;

/**
 * `Contact` in the envelope.
 * @param success The request was done.
 * @param data A person on the caller's list, one who added the caller, or one whom the caller blocked.
 * @param meta About the answer. Quote `requestId` when you report a problem.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record ContactAnswer(
    @JsonProperty(value = "success", required = true) boolean success,
    @JsonProperty(value = "data", required = true) Contact data,
    @JsonProperty(value = "meta", required = true) Meta meta
) {
  public ContactAnswer {
    if (!success) throw new IllegalArgumentException("success must be true");
    Objects.requireNonNull(data, "data");
    Objects.requireNonNull(meta, "meta");
  }
}
