import type { InvitationList, PasskeyList, Room } from "../../../../generated/types.ts";
import { call, json } from "../support.ts";
import { TestAccount, type Proof } from "./account.ts";

/** Who asks, by what they are to the group and to its owner. */
export const names = ["owner", "member", "invited", "former", "kicked", "stranger", "blocked"] as const;
export type Name = (typeof names)[number];

/** What the sessions of everybody may do: all, or what an access token with these scopes may. */
export const grants = {
  full: ["read", "chat", "manage", "account"],
  read: ["read"],
  chat: ["chat"],
  manage: ["manage"],
  "read+chat": ["read", "chat"],
} as const satisfies Readonly<Record<string, readonly string[]>>;
export type GrantName = keyof typeof grants;

/** Which conversation is asked about. `shut` is the direct one of the owner with the person that they blocked. */
export const places = ["lobby", "group", "direct", "shut", "unknown", "system", "admin"] as const;
export type Place = (typeof places)[number];

/** A caller with a session that can be opened again. */
export interface Caller {
  readonly name: Name;
  readonly grant: GrantName;
  proof: Proof;
  readonly renew: () => Promise<Proof>;
}

/** Everybody, their sessions and their rooms. */
export interface World {
  readonly people: Readonly<Record<Name, TestAccount>>;
  /** Known to nobody else: invites, is invited, is removed. */
  readonly host: TestAccount;
  readonly guest: TestAccount;
  readonly callers: readonly Caller[];
  /** A session that has ended. */
  readonly ended: Proof;
  readonly roomIds: Readonly<Record<Place, string>>;
  readonly passkeyIds: Readonly<Record<Name, string>>;
}

/** Makes all of it through the public contract alone. */
export async function makeWorld(): Promise<World> {
  const people = await forEach((name) => TestAccount.make(name));
  const { owner, member, invited, former, kicked, blocked } = people;
  const [host, guest] = [await TestAccount.make("host"), await TestAccount.make("guest")];

  const group = await makeGroup(owner, [member, former, kicked], [invited]);
  await former.asks(`/api/rooms/${group}/members/${former.userId}`, { method: "DELETE" });
  await owner.asks(`/api/rooms/${group}/members/${kicked.userId}`, { method: "DELETE" });
  const direct = await makeDirect(owner, member);
  const shut = await makeDirect(owner, blocked);
  await owner.asks(`/api/contacts/${blocked.userId}`, { ...json({ blocked: true }), method: "PATCH" });

  const gone = await owner.signIn();
  await call("/api/auth/logout", { method: "POST", headers: gone });
  return {
    people,
    host,
    guest,
    callers: (await Promise.all(names.map((name) => callersOf(name, people[name])))).flat(),
    ended: gone,
    roomIds: {
      lobby: "lobby",
      group,
      direct,
      shut,
      unknown: "r0000000000000000000000",
      system: "system_log",
      admin: "admin_desk",
    },
    passkeyIds: await forEach(async (name) => {
      const { passkeys } = await people[name].asks<PasskeyList>("/api/auth/passkeys");
      return passkeys[0]?.passkeyId ?? "";
    }),
  };
}

/** Makes something for each of the people. */
async function forEach<Value>(make: (name: Name) => Promise<Value>): Promise<Record<Name, Value>> {
  return {
    owner: await make("owner"),
    member: await make("member"),
    invited: await make("invited"),
    former: await make("former"),
    kicked: await make("kicked"),
    stranger: await make("stranger"),
    blocked: await make("blocked"),
  };
}

/** A group of its owner with these members, and these who have not answered. */
export async function makeGroup(
  owner: TestAccount,
  members: readonly TestAccount[],
  invited: readonly TestAccount[] = [],
): Promise<string> {
  const userIds = [...members, ...invited].map(({ userId }) => userId);
  const { roomId } = await owner.asks<Room>("/api/rooms", json({ kind: "group", title: "Matrix", userIds }));
  for (const each of members) await answer(each, roomId, true);
  return roomId;
}

/** Answers the invitation to a room. */
export async function answer(person: TestAccount, roomId: string, accept: boolean): Promise<void> {
  await person.asks(`/api/invitations/${await invitationTo(person, roomId)}`, json({ accept }));
}

const LOOKS = 50;
const LOOK_AGAIN_MS = 20;

/** The invitation to a room, once the account has heard of it (ME-8). */
export async function invitationTo(person: TestAccount, roomId: string): Promise<string> {
  for (let look = 0; look < LOOKS; look += 1) {
    const { invitations } = await person.asks<InvitationList>("/api/invitations");
    const found = invitations.find(({ room }) => room.roomId === roomId);
    if (found !== undefined) return found.invitationId;
    await scheduler.wait(LOOK_AGAIN_MS);
  }
  throw new Error(`nobody invites ${person.userId} into ${roomId}`);
}

/** A direct room of two contacts. */
async function makeDirect(one: TestAccount, other: TestAccount): Promise<string> {
  await one.asks("/api/contacts", json({ userId: other.userId }));
  await other.asks("/api/contacts", json({ userId: one.userId }));
  const { roomId } = await one.asks<Room>("/api/rooms", json({ kind: "direct", userId: other.userId }));
  await other.asks<Room>("/api/rooms", json({ kind: "direct", userId: one.userId }));
  return roomId;
}

/** A person's sessions, one for each kind of grants. */
async function callersOf(name: Name, person: TestAccount): Promise<readonly Caller[]> {
  const made: Caller[] = [];
  for (const [grant, scopes] of Object.entries(grants)) {
    const renew = grant === "full" ? () => person.signIn() : (await person.makeToken(scopes)).open;
    if (isGrantName(grant)) made.push({ name, grant, proof: await renew(), renew });
  }
  return made;
}

const isGrantName = (text: string): text is GrantName => Object.hasOwn(grants, text);
