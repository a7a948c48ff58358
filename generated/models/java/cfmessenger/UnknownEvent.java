// Generated from spec/ by scripts/generate/models.ts. Do not edit.
package cfmessenger;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** An event of a type that this version does not know. Keep your place by its {@code seq}, if it has one (FR-6). */
public final class UnknownEvent implements PresenceEvent, RoomEvent, StreamEvent {
  private final String type;
  private final Map<String, Object> fields = new LinkedHashMap<>();

  @JsonCreator
  public UnknownEvent(@JsonProperty(value = "type", required = true) String type) {
    this.type = Objects.requireNonNull(type, "type");
  }

  /** The type, as sent. */
  public String type() {
    return type;
  }

  /** Everything but the type, as sent. */
  @JsonAnyGetter
  public Map<String, Object> fields() {
    return fields;
  }

  @JsonAnySetter
  void set(String name, Object value) {
    fields.put(name, value);
  }
}
