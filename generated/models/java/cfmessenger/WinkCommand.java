// Generated from spec/ by scripts/generate/models.ts. Do not edit.
package cfmessenger;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.Objects;

/**
 * Play an animation for everyone.
 * @param cid The client's own id of a command, a lower-case UUID. The idempotency key per room and sender; a retry keeps it.
 * @param winkId The name of a wink. A client that does not know it shows its line only.
 */
@JsonTypeName("wink")
public record WinkCommand(
    @JsonProperty(value = "cid", required = true) String cid,
    @JsonProperty(value = "winkId", required = true) String winkId
) implements RoomCommand {
  public WinkCommand {
    Objects.requireNonNull(cid, "cid");
    Objects.requireNonNull(winkId, "winkId");
  }
}
