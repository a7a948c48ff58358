import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { SecretTokenSchema } from "../../generated/zod/classic.ts";
import { hashToken, newToken, userIdOfToken } from "./token.ts";

describe("[AU-3] a token", () => {
  test("has 256 random bits behind the name of the account", () => {
    const [userId, secret = ""] = newToken("late-night_owl").split(".");
    expect(userId).toBe("late-night_owl");
    expect(Buffer.from(secret, "base64url")).toHaveLength(32);
    expect(Buffer.from(secret, "base64url").toString("base64url")).toBe(secret);
  });

  test("is never the same twice, and every bit of it moves", () => {
    const secrets = Array.from({ length: 200 }, () => Buffer.from(newToken("a").slice(2), "base64url"));
    expect(new Set(secrets.map((secret) => secret.toString("hex"))).size).toBe(secrets.length);
    for (let bit = 0; bit < 256; bit++) {
      const ones = secrets.filter((secret) => ((secret[bit >> 3] ?? 0) >> (bit & 7)) & 1).length;
      expect(ones, `bit ${bit}`).toBeGreaterThan(40);
      expect(ones, `bit ${bit}`).toBeLessThan(160);
    }
  });

  test("fits the contract also for the longest name", () => {
    expect(SecretTokenSchema.safeParse(newToken("a".repeat(64))).success).toBe(true);
  });

  test("is kept as its SHA-256", async () => {
    const token = newToken("anna");
    expect(await hashToken(token)).toBe(createHash("sha256").update(token).digest("hex"));
  });
});

describe("whose token", () => {
  const SECRET = "A".repeat(43);
  test.each([
    [`anna.${SECRET}`, "anna"],
    [`anna.${SECRET}A`, null],
    [`anna.${SECRET.slice(1)}`, null],
    [`Anna.${SECRET}`, null],
    [`.${SECRET}`, null],
    [`anna.bob.${SECRET}`, null],
    [`anna.${SECRET}\n`, null],
    [`${"a".repeat(65)}.${SECRET}`, null],
    ["", null],
  ])("%j is of %j", (token, expected) => {
    expect(userIdOfToken(token)).toBe(expected);
  });
});
