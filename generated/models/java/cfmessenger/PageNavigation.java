// Generated from spec/ by scripts/generate/models.ts. Do not edit.
package cfmessenger;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * How the page was reached: `back-forward-cache` woke a page that slept, `restore` brought back one that the browser had thrown away.
 */
public enum PageNavigation {
  @JsonProperty("navigate")
  NAVIGATE,
  @JsonProperty("reload")
  RELOAD,
  @JsonProperty("back-forward")
  BACK_FORWARD,
  @JsonProperty("back-forward-cache")
  BACK_FORWARD_CACHE,
  @JsonProperty("prerender")
  PRERENDER,
  @JsonProperty("restore")
  RESTORE
}
