import { expect, test } from "vitest";
import { run } from "../setup/run.ts";
import { breaking } from "./breaking.ts";
import { withContract } from "./testing/copied.ts";

const someone = ["-c", "user.name=Ann", "-c", "user.email=ann@example.org", "-c", "commit.gpgsign=false"];

test("compares with the last tag that is called v…, and says so where there is none", { timeout: 30_000 }, async () => {
  await withContract(async ({ root, replace }) => {
    const git = (...args: string[]): Promise<string> => run("git", ["-C", root, ...someone, ...args]);
    await git("init", "--quiet");
    await git("add", "generated", "spec/limits.yaml");
    await git("commit", "--quiet", "--no-verify", "-m", "The contract");
    await git("tag", "draft");
    expect(await breaking.find(root)).toEqual({ problems: [], note: "no release yet" });

    await git("tag", "v0.1.0");
    expect(await breaking.find(root)).toEqual({ problems: [], note: "since v0.1.0" });

    replace("spec/limits.yaml", "value: 8192", "value: 4096");
    expect(await breaking.find(root)).toEqual({
      problems: ["limit frameMaxBytes: was 8192 and is now 4096"],
      note: "since v0.1.0",
    });
  });
});

test("lets another protocol break what it wants", { timeout: 30_000 }, async () => {
  await withContract(async ({ root, replace, write }) => {
    const git = (...args: string[]): Promise<string> => run("git", ["-C", root, ...someone, ...args]);
    await git("init", "--quiet");
    await git("add", "generated", "spec/limits.yaml");
    await git("commit", "--quiet", "--no-verify", "-m", "The contract");
    await git("tag", "v0.1.0");
    replace("spec/limits.yaml", "value: 8192", "value: 4096");
    const document = await git("show", "v0.1.0:generated/asyncapi.json");
    write("generated/asyncapi.json", document.replace('"const": "cfm.v1"', '"const": "cfm.v2"'));
    expect(await breaking.find(root)).toEqual({ problems: [], note: "v0.1.0 spoke another protocol" });
  });
});
