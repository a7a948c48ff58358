// Generated from spec/ by scripts/generate/models.ts. Do not edit.
package cfmessenger;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * One-time codes, shown this once. The ones before are void.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record RecoveryCodes(
    @JsonProperty(value = "codes", required = true) List<String> codes
) {
  public RecoveryCodes {
    codes = List.copyOf(codes);
  }
}
