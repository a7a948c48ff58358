import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isObject } from "../generate/json.ts";
import { loadSpec } from "../generate/source.ts";
import { screamingSnake } from "../generate/text.ts";
import { type Check, runAsCommand } from "./check.ts";

/** Every entry of limits.yaml is a bound in a schema, named by a rule, or used by code. */
export const limits: Check = {
  name: "limits",
  find: (root) => {
    const source = loadSpec(join(root, "spec"));
    const entries = source.files.get("limits.yaml")?.data;
    const names = isObject(entries) ? Object.keys(entries) : [];
    const rules = readFileSync(join(root, "spec/RULES.md"), "utf8");
    const bounds = new Set([...source.files.values()].flatMap(({ data }) => limitsIn(data)));
    const words = new Set(codeOf(root).flatMap((text) => text.match(/\b[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+\b/g) ?? []));
    const isUsed = (name: string): boolean =>
      bounds.has(name) || rules.includes(`\`${name}\``) || words.has(screamingSnake(name));
    return {
      problems: names
        .filter((name) => !isUsed(name))
        .map(
          (name) =>
            `spec/limits.yaml:${source.files.get("limits.yaml")?.lineOf(`/${name}`) ?? 1} no schema, rule or code uses ${name}`,
        ),
      note: `${names.length} limits`,
    };
  },
};

function limitsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(limitsIn);
  if (!isObject(value)) return [];
  const own = value["x-limit"];
  return [...(typeof own === "string" ? [own] : []), ...Object.values(value).flatMap(limitsIn)];
}

/** All code that is not generated, and the frame decoder that is. */
function codeOf(root: string): string[] {
  const files = globSync(["{worker,web}/**/*.{ts,svelte}", "generated/ws/*.ts"], {
    cwd: root,
    exclude: (path) => /node_modules|\.test\.ts$/.test(path),
  });
  return files.map((file) => readFileSync(join(root, file), "utf8"));
}

if (import.meta.main) await runAsCommand(limits);
