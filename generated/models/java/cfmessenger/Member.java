// Generated from spec/ by scripts/generate/models.ts. Do not edit.
package cfmessenger;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;

/**
 * A person in a room.
 * @param person What everyone may know of a person or bot.
 * @param role `owner` may rename the room and remove people.
 * @param joinedAt A point in time by the server's clock, milliseconds since 1970.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Member(
    @JsonProperty(value = "person", required = true) Person person,
    @JsonProperty(value = "role", required = true) MemberRole role,
    @JsonProperty(value = "joinedAt", required = true) long joinedAt
) {
  public Member {
    Objects.requireNonNull(person, "person");
    Objects.requireNonNull(role, "role");
  }
}
