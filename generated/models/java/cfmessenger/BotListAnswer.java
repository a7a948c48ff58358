// Generated from spec/ by scripts/generate/models.ts. Do not edit.
package cfmessenger;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;

/**
 * `BotList` in the envelope.
 * @param success The request was done.
 * @param data All bots.
 * @param meta About the answer. Quote `requestId` when you report a problem.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record BotListAnswer(
    @JsonProperty(value = "success", required = true) boolean success,
    @JsonProperty(value = "data", required = true) BotList data,
    @JsonProperty(value = "meta", required = true) Meta meta
) {
  public BotListAnswer {
    if (!success) throw new IllegalArgumentException("success must be true");
    Objects.requireNonNull(data, "data");
    Objects.requireNonNull(meta, "meta");
  }
}
