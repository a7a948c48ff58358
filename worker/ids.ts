const ALPHABET = "abcdefghijklmnopqrstuvwxyz0123456789";

/** Bytes from here on would make the first letters of the alphabet likelier than the others. */
const UNFAIR_FROM = 256 - (256 % ALPHABET.length);

const USER_ID_RANDOM_CHARACTERS = 20;

const ROOM_ID_RANDOM_CHARACTERS = 24;

/** An id of a new account: opaque, and nothing that anybody could guess. */
export const newUserId = (): string => `u${randomCharacters(USER_ID_RANDOM_CHARACTERS)}`;

/** An id of a new private room: opaque, and nothing is ever read out of it (ME-2). */
export const newRoomId = (): string => `r${randomCharacters(ROOM_ID_RANDOM_CHARACTERS)}`;

/** Random characters of `[a-z0-9]`, each as likely as the others. */
export function randomCharacters(length: number): string {
  let text = "";
  while (text.length < length) {
    const fair = [...crypto.getRandomValues(new Uint8Array(length))].filter((byte) => byte < UNFAIR_FROM);
    text += fair.map((byte) => ALPHABET[byte % ALPHABET.length]).join("");
  }
  return text.slice(0, length);
}
