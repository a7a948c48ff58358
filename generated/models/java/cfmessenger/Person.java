// Generated from spec/ by scripts/generate/models.ts. Do not edit.
package cfmessenger;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;

/**
 * What everyone may know of a person or bot.
 * @param userId Opaque id of a person or bot. Compare it, never parse it. `me` is never one.
 * @param name How a person is called. Stars and lyrics welcome.
 * @param picture A picture of the shipped set (`ShippedPicture`), or an uploaded one (`u-…`, read at `/api/people/{userId}/picture`).
 * @param bot True for a bot. Clients show it.
 * @param personalMessage The line below the name; may be empty.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Person(
    @JsonProperty(value = "userId", required = true) String userId,
    @JsonProperty(value = "name", required = true) String name,
    @JsonProperty(value = "picture", required = true) String picture,
    @JsonProperty(value = "bot", required = true) boolean bot,
    @JsonProperty(value = "personalMessage", required = true) String personalMessage
) {
  public Person {
    Objects.requireNonNull(userId, "userId");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(picture, "picture");
    Objects.requireNonNull(personalMessage, "personalMessage");
  }
}
