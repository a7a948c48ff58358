// Generated from spec/ by scripts/generate/models.ts. Do not edit.
package cfmessenger;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Where in the page it was measured.
 */
public enum PageRoute {
  @JsonProperty("signIn")
  SIGNIN,
  @JsonProperty("messenger")
  MESSENGER
}
