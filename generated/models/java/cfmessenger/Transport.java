// Generated from spec/ by scripts/generate/models.ts. Do not edit.
package cfmessenger;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * `cookie` for browsers (HttpOnly, never seen by scripts); `bearer` puts the token into the answer.
 */
public enum Transport {
  @JsonProperty("cookie")
  COOKIE,
  @JsonProperty("bearer")
  BEARER
}
