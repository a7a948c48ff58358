// Generated from spec/ by scripts/generate/models.ts. Do not edit.
package cfmessenger;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * The kind of screen.
 */
public enum PageDevice {
  @JsonProperty("desktop")
  DESKTOP,
  @JsonProperty("phone")
  PHONE
}
