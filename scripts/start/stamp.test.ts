import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { onceForEach } from "./stamp.ts";

let folder: string;
let runs = 0;
const work = async (): Promise<void> => void (runs += 1);
const once = (): Promise<boolean> =>
  onceForEach(join(folder, "out/stamp"), [join(folder, "in"), join(folder, "gone")], work);

beforeEach(() => {
  runs = 0;
  folder = mkdtempSync(join(tmpdir(), "stamp-"));
  writeFileSync(join(folder, "in"), "1");
});
afterEach(() => rmSync(folder, { recursive: true }));

it("does the work once for the same inputs and again for others", async () => {
  expect([await once(), await once()]).toEqual([true, false]);
  writeFileSync(join(folder, "in"), "2");
  expect(await once()).toBe(true);
  expect(runs).toBe(2);
});

it("does the work again for the inputs of the last success when a run for others has failed since", async () => {
  await once();
  writeFileSync(join(folder, "in"), "2");
  const inputs = [join(folder, "in"), join(folder, "gone")];
  const failing = onceForEach(join(folder, "out/stamp"), inputs, () => Promise.reject(new Error("no")));
  await expect(failing).rejects.toThrow("no");
  writeFileSync(join(folder, "in"), "1");
  expect(await once()).toBe(true);
});

it("does the work again after a failure and when the stamp is gone", async () => {
  const failing = onceForEach(join(folder, "out/stamp"), [join(folder, "in")], () => Promise.reject(new Error("no")));
  await expect(failing).rejects.toThrow("no");
  expect(await once()).toBe(true);
  rmSync(join(folder, "out"), { recursive: true });
  expect(await once()).toBe(true);
});
