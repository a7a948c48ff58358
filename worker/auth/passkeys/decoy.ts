import type { PasskeyKey } from "../../account/index.ts";

/**
 * A passkey to verify against where there is none, so that an unknown one costs the same time as a wrong one (AU-15).
 * Its private half was thrown away; nothing would open with it either.
 */
export const DECOY: PasskeyKey = {
  credentialId: "AA",
  publicKey: "pQECAyYgASFYIDUE8vH7fYfvZ5_awiwEZeBg6R1pdQ2dhE2NEK-X19GyIlggcvHrqLThCW2RWMbzixA6IDkkAUn3HIWnfkaiuD79GeI",
  counter: 0,
};
