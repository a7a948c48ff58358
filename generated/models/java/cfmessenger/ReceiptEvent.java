// Generated from spec/ by scripts/generate/models.ts. Do not edit.
package cfmessenger;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.Objects;

/**
 * Up to where somebody has received and read.
 * @param userId Opaque id of a person or bot. Compare it, never parse it. `me` is never one.
 * @param delivered The last seq that someone has, 0 for none.
 * @param read The last seq that someone has, 0 for none.
 */
@JsonTypeName("receipt")
@JsonIgnoreProperties(ignoreUnknown = true)
public record ReceiptEvent(
    @JsonProperty(value = "userId", required = true) String userId,
    @JsonProperty(value = "delivered", required = true) long delivered,
    @JsonProperty(value = "read", required = true) long read
) implements RoomEvent {
  public ReceiptEvent {
    Objects.requireNonNull(userId, "userId");
  }
}
