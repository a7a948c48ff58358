// Generated from spec/ by scripts/generate/models.ts. Do not edit.
package cfmessenger;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/**
 * An event of the room's stream. Later types join here; a reader skips those that it does not know and counts their seq.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type", defaultImpl = UnknownEvent.class, visible = true)
@JsonSubTypes({
  @JsonSubTypes.Type(value = ChatEvent.class, name = "chat"),
  @JsonSubTypes.Type(value = SystemEvent.class, name = "system")
})
public sealed interface StreamEvent permits ChatEvent, SystemEvent, UnknownEvent {}
