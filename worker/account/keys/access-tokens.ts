import { ACCESS_TOKENS_PER_USER } from "../../../generated/contract/limits.ts";
import type { Scope } from "../../../generated/types.ts";

/** An access token of an account, without its secret. Times are epoch milliseconds. */
export interface AccessTokenRecord {
  readonly tokenId: string;
  readonly label: string;
  readonly scopes: readonly Scope[];
  readonly createdAt: number;
  readonly lastUsedAt: number | null;
}

/** What a person asks for. */
export type AccessTokenWish = Pick<AccessTokenRecord, "label" | "scopes">;

const SCOPES: readonly Scope[] = ["read", "chat", "manage"];

/** Whether an account has room for one more access token (LM-14). */
export const hasRoomForToken = (tokens: readonly unknown[]): boolean => tokens.length < ACCESS_TOKENS_PER_USER;

/** Scopes as the text that is stored. */
export const scopesToText = (scopes: readonly Scope[]): string => scopes.join(" ");

/** The scopes that a stored text names. */
export const scopesOfText = (text: string): readonly Scope[] =>
  SCOPES.filter((scope) => text.split(" ").includes(scope));
