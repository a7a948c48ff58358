import { readFileSync } from "node:fs";
import { join } from "node:path";
import { bundle } from "../bundle.ts";
import type { Output } from "../output.ts";
import { readShapes } from "../shapes.ts";
import type { SpecSource } from "../source.ts";
import { takeInventory } from "./inventory.ts";
import { languageNames, languages } from "./languages.ts";
import { limitsPage } from "./limits-page.ts";
import { parseForModelina } from "./modelina.ts";
import { syntheticDocument } from "./synthetic.ts";

/**
 * Every file of generated/models by its path in there. None of them names the hash of the spec: a change that does not
 * touch a shape leaves the models alone, and `up-to-date.ts` makes them anew to compare.
 */
export async function renderModelFolder(source: SpecSource): Promise<Output> {
  const contract = bundle(source);
  const inventory = takeInventory(readShapes(contract, source), contract.channels);
  const document = await parseForModelina(syntheticDocument(contract.schemas, inventory));
  const files = new Map([
    ["README.md", overview()],
    ["LIMITS.md", limitsPage()],
  ]);
  for (const name of languageNames) {
    files.set(`${name}/README.md`, template(`${name}/README.md`));
    for (const [path, text] of await languages[name].emit({ inventory, document })) files.set(path, text);
  }
  return files;
}

function overview(): string {
  const list = languageNames.map((name) => `- [${languages[name].title}](${name}/README.md)`).join("\n");
  return template("README.md").replace("LANGUAGES", list);
}

function template(path: string): string {
  return readFileSync(join(import.meta.dirname, "templates", path), "utf8");
}
