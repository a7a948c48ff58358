import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}
interface LockFile {
  readonly packages: Readonly<Record<string, { readonly version?: string; readonly resolved?: string }>>;
}
const manifest = JSON.parse(readFileSync("package.json", "utf8")) as Manifest;
const lock = JSON.parse(readFileSync("package-lock.json", "utf8")) as LockFile;

describe("the packages", () => {
  it("are pinned to exact versions", () => {
    const wanted = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(wanted.filter(([, version]) => !/^(npm:[a-z@/-]+@)?\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  it("come from no registry in particular", () => {
    expect(Object.entries(lock.packages).filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
  });

  it("bring one copy each of what must be shared", () => {
    for (const name of ["workerd", "wrangler", "miniflare", "svelte", "vite", "hono"]) {
      const copies = Object.keys(lock.packages).filter((path) => path.endsWith(`node_modules/${name}`));
      expect(copies).toEqual([`node_modules/${name}`]);
    }
  });

  it("run on a workerd that knows the worker's compatibility date", () => {
    const date = /"compatibility_date": "([\d-]+)"/
      .exec(readFileSync("wrangler.jsonc", "utf8"))?.[1]
      ?.replaceAll("-", "");
    const workerd = lock.packages["node_modules/workerd"]?.version?.split(".")[1];
    expect(Number(date)).toBeLessThanOrEqual(Number(workerd));
  });
});
