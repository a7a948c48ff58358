import { describe, expect, test } from "vitest";
import type { Fault } from "../cannot.ts";
import type { Inventory } from "../inventory.ts";
import type { Case } from "./cases.ts";
import { judge, type Outcome } from "./judge.ts";

const field = { description: "", required: true, nullable: false, isList: false };
const inventory: Inventory = {
  scalars: [],
  enums: [],
  records: [
    {
      name: "Chat",
      description: "",
      closed: false,
      unions: ["Event"],
      fields: [
        { ...field, name: "type", tag: "chat" },
        { ...field, name: "text" },
      ],
    },
  ],
  unions: [{ name: "Event", description: "", tag: "type", open: true, variants: [{ record: "Chat", value: "chat" }] }],
};
const caseWith = (value: unknown, ...faults: readonly Fault[]): Case => ({
  file: "a.json",
  shape: "Event",
  isFrame: Array.isArray(value),
  text: JSON.stringify(value),
  faults: new Set(faults),
});
const outcome = (taken: boolean, ...written: readonly unknown[]): Outcome => ({ file: "a.json", taken, written });
const chat = { type: "chat", text: "hi" };
const cannot = { length: "no lengths" };

describe("a valid example", () => {
  test.each([
    ["comes back the same", chat, outcome(true, chat), []],
    ["comes back without a later field", { ...chat, mood: "good" }, outcome(true, chat), []],
    ["comes back without an event of a later type", [chat, { type: "wave" }], outcome(true, chat, null), []],
    ["is refused", chat, outcome(false), ["a.json: is valid and was refused"]],
    ["loses a field", chat, outcome(true, { type: "chat" }), ['a.json: came back as {"type":"chat"}']],
    [
      "gains a field",
      chat,
      outcome(true, { ...chat, format: null }),
      ['a.json: came back as {"type":"chat","text":"hi","format":null}'],
    ],
    [
      "comes back with another value",
      chat,
      outcome(true, { ...chat, text: "ho" }),
      ['a.json: came back as {"type":"chat","text":"ho"}'],
    ],
    ["loses an event", [chat, chat], outcome(true, chat), ["a.json: 2 values became 1"]],
  ])("%s", (_, value, result, problems) => {
    const verdict = judge([caseWith(value)], [result], cannot, inventory);
    expect(verdict.problems).toEqual(problems);
    expect(verdict.parsed).toBe(problems.length === 0 ? 1 : 0);
  });
});

describe("an invalid example", () => {
  test("is refused", () => {
    expect(judge([caseWith(chat, "missing")], [outcome(false)], cannot, inventory)).toMatchObject({
      refused: 1,
      invalid: 1,
      problems: [],
    });
  });

  test("passes, as is said of its fault", () => {
    const verdict = judge([caseWith(chat, "length")], [outcome(true, chat)], cannot, inventory);
    expect(verdict).toMatchObject({ refused: 0, problems: [] });
    expect([...verdict.passed]).toEqual([["length", 1]]);
  });

  test("passes, though one of its faults can be refused", () => {
    const { problems } = judge([caseWith(chat, "length", "missing")], [outcome(true, chat)], cannot, inventory);
    expect(problems).toEqual(["a.json: was taken, though its faults (length, missing) can be refused"]);
  });

  test("is refused, though it is said that it passes", () => {
    const { problems } = judge([caseWith(chat, "length")], [outcome(false)], cannot, inventory);
    expect(problems).toEqual(["a.json: was refused, though cannot.ts says that it passes (length)"]);
  });
});

test("an example that the model did not speak about is a problem", () => {
  expect(judge([caseWith(chat)], [], cannot, inventory).problems).toEqual(["a.json: the model said nothing about it"]);
});
