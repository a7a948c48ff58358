// Generated from spec/ by scripts/generate/models.ts. Do not edit.
package cfmessenger;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonTypeName;

/**
 * I am here. On the wire exactly `{"type":"pong"}`.
 */
@JsonTypeName("pong")
@JsonIgnoreProperties(ignoreUnknown = true)
public record PongEvent() implements PresenceEvent, RoomEvent {}
