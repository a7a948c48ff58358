import { describe, expect, test } from "vitest";
import { type Baseline, findBreaks, readFolder } from "./breaking.ts";
import { repository } from "./check.ts";
import { additions, breaks } from "./testing/contract-changes.ts";
import { type Change, changed } from "./testing/change.ts";

const present = readFolder(repository);

/** What is found between the present contract and the same with some changes; schemas change in both documents. */
function found(changes: readonly Change[]): string[] {
  return findBreaks(present, changedContract(changes)).map(
    ({ at, message, acknowledged }) => `${at}: ${message}${acknowledged === undefined ? "" : ` (${acknowledged})`}`,
  );
}

function changedContract(changes: readonly Change[]): Baseline {
  return changed(present, changes);
}

describe("[VE-2] commands never narrow, events never widen", () => {
  test.each(breaks)("$title is found", ({ changes, expected }) => {
    expect(found(changes)).toEqual([expected]);
  });

  test.each(additions)("$title is no break", ({ changes }) => {
    expect(found(changes)).toEqual([]);
  });

  test("nothing breaks between a contract and itself", () => {
    expect(findBreaks(present, structuredClone(present))).toEqual([]);
  });

  test("a break is acknowledged on its schema, and nowhere else", () => {
    const schemas = "/asyncapi/components/schemas";
    expect(
      found([
        { at: `${schemas}/ChatCommand/required`, push: "format" },
        { at: `${schemas}/ChatCommand/x-breaking-ack`, set: "nobody went without" },
        { at: `${schemas}/TypingCommand/required`, push: "until" },
        { at: `${schemas}/TypingCommand/properties/until`, set: { type: "integer" } },
      ]),
    ).toEqual([
      "ChatCommand: the field format is required now (nobody went without)",
      "TypingCommand: the new field until is required",
    ]);
  });
});
