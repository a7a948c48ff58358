// Generated from spec/ by scripts/generate/models.ts. Do not edit.
package cfmessenger;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/**
 * What a client sends on the channel `presence`.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(value = PingCommand.class, name = "ping"),
  @JsonSubTypes.Type(value = RefreshCommand.class, name = "refresh"),
  @JsonSubTypes.Type(value = StatusCommand.class, name = "presence")
})
public sealed interface PresenceCommand permits PingCommand, RefreshCommand, StatusCommand {}
