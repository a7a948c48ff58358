import { globSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

/** Licences that a product under MIT may contain. */
const COMPATIBLE = ["MIT", "ISC", "0BSD", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0"];

const SHIPPED = ["worker/**/*.ts", "web/{app,client}/**/*.{ts,svelte}", "generated/{contract,http,ws,zod}/*.ts"];
const NOT_SHIPPED = /\.test\.ts$|\/testing\/|\/workerd\//;

/** The packages of the table in LICENSES.md, with their licences. */
const listed = new Map(
  [...readFileSync("LICENSES.md", "utf8").matchAll(/^\| (?<name>[@a-z0-9/-]+) \| (?<licence>[A-Za-z0-9.-]+) \|/gm)]
    .map(({ groups }) => [groups?.["name"] ?? "", groups?.["licence"] ?? ""] as const)
    .filter(([name]) => name !== "what"),
);

/** Packages that shipped code imports: `svelte/attachments` is of `svelte`, types alone are not shipped. */
function importedPackages(): ReadonlySet<string> {
  const files = globSync(SHIPPED).filter((path) => !NOT_SHIPPED.test(path));
  const imports = files.flatMap((path) =>
    [...readFileSync(path, "utf8").matchAll(/^import (?!type\b)[^;]*?from "(?<name>(?:@[^/"]+\/)?[^./"][^/"]*)/gm)].map(
      ({ groups }) => groups?.["name"] ?? "",
    ),
  );
  return new Set(imports.filter((name) => !/^(?:cloudflare|node):/.test(name)));
}

describe("LICENSES.md", () => {
  test("lists every package that shipped code imports", () => {
    const imported = importedPackages();
    expect([...imported]).toEqual(expect.arrayContaining(["svelte", "zod", "@hono/zod-openapi", "openapi-fetch"]));
    expect([...imported].filter((name) => !listed.has(name))).toEqual([]);
  });

  test.each([...listed])("%s is under %s, which fits MIT", (name, licence) => {
    const manifest: unknown = JSON.parse(readFileSync(`node_modules/${name}/package.json`, "utf8"));
    expect(manifest).toMatchObject({ license: licence });
    expect(COMPATIBLE).toContain(licence);
  });
});
