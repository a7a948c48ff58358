import type {
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
} from "@simplewebauthn/server";
import type { CreatedAccessToken, RecoveryCodes, SignedIn } from "../../../../generated/types.ts";
import { Authenticator } from "../../../auth/testing/authenticator.ts";
import { call, json, ORIGIN, widgetToken } from "../support.ts";

/** What a page of ours says of itself with every request. */
export const FROM_PAGE = { Origin: ORIGIN } as const;

/** A challenge as a browser gets it. */
export interface Asked<Options> {
  readonly challengeId: string;
  readonly options: Options;
}

type Headers = Readonly<Record<string, string>>;

/** The data of a success; fails the test for anything else. */
export async function dataOf<Data>(response: Response): Promise<Data> {
  if (response.status !== 200) throw new Error(`${response.status} ${await response.text()}`);
  return (await response.json<{ data: Data }>()).data;
}

/** Begins to make an account. */
export const askForAccount = async (name = "Nora"): Promise<Asked<PublicKeyCredentialCreationOptionsJSON>> =>
  dataOf(await call("/api/auth/accounts/challenge", json({ name }, FROM_PAGE)));

/** Begins to sign in with a passkey. */
export const askForLogin = async (): Promise<Asked<PublicKeyCredentialRequestOptionsJSON>> =>
  dataOf(await call("/api/auth/passkeys/challenge", { method: "POST", headers: FROM_PAGE }));

/** Begins to add a passkey. */
export const askForPasskey = async (proof: Headers): Promise<Asked<PublicKeyCredentialCreationOptionsJSON>> =>
  dataOf(await call("/api/auth/passkeys/options", { method: "POST", headers: { ...FROM_PAGE, ...proof } }));

/** Answers a challenge to sign in, verified as the person that it was made for. */
export const answerWith = async (
  kind: "passkey" | "newAccount",
  challengeId: string,
  credential: unknown,
): Promise<Response> =>
  call(
    "/api/auth/login",
    json({
      kind,
      challengeId,
      credential,
      turnstileToken: await widgetToken({ cdata: challengeId }),
      transport: "bearer",
    }),
  );

/** Signs in with a recovery code. */
export const recoverWith = async (code: string): Promise<Response> =>
  call(
    "/api/auth/login",
    json({ kind: "recovery", code, turnstileToken: await widgetToken({ cdata: "recovery" }), transport: "bearer" }),
  );

/** Exchanges an access token for a session. */
export const exchange = async (token: string): Promise<Response> =>
  call("/api/auth/login", json({ kind: "accessToken", token }));

/** The header that proves a session from there on. */
export const proofOf = ({ token = "" }: SignedIn): { readonly Authorization: string } => ({
  Authorization: `Bearer ${token}`,
});

/** Somebody with a new account, the device with its passkey, and a session. */
export interface Newcomer {
  readonly userId: string;
  readonly device: Authenticator;
  readonly proof: { readonly Authorization: string };
}

/** Makes an account. */
export async function newcomer(name = "Nora", kind: { readonly synced?: boolean } = {}): Promise<Newcomer> {
  const device = new Authenticator(ORIGIN, kind);
  const { challengeId, options } = await askForAccount(name);
  const signedIn = await dataOf<SignedIn>(await answerWith("newAccount", challengeId, await device.create(options)));
  return { userId: signedIn.person.userId, device, proof: proofOf(signedIn) };
}

/** Signs in with the passkey of a device. */
export async function signIn(
  device: Authenticator,
  misdeeds: Parameters<Authenticator["get"]>[1] = {},
): Promise<Response> {
  const { challengeId, options } = await askForLogin();
  return answerWith("passkey", challengeId, await device.get(options, misdeeds));
}

/** Makes new recovery codes. */
export const renewCodes = async ({ proof }: Pick<Newcomer, "proof">): Promise<readonly string[]> =>
  (await dataOf<RecoveryCodes>(await call("/api/auth/recovery-codes", { method: "POST", headers: proof }))).codes;

/** Makes an access token. */
export const makeToken = async (
  { proof }: Pick<Newcomer, "proof">,
  scopes: readonly string[] = ["read"],
): Promise<CreatedAccessToken> =>
  dataOf(await call("/api/auth/tokens", json({ label: scopes.join(" and "), scopes }, proof)));
