// Generated from spec/ by scripts/generate/models.ts. Do not edit.
package cfmessenger;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Why the session is spoken of.
 */
public enum SessionReason {
  @JsonProperty("warned")
  WARNED,
  @JsonProperty("refreshed")
  REFRESHED
}
