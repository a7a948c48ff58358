// Generated from spec/ by scripts/generate/models.ts. Do not edit.
package cfmessenger;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;

/**
 * A passkey of the caller.
 * @param passkeyId Opaque id of a session, passkey, token or invitation.
 * @param label A name that a person gave to one of their own things.
 * @param createdAt A point in time by the server's clock, milliseconds since 1970.
 * @param lastUsedAt When it was last used, or null for never.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Passkey(
    @JsonProperty(value = "passkeyId", required = true) String passkeyId,
    @JsonProperty(value = "label", required = true) String label,
    @JsonProperty(value = "createdAt", required = true) long createdAt,
    @JsonProperty(value = "lastUsedAt", required = true) Long lastUsedAt
) {
  public Passkey {
    Objects.requireNonNull(passkeyId, "passkeyId");
    Objects.requireNonNull(label, "label");
  }
}
