// Generated from spec/ by scripts/generate/models.ts. Do not edit.
package cfmessenger;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * The caller's sign-ins.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record SessionList(
    @JsonProperty(value = "sessions", required = true) List<Session> sessions
) {
  public SessionList {
    sessions = List.copyOf(sessions);
  }
}
