import { isObject, objectAt, stringAt } from "../generate/json.ts";
import { Authenticator } from "../../worker/auth/testing/authenticator.ts";
import type { RandomSource } from "../check/fuzz/random.ts";
import type { Send, WireAnswer } from "./wire.ts";

/** Where the server and its verification service are. */
export interface Site {
  readonly send: Send;
  /** The origin of its page. */
  readonly origin: string;
  /** The Turnstile stand-in. */
  readonly turnstileUrl: string;
  readonly siteKey: string;
}

/** A key to an account, as it goes into a request. */
export interface Caller {
  readonly kind: "nobody" | "stranger" | "ended" | "page" | "program";
  /** What the session may do; null for no session. */
  readonly grants: readonly string[] | null;
  readonly headers: readonly (readonly [string, string])[];
}

/** Somebody with an account of their own, and every kind of session of theirs. */
export interface Person {
  readonly userId: string;
  readonly callers: readonly Caller[];
  /** A session that may be spent. */
  readonly spare: Caller;
  /** Opens another spare session; the one before must have ended. */
  readonly withNewSpare: () => Promise<Person>;
  /** Ids that mean something to this person, by the name of a parameter. */
  readonly known: Readonly<Record<string, readonly string[]>>;
}

const FULL = ["read", "chat", "manage", "account"];
const TOKENS: readonly (readonly string[])[] = [["read"], ["chat"], ["manage"], ["read", "chat", "manage"]];

/** An address that nobody else comes from, so that the limits of addresses say nothing here. */
export const madeUpAddress = (random: RandomSource): string =>
  `10.${random.below(256)}.${random.below(256)}.${random.below(256)}`;

/**
 * Makes an account with a passkey, signs in in every way that leaves a session, and opens a group.
 *
 * @throws Error with the answer, when the server does not let somebody do what the contract allows them
 */
export async function makePerson(site: Site, random: RandomSource): Promise<Person> {
  const authenticator = new Authenticator(site.origin);
  const begin = await ask(site, random, "POST", "/api/auth/accounts/challenge", { name: "Fuzz" });
  const challengeId = stringAt(begin, "challengeId") ?? "";
  const credential = await authenticator.create(readOptions(begin));
  const login = (transport: string, challenge: string, kind: string, proof: unknown) => async () => ({
    kind,
    challengeId: challenge,
    credential: proof,
    transport,
    turnstileToken: await verification(site, challenge),
  });
  const first = await ask(
    site,
    random,
    "POST",
    "/api/auth/login",
    await login("bearer", challengeId, "newAccount", credential)(),
  );
  const userId = stringAt(objectAt(first, "person"), "userId") ?? "";
  const bearer = bearerOf(first);
  const signIn = async (transport: string): Promise<{ readonly data: unknown; readonly cookie: string }> => {
    const challenge = await ask(site, random, "POST", "/api/auth/passkeys/challenge", null);
    const id = stringAt(challenge, "challengeId") ?? "";
    const proof = await authenticator.get(readRequest(challenge));
    const answer = await sendJson(
      site,
      random,
      "POST",
      "/api/auth/login",
      await login(transport, id, "passkey", proof)(),
    );
    return { data: dataOf(answer), cookie: (answer.headers["set-cookie"] ?? "").split(";")[0] ?? "" };
  };
  const { cookie } = await signIn("cookie");
  const gone = bearerOf((await signIn("bearer")).data);
  await ask(site, random, "POST", "/api/auth/logout", null, [gone]);
  const programs: Caller[] = [];
  const tokenIds: string[] = [];
  const openWith = async (scopes: readonly string[]): Promise<() => Promise<Caller>> => {
    const made = await ask(site, random, "POST", "/api/auth/tokens", { label: "fuzz", scopes }, [bearer]);
    tokenIds.push(stringAt(objectAt(made, "accessToken"), "tokenId") ?? "");
    const token = stringAt(made, "secret");
    return async () => {
      const opened = await ask(site, random, "POST", "/api/auth/login", { kind: "accessToken", token });
      return { kind: "program", grants: scopes, headers: [bearerOf(opened)] };
    };
  };
  for (const scopes of TOKENS) programs.push(await (await openWith(scopes))());
  // The token of the spare sessions stays unknown to the fuzz, which would revoke it.
  const openSpare = await openWith(["read", "chat", "manage"]);
  const room = await ask(site, random, "POST", "/api/rooms", { kind: "group", title: "Fuzz", userIds: [] }, [bearer]);
  const sessions = await ask(site, random, "GET", "/api/auth/sessions", null, [bearer]);
  const person = {
    userId,
    callers: [
      { kind: "page", grants: FULL, headers: [["Cookie", cookie]] },
      { kind: "program", grants: FULL, headers: [bearer] },
      { kind: "ended", grants: null, headers: [gone] },
      ...programs,
    ],
    known: {
      userId: [userId, "anna", "ben"],
      roomId: [stringAt(room, "roomId") ?? "", "lobby", "system_log"],
      tokenId: tokenIds.slice(0, -1),
      sessionId: idsIn(sessions, "sessions", "sessionId"),
    },
  } as const satisfies Partial<Person>;
  const withNewSpare = async (): Promise<Person> => ({ ...person, spare: await openSpare(), withNewSpare });
  return withNewSpare();
}

function idsIn(data: unknown, list: string, id: string): readonly string[] {
  const items = isObject(data) ? data[list] : undefined;
  return Array.isArray(items) ? items.flatMap((item: unknown) => stringAt(item, id) ?? []) : [];
}

/** What a page of ours sends with whatever changes something. */
export const ownPage = ({ origin }: Pick<Site, "origin">): readonly (readonly [string, string])[] => [
  ["Origin", origin],
  ["X-CFM-CSRF", "1"],
  ["Sec-Fetch-Site", "same-origin"],
];

async function ask(
  site: Site,
  random: RandomSource,
  method: string,
  target: string,
  body: unknown,
  headers: readonly (readonly [string, string])[] = [],
): Promise<unknown> {
  return dataOf(await sendJson(site, random, method, target, body, headers));
}

async function sendJson(
  { send, origin }: Site,
  random: RandomSource,
  method: string,
  target: string,
  body: unknown,
  headers: readonly (readonly [string, string])[] = [],
): Promise<WireAnswer> {
  const isBare = body === null;
  const own: readonly (readonly [string, string])[] = [
    ["CF-Connecting-IP", madeUpAddress(random)],
    ...ownPage({ origin }),
    ...(isBare ? [] : [["Content-Type", "application/json"] as const]),
  ];
  const answer = await send({
    method,
    target,
    headers: [...own, ...headers],
    body: isBare ? null : JSON.stringify(body),
  });
  if (answer.status !== 200) throw new Error(`${method} ${target}: ${answer.status} ${textOf(answer)}`);
  return answer;
}

async function verification({ turnstileUrl, siteKey }: Site, cdata: string): Promise<string> {
  const answer = await fetch(`${turnstileUrl}/turnstile/v0/token`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ sitekey: siteKey, action: "login", hostname: "localhost", cdata }),
  });
  const token = stringAt(await answer.json(), "token");
  if (token === undefined) throw new Error("the verification service gave no token");
  return token;
}

function bearerOf(data: unknown): readonly [string, string] {
  return ["Authorization", `Bearer ${stringAt(data, "token") ?? ""}`];
}

const textOf = ({ body }: WireAnswer): string => new TextDecoder().decode(body);

const dataOf = (answer: WireAnswer): unknown => {
  const read: unknown = JSON.parse(textOf(answer));
  return isObject(read) ? read["data"] : undefined;
};

type CreationOptions = Parameters<Authenticator["create"]>[0];
type RequestOptions = Parameters<Authenticator["get"]>[0];

/** The options of a challenge, of which the contract says only that they are what a browser takes. */
function readOptions(challenge: unknown): CreationOptions {
  const options = objectAt(challenge, "options");
  if (!isCreation(options)) throw new Error("no options to make a passkey");
  return options;
}

function readRequest(challenge: unknown): RequestOptions {
  const options = objectAt(challenge, "options");
  if (!isRequest(options)) throw new Error("no options to use a passkey");
  return options;
}

const isCreation = (options: object): options is CreationOptions =>
  "rp" in options && "user" in options && "challenge" in options;

const isRequest = (options: object): options is RequestOptions => "challenge" in options;
