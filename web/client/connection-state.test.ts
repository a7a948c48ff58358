import { describe, expect, it } from "vitest";
import { closeCodes, reconnectAfterClose } from "../../generated/contract/errors.ts";
import type { ByeEvent } from "../../generated/types.ts";
import { afterEnd, nextAttempt, STABLE_AFTER_MS, whyClosed } from "./connection-state.ts";

const bye = (code: number, reconnectAfterMs?: number): ByeEvent => ({
  type: "bye",
  code,
  reason: "",
  ...(reconnectAfterMs === undefined ? {} : { reconnectAfterMs }),
});
const end = (code: number, announced: ByeEvent | null = null, attempt = 2) =>
  afterEnd({ code, bye: announced, attempt, mayHaveReplacedItself: false }, 10_000, 0.5);

describe("[CL-3] the table of close codes is obeyed", () => {
  it.each(Object.keys(closeCodes).map(Number))("for the listed code %i", (code) => {
    const step = end(code);
    const stops = ["no", "afterSignIn"].includes(reconnectAfterClose(code));
    expect(step.kind).toBe(stops ? "stop" : "retry");
  });

  it.each([
    [4000, "stop"],
    [4099, "stop"],
    [4050, "stop"],
    [1002, "retry"],
    [1005, "retry"],
    [1015, "retry"],
    [3000, "retry"],
    [3999, "retry"],
    [4100, "retry"],
    [4999, "retry"],
  ])("for the unlisted code %i: %s", (code, kind) => {
    expect(end(code).kind).toBe(kind);
  });

  it("backs off with jitter where the table says so", () => {
    expect(end(1012)).toEqual({ kind: "retry", code: 1012, retryAt: 11_000, notBefore: 10_000 });
  });

  it("waits as long as `bye` asks, and jitters on top", () => {
    expect(end(1008, bye(1008, 7000))).toEqual({ kind: "retry", code: 1008, retryAt: 18_000, notBefore: 17_000 });
    expect(end(1012, bye(1012, 7000))).toEqual({ kind: "retry", code: 1012, retryAt: 18_000, notBefore: 17_000 });
    expect(end(1008)).toEqual({ kind: "retry", code: 1008, retryAt: 11_000, notBefore: 10_000 });
  });
});

it("[CL-5] comes back when only an upgrade of its own, given up and late, can have replaced it", () => {
  const replaced = { code: 4009, bye: bye(4009), attempt: 2 };
  expect(afterEnd({ ...replaced, mayHaveReplacedItself: true }, 10_000, 0.5)).toMatchObject({ kind: "retry" });
  expect(afterEnd({ ...replaced, mayHaveReplacedItself: false }, 10_000, 0.5)).toMatchObject({ kind: "stop" });
});

it("[CL-3] tells the app why a connection has ended for good", () => {
  const reasons = Object.fromEntries(
    [1000, 1001, 1003, 1007, 1009, 4001, 4003, 4004, 4009, 4050].map((code) => [code, whyClosed(code)]),
  );
  expect(reasons).toEqual({
    1000: "done",
    1001: "done",
    1003: "clientBug",
    1007: "clientBug",
    1009: "clientBug",
    4001: "sessionEnded",
    4003: "notAllowed",
    4004: "notAllowed",
    4009: "replaced",
    4050: "notAllowed",
  });
});

it("[CL-3] only a connection that held starts the back-off anew", () => {
  expect(nextAttempt(4, null)).toBe(4);
  expect(nextAttempt(4, STABLE_AFTER_MS - 1)).toBe(4);
  expect(nextAttempt(4, STABLE_AFTER_MS)).toBe(0);
});
