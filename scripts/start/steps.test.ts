import { expect, it } from "vitest";
import { Steps } from "./steps.ts";

it("numbers its lines, begins each before the work and ends it with the seconds", async () => {
  let shown = "";
  const steps = new Steps(1, 3, (text) => (shown += text));
  await steps.run("Packages", async () => {
    expect(shown).toBe("[2/3] Packages: ");
    return "installed";
  });
  await steps.run(
    "Server",
    async () => 7,
    () => "ready",
  );
  expect(shown).toMatch(/^\[2\/3\] Packages: installed, \d+\.\d s\n\[3\/3\] Server: ready, \d+\.\d s\n$/);
});

it("says which step failed and hands the error on", async () => {
  let shown = "";
  const steps = new Steps(0, 1, (text) => (shown += text));
  await expect(steps.run("Page", () => Promise.reject(new Error("no disk")))).rejects.toThrow("no disk");
  expect(shown).toBe("[1/1] Page: failed\n");
});
