// Generated from spec/ by scripts/generate/models.ts. Do not edit.
package cfmessenger;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;

/**
 * A person and what they are doing.
 * @param person What everyone may know of a person or bot.
 * @param status What is shown of a person. `hidden` is only ever shown to themselves; `offline` is derived.
 * @param since A point in time by the server's clock, milliseconds since 1970.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record PersonPresence(
    @JsonProperty(value = "person", required = true) Person person,
    @JsonProperty(value = "status", required = true) ShownStatus status,
    @JsonProperty(value = "since", required = true) long since
) {
  public PersonPresence {
    Objects.requireNonNull(person, "person");
    Objects.requireNonNull(status, "status");
  }
}
