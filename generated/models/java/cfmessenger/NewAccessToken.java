// Generated from spec/ by scripts/generate/models.ts. Do not edit.
package cfmessenger;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;

/**
 * A token to make.
 * @param label A name that a person gave to one of their own things.
 */
public record NewAccessToken(
    @JsonProperty(value = "label", required = true) String label,
    @JsonProperty(value = "scopes", required = true) List<Scope> scopes
) {
  public NewAccessToken {
    Objects.requireNonNull(label, "label");
    scopes = List.copyOf(scopes);
  }
}
