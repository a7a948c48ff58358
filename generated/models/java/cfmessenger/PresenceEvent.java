// Generated from spec/ by scripts/generate/models.ts. Do not edit.
package cfmessenger;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/**
 * What the server sends on the channel `presence`.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type", defaultImpl = UnknownEvent.class, visible = true)
@JsonSubTypes({
  @JsonSubTypes.Type(value = ByeEvent.class, name = "bye"),
  @JsonSubTypes.Type(value = ContactEvent.class, name = "contact"),
  @JsonSubTypes.Type(value = ErrorEvent.class, name = "error"),
  @JsonSubTypes.Type(value = InvitationEvent.class, name = "invitation"),
  @JsonSubTypes.Type(value = NudgedEvent.class, name = "nudged"),
  @JsonSubTypes.Type(value = PongEvent.class, name = "pong"),
  @JsonSubTypes.Type(value = PresenceHelloEvent.class, name = "hello"),
  @JsonSubTypes.Type(value = PresenceSnapshotEvent.class, name = "snapshot"),
  @JsonSubTypes.Type(value = SessionEvent.class, name = "session"),
  @JsonSubTypes.Type(value = SignedInEvent.class, name = "signedIn"),
  @JsonSubTypes.Type(value = StatusEvent.class, name = "presence"),
  @JsonSubTypes.Type(value = UnreadEvent.class, name = "unread"),
  @JsonSubTypes.Type(value = WinkedEvent.class, name = "winked")
})
public sealed interface PresenceEvent permits ByeEvent, ContactEvent, ErrorEvent, InvitationEvent, NudgedEvent, PongEvent, PresenceHelloEvent, PresenceSnapshotEvent, SessionEvent, SignedInEvent, StatusEvent, UnreadEvent, WinkedEvent, UnknownEvent {}
