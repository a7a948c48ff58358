import { expect, test } from "vitest";
import { SecretTokenSchema } from "../../generated/zod/classic.ts";
import { newAccessToken, userIdOfAccessToken } from "./access-token.ts";
import { userIdOfToken } from "./token.ts";

test("[AU-10] an access token says what it is and whose, with 256 random bits", () => {
  const token = newAccessToken("late-night_owl");
  expect(token).toMatch(/^cfmpat_late-night_owl\.[A-Za-z0-9_-]{43}$/);
  expect(userIdOfAccessToken(token)).toBe("late-night_owl");
  expect(newAccessToken("late-night_owl")).not.toBe(token);
});

test("[AU-10] fits the contract also for the longest name", () => {
  expect(SecretTokenSchema.safeParse(newAccessToken("a".repeat(64))).success).toBe(true);
});

test("[AU-10] never names the account of a session's token, nor the other way round", () => {
  const token = newAccessToken("anna");
  expect(userIdOfToken(token)).not.toBe("anna");
  expect(userIdOfAccessToken(token.slice("cfmpat_".length))).toBeNull();
});

test.each(["", "cfmpat_", "cfmpat_anna", `cfmpat_Anna.${"A".repeat(43)}`, `cfmpat_anna.${"A".repeat(42)}`])(
  "%j is none",
  (token) => {
    expect(userIdOfAccessToken(token)).toBeNull();
  },
);
