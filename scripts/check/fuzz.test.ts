import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { repository } from "./check.ts";
import { serverDecoders } from "./contract/decoders.ts";
import { contractNames } from "./contract/names.ts";
import { judgesOf, schemaVerdict } from "./contract/validators.ts";
import { describeFuzz, isClean } from "./fuzz.ts";
import { decodePresenceFrame } from "../../generated/ws/server.ts";
import { objectAt } from "../generate/json.ts";
import { fuzzFrames } from "./fuzz/frames.ts";
import { fuzz } from "./fuzz/run.ts";
import { withUsed } from "./fuzz/seeds.ts";
import { changed } from "./testing/change.ts";
import { perturbations } from "./testing/perturbed.ts";

const seed = 20_261_121;
const document: unknown = JSON.parse(readFileSync(join(repository, "generated/schemas.json"), "utf8"));
const definitions = objectAt(document, "$defs");
const judges = judgesOf(repository);

describe("generated validators and ajv", () => {
  test("agree on 10000 instances", { timeout: 60_000 }, () => {
    const report = fuzz(document, judges, seed, 10_000);
    expect(describeFuzz(report).slice(1)).toEqual([]);
    // The run shows something only if it made good and bad ones of every schema.
    expect(report.instances).toBeGreaterThanOrEqual(10_000);
    expect(report.valid / report.instances).toBeGreaterThan(0.2);
    const exact = report.comparisons.filter(({ validator }) => validator === "classic");
    expect(exact.filter(({ valid }) => valid === 0)).toEqual([]);
    expect(exact.filter(({ valid, instances, schema }) => valid === instances && schema !== "WebAuthnJson")).toEqual(
      [],
    );
  });

  test("make the same instances of the same seed", { timeout: 60_000 }, () => {
    const counts = (from: number) => fuzz(document, judges, from, 1000).comparisons.map(({ valid }) => valid);
    expect(counts(7)).toEqual(counts(7));
    expect(counts(7)).not.toEqual(counts(8));
  });

  test("disagree when one is slightly wrong anywhere: a bound by one, a field, a value", { timeout: 120_000 }, () => {
    const found = perturbations(definitions).map(({ schema, title, changes }) => {
      const part = { $defs: withUsed(definitions, schema) };
      const wrong = schemaVerdict(changed(part, changes), { trusted: true });
      const { comparisons } = fuzz(part, { ...judges, classic: wrong, mini: judges.open }, seed, 1, [schema]);
      return { title, seen: comparisons.some(({ falseAccepts, falseRejects }) => falseAccepts + falseRejects > 0) };
    });
    expect(found.length).toBeGreaterThan(300);
    // There are three scopes, each at most once, so a list of four is refused all the same.
    const same = ["NewAccessToken/properties/scopes: maxItems 4"];
    expect(found.filter(({ seen }) => !seen).map(({ title }) => title)).toEqual(same);
  });

  const planted: readonly (readonly [string, string, z.ZodType])[] = [
    ["a higher bound of a text", "Label", z.string().min(1).max(65)],
    ["a bound in UTF-16 units", "Label", z.string().refine((text) => text.length > 0 && text.length <= 64)],
    ["a bound that is off by one", "Seq", z.int().min(0)],
    [
      "a pattern without its end",
      "Uuid",
      z.string().regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/),
    ],
    ["an open command", "TypingCommand", z.object({ type: z.literal("typing"), on: z.boolean() })],
  ];
  test.each(planted)("disagree when one has %s, and only there", { timeout: 60_000 }, (_, name, wrong) => {
    const classic = (schema: string, instance: unknown) =>
      schema === name ? wrong.safeParse(instance).success : judges.classic(schema, instance);
    const { comparisons } = fuzz(document, { ...judges, classic }, seed, 10_000);
    const differing = comparisons.filter(({ falseAccepts, falseRejects }) => falseAccepts + falseRejects > 0);
    expect(differing.map(({ schema, validator }) => `${schema} ${validator}`)).toEqual([`${name} classic`]);
  });
});

describe("the frame decoders of the server and ajv", () => {
  const names = contractNames(repository);

  test("agree on 5000 frames", { timeout: 60_000 }, () => {
    const { faults, taken, frames } = fuzzFrames(document, judges.exact, names, seed, 5000);
    expect(faults).toEqual([]);
    expect(taken / frames).toBeGreaterThan(0.1);
  });

  test.each([
    ["takes everything", () => ({ items: [] })],
    [
      "lets one mistake cost its neighbour",
      (frame: string) => {
        const decoded = decodePresenceFrame(frame);
        const refused = "items" in decoded ? decoded.items.find((item) => "refusal" in item) : undefined;
        return "items" in decoded && refused !== undefined ? { items: decoded.items.map(() => refused) } : decoded;
      },
    ],
    ["refuses everything", () => ({ close: { code: 1007, reason: "no", error: "BAD_JSON" as const } })],
    [
      "throws",
      () => {
        throw new Error("oh");
      },
    ],
  ])("disagree when one %s", { timeout: 60_000 }, (_, decode) => {
    const decoders = new Map([...serverDecoders, ["presence", decode]]);
    const { faults } = fuzzFrames(document, judges.exact, names, seed, 500, decoders);
    expect(faults).not.toEqual([]);
    expect(faults.filter((fault) => !fault.startsWith("presence: "))).toEqual([]);
  });
});

test("the verdict of a run is bad with one wrong validator or one wrong frame", () => {
  const agreeing = {
    schema: "Seq",
    validator: "classic",
    instances: 1,
    valid: 1,
    falseAccepts: 0,
    falseRejects: 0,
    example: null,
  } as const;
  expect(isClean({ comparisons: [agreeing] }, { faults: [] })).toBe(true);
  expect(isClean({ comparisons: [{ ...agreeing, falseAccepts: 1 }] }, { faults: [] })).toBe(false);
  expect(isClean({ comparisons: [{ ...agreeing, falseRejects: 1 }] }, { faults: [] })).toBe(false);
  expect(isClean({ comparisons: [agreeing] }, { faults: ["room: taken {}"] })).toBe(false);
});
