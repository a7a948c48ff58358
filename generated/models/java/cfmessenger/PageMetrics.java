// Generated from spec/ by scripts/generate/models.ts. Do not edit.
package cfmessenger;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * What one visit measured.
 */
public record PageMetrics(
    @JsonProperty(value = "metrics", required = true) List<PageMetric> metrics
) {
  public PageMetrics {
    metrics = List.copyOf(metrics);
  }
}
