// Generated from spec/ by scripts/generate/models.ts. Do not edit.
package cfmessenger;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;

/**
 * `Room` in the envelope.
 * @param success The request was done.
 * @param data A conversation. A direct one is named after the other person, whose id is `peerId`; no other kind has that.
 * @param meta About the answer. Quote `requestId` when you report a problem.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record RoomAnswer(
    @JsonProperty(value = "success", required = true) boolean success,
    @JsonProperty(value = "data", required = true) Room data,
    @JsonProperty(value = "meta", required = true) Meta meta
) {
  public RoomAnswer {
    if (!success) throw new IllegalArgumentException("success must be true");
    Objects.requireNonNull(data, "data");
    Objects.requireNonNull(meta, "meta");
  }
}
