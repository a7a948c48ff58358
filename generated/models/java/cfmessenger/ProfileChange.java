// Generated from spec/ by scripts/generate/models.ts. Do not edit.
package cfmessenger;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What a person changes of themselves. What is absent stays.
 * @param name How a person is called. Stars and lyrics welcome.
 * @param personalMessage The line below the name; may be empty.
 * @param picture A picture of the shipped set, or an uploaded one (`u-…`, read at `/api/people/{userId}/picture`).
 */
public record ProfileChange(
    @JsonInclude(JsonInclude.Include.NON_NULL) @JsonProperty("name") String name,
    @JsonInclude(JsonInclude.Include.NON_NULL) @JsonProperty("personalMessage") String personalMessage,
    @JsonInclude(JsonInclude.Include.NON_NULL) @JsonProperty("picture") String picture
) {}
