// Generated from spec/ by scripts/generate/models.ts. Do not edit.
package cfmessenger;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * How the sender's text looks. Travels both ways, so it is closed. Readers keep colours readable.
 * @param color The text's colour.
 * @param font A family that every client has in some form.
 * @param bold Bold.
 * @param italic Italic.
 * @param plain Shown as it is written: no codes become pictures, so that 401(k) stays 401(k).
 */
public record TextFormat(
    @JsonInclude(JsonInclude.Include.NON_NULL) @JsonProperty("color") String color,
    @JsonInclude(JsonInclude.Include.NON_NULL) @JsonProperty("font") Font font,
    @JsonInclude(JsonInclude.Include.NON_NULL) @JsonProperty("bold") Boolean bold,
    @JsonInclude(JsonInclude.Include.NON_NULL) @JsonProperty("italic") Boolean italic,
    @JsonInclude(JsonInclude.Include.NON_NULL) @JsonProperty("plain") Boolean plain
) {}
