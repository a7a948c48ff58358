// Generated from spec/ by scripts/generate/models.ts. Do not edit.
package cfmessenger;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;

/**
 * A seeded person that anyone may sign in as, where the server allows it.
 * @param person What everyone may know of a person or bot.
 * @param persona Who this is, in a sentence.
 * @param archetype The kind of person, such as `night owl`.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record DemoPerson(
    @JsonProperty(value = "person", required = true) Person person,
    @JsonProperty(value = "persona", required = true) String persona,
    @JsonProperty(value = "archetype", required = true) String archetype
) {
  public DemoPerson {
    Objects.requireNonNull(person, "person");
    Objects.requireNonNull(persona, "persona");
    Objects.requireNonNull(archetype, "archetype");
  }
}
