// Generated from spec/ by scripts/generate/models.ts. Do not edit.
package cfmessenger;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * What one visit measured. Older clients send the metrics alone.
 * @param route Where in the page it was measured.
 * @param device The kind of screen.
 * @param navigation How the page was reached: `back-forward-cache` woke a page that slept, `restore` brought back one that the browser had thrown away.
 * @param release The version of the page.
 */
public record PageMetrics(
    @JsonInclude(JsonInclude.Include.NON_NULL) @JsonProperty("route") PageRoute route,
    @JsonInclude(JsonInclude.Include.NON_NULL) @JsonProperty("device") PageDevice device,
    @JsonInclude(JsonInclude.Include.NON_NULL) @JsonProperty("navigation") PageNavigation navigation,
    @JsonInclude(JsonInclude.Include.NON_NULL) @JsonProperty("release") String release,
    @JsonProperty(value = "metrics", required = true) List<PageMetric> metrics
) {
  public PageMetrics {
    metrics = List.copyOf(metrics);
  }
}
