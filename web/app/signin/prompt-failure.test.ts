import { expect, it } from "vitest";
import { promptFailure } from "./prompt-failure.ts";

it("knows every way in which a passkey prompt ends", () => {
  const names = ["NotAllowedError", "InvalidStateError", "NotSupportedError", "SecurityError", "UnknownError"];
  const codes = names.map((name) => promptFailure(name));
  expect(codes).toEqual([
    "PASSKEY_CANCELLED",
    "PASSKEY_KNOWN",
    "PASSKEY_UNSUITABLE",
    "PASSKEY_ADDRESS",
    "PASSKEY_FAILED",
  ]);
  expect(promptFailure("AbortError")).toEqual(promptFailure("NotAllowedError"));
});
