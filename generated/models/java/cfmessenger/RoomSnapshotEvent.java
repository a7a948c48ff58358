// Generated from spec/ by scripts/generate/models.ts. Do not edit.
package cfmessenger;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;

/**
 * People, receipts, who types, how many are there.
 * @param people Who is seen there, the reader, and whom the events to follow mention.
 * @param receipts How far each of them has got.
 * @param typing Who types.
 * @param userCount How many there are.
 */
@JsonTypeName("snapshot")
@JsonIgnoreProperties(ignoreUnknown = true)
public record RoomSnapshotEvent(
    @JsonProperty(value = "people", required = true) List<Person> people,
    @JsonProperty(value = "receipts", required = true) List<Receipt> receipts,
    @JsonProperty(value = "typing", required = true) List<TypingPerson> typing,
    @JsonProperty(value = "userCount", required = true) long userCount
) implements RoomEvent {
  public RoomSnapshotEvent {
    people = List.copyOf(people);
    receipts = List.copyOf(receipts);
    typing = List.copyOf(typing);
  }
}
