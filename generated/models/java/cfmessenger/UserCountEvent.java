// Generated from spec/ by scripts/generate/models.ts. Do not edit.
package cfmessenger;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;

/**
 * How many people have the room open, as far as others know.
 * @param count How many there are.
 */
@JsonTypeName("userCount")
@JsonIgnoreProperties(ignoreUnknown = true)
public record UserCountEvent(
    @JsonProperty(value = "count", required = true) long count
) implements RoomEvent {}
