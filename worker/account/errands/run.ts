import type { Contact, ContactEvent, Invitation, InvitationEvent, Person } from "../../../generated/types.ts";
import type { Block } from "../../block.ts";
import type { ContactFacts, Listing } from "../contacts/bond.ts";
import type { Errand } from "./errand.ts";

/** What an errand finds out of its account when it is run, and the objects that it reaches. Each call of these rejects when it fails. */
export interface ErrandPorts {
  readonly contact: (userId: string) => ContactFacts | null;
  readonly invitation: (invitationId: string) => Invitation | null;
  /** The direct room with somebody, or null. */
  readonly roomIdWith: (userId: string) => string | null;
  readonly findPerson: (userId: string) => Promise<Person | null>;
  readonly noteListing: (to: string, listing: Listing) => Promise<void>;
  readonly setBlockedAtPresence: (block: Block) => Promise<void>;
  readonly setBlockedInRoom: (roomId: string, block: Block) => Promise<void>;
  readonly tellPerson: (userId: string, event: ContactEvent | InvitationEvent) => Promise<void>;
}

/**
 * Runs an errand. News that are none any more when their time comes are not told.
 *
 * @returns rejects when it is not known to be done; then it is run again
 */
export async function runErrand(errand: Errand, ports: ErrandPorts): Promise<void> {
  switch (errand.kind) {
    case "listing":
      return ports.noteListing(errand.to, errand.listing);
    case "blockAtPresence":
      return ports.setBlockedAtPresence(errand.block);
    case "blockInRoom": {
      const roomId = ports.roomIdWith(errand.block.of);
      return roomId === null ? undefined : ports.setBlockedInRoom(roomId, errand.block);
    }
    case "contactNews": {
      const contact = await findContact(errand.userId, ports);
      return contact === null ? undefined : ports.tellPerson(errand.to, { type: "contact", contact });
    }
    case "invitationNews": {
      const invitation = ports.invitation(errand.invitationId);
      return invitation === null ? undefined : ports.tellPerson(errand.to, { type: "invitation", invitation });
    }
  }
}

async function findContact(userId: string, ports: ErrandPorts): Promise<Contact | null> {
  const person = await ports.findPerson(userId);
  // Asked last: what is told is what holds by then.
  const facts = ports.contact(userId);
  if (person === null || facts === null || facts.blocked) return null;
  const { group, relation, blocked } = facts;
  return { person, group, relation, blocked };
}
