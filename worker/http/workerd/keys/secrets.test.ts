import { env } from "cloudflare:workers";
import { runInDurableObject } from "cloudflare:test";
import { beforeAll, expect, test, vi } from "vitest";
import { seedDirectory } from "../../../people/workerd/seed-directory.ts";
import { exchange, makeToken, newcomer, proofOf, recoverWith, renewCodes, signIn, dataOf } from "./newcomer.ts";

beforeAll(() => seedDirectory(env.DIRECTORY));

/** Every row of every table, as one text. */
function everything(rows: (query: string) => readonly Record<string, unknown>[]): string {
  const tables = rows("SELECT name FROM sqlite_master WHERE type = 'table'").map(({ name }) => String(name));
  return JSON.stringify(
    tables.filter((name) => !name.startsWith("_cf_")).map((name) => [name, rows(`SELECT * FROM "${name}"`)]),
  );
}

async function directory(): Promise<string> {
  const tables = await env.DIRECTORY.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").all<{
    name: string;
  }>();
  const names = tables.results.map(({ name }) => name).filter((name) => name.startsWith("MESSENGER_"));
  const read = await Promise.all(names.map(async (name) => env.DIRECTORY.prepare(`SELECT * FROM "${name}"`).all()));
  return JSON.stringify(read.map(({ results }, index) => [names[index], results]));
}

test("[AU-18] S10: no secret that was shown stands in the account, the directory or the log", async () => {
  const logged = ["log", "info", "warn", "error", "debug"] as const;
  const lines: string[] = [];
  for (const level of logged) {
    vi.spyOn(console, level).mockImplementation((...words: unknown[]) => void lines.push(words.map(String).join(" ")));
  }
  const nora = await newcomer();
  const codes = await renewCodes(nora);
  const { secret } = await makeToken(nora);
  const sessions = await Promise.all(
    [await exchange(secret), await recoverWith(codes[0] ?? ""), await signIn(nora.device)].map(async (answer) =>
      proofOf(await dataOf(answer)),
    ),
  );
  await recoverWith("aaaa-aaaa-aaaa-aaaa");

  const account = await runInDurableObject(env.ACCOUNTS.getByName(nora.userId), (_object, { storage }) =>
    everything((query) => storage.sql.exec(query).toArray()),
  );
  const found = await directory();
  vi.restoreAllMocks();
  // What is searched is there: both know the person's keys, by their hashes.
  expect(account).toContain("recoveryCodes");
  expect(account).toContain("accessTokens");
  expect(found).toContain(nora.userId);

  const tokens = [nora.proof, ...sessions].map(({ Authorization }) => Authorization.slice("Bearer ".length));
  const secrets = [secret, ...codes, ...tokens].flatMap((whole) => [whole, whole.split(".").at(-1) ?? whole]);
  expect(secrets.length).toBeGreaterThan(20);
  for (const text of secrets) {
    expect(account).not.toContain(text);
    expect(found).not.toContain(text);
    expect(lines.join("\n")).not.toContain(text);
  }
});
