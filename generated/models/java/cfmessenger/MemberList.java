// Generated from spec/ by scripts/generate/models.ts. Do not edit.
package cfmessenger;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * The people of a room.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record MemberList(
    @JsonProperty(value = "members", required = true) List<Member> members
) {
  public MemberList {
    members = List.copyOf(members);
  }
}
