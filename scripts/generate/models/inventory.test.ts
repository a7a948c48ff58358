import { describe, expect, test } from "vitest";
import { bundle } from "../bundle.ts";
import type { Shape, Shapes } from "../shape.ts";
import { readShapes } from "../shapes.ts";
import { loadSpec } from "../source.ts";
import { defaultSpecDir } from "../spec-hash.ts";
import { takeInventory } from "./inventory.ts";

const source = loadSpec(defaultSpecDir);
const contract = bundle(source);
const inventory = takeInventory(readShapes(contract, source), contract.channels);

describe("the inventory of the contract", () => {
  test("holds every named schema once, and a union for each direction of each socket", () => {
    const { scalars, enums, records, unions } = inventory;
    const names = [...scalars, ...enums, ...records, ...unions].map(({ name }) => name);
    const sockets = ["PresenceCommand", "PresenceEvent", "RoomCommand", "RoomEvent"];
    expect(names.toSorted()).toEqual([...Object.keys(contract.schemas), ...sockets].toSorted());
  });

  test("commands are closed, events open; a union is open when all of its records are", () => {
    expect(inventory.records.find(({ name }) => name === "ChatCommand")?.closed).toBe(true);
    expect(inventory.records.find(({ name }) => name === "ChatEvent")?.closed).toBe(false);
    expect(inventory.unions.map(({ name, open }) => `${name} ${open ? "open" : "closed"}`)).toEqual([
      "LoginRequest closed",
      "NewRoom closed",
      "PresenceCommand closed",
      "PresenceEvent open",
      "RoomCommand closed",
      "RoomEvent open",
      "StreamEvent open",
      "TicketRequest closed",
    ]);
  });

  test("a record of several unions belongs to all of them", () => {
    expect(inventory.records.find(({ name }) => name === "ErrorEvent")?.unions).toEqual(["PresenceEvent", "RoomEvent"]);
  });
});

describe("what no language can hold is refused with the way out", () => {
  const text: Shape = { kind: "string", nullable: false };
  const object = (properties: Readonly<Record<string, Shape>>): Shape => ({
    kind: "object",
    nullable: false,
    open: true,
    properties: Object.fromEntries(
      Object.entries(properties).map(([name, shape]) => [name, { required: true, shape }]),
    ),
  });
  const shapes = (entries: Readonly<Record<string, Shape>>): Shapes => new Map(Object.entries(entries));

  test.each([
    {
      what: "an enum in place",
      given: { Thing: object({ size: { kind: "enum", values: ["big"], nullable: false } }) },
      says: "Thing.size: give the enum a named schema",
    },
    {
      what: "a constant in place that tells nothing apart",
      given: { Thing: object({ size: { kind: "constant", value: "big", nullable: false } }) },
      says: "Thing.size: give the constant a named schema",
    },
    {
      what: "an object in place",
      given: { Thing: object({ size: object({ width: text }) }) },
      says: "Thing.size: give the object a named schema",
    },
    {
      what: "a named list",
      given: { Things: { kind: "array", items: text, uniqueItems: false, nullable: false } satisfies Shape },
      says: "Things: no model for a named array",
    },
    {
      what: "a union of scalars",
      given: {
        Either: { kind: "union", names: ["Text", "Number"], nullable: false } satisfies Shape,
        Text: text,
        Number: text,
      },
      says: "Either: its variants share no property with constants",
    },
  ])("$what", ({ given, says }) => {
    expect(() => takeInventory(shapes(given), {})).toThrow(says);
  });
});
