// Generated from spec/ by scripts/generate/models.ts. Do not edit.
package cfmessenger;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * The caller's passkeys.
 * @param recoveryCodesLeft How many recovery codes are unused.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record PasskeyList(
    @JsonProperty(value = "recoveryCodesLeft", required = true) long recoveryCodesLeft,
    @JsonProperty(value = "passkeys", required = true) List<Passkey> passkeys
) {
  public PasskeyList {
    passkeys = List.copyOf(passkeys);
  }
}
