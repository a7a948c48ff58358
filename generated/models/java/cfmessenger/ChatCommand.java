// Generated from spec/ by scripts/generate/models.ts. Do not edit.
package cfmessenger;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.Objects;

/**
 * Say something in the room.
 * @param cid The client's own id of a command, a lower-case UUID. The idempotency key per room and sender; a retry keeps it.
 * @param after The last seq that someone has, 0 for none.
 * @param text Text that a person wrote. Counted in Unicode code points.
 * @param format How the sender's text looks. Travels both ways, so it is closed. Readers keep colours readable.
 */
@JsonTypeName("chat")
public record ChatCommand(
    @JsonProperty(value = "cid", required = true) String cid,
    @JsonProperty(value = "after", required = true) long after,
    @JsonProperty(value = "text", required = true) String text,
    @JsonInclude(JsonInclude.Include.NON_NULL) @JsonProperty("format") TextFormat format
) implements RoomCommand {
  public ChatCommand {
    Objects.requireNonNull(cid, "cid");
    Objects.requireNonNull(text, "text");
  }
}
