// Generated from spec/ by scripts/generate/models.ts. Do not edit.
package cfmessenger;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What is shown of a person. `hidden` is only ever shown to themselves; `offline` is derived.
 */
public enum ShownStatus {
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
  HIDDEN,
  @JsonProperty("offline")
  OFFLINE
}
