// Generated from spec/ by scripts/generate/models.ts. Do not edit.
package cfmessenger;

import com.fasterxml.jackson.annotation.JsonTypeName;

/**
 * A ticket for the presence channel.
 */
@JsonTypeName("presence")
public record PresenceTicketRequest() implements TicketRequest {}
