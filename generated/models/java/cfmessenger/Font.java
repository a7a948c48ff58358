// Generated from spec/ by scripts/generate/models.ts. Do not edit.
package cfmessenger;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A family that every client has in some form.
 */
public enum Font {
  @JsonProperty("sans")
  SANS,
  @JsonProperty("serif")
  SERIF,
  @JsonProperty("mono")
  MONO,
  @JsonProperty("comic")
  COMIC
}
