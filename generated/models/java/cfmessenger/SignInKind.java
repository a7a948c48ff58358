// Generated from spec/ by scripts/generate/models.ts. Do not edit.
package cfmessenger;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * How a session began.
 */
public enum SignInKind {
  @JsonProperty("demo")
  DEMO,
  @JsonProperty("passkey")
  PASSKEY,
  @JsonProperty("newAccount")
  NEWACCOUNT,
  @JsonProperty("recovery")
  RECOVERY,
  @JsonProperty("accessToken")
  ACCESSTOKEN
}
