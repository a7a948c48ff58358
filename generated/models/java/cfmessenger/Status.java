// Generated from spec/ by scripts/generate/models.ts. Do not edit.
package cfmessenger;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What a person says of themselves. `hidden` looks like offline to others.
 */
public enum Status {
  @JsonProperty("online")
  ONLINE,
  @JsonProperty("busy")
  BUSY,
  @JsonProperty("brb")
  BRB,
  @JsonProperty("away")
  AWAY,
  @JsonProperty("phone")
  PHONE,
  @JsonProperty("lunch")
  LUNCH,
  @JsonProperty("hidden")
  HIDDEN
}
