// Generated from spec/ by scripts/generate/models.ts. Do not edit.
package cfmessenger;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;

/**
 * Opens one socket once, offered as `cfm.ticket.<ticket>` beside `cfm.v1`.
 * @param ticket 256 random bits and what they open. Shown once, stored as a hash.
 * @param expiresAt A point in time by the server's clock, milliseconds since 1970.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Ticket(
    @JsonProperty(value = "ticket", required = true) String ticket,
    @JsonProperty(value = "expiresAt", required = true) long expiresAt
) {
  public Ticket {
    Objects.requireNonNull(ticket, "ticket");
  }
}
