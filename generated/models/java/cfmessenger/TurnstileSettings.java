// Generated from spec/ by scripts/generate/models.ts. Do not edit.
package cfmessenger;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;

/**
 * Where the verification widget comes from.
 * @param siteKey The public site key.
 * @param scriptUrl The widget's script.
 * @param action The action to name.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record TurnstileSettings(
    @JsonProperty(value = "siteKey", required = true) String siteKey,
    @JsonProperty(value = "scriptUrl", required = true) String scriptUrl,
    @JsonProperty(value = "action", required = true) String action
) {
  public TurnstileSettings {
    Objects.requireNonNull(siteKey, "siteKey");
    Objects.requireNonNull(scriptUrl, "scriptUrl");
    Objects.requireNonNull(action, "action");
  }
}
