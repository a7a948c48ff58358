// Generated from spec/ by scripts/generate/models.ts. Do not edit.
package cfmessenger;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;

/**
 * How somebody new wants to be called.
 * @param name How a person is called. Stars and lyrics welcome.
 */
public record NewAccount(
    @JsonProperty(value = "name", required = true) String name
) {
  public NewAccount {
    Objects.requireNonNull(name, "name");
  }
}
