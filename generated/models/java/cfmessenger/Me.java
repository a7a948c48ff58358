// Generated from spec/ by scripts/generate/models.ts. Do not edit.
package cfmessenger;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;

/**
 * Who the caller is.
 * @param person What everyone may know of a person or bot.
 * @param session One sign-in of the caller.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Me(
    @JsonProperty(value = "person", required = true) Person person,
    @JsonProperty(value = "session", required = true) Session session
) {
  public Me {
    Objects.requireNonNull(person, "person");
    Objects.requireNonNull(session, "session");
  }
}
