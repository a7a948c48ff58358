// Generated from spec/ by scripts/generate/models.ts. Do not edit.
package cfmessenger;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * `owner` may rename the room and remove people.
 */
public enum MemberRole {
  @JsonProperty("owner")
  OWNER,
  @JsonProperty("member")
  MEMBER
}
