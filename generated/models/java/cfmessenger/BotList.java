// Generated from spec/ by scripts/generate/models.ts. Do not edit.
package cfmessenger;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * All bots.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record BotList(
    @JsonProperty(value = "bots", required = true) List<Bot> bots
) {
  public BotList {
    bots = List.copyOf(bots);
  }
}
