import { describe, expect, test } from "vitest";
import {
  LOGIN_BURST_MS,
  LOGIN_PER_BURST,
  LOGIN_PER_MINUTE,
  SOCKET_OPENINGS_PER_MINUTE,
} from "../../generated/contract/limits.ts";
import openapi from "../../generated/openapi.json" with { type: "json" };
import { holds, type Sample } from "./language/evaluate.ts";
import { parse } from "./language/parse.ts";
import { blockRules, rateRules } from "./rules.ts";
import { rulesetsOf } from "./rulesets.ts";
import { ATTACKS, HOST, RIGHTFUL } from "./testing/samples.ts";

const rules = blockRules([HOST, "www.messenger.example"]).map(({ name, expression }) => ({
  name,
  blocks: (sample: Sample): boolean => holds(parse(expression), sample),
}));
const blockersOf = (sample: Sample): readonly string[] =>
  rules.filter(({ blocks }) => blocks(sample)).map(({ name }) => name);
const titleOf = ({ method, path }: Sample): string => `${method} ${path}`;

describe("the zone blocks", () => {
  test.each(ATTACKS)("by its rule against %s: %s", (rule, _what, sample) => {
    expect(blockersOf(sample)).toContain(rule);
  });

  test("something with each of its rules", () => {
    expect(new Set(ATTACKS.map(([rule]) => rule))).toEqual(new Set(rules.map(({ name }) => name)));
  });

  test("nothing that the contract has, nor what the app itself refuses", () => {
    const blocked = RIGHTFUL.map((sample) => [titleOf(sample), blockersOf(sample)]).filter(
      ([, by]) => by?.length !== 0,
    );
    expect(blocked).toEqual([]);
    expect(RIGHTFUL.length).toBeGreaterThan(Object.keys(openapi.paths).length);
  });
});

describe("what the zone counts", () => {
  const countedBy = (name: string, path: string): boolean => {
    const rule = rateRules.find((each) => each.name === name);
    return rule !== undefined && holds(parse(rule.expression), { method: "POST", host: HOST, path });
  };
  const pathOf = (operationId: string): string =>
    Object.entries<object>(openapi.paths).find(([, item]) => JSON.stringify(item).includes(`"${operationId}"`))?.[0] ??
    "no path";

  test("[LM-11] as sign-ins is what the app counts as such, and nothing else", () => {
    const counted = Object.keys(openapi.paths).filter((path) => countedBy("signing in over and over", path));
    const signIns = ["login", "startNewAccount", "startPasskeyLogin"].map(pathOf);
    expect(counted.toSorted()).toEqual(signIns.toSorted());
  });

  test("[LM-12] as openings is every socket, and nothing else", () => {
    const counted = Object.keys(openapi.paths).filter((path) => countedBy("opening sockets over and over", path));
    expect(counted.toSorted()).toEqual(["openPresenceSocket", "openRoomSocket"].map(pathOf).toSorted());
  });

  /** The most that the app would let through in so long. */
  const APP: Readonly<Record<string, (periodMs: number) => number>> = {
    "signing in over and over": (periodMs) => (periodMs <= LOGIN_BURST_MS ? LOGIN_PER_BURST : LOGIN_PER_MINUTE),
    "opening sockets over and over": () => SOCKET_OPENINGS_PER_MINUTE,
  };

  test.each(rateRules.map((rule) => [rule.name, rule] as const))(
    "never stops anyone who heeds the app's limits: %s",
    (name, { requests, periodMs, blockedMs }) => {
      expect(periodMs).toBeLessThanOrEqual(60_000);
      expect(requests).toBeGreaterThanOrEqual(2 * (APP[name]?.(periodMs) ?? Number.POSITIVE_INFINITY));
      expect(blockedMs).toBeLessThanOrEqual(periodMs);
    },
  );
});

describe("the zone's rules as the API takes them", () => {
  const [custom, rate] = rulesetsOf({ hosts: [HOST], rateRuleMax: 1 });

  test("fit the smallest plan: five rules, one limit over paths, ten seconds", () => {
    expect(custom?.rules.length).toBeLessThanOrEqual(5);
    expect(rate?.rules).toHaveLength(1);
    for (const { expression, ratelimit } of rate?.rules ?? []) {
      expect(expression).not.toMatch(/http\.(?!request\.uri\.path)/);
      expect(ratelimit).toMatchObject({
        characteristics: ["cf.colo.id", "ip.src"],
        period: 10,
        mitigation_timeout: 10,
      });
    }
  });

  test("are blocks with a name each, of less than the 4096 characters that an expression may have", () => {
    const all = [...(custom?.rules ?? []), ...(rulesetsOf({ hosts: [HOST], rateRuleMax: 9 })[1]?.rules ?? [])];
    expect(new Set(all.map(({ description }) => description)).size).toBe(all.length);
    for (const { action, enabled, expression } of all) {
      expect({ action, enabled }).toEqual({ action: "block", enabled: true });
      expect(expression.length).toBeLessThan(4_096);
    }
  });
});
