import type { Person, PersonList, ProfileChange } from "../../../generated/types.ts";
import type { Http } from "../http.ts";

/** Takes in people of whom the newest is known. */
export type Learn = (people: readonly Person[]) => void;

/** Other people, and how they see the caller. Reached by `Messenger.people`. */
export interface PeopleRequests {
  /** People whose name has this in it. @param after the `next` of the page before */
  find(query: string, after?: string): Promise<PersonList>;
  /** Changes the caller's name, personal message or picture. @returns what everyone sees now */
  changeProfile(change: ProfileChange): Promise<Person>;
  /** Makes a PNG, JPEG or WebP the caller's picture; its metadata is not kept (PF-2). @returns what everyone sees now */
  uploadPicture(picture: Blob): Promise<Person>;
  /** Where an uploaded picture is read; null for one of the shipped set. Needs the caller's session. */
  pictureUrl(person: Pick<Person, "userId" | "picture">): string | null;
}

/** Whether a picture was uploaded by its person, and is none of the shipped set. */
export const isUploaded = (picture: string): boolean => picture.startsWith("u-");

/** A person by id. */
export const readPerson = (http: Http, userId: string): Promise<Person> =>
  http.ask(http.api.GET("/api/people/{userId}", { params: { path: { userId } } }));

/** The requests about people. */
export function peopleRequests(http: Http, learn: Learn): PeopleRequests {
  const own = async (pending: Promise<Person>): Promise<Person> => {
    const changed = await pending;
    learn([changed]);
    return changed;
  };
  return {
    async find(query, after) {
      const wanted = { query, ...(after === undefined ? {} : { after }) };
      const found = await http.ask(http.api.GET("/api/people", { params: { query: wanted } }));
      learn(found.people);
      return found;
    },
    changeProfile: (body) => own(http.ask(http.api.PATCH("/api/people/me", { body }))),
    uploadPicture: (body) =>
      own(
        http.ask(
          http.api.PUT("/api/people/me/picture", {
            body,
            bodySerializer: () => body,
            headers: { "Content-Type": body.type },
          }),
        ),
      ),
    pictureUrl: ({ userId, picture }) =>
      isUploaded(picture) ? `${http.baseUrl}/api/people/${userId}/picture?picture=${picture}` : null,
  };
}
