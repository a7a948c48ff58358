// Generated from spec/ by scripts/generate/models.ts. Do not edit.
package cfmessenger;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.Objects;

/**
 * Somebody has just signed in.
 * @param person What everyone may know of a person or bot.
 * @param at A point in time by the server's clock, milliseconds since 1970.
 */
@JsonTypeName("signedIn")
@JsonIgnoreProperties(ignoreUnknown = true)
public record SignedInEvent(
    @JsonProperty(value = "person", required = true) Person person,
    @JsonProperty(value = "at", required = true) long at
) implements PresenceEvent {
  public SignedInEvent {
    Objects.requireNonNull(person, "person");
  }
}
