// Generated from spec/ by scripts/generate/models.ts. Do not edit.
package cfmessenger;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What an access token may do. `read`: see people, rooms, contacts and messages. `chat`: speak, and open rooms. `manage`: change contacts, rooms and the profile. Nothing lets a token touch sessions, passkeys or tokens (AU-10).
 */
public enum Scope {
  @JsonProperty("read")
  READ,
  @JsonProperty("chat")
  CHAT,
  @JsonProperty("manage")
  MANAGE
}
