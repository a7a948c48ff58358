// Generated from spec/ by scripts/generate/models.ts. Do not edit.
package cfmessenger;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;

/**
 * A bot and whether it is on duty.
 * @param person What everyone may know of a person or bot.
 * @param state `sleeping`: its quota is used up. `resting`: not on duty now.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Bot(
    @JsonProperty(value = "person", required = true) Person person,
    @JsonProperty(value = "state", required = true) BotState state
) {
  public Bot {
    Objects.requireNonNull(person, "person");
    Objects.requireNonNull(state, "state");
  }
}
