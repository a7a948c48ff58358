import { expect, test } from "vitest";
import { RecoveryCodeSchema } from "../../generated/zod/classic.ts";
import { newRecoveryCode } from "./recovery-codes.ts";

test("[AU-16] a recovery code fits the contract and is never the same twice", () => {
  const codes = Array.from({ length: 1_000 }, newRecoveryCode);
  for (const code of codes) expect(RecoveryCodeSchema.safeParse(code).success).toBe(true);
  expect(new Set(codes).size).toBe(codes.length);
});
