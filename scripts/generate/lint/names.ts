import { placeKey } from "./place.ts";
import type { NamedSchema } from "./schemas.ts";
import { textOf } from "./values.ts";
import type { Rule } from "./view.ts";

/** SH-22: names are PascalCase and unique over all files; only an inline payload has a `title`, ending in Command or Event. */
export const names: Rule = ({ named, messages, schemas }, report) => {
  const first = new Map<string, NamedSchema>();
  for (const at of named) {
    if (!/^[A-Z][A-Za-z0-9]*$/.test(at.name)) report(at, `\`${at.name}\` is no PascalCase name`);
    const other = first.get(at.name);
    if (other !== undefined) report(at, `\`${at.name}\` is already the name of a schema in ${other.file}`);
    else first.set(at.name, at);
  }
  const payloads = new Set(messages.map(({ payload }) => placeKey(payload)));
  for (const at of schemas.filter(({ schema }) => "title" in schema)) {
    if (!payloads.has(placeKey(at)))
      report(at, "only the inline payload of a message has a `title`; others are named by their key");
  }
  for (const { side, payload } of messages.filter((message) => !("$ref" in message.payload.schema))) {
    const ending = side === "client" ? "Command" : "Event";
    if (!textOf(payload.schema["title"]).endsWith(ending)) report(payload, `the payload's \`title\` ends in ${ending}`);
  }
};
