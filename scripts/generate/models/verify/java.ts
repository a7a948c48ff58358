import { existsSync, globSync, mkdirSync, rmSync } from "node:fs";
import { delimiter, join } from "node:path";
import { casesText, outcomesIn, runTool, type Verifier, works } from "./tool.ts";

/** Where Debian's libjackson2-databind-java puts its libraries. CFM_JACKSON names another folder. */
const jars = process.env["CFM_JACKSON"] ?? "/usr/share/java";
const libraries = ["jackson-annotations", "jackson-core", "jackson-databind"].map((name) => join(jars, `${name}.jar`));

/** Whether the libraries are there. */
export function hasJackson(): boolean {
  return libraries.every((path) => existsSync(path));
}

/** Compiles every record and reads the cases with Jackson. */
export const verifyJava: Verifier = async ({ modelsDir, workDir }, cases) => {
  if (!(await works("javac", ["--release", "17", "--version"]))) return { skipped: "no javac from 17" };
  if (!hasJackson()) return { skipped: `no Jackson in ${jars}` };
  const classes = join(workDir, "java");
  rmSync(classes, { recursive: true, force: true });
  mkdirSync(classes, { recursive: true });
  const classpath = [...libraries, classes].join(delimiter);
  const sources = [
    ...globSync(join(modelsDir, "java/**/*.java")).toSorted(),
    join(import.meta.dirname, "harness/Verify.java"),
  ];
  await runTool("javac", [
    "--release",
    "17",
    "-Xlint:all",
    "-Werror",
    "-encoding",
    "UTF-8",
    "-cp",
    classpath,
    "-d",
    classes,
    ...sources,
  ]);
  return outcomesIn(await runTool("java", ["-cp", classpath, "Verify"], { input: casesText(cases) }));
};
