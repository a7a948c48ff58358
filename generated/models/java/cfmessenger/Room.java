// Generated from spec/ by scripts/generate/models.ts. Do not edit.
package cfmessenger;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;

/**
 * A conversation. A direct one is named after the other person, whose id is `peerId`; no other kind has that.
 * @param roomId Opaque id of a room. Names beginning with `system_` and `admin_` are refused to people.
 * @param kind `public`: anyone may enter. `direct`: two people. `group`: by invitation.
 * @param title What stands in the window's title.
 * @param peerId Opaque id of a person or bot. Compare it, never parse it. `me` is never one.
 * @param topic A line about the room; may be empty.
 * @param encrypted Whether its content is end-to-end encrypted.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Room(
    @JsonProperty(value = "roomId", required = true) String roomId,
    @JsonProperty(value = "kind", required = true) RoomKind kind,
    @JsonProperty(value = "title", required = true) String title,
    @JsonInclude(JsonInclude.Include.NON_NULL) @JsonProperty("peerId") String peerId,
    @JsonProperty(value = "topic", required = true) String topic,
    @JsonProperty(value = "encrypted", required = true) boolean encrypted
) {
  public Room {
    Objects.requireNonNull(roomId, "roomId");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(topic, "topic");
  }
}
