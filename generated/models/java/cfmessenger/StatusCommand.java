// Generated from spec/ by scripts/generate/models.ts. Do not edit.
package cfmessenger;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.Objects;

/**
 * The person's status and personal message.
 * @param status What a person says of themselves. `hidden` looks like offline to others.
 * @param personalMessage The line below the name; may be empty.
 * @param auto True when the client set it for the person (idle).
 */
@JsonTypeName("presence")
public record StatusCommand(
    @JsonProperty(value = "status", required = true) Status status,
    @JsonInclude(JsonInclude.Include.NON_NULL) @JsonProperty("personalMessage") String personalMessage,
    @JsonInclude(JsonInclude.Include.NON_NULL) @JsonProperty("auto") Boolean auto
) implements PresenceCommand {
  public StatusCommand {
    Objects.requireNonNull(status, "status");
  }
}
