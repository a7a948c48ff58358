// Generated from spec/ by scripts/generate/models.ts. Do not edit.
package cfmessenger;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/**
 * What a client sends on the channel `room`.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(value = ChatCommand.class, name = "chat"),
  @JsonSubTypes.Type(value = NudgeCommand.class, name = "nudge"),
  @JsonSubTypes.Type(value = PingCommand.class, name = "ping"),
  @JsonSubTypes.Type(value = ReceiptCommand.class, name = "receipt"),
  @JsonSubTypes.Type(value = RefreshCommand.class, name = "refresh"),
  @JsonSubTypes.Type(value = TypingCommand.class, name = "typing"),
  @JsonSubTypes.Type(value = WinkCommand.class, name = "wink")
})
public sealed interface RoomCommand permits ChatCommand, NudgeCommand, PingCommand, ReceiptCommand, RefreshCommand, TypingCommand, WinkCommand {}
