// Generated from spec/ by scripts/generate/models.ts. Do not edit.
package cfmessenger;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;

/**
 * A person on the caller's list, one who added the caller, or one whom the caller blocked.
 * @param person What everyone may know of a person or bot.
 * @param group The heading, or null for none.
 * @param relation `mutual`: both added each other. `asked`: the caller waits. `asking`: the other one added the caller and waits. `none`: neither, so the caller only blocked them.
 * @param blocked The caller blocked this person.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Contact(
    @JsonProperty(value = "person", required = true) Person person,
    @JsonProperty(value = "group", required = true) String group,
    @JsonProperty(value = "relation", required = true) ContactRelation relation,
    @JsonProperty(value = "blocked", required = true) boolean blocked
) {
  public Contact {
    Objects.requireNonNull(person, "person");
    Objects.requireNonNull(relation, "relation");
  }
}
