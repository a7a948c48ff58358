// Generated from spec/ by scripts/generate/models.ts. Do not edit.
package cfmessenger;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/**
 * One of the ways to sign in. There are no passwords.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
  @JsonSubTypes.Type(value = AccessTokenLogin.class, name = "accessToken"),
  @JsonSubTypes.Type(value = DemoLogin.class, name = "demo"),
  @JsonSubTypes.Type(value = NewAccountLogin.class, name = "newAccount"),
  @JsonSubTypes.Type(value = PasskeyLogin.class, name = "passkey"),
  @JsonSubTypes.Type(value = RecoveryLogin.class, name = "recovery")
})
public sealed interface LoginRequest permits AccessTokenLogin, DemoLogin, NewAccountLogin, PasskeyLogin, RecoveryLogin {}
