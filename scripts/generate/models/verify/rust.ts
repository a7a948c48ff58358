import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Inventory } from "../inventory.ts";
import { casesText, outcomesIn, runTool, type Verifier, works } from "./tool.ts";

/** Where Debian's librust-serde-dev and librust-serde-json-dev put their sources. */
export const debianCrates = "/usr/share/cargo/registry";

/** Builds the crate without a warning and reads the cases with it, with Debian's crates or else those of the registry. */
export function verifyRust({ records, unions }: Inventory): Verifier {
  return async ({ modelsDir, workDir }, cases) => {
    if (!(await works("cargo", ["--version"]))) return { skipped: "no cargo" };
    const folder = join(workDir, "rust");
    mkdirSync(join(folder, "src"), { recursive: true });
    const tagged = (name: string): string => records.find((record) => record.name === name)?.unions[0] ?? name;
    const names = [...records, ...unions].map(({ name }) => name);
    const ways = names.map((name) => `"${name}" => check::<${tagged(name)}>(text, is_frame),`);
    const program = readFileSync(join(import.meta.dirname, "harness/verify.rs"), "utf8");
    writeFileSync(join(folder, "src/main.rs"), program.replace("// CASES", ways.join("\n            ")));
    writeFileSync(join(folder, "Cargo.toml"), manifest(join(modelsDir, "rust")));
    const local = existsSync(debianCrates)
      ? ["--config", 'source.crates-io.replace-with="debian"', "--config", `source.debian.directory="${debianCrates}"`]
      : [];
    if (!(await works("cargo", ["fetch", ...local], { cwd: folder })))
      return { skipped: "no crates serde and serde_json" };
    const env = { RUSTFLAGS: "-D warnings", CARGO_PROFILE_DEV_DEBUG: "0", CARGO_TARGET_DIR: join(folder, "target") };
    await runTool("cargo", ["build", "--quiet", "--offline", ...local], { cwd: folder, env });
    return outcomesIn(await runTool(join(folder, "target/debug/verify"), [], { input: casesText(cases) }));
  };
}

function manifest(models: string): string {
  return `[package]
name = "verify"
version = "0.0.0"
edition = "2021"

[dependencies]
cf-messenger-models = { path = ${JSON.stringify(models)} }
serde = "1"
serde_json = "1"

[workspace]
`;
}
