import { TOKEN_GRACE_MS } from "../../../generated/contract/limits.ts";

/** One token of a session. At any time exactly one token of a session is not replaced. */
export interface TokenRecord {
  readonly hash: string;
  readonly sessionId: string;
  /** When another token took its place, epoch milliseconds; null for the present one. */
  readonly replacedAt: number | null;
  /** The token that did. */
  readonly replacedBy: string | null;
  /** How the client called the try that replaced it; null for a client that names none. */
  readonly attempt: string | null;
}

/**
 * Replaced tokens that a session remembers, the newest ones. A client that keeps to the contract needs fewer in
 * `sessionMaxMs`; one that renews without end must not fill the disk. A token that is forgotten opens nothing either,
 * only its thief is no longer found out.
 */
export const REMEMBERED_TOKENS = 128;

/** What a token is worth: `good` speaks for its session, `reused` was replaced too long ago to be under way (AU-12). */
export const worthOf = ({ replacedAt }: Pick<TokenRecord, "replacedAt">, now: number): "good" | "reused" =>
  replacedAt === null || now < replacedAt + TOKEN_GRACE_MS ? "good" : "reused";

/** A renewal: with which token it came, which one would follow, and how the client calls its try. */
export interface Rotation {
  readonly present: string;
  readonly next: string;
  readonly attempt: string | null;
}

/**
 * What a renewal does to the tokens of its session: puts the next one in place, keeps them as they are because another
 * request has just done so, or finds one that is held by two. `retired` are the tokens whose place it takes, as they are
 * from now on; `forgotten` those that nobody has to remember any more.
 */
export type Rotated =
  | { readonly kind: "replaced"; readonly retired: readonly TokenRecord[]; readonly forgotten: readonly string[] }
  | { readonly kind: "shared" }
  | { readonly kind: "reused" };

/**
 * Decides on a renewal (AU-12).
 *
 * @param family every token of the session that is remembered
 * @throws Error when the present token is none of them
 */
export function rotate(family: readonly TokenRecord[], { present, next, attempt }: Rotation, now: number): Rotated {
  const token = byHash(family, present);
  if (token === undefined) throw new Error("a renewal with a token of another session");
  if (worthOf(token, now) === "reused") return { kind: "reused" };
  if (token.replacedAt === null) return replaced(family, [{ ...token, replacedAt: now, replacedBy: next, attempt }]);
  const isSameTry = attempt !== null && attempt === token.attempt;
  const lost = token.replacedBy === null ? undefined : byHash(family, token.replacedBy);
  // A successor that was replaced itself has arrived: nothing was lost.
  if (!isSameTry || lost === undefined || lost.replacedAt !== null) return { kind: "shared" };
  return replaced(family, [
    { ...token, replacedBy: next },
    { ...lost, replacedAt: now, replacedBy: next },
  ]);
}

const byHash = (family: readonly TokenRecord[], hash: string): TokenRecord | undefined =>
  family.find((token) => token.hash === hash);

/** Retires tokens in favour of the one that they name. The oldest ones are forgotten when there are too many. */
function replaced(family: readonly TokenRecord[], retired: readonly TokenRecord[]): Rotated {
  const replacedAtOf = ({ replacedAt }: TokenRecord): number => replacedAt ?? Infinity;
  const others = family.filter((token) => token.replacedAt !== null && byHash(retired, token.hash) === undefined);
  const oldestLast = others.toSorted((a, b) => replacedAtOf(b) - replacedAtOf(a));
  const forgotten = oldestLast.slice(REMEMBERED_TOKENS - retired.length).map(({ hash }) => hash);
  return { kind: "replaced", retired, forgotten };
}
