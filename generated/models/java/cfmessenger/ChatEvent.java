// Generated from spec/ by scripts/generate/models.ts. Do not edit.
package cfmessenger;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.Objects;

/**
 * Somebody said something.
 * @param seq Number of a stream event in its room, dense from 1.
 * @param from Opaque id of a person or bot. Compare it, never parse it. `me` is never one.
 * @param cid The client's own id of a command, a lower-case UUID. The idempotency key per room and sender; a retry keeps it.
 * @param text Text that a person wrote. Counted in Unicode code points.
 * @param format How the sender's text looks. Travels both ways, so it is closed. Readers keep colours readable.
 * @param at A point in time by the server's clock, milliseconds since 1970.
 */
@JsonTypeName("chat")
@JsonIgnoreProperties(ignoreUnknown = true)
public record ChatEvent(
    @JsonProperty(value = "seq", required = true) long seq,
    @JsonProperty(value = "from", required = true) String from,
    @JsonProperty(value = "cid", required = true) String cid,
    @JsonProperty(value = "text", required = true) String text,
    @JsonInclude(JsonInclude.Include.NON_NULL) @JsonProperty("format") TextFormat format,
    @JsonProperty(value = "at", required = true) long at
) implements RoomEvent, StreamEvent {
  public ChatEvent {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(cid, "cid");
    Objects.requireNonNull(text, "text");
  }
}
