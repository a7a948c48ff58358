// Generated from spec/ by scripts/generate/models.ts. Do not edit.
package cfmessenger;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.Objects;

/**
 * Somebody joined, left, was invited or removed, or renamed the room.
 * @param seq Number of a stream event in its room, dense from 1.
 * @param kind What happened to the room's people or name.
 * @param userId Opaque id of a person or bot. Compare it, never parse it. `me` is never one.
 * @param by Opaque id of a person or bot. Compare it, never parse it. `me` is never one.
 * @param title What stands in the window's title.
 * @param at A point in time by the server's clock, milliseconds since 1970.
 */
@JsonTypeName("system")
@JsonIgnoreProperties(ignoreUnknown = true)
public record SystemEvent(
    @JsonProperty(value = "seq", required = true) long seq,
    @JsonProperty(value = "kind", required = true) SystemKind kind,
    @JsonProperty(value = "userId", required = true) String userId,
    @JsonInclude(JsonInclude.Include.NON_NULL) @JsonProperty("by") String by,
    @JsonInclude(JsonInclude.Include.NON_NULL) @JsonProperty("title") String title,
    @JsonProperty(value = "at", required = true) long at
) implements RoomEvent, StreamEvent {
  public SystemEvent {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(userId, "userId");
  }
}
