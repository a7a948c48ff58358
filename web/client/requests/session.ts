import { TOKEN_GRACE_MS } from "../../../generated/contract/limits.ts";
import type {
  DemoPerson,
  LoginRequest,
  Me,
  PasskeyChallenge,
  PublicSettings,
  SignedIn,
} from "../../../generated/types.ts";
import type { Http } from "../http.ts";

/** Short enough that the second try comes while the token of before is still good (AU-12). */
const FIRST_RENEWAL_MS = TOKEN_GRACE_MS / 4;

/** What one must know before signing in. */
export const settings = (http: Http): Promise<PublicSettings> => http.ask(http.api.GET("/api/settings"));

/** The people that anyone may sign in as. */
export const demoPeople = async (http: Http): Promise<readonly DemoPerson[]> =>
  (await http.ask(http.api.GET("/api/auth/people"))).people;

/** Begins to sign in with a passkey. */
export const startPasskeyLogin = (http: Http): Promise<PasskeyChallenge> =>
  http.ask(http.api.POST("/api/auth/passkeys/challenge"));

/** Begins to make an account. */
export const startNewAccount = (http: Http, name: string): Promise<PasskeyChallenge> =>
  http.ask(http.api.POST("/api/auth/accounts/challenge", { body: { name } }));

/** Signs in; a token of before is not sent along, and forgotten when it worked. */
export async function signIn(http: Http, body: LoginRequest): Promise<SignedIn> {
  const former = http.token;
  http.token = null;
  try {
    return keepToken(http, await http.ask(http.api.POST("/api/auth/login", { body })));
  } catch (error) {
    http.token = former;
    throw error;
  }
}

/** Who the caller is. */
export const me = (http: Http): Promise<Me> => http.ask(http.api.GET("/api/auth/me"));

/**
 * Renews the session. A bearer token is replaced where there is a new one, unless it was given up or replaced in the
 * meantime.
 *
 * @param attempt the same for each try of one renewal (AU-12)
 * @param isFirst whether it is the first try, which is given up soon
 */
export async function refresh(http: Http, attempt: string, isFirst: boolean): Promise<SignedIn> {
  const former = http.token;
  const init = isFirst ? { signal: AbortSignal.timeout(FIRST_RENEWAL_MS) } : {};
  const renewed = await http.ask(http.api.POST("/api/auth/refresh", { params: { query: { attempt } }, ...init }));
  return http.token === former ? keepToken(http, renewed) : renewed;
}

/**
 * Forgets the token at once.
 *
 * @returns asks the server to end its session; one of a later sign-in with a token is not touched
 */
export function leave(http: Http): () => Promise<void> {
  const headers = http.authorization();
  http.token = null;
  return async () => {
    await http.ask(http.api.POST("/api/auth/logout", { headers }));
  };
}

/** An answer without a token leaves the one that is there: somebody else has just replaced it. */
function keepToken(http: Http, signedIn: SignedIn): SignedIn {
  http.token = signedIn.token ?? http.token;
  return signedIn;
}
