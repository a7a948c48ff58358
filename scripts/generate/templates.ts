import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";

const folder = join(import.meta.dirname, "templates");

/** In the repository a template sees the generated modules from afar; as one of them it has them beside. */
const faraway = '"../../../../generated/';
const beside = '"../';

/** The hand-written modules that are the same for every spec, as they stand in generated/, by path. */
export function templates(): Map<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(
    (path) => path.endsWith(".ts") && !path.endsWith(".test.ts"),
  );
  return new Map(
    paths.map((path) => [
      path.split(sep).join("/"),
      readFileSync(join(folder, path), "utf8").replaceAll(faraway, beside),
    ]),
  );
}
