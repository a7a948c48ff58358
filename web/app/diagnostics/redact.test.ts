import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { isRecord } from "../state/storage.ts";
import { redact } from "./redact.ts";

const SECRET = "see you at nine";

/** What the server itself writes: never a word of a person. */
const SERVERS_OWN = ["message", "of", "path", "reason"];

const contract: unknown = JSON.parse(
  readFileSync(new URL("../../../generated/asyncapi.json", import.meta.url), "utf8"),
);

/** What stands in the contract at a path such as `#/components/schemas/Text`. */
const at = (path: string): unknown =>
  path
    .split("/")
    .slice(1)
    .reduce<unknown>((inner, key) => (isRecord(inner) ? inner[key] : undefined), contract);

/** A schema, or the one that it stands for. */
function resolved(schema: unknown): unknown {
  const ref = isRecord(schema) ? schema["$ref"] : undefined;
  return typeof ref === "string" ? resolved(at(ref)) : schema;
}

/** Whether anything can stand in it, as far as the contract tells. */
function isFreeText(schema: unknown): boolean {
  const own = resolved(schema);
  if (!isRecord(own)) return false;
  const isText = [own["type"]].flat().includes("string");
  return (isText && !("pattern" in own || "enum" in own || "const" in own)) || isFreeText(own["items"]);
}

/** The names of the fields, wherever they are in a schema, that hold free text. */
function freeTextFields(schema: unknown): readonly string[] {
  if (Array.isArray(schema)) return schema.flatMap(freeTextFields);
  if (!isRecord(schema)) return [];
  const fields = isRecord(schema["properties"]) ? Object.entries(schema["properties"]) : [];
  return [
    ...fields.filter(([, field]) => isFreeText(field)).map(([name]) => name),
    ...Object.values(schema).flatMap(freeTextFields),
  ];
}

const personal = [...new Set(freeTextFields(at("#/components/schemas")))]
  .filter((name) => !SERVERS_OWN.includes(name))
  .toSorted();

it("finds what people write in the contract of the sockets", () => {
  expect(personal).toEqual(expect.arrayContaining(["group", "name", "personalMessage", "preview", "text", "title"]));
});

it.each(personal)("leaves out %s, wherever it stands in a message, and tells its length", (name) => {
  const message = { type: "any", list: [{ inner: { [name]: SECRET } }], [name]: SECRET };
  const told = { [name]: "(15 characters)" };
  expect(redact(message)).toEqual({ type: "any", list: [{ inner: told }], ...told });
});

it("keeps ids, numbers and what is not there", () => {
  const message = { type: "unread", roomId: "lobby", count: 2, from: "anna", group: null };
  expect(redact(message)).toEqual(message);
});
