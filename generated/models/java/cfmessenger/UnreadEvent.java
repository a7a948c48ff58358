// Generated from spec/ by scripts/generate/models.ts. Do not edit.
package cfmessenger;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.Objects;

/**
 * How many messages wait in a room.
 * @param roomId Opaque id of a room. Names beginning with `system_` and `admin_` are refused to people.
 * @param count How many there are.
 * @param seq The last seq that someone has, 0 for none.
 * @param from Opaque id of a person or bot. Compare it, never parse it. `me` is never one.
 * @param preview The beginning of the latest one.
 */
@JsonTypeName("unread")
@JsonIgnoreProperties(ignoreUnknown = true)
public record UnreadEvent(
    @JsonProperty(value = "roomId", required = true) String roomId,
    @JsonProperty(value = "count", required = true) long count,
    @JsonProperty(value = "seq", required = true) long seq,
    @JsonInclude(JsonInclude.Include.NON_NULL) @JsonProperty("from") String from,
    @JsonInclude(JsonInclude.Include.NON_NULL) @JsonProperty("preview") String preview
) implements PresenceEvent {
  public UnreadEvent {
    Objects.requireNonNull(roomId, "roomId");
  }
}
