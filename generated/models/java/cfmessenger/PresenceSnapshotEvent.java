// Generated from spec/ by scripts/generate/models.ts. Do not edit.
package cfmessenger;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;

/**
 * Everyone that the person may see, themselves included.
 * @param people Everyone to show.
 */
@JsonTypeName("snapshot")
@JsonIgnoreProperties(ignoreUnknown = true)
public record PresenceSnapshotEvent(
    @JsonProperty(value = "people", required = true) List<PersonPresence> people
) implements PresenceEvent {
  public PresenceSnapshotEvent {
    people = List.copyOf(people);
  }
}
