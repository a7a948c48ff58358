// Generated from spec/ by scripts/generate/models.ts. Do not edit.
package cfmessenger;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;

/**
 * About the answer. Quote `requestId` when you report a problem.
 * @param timestamp A point in time by the server's clock, milliseconds since 1970.
 * @param requestId A UUID of any version in lower case.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Meta(
    @JsonProperty(value = "timestamp", required = true) long timestamp,
    @JsonProperty(value = "requestId", required = true) String requestId
) {
  public Meta {
    Objects.requireNonNull(requestId, "requestId");
  }
}
