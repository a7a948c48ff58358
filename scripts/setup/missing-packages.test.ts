import { describe, expect, it } from "vitest";
import { hasTools, missingPackages, type Lock, type Scope } from "./missing-packages.ts";

const lock: Lock = {
  packages: {
    "": {},
    "node_modules/svelte": { version: "5.0.0" },
    "node_modules/vitest": { version: "5.0.0", dev: true },
    "node_modules/sharp": { version: "1.0.0", devOptional: true },
    "node_modules/other-system": { version: "1.0.0", optional: true },
  },
};
const only = (...names: string[]): Lock => ({
  packages: Object.fromEntries(
    names.map((name) => [`node_modules/${name}`, { ...lock.packages[`node_modules/${name}`] }]),
  ),
});

const missing = (installed: Lock | undefined, scope: Scope): string[] =>
  missingPackages(lock, installed, scope, () => true);

describe("missingPackages", () => {
  it("is everything needed when nothing is installed", () => {
    expect(missing(undefined, "run")).toEqual(["node_modules/svelte"]);
    expect(missing(undefined, "full")).toEqual(["node_modules/svelte", "node_modules/vitest", "node_modules/sharp"]);
  });

  it("is nothing when the scope is complete, also when more is there", () => {
    expect(missing(only("svelte"), "run")).toEqual([]);
    expect(missing(only("svelte", "vitest", "sharp"), "run")).toEqual([]);
    expect(missing(only("svelte", "vitest", "sharp"), "full")).toEqual([]);
  });

  it("names a package whose folder is gone", () => {
    expect(missingPackages(lock, only("svelte"), "run", () => false)).toEqual(["node_modules/svelte"]);
  });

  it("names a package of another version", () => {
    const old: Lock = { packages: { "node_modules/svelte": { version: "4.9.9" } } };
    expect(missing(old, "run")).toEqual(["node_modules/svelte"]);
  });
});

describe("hasTools", () => {
  it("tells a full installation from one for running", () => {
    expect(hasTools(undefined)).toBe(false);
    expect(hasTools(only("svelte"))).toBe(false);
    expect(hasTools(only("svelte", "vitest"))).toBe(true);
  });
});
