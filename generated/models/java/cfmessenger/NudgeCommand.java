// Generated from spec/ by scripts/generate/models.ts. Do not edit.
package cfmessenger;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.Objects;

/**
 * Shake everyone's window.
 * @param cid The client's own id of a command, a lower-case UUID. The idempotency key per room and sender; a retry keeps it.
 */
@JsonTypeName("nudge")
public record NudgeCommand(
    @JsonProperty(value = "cid", required = true) String cid
) implements RoomCommand {
  public NudgeCommand {
    Objects.requireNonNull(cid, "cid");
  }
}
