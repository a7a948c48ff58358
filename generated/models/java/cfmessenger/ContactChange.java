// Generated from spec/ by scripts/generate/models.ts. Do not edit.
package cfmessenger;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;

/**
 * What changes of a contact. What is absent stays.
 * @param group The new heading, or null for none.
 * @param blocked True blocks.
 */
public record ContactChange(
    @JsonInclude(JsonInclude.Include.NON_NULL) @JsonProperty("group") JsonNode group,
    @JsonInclude(JsonInclude.Include.NON_NULL) @JsonProperty("blocked") Boolean blocked
) {
  public ContactChange {
    if (group != null && !group.isNull() && !group.isTextual()) throw new IllegalArgumentException("group must be String or null");
  }
}
