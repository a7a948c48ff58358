// Generated from spec/ by scripts/generate/models.ts. Do not edit.
package cfmessenger;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.Objects;

/**
 * Somebody added the person, or accepted.
 * @param contact A person on the caller's list, one who added the caller, or one whom the caller blocked.
 */
@JsonTypeName("contact")
@JsonIgnoreProperties(ignoreUnknown = true)
public record ContactEvent(
    @JsonProperty(value = "contact", required = true) Contact contact
) implements PresenceEvent {
  public ContactEvent {
    Objects.requireNonNull(contact, "contact");
  }
}
