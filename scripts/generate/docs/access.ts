import { isJsonObject, type JsonObject, objectEntries, stringAt } from "../json.ts";

/** Whom an operation answers, by `x-access`. */
const callers: Readonly<Record<string, string>> = {
  anyone: "Needs no sign-in.",
  session: "For everyone who is signed in.",
  self: "For everyone who is signed in, about what is their own.",
  room: "For everyone who may enter the room.",
  member: "For the members of the room.",
  owner: "For the owner of the room.",
};

/** Whom an operation answers, what an access token needs for it and what it believes, in sentences of Markdown. */
export function accessText(operation: JsonObject): string {
  const access = stringAt(operation, "x-access") ?? "";
  const caller = callers[access] ?? "";
  if (access === "anyone") return caller;
  const cached =
    operation["x-session"] === "cached" ? " Believes a copy of the session that is at most a minute old (AU-14)." : "";
  return `${caller} ${scopeText(stringAt(operation, "x-scope"))}${cached}`;
}

/** What an access token needs for an operation or a command, in a sentence of Markdown. */
export function scopeText(scope: string | undefined): string {
  if (scope === "none") return "Every access token may do it.";
  if (scope === "account") return "No access token may do it.";
  return `An access token needs the scope \`${scope}\`.`;
}

/** The AsyncAPI document with the scope of each command as a last sentence of its description. */
export function withScopesInWords(asyncapi: JsonObject): JsonObject {
  const { components } = asyncapi;
  if (!isJsonObject(components)) return asyncapi;
  const messages = objectEntries(components["messages"]).map(
    ([id, message]) => [id, withScopeInWords(message)] as const,
  );
  return { ...asyncapi, components: { ...components, messages: Object.fromEntries(messages) } };
}

function withScopeInWords(message: JsonObject): JsonObject {
  const scope = stringAt(message, "x-scope");
  if (scope === undefined) return message;
  const about = stringAt(message, "description")?.trim();
  return { ...message, description: [...(about === undefined ? [] : [about]), scopeText(scope)].join("\n\n") };
}
