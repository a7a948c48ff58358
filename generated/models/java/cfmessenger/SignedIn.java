// Generated from spec/ by scripts/generate/models.ts. Do not edit.
package cfmessenger;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;

/**
 * Who signed in. `token` is there only for the transport `bearer`.
 * @param person What everyone may know of a person or bot.
 * @param session One sign-in of the caller.
 * @param token 256 random bits and what they open. Shown once, stored as a hash.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record SignedIn(
    @JsonProperty(value = "person", required = true) Person person,
    @JsonProperty(value = "session", required = true) Session session,
    @JsonInclude(JsonInclude.Include.NON_NULL) @JsonProperty("token") String token
) {
  public SignedIn {
    Objects.requireNonNull(person, "person");
    Objects.requireNonNull(session, "session");
  }
}
