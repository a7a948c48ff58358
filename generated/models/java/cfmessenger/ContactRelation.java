// Generated from spec/ by scripts/generate/models.ts. Do not edit.
package cfmessenger;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * `mutual`: both added each other. `asked`: the caller waits. `asking`: the other one added the caller and waits. `none`: neither, so the caller only blocked them.
 */
public enum ContactRelation {
  @JsonProperty("mutual")
  MUTUAL,
  @JsonProperty("asked")
  ASKED,
  @JsonProperty("asking")
  ASKING,
  @JsonProperty("none")
  NONE
}
