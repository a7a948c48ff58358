import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { isObject } from "../../json.ts";
import { faultFinder } from "./faults.ts";
import { readBench } from "./run.ts";

const root = resolve(import.meta.dirname, "../../../..");
const document: unknown = JSON.parse(readFileSync(resolve(root, "generated/schemas.json"), "utf8"));
const find = faultFinder(isObject(document) ? document : {}, readBench(root).inventory);

const cid = "3f2b8c1e-6d4a-4f0b-9a57-0c1d2e3f4a5b";
const chat = { type: "chat", cid, after: 41, text: "hi" };

describe("the kind of a fault", () => {
  test.each([
    ["none", chat, []],
    ["a missing field", { ...chat, text: undefined }, ["missing"]],
    ["an unknown field", { ...chat, from: "zoe" }, ["unknownField"]],
    ["another type", { ...chat, after: "41" }, ["type"]],
    ["null", { ...chat, format: null }, ["null"]],
    ["a fraction", { ...chat, after: 1.5 }, ["fraction"]],
    ["below zero", { ...chat, after: -1 }, ["negative"]],
    ["too large a number", { ...chat, after: 2 ** 53 }, ["range"]],
    ["an upper-case id", { ...chat, cid: cid.toUpperCase() }, ["pattern"]],
    ["an empty text", { ...chat, text: "" }, ["length"]],
    ["half a character", { ...chat, text: "\ud83d" }, ["surrogate"]],
    ["an unknown tag", { ...chat, type: "edit" }, ["tag"]],
    ["a tag that is a number", { ...chat, type: 5 }, ["tagType"]],
    ["no tag", { cid }, ["missing"]],
    ["no object", "chat", ["type"]],
    ["several at once", { ...chat, after: -1, text: "" }, ["length", "negative"]],
  ])("%s", (_, value, faults) => {
    // By way of JSON, where undefined is absent.
    expect([...find("RoomCommand", JSON.parse(JSON.stringify(value)))].toSorted()).toEqual(faults);
  });
});
