import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Inventory } from "../inventory.ts";
import { casesText, outcomesIn, runTool, type Verifier, works } from "./tool.ts";

/** Vets and builds the package, and reads the cases with it. */
export function verifyGo({ records, unions }: Inventory): Verifier {
  return async ({ modelsDir, workDir }, cases) => {
    if (!(await works("go", ["version"]))) return { skipped: "no go" };
    const folder = join(workDir, "go");
    mkdirSync(folder, { recursive: true });
    const ways = [
      ...records.map(({ name }) => `\tcase "${name}":\n\t\treturn decodeRecord[cfm.${name}](raw)`),
      ...unions.map(({ name }) => `\tcase "${name}":\n\t\treturn cfm.Decode${name}(raw)`),
    ];
    const program = readFileSync(join(import.meta.dirname, "harness/verify.go"), "utf8");
    writeFileSync(join(folder, "main.go"), program.replace("\t// CASES", ways.join("\n")));
    const models = join(modelsDir, "go");
    writeFileSync(
      join(folder, "go.mod"),
      `module verify\n\ngo 1.18\n\nrequire cfmessenger v0.0.0\n\nreplace cfmessenger => ${models}\n`,
    );
    const env = { GOFLAGS: "-mod=mod", GOPROXY: "off", GOTOOLCHAIN: "local" };
    await runTool("go", ["vet", "./..."], { cwd: models, env });
    await runTool("go", ["build", "-o", "verify", "."], { cwd: folder, env });
    return outcomesIn(await runTool(join(folder, "verify"), [], { input: casesText(cases) }));
  };
}
