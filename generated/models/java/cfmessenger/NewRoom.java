// Generated from spec/ by scripts/generate/models.ts. Do not edit.
package cfmessenger;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/**
 * A room to open. A direct room that exists already is given back.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
  @JsonSubTypes.Type(value = NewDirectRoom.class, name = "direct"),
  @JsonSubTypes.Type(value = NewGroupRoom.class, name = "group")
})
public sealed interface NewRoom permits NewDirectRoom, NewGroupRoom {}
