// Generated from spec/ by scripts/generate/models.ts. Do not edit.
package cfmessenger;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;

/**
 * A page of the stream, oldest first, with the people that it mentions.
 * @param epoch Name of the room's present numbering. A client that holds another epoch starts anew.
 * @param more Whether older events exist.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record MessagePage(
    @JsonProperty(value = "epoch", required = true) String epoch,
    @JsonProperty(value = "events", required = true) List<StreamEvent> events,
    @JsonProperty(value = "people", required = true) List<Person> people,
    @JsonProperty(value = "more", required = true) boolean more
) {
  public MessagePage {
    Objects.requireNonNull(epoch, "epoch");
    events = List.copyOf(events);
    people = List.copyOf(people);
  }
}
