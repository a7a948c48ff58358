import { env } from "cloudflare:workers";
import { evictDurableObject, runInDurableObject } from "cloudflare:test";
import { expect, test } from "vitest";
import { isUntouched, migrate } from "../../../storage/index.ts";
import { accountMigrations } from "../../migrations.ts";
import {
  addAccessToken,
  addPasskey,
  findPasskey,
  listAccessTokens,
  listPasskeys,
  removePasskey,
  revokeAccessToken,
  spendRecoveryCode,
  useAccessToken,
  usePasskey,
} from "../../index.ts";
import { keyTables } from "../tables.ts";

const PASSKEY = { credentialId: "AA", publicKey: "AAAA", counter: 0, transports: ["usb", "nfc"] };

test("an account from before there were keys opens, and takes some", async () => {
  const userId = "older-than-keys";
  await runInDurableObject(env.ACCOUNTS.getByName(userId), (_object, { storage }) => {
    migrate(storage, accountMigrations.slice(0, accountMigrations.indexOf(keyTables)));
    storage.sql.exec(
      "INSERT INTO sessions (sessionId, createdAt, lastSeenAt, expiresAt, endsAt) VALUES ('S1', 1, 1, 2, 3)",
    );
  });
  await evictDurableObject(env.ACCOUNTS.getByName(userId));
  expect(await listPasskeys(env, userId)).toEqual({ passkeys: [], recoveryCodesLeft: 0 });
  expect(await addPasskey(env, userId, PASSKEY, "Phone", null)).toBe("added");
  expect((await listPasskeys(env, userId)).passkeys).toMatchObject([{ ...PASSKEY, label: "Phone" }]);
  expect(await addAccessToken(env, userId, { label: "Bot", scopes: ["chat"] }, "hash")).toMatchObject({
    scopes: ["chat"],
  });
});

test("keys outlive the memory of their object", async () => {
  const userId = "sleeper";
  await addPasskey(env, userId, PASSKEY, "Phone", null);
  expect(await usePasskey(env, userId, PASSKEY.credentialId, 7)).toBe(true);
  await evictDurableObject(env.ACCOUNTS.getByName(userId));
  expect(await findPasskey(env, userId, PASSKEY.credentialId)).toMatchObject({ counter: 7 });
  expect(await usePasskey(env, userId, PASSKEY.credentialId, 7)).toBe(false);
});

test("[AU-13] of many who use a passkey at once with the same count, one gets in", async () => {
  const userId = "copied";
  await addPasskey(env, userId, PASSKEY, "Phone", null);
  const answers = await Promise.all(Array.from({ length: 20 }, async () => usePasskey(env, userId, "AA", 1)));
  expect(answers.filter(Boolean)).toHaveLength(1);
});

test("an account that was only asked about its keys has nothing on disk", async () => {
  const userId = "asked-about";
  expect(await listPasskeys(env, userId)).toEqual({ passkeys: [], recoveryCodesLeft: 0 });
  expect(await findPasskey(env, userId, "AA")).toBeNull();
  expect(await usePasskey(env, userId, "AA", 1)).toBe(false);
  expect(await removePasskey(env, userId, "AA")).toBe("unknown");
  expect(await spendRecoveryCode(env, userId, "hash")).toBe(false);
  expect(await listAccessTokens(env, userId)).toEqual([]);
  expect(await useAccessToken(env, userId, "hash")).toBeNull();
  expect(await revokeAccessToken(env, userId, "token")).toBeNull();
  await runInDurableObject(env.ACCOUNTS.getByName(userId), (_object, { storage }) => {
    expect(isUntouched(storage.sql)).toBe(true);
  });
});
