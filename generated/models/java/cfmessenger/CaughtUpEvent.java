// Generated from spec/ by scripts/generate/models.ts. Do not edit.
package cfmessenger;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;

/**
 * The replay is complete up to `seq`.
 * @param seq The last seq that someone has, 0 for none.
 */
@JsonTypeName("caughtUp")
@JsonIgnoreProperties(ignoreUnknown = true)
public record CaughtUpEvent(
    @JsonProperty(value = "seq", required = true) long seq
) implements RoomEvent {}
