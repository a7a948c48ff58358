// Generated from spec/ by scripts/generate/models.ts. Do not edit.
package cfmessenger;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What a person changes of themselves. What is absent stays. Choosing a shipped picture removes the uploaded one.
 * @param name How a person is called. Stars and lyrics welcome.
 * @param personalMessage The line below the name; may be empty.
 * @param picture A picture that every client draws itself. A client shows `duck`, with which a new account begins, for one that it does not know.
 */
public record ProfileChange(
    @JsonInclude(JsonInclude.Include.NON_NULL) @JsonProperty("name") String name,
    @JsonInclude(JsonInclude.Include.NON_NULL) @JsonProperty("personalMessage") String personalMessage,
    @JsonInclude(JsonInclude.Include.NON_NULL) @JsonProperty("picture") ShippedPicture picture
) {}
