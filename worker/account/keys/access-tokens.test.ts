import { expect, test } from "vitest";
import { ACCESS_TOKENS_PER_USER } from "../../../generated/contract/limits.ts";
import { hasRoomForToken, scopesOfText, scopesToText } from "./access-tokens.ts";

test("[LM-14] an account has room for accessTokensPerUser tokens", () => {
  expect(hasRoomForToken(Array.from({ length: ACCESS_TOKENS_PER_USER - 1 }))).toBe(true);
  expect(hasRoomForToken(Array.from({ length: ACCESS_TOKENS_PER_USER }))).toBe(false);
});

test("[AU-10] scopes come back as they were kept, and no word that is none", () => {
  expect(scopesOfText(scopesToText(["manage", "read"]))).toEqual(["read", "manage"]);
  expect(scopesOfText("read account reading")).toEqual(["read"]);
  expect(scopesOfText("")).toEqual([]);
});
