// Generated from spec/ by scripts/generate/models.ts. Do not edit.
package cfmessenger;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * How good it is, by the usual thresholds.
 */
public enum MetricRating {
  @JsonProperty("good")
  GOOD,
  @JsonProperty("needs-improvement")
  NEEDS_IMPROVEMENT,
  @JsonProperty("poor")
  POOR
}
