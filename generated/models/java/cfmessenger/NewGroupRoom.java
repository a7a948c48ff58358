// Generated from spec/ by scripts/generate/models.ts. Do not edit.
package cfmessenger;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import java.util.Objects;

/**
 * A conversation with several people, who are invited.
 * @param title What stands in the window's title.
 */
@JsonTypeName("group")
public record NewGroupRoom(
    @JsonProperty(value = "title", required = true) String title,
    @JsonProperty(value = "userIds", required = true) List<String> userIds
) implements NewRoom {
  public NewGroupRoom {
    Objects.requireNonNull(title, "title");
    userIds = List.copyOf(userIds);
  }
}
