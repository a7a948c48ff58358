// Generated from spec/ by scripts/generate/models.ts. Do not edit.
package cfmessenger;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.Objects;

/**
 * Somebody types, until then at the latest, or stopped.
 * @param userId Opaque id of a person or bot. Compare it, never parse it. `me` is never one.
 * @param on Whether the person types.
 * @param until A point in time by the server's clock, milliseconds since 1970.
 */
@JsonTypeName("typing")
@JsonIgnoreProperties(ignoreUnknown = true)
public record TypingEvent(
    @JsonProperty(value = "userId", required = true) String userId,
    @JsonProperty(value = "on", required = true) boolean on,
    @JsonProperty(value = "until", required = true) long until
) implements RoomEvent {
  public TypingEvent {
    Objects.requireNonNull(userId, "userId");
  }
}
