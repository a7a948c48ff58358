// Generated from spec/ by scripts/generate/models.ts. Do not edit.
package cfmessenger;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What happened to the room's people or name.
 */
public enum SystemKind {
  @JsonProperty("joined")
  JOINED,
  @JsonProperty("left")
  LEFT,
  @JsonProperty("invited")
  INVITED,
  @JsonProperty("kicked")
  KICKED,
  @JsonProperty("renamed")
  RENAMED
}
