// Generated from spec/ by scripts/generate/models.ts. Do not edit.
package cfmessenger;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.Objects;

/**
 * The latest of a person.
 * @param person What everyone may know of a person or bot.
 */
@JsonTypeName("person")
@JsonIgnoreProperties(ignoreUnknown = true)
public record PersonEvent(
    @JsonProperty(value = "person", required = true) Person person
) implements RoomEvent {
  public PersonEvent {
    Objects.requireNonNull(person, "person");
  }
}
