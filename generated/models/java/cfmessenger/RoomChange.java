// Generated from spec/ by scripts/generate/models.ts. Do not edit.
package cfmessenger;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;

/**
 * A new title.
 * @param title What stands in the window's title.
 */
public record RoomChange(
    @JsonProperty(value = "title", required = true) String title
) {
  public RoomChange {
    Objects.requireNonNull(title, "title");
  }
}
