// Generated from spec/ by scripts/generate/models.ts. Do not edit.
package cfmessenger;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;

/**
 * The person types, or stopped.
 * @param on Whether the person types.
 */
@JsonTypeName("typing")
public record TypingCommand(
    @JsonProperty(value = "on", required = true) boolean on
) implements RoomCommand {}
