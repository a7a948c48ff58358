import { expect, test } from "vitest";
import { relyingPartyOf } from "./relying-party.ts";

const ALLOWED = ["https://messenger.example", "http://localhost:8787", "http://127.0.0.1:8787", "http://[::1]:8787"];

test.each([
  ["https://messenger.example", { rpId: "messenger.example", origin: "https://messenger.example" }],
  ["http://localhost:8787", { rpId: "localhost", origin: "http://localhost:8787" }],
  ["http://127.0.0.1:8787", "address"],
  ["http://[::1]:8787", "address"],
  ["https://messenger.example.evil", "unlisted"],
  ["https://evil.messenger.example", "unlisted"],
  ["https://Messenger.example", "unlisted"],
  ["http://messenger.example", "unlisted"],
  ["http://localhost:8788", "unlisted"],
  ["null", "unlisted"],
  [null, "unlisted"],
])("[AU-13] the site of a passkey asked for by %j", (origin, expected) => {
  expect(relyingPartyOf(origin, ALLOWED)).toEqual(expected);
});
