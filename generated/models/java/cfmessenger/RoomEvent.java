// Generated from spec/ by scripts/generate/models.ts. Do not edit.
package cfmessenger;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/**
 * What the server sends on the channel `room`.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type", defaultImpl = UnknownEvent.class, visible = true)
@JsonSubTypes({
  @JsonSubTypes.Type(value = AckEvent.class, name = "ack"),
  @JsonSubTypes.Type(value = ByeEvent.class, name = "bye"),
  @JsonSubTypes.Type(value = CaughtUpEvent.class, name = "caughtUp"),
  @JsonSubTypes.Type(value = ChatEvent.class, name = "chat"),
  @JsonSubTypes.Type(value = ErrorEvent.class, name = "error"),
  @JsonSubTypes.Type(value = NudgeEvent.class, name = "nudge"),
  @JsonSubTypes.Type(value = PersonEvent.class, name = "person"),
  @JsonSubTypes.Type(value = PongEvent.class, name = "pong"),
  @JsonSubTypes.Type(value = ReceiptEvent.class, name = "receipt"),
  @JsonSubTypes.Type(value = RoomHelloEvent.class, name = "hello"),
  @JsonSubTypes.Type(value = RoomSnapshotEvent.class, name = "snapshot"),
  @JsonSubTypes.Type(value = SessionEvent.class, name = "session"),
  @JsonSubTypes.Type(value = SystemEvent.class, name = "system"),
  @JsonSubTypes.Type(value = TypingEvent.class, name = "typing"),
  @JsonSubTypes.Type(value = UserCountEvent.class, name = "userCount"),
  @JsonSubTypes.Type(value = WinkEvent.class, name = "wink")
})
public sealed interface RoomEvent permits AckEvent, ByeEvent, CaughtUpEvent, ChatEvent, ErrorEvent, NudgeEvent, PersonEvent, PongEvent, ReceiptEvent, RoomHelloEvent, RoomSnapshotEvent, SessionEvent, SystemEvent, TypingEvent, UserCountEvent, WinkEvent, UnknownEvent {}
