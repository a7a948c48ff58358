import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { casesText, outcomesIn, runTool, type Verifier, works } from "./tool.ts";

/** A Python program that ends with 0 where the models can run. */
export const hasPydantic =
  "import pydantic, sys; sys.exit(0 if pydantic.VERSION.split('.')[0] == '2' and sys.version_info >= (3, 10) else 1)";

/** Imports the package and reads the cases with it, in the first Python that has pydantic 2. */
export const verifyPython: Verifier = async ({ modelsDir, workDir }, cases) => {
  const virtual = join(workDir, "venv/bin/python");
  for (const python of [...(existsSync(virtual) ? [virtual] : []), "python3", "/usr/bin/python3"]) {
    if (!(await works(python, ["-c", hasPydantic]))) continue;
    const program = readFileSync(join(import.meta.dirname, "harness/verify.py"), "utf8");
    const env = { PYTHONPATH: join(modelsDir, "python"), PYTHONDONTWRITEBYTECODE: "1" };
    return outcomesIn(await runTool(python, ["-c", program], { input: casesText(cases), env }));
  }
  return { skipped: "no python3 from 3.10 with pydantic 2" };
};
