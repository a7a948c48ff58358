// Generated from spec/ by scripts/generate/models.ts. Do not edit.
package cfmessenger;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What an access token may do.
 */
public enum Scope {
  @JsonProperty("read")
  READ,
  @JsonProperty("chat")
  CHAT,
  @JsonProperty("manage")
  MANAGE
}
