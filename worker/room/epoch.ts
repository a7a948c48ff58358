const CHARACTERS = "abcdefghijklmnopqrstuvwxyz012345";
const LENGTH = 12;

/** A new name for a room's numbering, of 60 random bits. */
export const newEpoch = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(LENGTH)), (byte) => CHARACTERS[byte % CHARACTERS.length]).join("");
