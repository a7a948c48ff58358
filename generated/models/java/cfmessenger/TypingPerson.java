// Generated from spec/ by scripts/generate/models.ts. Do not edit.
package cfmessenger;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;

/**
 * Somebody is typing, until then at the latest.
 * @param userId Opaque id of a person or bot. Compare it, never parse it. `me` is never one.
 * @param until A point in time by the server's clock, milliseconds since 1970.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record TypingPerson(
    @JsonProperty(value = "userId", required = true) String userId,
    @JsonProperty(value = "until", required = true) long until
) {
  public TypingPerson {
    Objects.requireNonNull(userId, "userId");
  }
}
