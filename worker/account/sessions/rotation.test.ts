import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { TOKEN_GRACE_MS } from "../../../generated/contract/limits.ts";
import { REMEMBERED_TOKENS, rotate, worthOf, type Rotated, type TokenRecord } from "./rotation.ts";

const BEGIN = 1_800_000_000_000;
const SESSION = "session";

const fresh = (hash: string): TokenRecord => ({
  hash,
  sessionId: SESSION,
  replacedAt: null,
  replacedBy: null,
  attempt: null,
});

/** The tokens of one session with a clock, as an account keeps them. */
class Family {
  now = BEGIN;
  tokens: readonly TokenRecord[] = [fresh("t0")];
  #made = 0;

  /** Renews with a token. @returns the outcome, and the token that was handed out */
  renew(present: string, attempt: string | null): { readonly kind: Rotated["kind"]; readonly token: string | null } {
    const next = `t${(this.#made += 1)}`;
    const rotated = rotate(this.tokens, { present, next, attempt }, this.now);
    if (rotated.kind !== "replaced") return { kind: rotated.kind, token: null };
    const gone = new Set([...rotated.retired.map(({ hash }) => hash), ...rotated.forgotten]);
    this.tokens = [...this.tokens.filter(({ hash }) => !gone.has(hash)), ...rotated.retired, fresh(next)];
    return { kind: "replaced", token: next };
  }

  worth(hash: string): string {
    const token = this.tokens.find((one) => one.hash === hash);
    return token === undefined ? "forgotten" : worthOf(token, this.now);
  }

  get present(): readonly string[] {
    return this.tokens.filter(({ replacedAt }) => replacedAt === null).map(({ hash }) => hash);
  }
}

describe("[AU-12] a renewal", () => {
  test("puts a new token in place; the one before is good for tokenGraceMs, for what is under way", () => {
    const family = new Family();
    expect(family.renew("t0", "try")).toEqual({ kind: "replaced", token: "t1" });
    family.now += TOKEN_GRACE_MS - 1;
    expect(family.worth("t0")).toBe("good");
    family.now += 1;
    expect(family.worth("t0")).toBe("reused");
    expect(family.worth("t1")).toBe("good");
  });

  test("whose answer was lost is repeated by the same attempt, and the lost token goes out of use", () => {
    const family = new Family();
    family.renew("t0", "try");
    family.now += TOKEN_GRACE_MS - 1;
    expect(family.renew("t0", "try")).toEqual({ kind: "replaced", token: "t2" });
    expect(family.present).toEqual(["t2"]);
    family.now += TOKEN_GRACE_MS;
    expect(family.worth("t1")).toBe("reused");
  });

  test("may be lost twice, but its grace is not longer for that", () => {
    const family = new Family();
    family.renew("t0", "try");
    family.now += TOKEN_GRACE_MS - 2;
    expect(family.renew("t0", "try").kind).toBe("replaced");
    family.now += 1;
    expect(family.renew("t0", "try").kind).toBe("replaced");
    family.now += 1;
    expect(family.renew("t0", "try").kind).toBe("reused");
  });

  test("of a second tab gives no token, and takes none from the first", () => {
    const family = new Family();
    family.renew("t0", "one tab");
    expect(family.renew("t0", "another tab")).toEqual({ kind: "shared", token: null });
    expect(family.renew("t0", null)).toEqual({ kind: "shared", token: null });
    expect(family.present).toEqual(["t1"]);
  });

  test("without an attempt is not the same try as another one without", () => {
    const family = new Family();
    family.renew("t0", null);
    expect(family.renew("t0", null)).toEqual({ kind: "shared", token: null });
  });

  test("that repeats one whose token has been used to renew gives none: nothing was lost", () => {
    const family = new Family();
    family.renew("t0", "try");
    family.renew("t1", "next try");
    expect(family.renew("t0", "try")).toEqual({ kind: "shared", token: null });
    expect(family.present).toEqual(["t2"]);
  });
});

describe("[AU-12] S18: a stolen token", () => {
  test("is found out when its owner comes again, if the thief renewed first", () => {
    const family = new Family();
    const stolen = "t0";
    expect(family.renew(stolen, "thief").kind).toBe("replaced");
    family.now += TOKEN_GRACE_MS;
    expect(family.renew("t0", "owner").kind).toBe("reused");
  });

  test("is found out when the thief comes, if its owner renewed first", () => {
    const family = new Family();
    family.renew("t0", "owner");
    family.now += TOKEN_GRACE_MS;
    expect(family.worth("t0")).toBe("reused");
  });
});

type Step = { readonly wait: number } | { readonly age: number; readonly attempt: string | null };

const steps = fc.array(
  fc.oneof(
    fc.record({ wait: fc.constantFrom(0, 1, TOKEN_GRACE_MS / 2, TOKEN_GRACE_MS - 1, TOKEN_GRACE_MS) }),
    // Who renews holds one of the latest tokens, or, now and then, one from long ago.
    fc.record({ age: fc.oneof(fc.nat(2), fc.nat(20)), attempt: fc.constantFrom("a", "b", null) }),
  ),
  { maxLength: 60 },
);

/** What the test itself notes of each token, in the words of the rule. */
interface Noted {
  replacedAt: number | null;
  attempt: string | null;
  by: string | null;
}

/** What AU-12 says of a renewal, read off the test's own notes. */
function expected(
  notes: ReadonlyMap<string, Noted>,
  { present, attempt }: { present: string; attempt: string | null },
  now: number,
) {
  const note = notes.get(present);
  if (note === undefined || note.replacedAt === null) return "replaced";
  if (now - note.replacedAt >= TOKEN_GRACE_MS) return "reused";
  const arrived = notes.get(note.by ?? "")?.replacedAt !== null;
  return attempt !== null && attempt === note.attempt && !arrived ? "replaced" : "shared";
}

/** Plays renewals of owners, tabs and thieves in any order until one is found out. */
function play(all: readonly Step[]): void {
  const family = new Family();
  const notes = new Map<string, Noted>([["t0", { replacedAt: null, attempt: null, by: null }]]);
  for (const step of all) {
    if ("wait" in step) {
      family.now += step.wait;
      continue;
    }
    const present = [...notes.keys()].at(-1 - step.age);
    if (present === undefined) continue;
    const wanted = expected(notes, { present, attempt: step.attempt }, family.now);
    const { kind, token } = family.renew(present, step.attempt);
    expect(kind).toBe(wanted);
    if (kind === "reused") return;
    if (token !== null) {
      const note = notes.get(present);
      for (const [, lost] of notes) {
        if (lost.replacedAt === null) Object.assign(lost, { replacedAt: family.now, by: token });
      }
      if (note !== undefined) Object.assign(note, { by: token, attempt: step.attempt });
      notes.set(token, { replacedAt: null, attempt: null, by: null });
    }
    expect(family.present).toEqual(
      [...notes].filter(([, { replacedAt }]) => replacedAt === null).map(([hash]) => hash),
    );
    expect(family.present).toHaveLength(1);
  }
  // Whoever else holds a token: once what was under way is over, one of them all is good.
  family.now += TOKEN_GRACE_MS;
  expect([...notes.keys()].filter((hash) => family.worth(hash) === "good")).toEqual(family.present);
}

test("[AU-12] S18: renewals, lost answers, second tabs and thefts in any order end as the rule says", () => {
  fc.assert(fc.property(steps, play), { numRuns: 2_000 });
});

test("a client that renews without end is not remembered without end, and its newest tokens are", () => {
  const family = new Family();
  for (let index = 0; index < 3 * REMEMBERED_TOKENS; index++) {
    family.now += TOKEN_GRACE_MS;
    family.renew(`t${index}`, null);
    expect(family.tokens.length).toBeLessThanOrEqual(REMEMBERED_TOKENS + 1);
  }
  expect(family.worth(`t${3 * REMEMBERED_TOKENS - REMEMBERED_TOKENS}`)).toBe("reused");
  expect(family.worth(`t${3 * REMEMBERED_TOKENS - REMEMBERED_TOKENS - 1}`)).toBe("forgotten");
});

test("a token of another session cannot be renewed with", () => {
  expect(() => rotate([fresh("t0")], { present: "other", next: "t1", attempt: null }, BEGIN)).toThrow(
    "another session",
  );
});
