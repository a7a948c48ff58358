// Generated from spec/ by scripts/generate/models.ts. Do not edit.
package cfmessenger;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * The caller's whole list.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record ContactList(
    @JsonProperty(value = "contacts", required = true) List<Contact> contacts
) {
  public ContactList {
    contacts = List.copyOf(contacts);
  }
}
