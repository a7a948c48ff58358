import type { Contact, ContactChange } from "../../../generated/types.ts";
import type { Http } from "../http.ts";
import type { Learn } from "./people.ts";

/** The caller's contact list. Reached by `Messenger.contacts`; `PresenceConnection` tells when it changes. */
export interface ContactRequests {
  /** The whole list: whom the caller added, who added the caller, and whom the caller blocked. */
  list(): Promise<readonly Contact[]>;
  /** Adds a person, or accepts one who asks (CO-1). */
  add(userId: string, group?: string): Promise<Contact>;
  /** Moves a contact to another group, or blocks them. */
  change(userId: string, change: ContactChange): Promise<Contact>;
  /** Takes a person off the list, or declines one who asks (CO-2). */
  remove(userId: string): Promise<void>;
}

/** The requests about contacts. */
export function contactRequests(http: Http, learn: Learn): ContactRequests {
  const learned = async (pending: Promise<Contact>): Promise<Contact> => {
    const contact = await pending;
    learn([contact.person]);
    return contact;
  };
  return {
    async list() {
      const { contacts } = await http.ask(http.api.GET("/api/contacts"));
      learn(contacts.map(({ person }) => person));
      return contacts;
    },
    add: (userId, group) => {
      const body = group === undefined ? { userId } : { userId, group };
      return learned(http.ask(http.api.POST("/api/contacts", { body })));
    },
    change: (userId, body) =>
      learned(http.ask(http.api.PATCH("/api/contacts/{userId}", { params: { path: { userId } }, body }))),
    async remove(userId) {
      await http.ask(http.api.DELETE("/api/contacts/{userId}", { params: { path: { userId } } }));
    },
  };
}
