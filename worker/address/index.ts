import type { Env } from "../env.ts";
import type { Turn } from "./openings.ts";

export { addressKey } from "./address.ts";
export type { Turn } from "./openings.ts";

type AddressEnv = Pick<Env, "ADDRESSES">;

const guardOf = (env: AddressEnv, key: string) => env.ADDRESSES.getByName(key);

/**
 * Counts an attempt to sign in (LM-11).
 *
 * @param key of the address, from `addressKey`
 * @returns how long the address has to wait, in milliseconds; 0 for an attempt that may be made
 */
export const attemptSignIn = async (env: AddressEnv, key: string): Promise<number> => guardOf(env, key).attemptSignIn();

/** Asks to open a socket from an address (LM-12). What is admitted has to be settled, whatever becomes of it. */
export const askToOpen = async (env: AddressEnv, key: string): Promise<Turn> => guardOf(env, key).askToOpen();

/** Says whether an opening that was admitted had a live session. */
export const settleOpening = async (
  env: AddressEnv,
  key: string,
  opening: { readonly openingId: string; readonly isLive: boolean },
): Promise<void> => guardOf(env, key).settleOpening(opening.openingId, opening.isLive);
