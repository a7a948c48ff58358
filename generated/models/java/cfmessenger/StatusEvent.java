// Generated from spec/ by scripts/generate/models.ts. Do not edit.
package cfmessenger;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;

/**
 * People whose status, name, picture or message changed.
 * @param people The changed ones.
 */
@JsonTypeName("presence")
@JsonIgnoreProperties(ignoreUnknown = true)
public record StatusEvent(
    @JsonProperty(value = "people", required = true) List<PersonPresence> people
) implements PresenceEvent {
  public StatusEvent {
    people = List.copyOf(people);
  }
}
