import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { run } from "../../setup/run.ts";
import { hasJackson } from "./verify/java.ts";
import { hasPydantic } from "./verify/python.ts";
import { debianCrates } from "./verify/rust.ts";
import { works } from "./verify/tool.ts";

/** The tools that can be missing, and what Debian and Ubuntu call them. TypeScript's comes with npm. */
const tools: readonly { readonly isHere: () => boolean | Promise<boolean>; readonly packages: readonly string[] }[] = [
  { isHere: () => works("go", ["version"]), packages: ["golang-go"] },
  { isHere: () => works("javac", ["--release", "17", "--version"]), packages: ["default-jdk-headless"] },
  { isHere: hasJackson, packages: ["libjackson2-databind-java"] },
  { isHere: () => works("cargo", ["--version"]), packages: ["cargo"] },
  {
    isHere: () => existsSync(debianCrates),
    packages: ["librust-serde-dev", "librust-serde-derive-dev", "librust-serde-json-dev"],
  },
  { isHere: () => works("python3", ["-c", "import ensurepip"]), packages: ["python3-venv"] },
];
const pydantic = "pydantic>=2.6,<3";
const venv = resolve(import.meta.dirname, "../../../dist/models/venv");

/** `npm run models:toolchains`: installs what `check:models` needs to check every language. */
async function installToolchains(): Promise<void> {
  const missing: string[] = [];
  for (const { isHere, packages } of tools) if (!(await isHere())) missing.push(...packages);
  if (missing.length > 0) await installPackages(missing);
  if (!(await works("python3", ["-c", hasPydantic]))) {
    await run("python3", ["-m", "venv", venv]);
    await run(join(venv, "bin/python"), ["-m", "pip", "install", "--quiet", pydantic]);
  }
  console.log("models: the tools of all languages are here");
}

async function installPackages(names: readonly string[]): Promise<void> {
  if (!(await works("apt-get", ["--version"]))) {
    throw new Error(
      `without apt-get, install by hand what is missing: Go, a JDK from 17, Jackson (CFM_JACKSON names its folder), Rust`,
    );
  }
  const [command, ...before] = process.getuid?.() === 0 ? ["apt-get"] : ["sudo", "apt-get"];
  await run(command ?? "", [...before, "update", "--quiet"]);
  await run(command ?? "", [...before, "install", "--yes", "--quiet", "--no-install-recommends", ...names]);
}

await installToolchains();
