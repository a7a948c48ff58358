// Generated from spec/ by scripts/generate/models.ts. Do not edit.
package cfmessenger;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;

/**
 * Up to where the person has received and read.
 * @param delivered The last seq that someone has, 0 for none.
 * @param read The last seq that someone has, 0 for none.
 */
@JsonTypeName("receipt")
public record ReceiptCommand(
    @JsonProperty(value = "delivered", required = true) long delivered,
    @JsonProperty(value = "read", required = true) long read
) implements RoomCommand {}
