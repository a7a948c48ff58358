// Generated from spec/ by scripts/generate/models.ts. Do not edit.
package cfmessenger;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * `public`: anyone may enter. `direct`: two people. `group`: by invitation.
 */
public enum RoomKind {
  @JsonProperty("public")
  PUBLIC,
  @JsonProperty("direct")
  DIRECT,
  @JsonProperty("group")
  GROUP
}
