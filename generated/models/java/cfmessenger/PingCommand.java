// Generated from spec/ by scripts/generate/models.ts. Do not edit.
package cfmessenger;

import com.fasterxml.jackson.annotation.JsonTypeName;

/**
 * Are you there. On the wire exactly `{"type":"ping"}`.
 */
@JsonTypeName("ping")
public record PingCommand() implements PresenceCommand, RoomCommand {}
