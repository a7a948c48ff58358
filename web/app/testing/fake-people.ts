import type { Person, PersonList, ProfileChange } from "../../../generated/types.ts";
import type { PeoplePort } from "../state/sdk.ts";
import type { Asked } from "./asked.ts";
import { people } from "./people.ts";

/** The directory without a server. */
export class FakePeople implements PeoplePort {
  /** How many people are on a page of what was found. */
  pageSize = 10;
  /** The last picture that was uploaded. */
  uploaded: Blob | null = null;
  readonly #asked: Asked;
  readonly #me: () => Person | null;

  constructor(asked: Asked, me: () => Person | null) {
    this.#asked = asked;
    this.#me = me;
  }

  find(query: string, after?: string): Promise<PersonList> {
    return this.#asked.ask(`find ${query}`, () => {
      const all = people.filter(({ name }) => name.toLowerCase().includes(query.toLowerCase()));
      const from = after === undefined ? 0 : Number(after);
      const next = from + this.pageSize < all.length ? String(from + this.pageSize) : null;
      return { people: all.slice(from, from + this.pageSize), next };
    });
  }

  changeProfile(change: ProfileChange): Promise<Person> {
    return this.#asked.ask(`changeProfile ${JSON.stringify(change)}`, () => ({ ...this.#self, ...change }));
  }

  uploadPicture(picture: Blob): Promise<Person> {
    return this.#asked.ask(`uploadPicture ${picture.type}`, () => {
      this.uploaded = picture;
      return { ...this.#self, picture: "u-1" };
    });
  }

  pictureUrl({ picture }: Pick<Person, "picture">): string | null {
    return picture.startsWith("u-") ? "/favicon.svg" : null;
  }

  get #self(): Person {
    const me = this.#me();
    if (!me) throw new Error("nobody is signed in");
    return me;
  }
}
