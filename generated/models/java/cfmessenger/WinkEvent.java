// Generated from spec/ by scripts/generate/models.ts. Do not edit.
package cfmessenger;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.Objects;

/**
 * Somebody sends an animation, which starts at `startAt`.
 * @param from Opaque id of a person or bot. Compare it, never parse it. `me` is never one.
 * @param cid The client's own id of a command, a lower-case UUID. The idempotency key per room and sender; a retry keeps it.
 * @param winkId The name of a wink. A client that does not know it shows its line only.
 * @param startAt A point in time by the server's clock, milliseconds since 1970.
 */
@JsonTypeName("wink")
@JsonIgnoreProperties(ignoreUnknown = true)
public record WinkEvent(
    @JsonProperty(value = "from", required = true) String from,
    @JsonProperty(value = "cid", required = true) String cid,
    @JsonProperty(value = "winkId", required = true) String winkId,
    @JsonProperty(value = "startAt", required = true) long startAt
) implements RoomEvent {
  public WinkEvent {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(cid, "cid");
    Objects.requireNonNull(winkId, "winkId");
  }
}
