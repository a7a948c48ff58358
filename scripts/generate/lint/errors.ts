import { pointerTo } from "../pointer.ts";
import { listOf, objectOf, textOf } from "./values.ts";
import type { Rule } from "./view.ts";

const file = "errors.yaml";
const backoffs = ["none", "retryAfter", "exponential"];
const reconnects = ["no", "backoff", "afterSignIn", "retryAfter"];
const screamingSnake = /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/;

/** SH-17: the registry of refusals is well-formed, and every `close` is one of its close codes. */
export const refusals: Rule = ({ source }, report) => {
  const registry = objectOf(source.files.get(file)?.data);
  const closeCodes = objectOf(registry["closeCodes"]);
  for (const [code, entry] of Object.entries(objectOf(registry["errors"]))) {
    const { http, close, retryable, backoff, developer, person, ...others } = objectOf(entry);
    const faults: readonly (readonly [boolean, string, string])[] = [
      [!isCode(code), "", `\`${code}\` is no code: SCREAMING_SNAKE, 3 to 48 characters`],
      [!isRefusalStatus(http), "/http", "`http` is a status from 400 to 599"],
      [
        close !== undefined && !Object.hasOwn(closeCodes, textOf(close)),
        "/close",
        `${textOf(close)} is none of the closeCodes`,
      ],
      [typeof retryable !== "boolean", "/retryable", "`retryable` is true or false"],
      [!backoffs.includes(textOf(backoff)), "/backoff", `\`backoff\` is one of ${backoffs.join(", ")}`],
      [retryable === (backoff === "none"), "/backoff", "what is retryable has a back-off, and nothing else has one"],
      [!isSentence(developer), "/developer", "`developer` is a sentence"],
      [!isSentence(person), "/person", "`person` is a sentence"],
      [Object.keys(others).length > 0, "", `an entry has no \`${Object.keys(others).join("`, `")}\``],
    ];
    for (const [wrong, key, message] of faults) {
      if (wrong) report({ file, pointer: pointerTo("/errors", code) + key }, message);
    }
  }
};

function isCode(text: string): boolean {
  return screamingSnake.test(text) && text.length >= 3 && text.length <= 48;
}

function isRefusalStatus(value: unknown): boolean {
  return Number.isInteger(value) && Number(value) >= 400 && Number(value) <= 599;
}

function isSentence(value: unknown): boolean {
  return typeof value === "string" && /[.!?]$/.test(value);
}

/** SH-26: close codes are in range, have a name of their own and say what a client does. */
export const closes: Rule = ({ source }, report) => {
  const registry = objectOf(source.files.get(file)?.data);
  const names = new Set<unknown>();
  for (const [code, entry] of Object.entries(objectOf(registry["closeCodes"]))) {
    const { name, reconnect, text } = objectOf(entry);
    const place = { file, pointer: pointerTo("/closeCodes", code) };
    if (!/^[1-4]\d{3}$/.test(code)) report(place, "a close code lies from 1000 to 4999");
    if (!screamingSnake.test(textOf(name)) || names.has(name))
      report(place, `\`${textOf(name)}\` is no SCREAMING_SNAKE name of its own`);
    if (!reconnects.includes(textOf(reconnect))) report(place, `\`reconnect\` is one of ${reconnects.join(", ")}`);
    if (typeof text !== "string" || text === "") report(place, "`text` is missing");
    names.add(name);
  }
  listOf(registry["closeCodeDefaults"]).forEach((entry, index) => {
    const { from, to, reconnect } = objectOf(entry);
    const ordered = Number.isInteger(from) && Number.isInteger(to) && Number(from) <= Number(to);
    if (!ordered || !reconnects.includes(textOf(reconnect)))
      report({ file, pointer: pointerTo("/closeCodeDefaults", index) }, "a default has from <= to and a `reconnect`");
  });
};
