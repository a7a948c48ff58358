import { sha256 } from "../sha256.ts";
import { toBase64Url } from "./bytes.ts";

const RANDOM_BYTES = 32;

/** A token as it goes over the wire: whose account knows it, a dot, and 256 random bits in base64url. */
const TOKEN = /^([a-z0-9][a-z0-9_-]{0,63})\.[A-Za-z0-9_-]{43}$/;

/** Makes a token for a person (AU-3). */
export const newToken = (userId: string): string =>
  `${userId}.${toBase64Url(crypto.getRandomValues(new Uint8Array(RANDOM_BYTES)))}`;

/** Whose account may know a token, or null for what is no token. Says nothing about whether the token is good. */
export const userIdOfToken = (token: string): string | null => TOKEN.exec(token)?.[1] ?? null;

/** SHA-256 of a token in hexadecimal, the only form in which it is kept (AU-3). */
export const hashToken = async (token: string): Promise<string> => sha256(token);
