import { expect, test } from "vitest";
import { licenceOf, packageOf } from "./licences.ts";

test("a module names its package, also with a scope and inside another package", () => {
  expect(packageOf("/here/node_modules/svelte/src/index.js")).toEqual(["svelte"]);
  expect(packageOf("/here/node_modules/@scope/a/node_modules/@scope/b/index.js")).toEqual(["@scope/b"]);
  expect(packageOf("\0vite/preload-helper.js")).toEqual(["vite"]);
  expect(packageOf("/here/web/app/main.ts")).toEqual([]);
});

test("the licence of a package is its text, and none is an error", () => {
  expect(licenceOf("svelte")).toContain("Permission is hereby granted");
  expect(licenceOf("vite").length).toBeLessThan(3000);
  expect(() => licenceOf("no-such-package")).toThrow("no-such-package brings no licence text");
});
