// Generated from spec/ by scripts/generate/models.ts. Do not edit.
package cfmessenger;

import com.fasterxml.jackson.annotation.JsonTypeName;

/**
 * Renew the session of this socket.
 */
@JsonTypeName("refresh")
public record RefreshCommand() implements PresenceCommand, RoomCommand {}
