import { env } from "cloudflare:workers";
import * as fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { PersonAnswerSchema, PersonListAnswerSchema } from "../../../generated/zod/classic.ts";
import type { Person, PersonList, ProfileChange } from "../../../generated/types.ts";
import { addPerson, findPeopleByIds, findPeople as search } from "../../people/index.ts";
import { seedDirectory } from "../../people/workerd/seed-directory.ts";
import { bearer, call, json, refusalOf } from "./support.ts";

type Caller = { readonly Authorization: string };
let anna: Caller;

beforeAll(async () => {
  await seedDirectory(env.DIRECTORY);
  anna = await bearer("anna");
});

const page = async (query: string): Promise<PersonList> => {
  const response = await call(`/api/people${query}`, { headers: anna });
  return PersonListAnswerSchema.parse(await response.json()).data;
};

const found = async (query: string): Promise<readonly string[]> =>
  (await page(`?query=${encodeURIComponent(query)}`)).people.map(({ userId }) => userId);

const change = async (who: Caller, changes: ProfileChange | object): Promise<Response> =>
  call("/api/people/me", { ...json(changes, who), method: "PATCH" });

const changed = async (who: Caller, changes: ProfileChange): Promise<Person> =>
  PersonAnswerSchema.parse(await (await change(who, changes)).json()).data;

describe("searching for people", () => {
  test("finds a part of a name, whatever its case and accents", async () => {
    expect(await found("zOË")).toEqual(["zoe"]);
    expect(await found("soren")).toEqual(["soren"]);
    expect(await found("OLTA")).toEqual(["zoltan"]);
    expect(await found("nobody is called like that")).toEqual([]);
  });

  test("gives everyone, a page at a time, each once", async () => {
    const seen: string[] = [];
    let after = "";
    for (let pages = 0; pages < 10; pages++) {
      const { people, next } = await page(`?limit=7${after}`);
      seen.push(...people.map(({ userId }) => userId));
      if (next === null) break;
      after = `&after=${next}`;
    }
    expect(seen).toHaveLength(30);
    expect(seen).toEqual([...new Set(seen)].toSorted());
    expect((await page("?limit=30")).next, "a last page that is full").toBeNull();
  });

  test("S11: takes every character for itself", async () => {
    for (const query of ["%", "_", "\\", "'", '"', "' OR 1=1 --", "[a-z]", "\u0000", "\u200B"])
      expect([query, await found(query)]).toEqual([query, []]);
    expect(await found("*")).toEqual(["anna", "mei"]);
  });

  test("S11: no query finds other people than a comparison of names does", async () => {
    const everyone = (await page("?limit=100")).people;
    const plain = (text: string): string =>
      text
        .normalize("NFKD")
        .replaceAll(/[\u0300-\u036F]/g, "")
        .toLowerCase();
    const queries = fc.oneof(
      fc.string({ minLength: 1, maxLength: 3, unit: fc.constantFrom(...Array.from("%_\\'\"*~(.:xXaAnN[]; -")) }),
      fc
        .constantFrom(...everyone.map(({ name }) => name))
        .chain((name) => fc.nat(name.length - 1).map((from) => name.slice(from, from + 2))),
    );
    await fc.assert(
      fc.asyncProperty(queries, async (query) => {
        const names = everyone.filter(({ name }) =>
          plain(name).replace("ø", "o").includes(plain(query).replace("ø", "o")),
        );
        expect((await search(env, { query, limit: 100 })).people).toEqual(names);
      }),
      { numRuns: 500 },
    );
  });

  test("by ids: those who exist, however many are asked for", async () => {
    const ids = [...Array.from({ length: 300 }, (_, index) => `nobody${index}`), "ben", "anna"];
    expect((await findPeopleByIds(env, ids)).map(({ userId }) => userId)).toEqual(["anna", "ben"]);
  });

  test("finds somebody new at once, by the name they have now", async () => {
    await addPerson(env, "u1", "Zoë Groß");
    expect(await found("gross")).toEqual(["u1"]);
  });
});

describe("the own profile", () => {
  test("changes in what is said, and stays in the rest", async () => {
    const ben = await bearer("ben");
    const before = await changed(ben, {});
    expect(await changed(ben, { name: "Benjamin" })).toEqual({ ...before, name: "Benjamin" });
    expect(await changed(ben, { personalMessage: "" })).toMatchObject({ name: "Benjamin", personalMessage: "" });
    expect(await changed(ben, { picture: "duck" })).toMatchObject({ name: "Benjamin", picture: "duck" });
    expect(await found("benjamin")).toEqual(["ben"]);
  });

  test("[PF-1] is kept in NFC, and a name without anything to see is refused with its field", async () => {
    const chiara = await bearer("chiara");
    expect(await changed(chiara, { name: "Zoe\u0308" })).toMatchObject({ name: "Zo\u00EB" });
    for (const [field, text] of [
      ["name", "\u200B"],
      ["name", "a\nb"],
      ["personalMessage", "\u202Egpj.exe"],
    ] as const) {
      const response = await change(chiara, { [field]: text });
      expect(response.status).toBe(400);
      expect((await refusalOf(response)).error).toMatchObject({
        code: "INVALID_MESSAGE",
        details: [{ path: `/${field}` }],
      });
    }
    expect(await changed(chiara, {})).toMatchObject({ name: "Zo\u00EB" });
  });

  test("S13: nothing else of a person can be set, and no picture that is not shipped", async () => {
    const diego = await bearer("diego");
    const before = await changed(diego, {});
    for (const extra of [{ userId: "anna" }, { bot: true }, { folded: "x" }, { picture: "u-0123456789" }]) {
      const response = await change(diego, { name: "Evil", ...extra });
      expect((await refusalOf(response)).error.code).toBe("INVALID_MESSAGE");
    }
    expect(await changed(diego, {})).toEqual(before);
  });
});
