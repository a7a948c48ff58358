// Generated from spec/ by scripts/generate/models.ts. Do not edit.
package cfmessenger;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A measurement of the page.
 */
public enum MetricName {
  @JsonProperty("LCP")
  LCP,
  @JsonProperty("INP")
  INP,
  @JsonProperty("CLS")
  CLS,
  @JsonProperty("FCP")
  FCP,
  @JsonProperty("TTFB")
  TTFB
}
