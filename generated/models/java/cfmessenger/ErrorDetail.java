// Generated from spec/ by scripts/generate/models.ts. Do not edit.
package cfmessenger;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;

/**
 * One thing that was wrong with the input.
 * @param path JSON pointer to the field.
 * @param message What is wrong with it.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record ErrorDetail(
    @JsonProperty(value = "path", required = true) String path,
    @JsonProperty(value = "message", required = true) String message
) {
  public ErrorDetail {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(message, "message");
  }
}
