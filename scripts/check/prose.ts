import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isObject, objectAt } from "../generate/json.ts";
import { loadSpec, type SpecSource } from "../generate/source.ts";
import { type Check, runAsCommand } from "./check.ts";

/** Numbers that are no limit: what a sequence begins with, and the sizes of secrets, which the words after them name. */
const innocent = [/\b[01]\b/g, /\b256 random bits\b/g, /\bSHA-256\b/g];
/** Names of JavaScript that RULES.md has to speak of. */
const foreignNames = ["constructor", "prototype"];

/**
 * RULES.md names numbers only by their entries in limits.yaml (statuses and close codes of errors.yaml apart), and every
 * name in its code marks exists in the spec. Every code named anywhere in the spec's prose is one of errors.yaml.
 */
export const prose: Check = {
  name: "prose",
  find: (root) => {
    const source = loadSpec(join(root, "spec"));
    const page = readFileSync(join(root, "spec/RULES.md"), "utf8");
    return {
      problems: [...looseNumbers(page, source), ...unknownNames(page, source), ...unknownCodes(root, page, source)],
    };
  },
};

function looseNumbers(page: string, source: SpecSource): string[] {
  const registry = source.files.get("errors.yaml")?.data;
  const statuses = Object.values(objectAt(registry, "errors")).map((entry) =>
    String(isObject(entry) ? entry["http"] : ""),
  );
  const defaults: unknown = isObject(registry) ? registry["closeCodeDefaults"] : [];
  const ranges = (Array.isArray(defaults) ? defaults : []).flatMap((range: unknown) =>
    isObject(range) ? [String(range["from"]), String(range["to"])] : [],
  );
  const allowed = new Set([...statuses, ...Object.keys(objectAt(registry, "closeCodes")), ...ranges]);
  return lines(page).flatMap(({ text, line }) => {
    const bare = innocent.reduce(
      (rest, phrase) => rest.replaceAll(phrase, ""),
      text.replace(/\*\*[A-Z]+-\d+\*\*/, "").replaceAll(/`[^`]*`/g, ""),
    );
    return [...bare.matchAll(/\d+/g)]
      .filter(([number]) => !allowed.has(number))
      .map(([number]) => `spec/RULES.md:${line} ${number} is a number of its own; name an entry of limits.yaml`);
  });
}

function unknownNames(page: string, source: SpecSource): string[] {
  const known = new Set([
    ...foreignNames,
    ...Object.keys(objectAt({ limits: source.files.get("limits.yaml")?.data }, "limits")),
    ...[...source.files].flatMap(([, { data }]) => namesIn(data)),
  ]);
  return lines(page).flatMap(({ text, line }) =>
    marked(text)
      .filter(
        (name) =>
          /^[a-z][A-Za-z0-9]*(\.[a-z][A-Za-z0-9]*)*$/.test(name) &&
          !/^[a-z]+\.(yaml|md)$/.test(name) &&
          !/^cfm\.v\d+$/.test(name),
      )
      .flatMap((name) =>
        name
          .split(".")
          .filter((part) => !known.has(part))
          .map((part) => `spec/RULES.md:${line} \`${part}\` is no limit, field, value or type of the spec`),
      ),
  );
}

function unknownCodes(root: string, page: string, source: SpecSource): string[] {
  const codes = new Set(Object.keys(objectAt(source.files.get("errors.yaml")?.data, "errors")));
  const texts = [
    ["RULES.md", page] as const,
    ...[...source.files.keys()].map((file) => [file, readFileSync(join(root, "spec", file), "utf8")] as const),
  ];
  return texts.flatMap(([file, content]) =>
    lines(content).flatMap(({ text, line }) =>
      marked(text)
        .filter((name) => /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)+$/.test(name) && !codes.has(name))
        .map((name) => `spec/${file}:${line} ${name} is no code of errors.yaml`),
    ),
  );
}

/** Everything that a spec file gives a name to: keys below `properties`, constants, values of enums, parameters, message types. */
function namesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap((item: unknown) => namesIn(item));
  if (!isObject(value)) return [];
  const own = Object.entries(value).flatMap(([key, inner]): unknown[] => {
    if (key === "properties" && isObject(inner)) return Object.keys(inner);
    if (key === "enum" && Array.isArray(inner)) return inner;
    return key === "const" || key === "name" || key === "operationId" ? [inner] : [];
  });
  return [
    ...own.filter((name) => typeof name === "string"),
    ...Object.values(value).flatMap((inner) => namesIn(inner)),
  ];
}

function marked(text: string): string[] {
  return [...text.matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name);
}

function lines(text: string): { text: string; line: number }[] {
  return text.split("\n").map((content, index) => ({ text: content, line: index + 1 }));
}

if (import.meta.main) await runAsCommand(prose);
