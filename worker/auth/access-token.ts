import { newToken, userIdOfToken } from "./token.ts";

/** Tells an access token from a session's, for people and for programs that look for lost secrets. */
const PREFIX = "cfmpat_";

/** Makes an access token of a person: whose account knows it, and 256 random bits. */
export const newAccessToken = (userId: string): string => `${PREFIX}${newToken(userId)}`;

/** Whose account may know an access token, or null for what is none. Says nothing about whether it is good. */
export const userIdOfAccessToken = (token: string): string | null =>
  token.startsWith(PREFIX) ? userIdOfToken(token.slice(PREFIX.length)) : null;
