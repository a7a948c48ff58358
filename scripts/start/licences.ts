import { globSync, readFileSync } from "node:fs";
import type { Plugin } from "vite";

/** Puts `licences.txt` beside the page: the whole text for every package whose code is in it, for what compiled its words, and for the fonts. */
export const withLicences = (): Plugin => ({
  name: "licences",
  apply: "build",
  generateBundle(_, bundle) {
    const modules = Object.values(bundle).flatMap((file) => (file.type === "chunk" ? file.moduleIds : []));
    const packages = new Set(modules.flatMap(packageOf));
    const texts = [...packages].sort().map((name) => `${name}\n\n${licenceOf(name)}`);
    const words = `@inlang/paraglide-js\n\n${readFileSync("generated/words/LICENSE.txt", "utf8").trim()}`;
    const fonts = readFileSync("web/app/assets/fonts/LICENSE.txt", "utf8");
    const source = ["CF Messenger\n\n" + readFileSync("LICENSE", "utf8"), ...texts, words, fonts].join(
      `\n\n${"-".repeat(72)}\n\n`,
    );
    this.emitFile({ type: "asset", fileName: "licences.txt", source });
  },
});

/** The package that a module is of. What the bundler adds by itself is its own. */
export function packageOf(moduleId: string): readonly string[] {
  if (moduleId.startsWith("\0vite/")) return ["vite"];
  const name = /.*\/node_modules\/(?<name>(?:@[^/]+\/)?[^/]+)\//.exec(moduleId)?.groups?.["name"];
  return name === undefined ? [] : [name];
}

/** @throws Error when a package brings no licence: then nobody may ship it */
export function licenceOf(name: string): string {
  const [path] = globSync(`node_modules/${name}/{LICENSE,LICENCE,license,licence}{,.md,.txt}`);
  if (path === undefined) throw new Error(`${name} brings no licence text`);
  // Behind its own licence the bundler lists those of its parts, which are not in the page.
  return (readFileSync(path, "utf8").split("# Licenses of bundled dependencies")[0] ?? "").trim();
}
