// Generated from spec/ by scripts/generate/models.ts. Do not edit.
package cfmessenger;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.Objects;

/**
 * When the session of this socket ends.
 * @param expiresAt A point in time by the server's clock, milliseconds since 1970.
 * @param reason Why the session is spoken of.
 */
@JsonTypeName("session")
@JsonIgnoreProperties(ignoreUnknown = true)
public record SessionEvent(
    @JsonProperty(value = "expiresAt", required = true) long expiresAt,
    @JsonProperty(value = "reason", required = true) SessionReason reason
) implements PresenceEvent, RoomEvent {
  public SessionEvent {
    Objects.requireNonNull(reason, "reason");
  }
}
