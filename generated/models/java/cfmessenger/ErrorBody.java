// Generated from spec/ by scripts/generate/models.ts. Do not edit.
package cfmessenger;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;

/**
 * Why the request was refused.
 * @param code A code of the registry in `errors.yaml`. New codes may appear; treat an unknown one like INTERNAL.
 * @param message The registry's sentence for developers, or a more exact one.
 * @param retryAfterMs A span of time in milliseconds.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record ErrorBody(
    @JsonProperty(value = "code", required = true) String code,
    @JsonProperty(value = "message", required = true) String message,
    @JsonInclude(JsonInclude.Include.NON_NULL) @JsonProperty("details") List<ErrorDetail> details,
    @JsonInclude(JsonInclude.Include.NON_NULL) @JsonProperty("retryAfterMs") Long retryAfterMs
) {
  public ErrorBody {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(message, "message");
    details = details == null ? null : List.copyOf(details);
  }
}
