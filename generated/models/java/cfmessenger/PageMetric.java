// Generated from spec/ by scripts/generate/models.ts. Do not edit.
package cfmessenger;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;

/**
 * One measurement. Carries nothing about the person.
 * @param name A measurement of the page.
 * @param value Milliseconds, or the score for CLS.
 * @param rating How good it is, by the usual thresholds.
 */
public record PageMetric(
    @JsonProperty(value = "name", required = true) MetricName name,
    @JsonProperty(value = "value", required = true) double value,
    @JsonProperty(value = "rating", required = true) MetricRating rating
) {
  public PageMetric {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(rating, "rating");
  }
}
