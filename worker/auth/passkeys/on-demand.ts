import type * as Ceremonies from "./ceremonies.ts";
import type * as Verify from "./verify.ts";

// The library that knows passkeys is the larger part of the Worker's code. It starts when somebody first uses one, so
// that nobody else waits for it at a cold start.
const ceremonies = (): Promise<typeof Ceremonies> => import("./ceremonies.ts");
const verification = (): Promise<typeof Verify> => import("./verify.ts");

export const startPasskeyLogin: typeof Ceremonies.startPasskeyLogin = async (...asked) =>
  (await ceremonies()).startPasskeyLogin(...asked);

export const startNewAccount: typeof Ceremonies.startNewAccount = async (...asked) =>
  (await ceremonies()).startNewAccount(...asked);

export const startPasskeyRegistration: typeof Ceremonies.startPasskeyRegistration = async (...asked) =>
  (await ceremonies()).startPasskeyRegistration(...asked);

export const verifyMadePasskey: typeof Verify.verifyMadePasskey = async (...asked) =>
  (await verification()).verifyMadePasskey(...asked);

export const verifyUsedPasskey: typeof Verify.verifyUsedPasskey = async (...asked) =>
  (await verification()).verifyUsedPasskey(...asked);
