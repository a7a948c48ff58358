import { describe, expect, test } from "vitest";
import { SESSION_WARNING_MS } from "../../generated/contract/limits.ts";
import { asRenewed, asWarned, isOver, nextSessionAt, warning, warnings } from "./session-end.ts";
import { connection, NOON } from "./testing/connections.ts";

const END = NOON + 1_200_000;
const anna = connection("a", { expiresAt: END });

describe("the end of a session", () => {
  test.each([
    { at: END - SESSION_WARNING_MS - 1, warned: false, over: false },
    { at: END - SESSION_WARNING_MS, warned: true, over: false },
    { at: END - 1, warned: true, over: false },
    { at: END, warned: false, over: true },
  ])("[AU-7] [AU-6] at $at it is announced ($warned) or has come ($over)", ({ at, warned, over }) => {
    expect(warnings([anna], at)).toEqual(warned ? [anna] : []);
    expect(isOver(anna, at)).toBe(over);
  });

  test("[AU-7] is told once, as the spec has it", () => {
    expect(warning(anna)).toEqual({ type: "session", expiresAt: END, reason: "warned" });
    expect(warnings([asWarned(anna)], END - 1)).toEqual([]);
  });

  test("[AU-7] another end is announced anew; the same one, as at the last renewal of a session, is not", () => {
    const later = asRenewed(asWarned(anna), END + 1);
    expect(later).toEqual({ ...anna, expiresAt: END + 1, warned: false });
    expect(asRenewed(asWarned(anna), END).warned).toBe(true);
    expect(asRenewed(anna, END).warned).toBe(false);
  });

  test("[AU-7] is looked for when the first of all sockets has to be told or closed", () => {
    expect(nextSessionAt([])).toBeNull();
    expect(nextSessionAt([anna])).toBe(END - SESSION_WARNING_MS);
    expect(nextSessionAt([asWarned(anna)])).toBe(END);
    const bert = connection("b", { expiresAt: END + SESSION_WARNING_MS - 1 });
    expect(nextSessionAt([asWarned(anna), bert])).toBe(END - 1);
  });

  test("[AU-7] a session shorter than the announcement is announced at once", () => {
    const brief = connection("c", { expiresAt: NOON + 1_000 });
    expect(warnings([brief], NOON)).toEqual([brief]);
    expect(nextSessionAt([brief])).toBeLessThan(NOON);
  });
});
