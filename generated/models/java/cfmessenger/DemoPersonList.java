// Generated from spec/ by scripts/generate/models.ts. Do not edit.
package cfmessenger;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * The people to choose from. Empty where demo sign-in is off.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record DemoPersonList(
    @JsonProperty(value = "people", required = true) List<DemoPerson> people
) {
  public DemoPersonList {
    people = List.copyOf(people);
  }
}
