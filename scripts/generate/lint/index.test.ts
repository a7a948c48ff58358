import { describe, expect, test } from "vitest";
import { defaultSpecDir } from "../spec-hash.ts";
import { formatProblem, loadSpec } from "../source.ts";
import { faults } from "./testing/faults.ts";
import { lineOfText, plant } from "./testing/plant.ts";
import { lintSpec, shapeRules } from "./index.ts";

const spec = loadSpec(defaultSpecDir);
const before = new Set(lintSpec(spec).map(formatProblem));

describe("shape rules", () => {
  test.each(faults)("$rule sees $fault", ({ rule, file, find, replace, at, where = file }) => {
    const { source, text } = plant(spec, { file, ...(find === undefined ? {} : { find }), replace });
    const found = lintSpec(source)
      .map(formatProblem)
      .filter((problem) => !before.has(problem));
    expect(found).toHaveLength(1);
    const line = where === file ? lineOfText(text, at) : source.files.get(where)?.lineOf(at);
    expect(found[0]).toMatch(new RegExp(`^spec/${where}:${line} \\[${rule}\\] `));
  });

  test("each has a planted fault", () => {
    expect([...new Set(faults.map(({ rule }) => rule))].toSorted()).toEqual(Object.keys(shapeRules).toSorted());
  });
});

test("a message that is not listed is told with the exact lines to add", () => {
  const { source } = plant(spec, {
    file: "messages/room/client/poke.yaml",
    replace: `name: poke
title: Poke
summary: Pokes.
tags: [{ name: moment }]
x-delivery: moment
x-since: cfm.v1
payload:
  title: PokeCommand
  description: Poke.
  type: object
  additionalProperties: false
  required: [type]
  properties:
    type: { type: string, const: poke }
`,
  });
  expect(
    lintSpec(source)
      .filter(({ rule }) => rule === "SH-5")
      .map(({ message }) => message),
  ).toEqual([
    'messages/room/client/poke.yaml is not listed: under channels.room.messages add the line `client.poke: { $ref: "./messages/room/client/poke.yaml" }`',
    'messages/room/client/poke.yaml is not listed: under operations.roomCommand.messages add the line `- { $ref: "#/channels/room/messages/client.poke" }`',
  ]);
});
