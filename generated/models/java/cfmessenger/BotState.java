// Generated from spec/ by scripts/generate/models.ts. Do not edit.
package cfmessenger;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * `sleeping`: its quota is used up. `resting`: not on duty now.
 */
public enum BotState {
  @JsonProperty("awake")
  AWAKE,
  @JsonProperty("resting")
  RESTING,
  @JsonProperty("sleeping")
  SLEEPING
}
