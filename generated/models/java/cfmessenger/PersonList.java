// Generated from spec/ by scripts/generate/models.ts. Do not edit.
package cfmessenger;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * A page of people.
 * @param next The `after` of the next page, or null on the last one.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record PersonList(
    @JsonProperty(value = "people", required = true) List<Person> people,
    @JsonProperty(value = "next", required = true) String next
) {
  public PersonList {
    people = List.copyOf(people);
  }
}
