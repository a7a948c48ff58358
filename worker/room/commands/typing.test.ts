import { describe, expect, test } from "vitest";
import { TYPING_TTL_MS } from "../../../generated/contract/limits.ts";
import { contextOf } from "../testing/context.ts";
import { NOON } from "../testing/people.ts";
import { typing } from "./typing.ts";

describe("typing", () => {
  test("[ST-3] typing ends typingTtlMs after the command", () => {
    const until = NOON + TYPING_TTL_MS;
    expect(typing(contextOf(), { type: "typing", on: true })).toEqual([
      { kind: "typing", userId: "anna", until },
      { kind: "tellAll", event: { type: "typing", userId: "anna", on: true, until } },
    ]);
  });

  test("[ST-3] typing ends with `on` false", () => {
    const context = contextOf({ changes: [{ kind: "typing", userId: "anna", until: NOON + 1 }] });
    expect(typing(context, { type: "typing", on: false })).toEqual([
      { kind: "typing", userId: "anna", until: null },
      { kind: "tellAll", event: { type: "typing", userId: "anna", on: false, until: NOON } },
    ]);
  });

  test("[ST-3] nothing is said of who does not type any more", () => {
    const context = contextOf({ changes: [{ kind: "typing", userId: "anna", until: NOON }] });
    expect(typing(context, { type: "typing", on: false })).toEqual([]);
    expect(typing(contextOf(), { type: "typing", on: false })).toEqual([]);
  });
});
