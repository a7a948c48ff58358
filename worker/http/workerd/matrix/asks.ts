import type { OperationId } from "../../operation.ts";
import { json } from "../support.ts";
import { TestAccount } from "./account.ts";
import { invitationTo, makeGroup, places, type Caller, type Place, type World } from "./world.ts";

/** What is put into a request for one thing of an operation. */
export interface Asked {
  /** For the path, by the names of its parameters. */
  readonly parameters?: Readonly<Record<string, string>>;
  readonly init?: RequestInit;
}

/** One thing that an operation can be asked about. */
export interface Thing {
  readonly name: string;
  /** The conversation that it lies in, where there is one. */
  readonly place: Place | null;
  /**
   * Makes what is asked about.
   *
   * @param caller who will ask; null without a session
   * @param willBeDone whether the thing will be gone afterwards, so that it must be one of its own
   */
  readonly prepare: (world: World, caller: Caller | null, willBeDone: boolean) => Promise<Asked>;
  /** Puts the world in order after it was done. */
  readonly repair?: (world: World, caller: Caller) => Promise<void>;
}

const UNKNOWN_ID = "0000000000000000000000";
const UNKNOWN_PERSON = "u00000000000000000000";
const SCOPES = ["read"];

const body = (value: object, method = "POST"): RequestInit => ({ ...json(value), method });

/** A thing that is always there. */
const simple = (name: string, asked: Asked = {}): Thing => ({ name, place: null, prepare: async () => asked });

/** The same thing in every conversation. */
const everywhere = (name: string, asked: (world: World) => Asked = () => ({})): readonly Thing[] =>
  places.map((place) => ({
    name,
    place,
    prepare: async (world) => {
      const { parameters, ...rest } = asked(world);
      return { ...rest, parameters: { ...parameters, roomId: world.roomIds[place] } };
    },
  }));

/** What a session that ended or changed leaves behind. */
const renewed = async (_: World, caller: Caller): Promise<void> => {
  caller.proof = await caller.renew();
};

/** The own one, somebody else's, and one that is not there. */
const ofThree = (
  parameter: string,
  own: Thing["prepare"],
  foreign: (world: World, caller: Caller | null) => Promise<string>,
  init: RequestInit = {},
): readonly Thing[] => [
  { name: "own", place: null, prepare: own },
  {
    name: "foreign",
    place: null,
    prepare: async (world, caller) => ({ parameters: { [parameter]: await foreign(world, caller) }, init }),
  },
  simple("unknown", { parameters: { [parameter]: UNKNOWN_ID }, init }),
];

const personOf = (world: World, caller: Caller | null): TestAccount => world.people[caller?.name ?? "stranger"];

/** Answers no. */
const declining = body({ accept: false });

/** Somebody else than the caller, of those whose things are asked about. */
const anotherThan = (world: World, caller: Caller | null): TestAccount =>
  caller?.name === "owner" ? world.people.member : world.people.owner;

const foreignSessions = new WeakMap<TestAccount, Promise<string>>();
const foreignTokens = new WeakMap<TestAccount, Promise<string>>();
const foreignInvitations = new WeakMap<World, Promise<string>>();

/** Makes a value once for each key. */
function once<Key extends object, Value>(kept: WeakMap<Key, Value>, key: Key, make: () => Value): Value {
  const value = kept.get(key) ?? make();
  kept.set(key, value);
  return value;
}

const foreignSession = (account: TestAccount): Promise<string> =>
  once(foreignSessions, account, async () => TestAccount.sessionIdOf(account.proof));

const foreignToken = (account: TestAccount): Promise<string> =>
  once(foreignTokens, account, async () => (await account.makeToken(SCOPES)).tokenId);

/** The host invites the guest, and nobody else knows. */
const foreignInvitation = (world: World): Promise<string> =>
  once(foreignInvitations, world, async () =>
    invitationTo(world.guest, await makeGroup(world.host, [], [world.guest])),
  );

/** A thing of the contact list: there is no foreign one, for everybody has their own. */
const contacts = (init: RequestInit = {}): readonly Thing[] => [
  {
    name: "person",
    place: null,
    prepare: async (world, caller, willBeDone) => {
      const userId = world.guest.userId;
      if (willBeDone) await personOf(world, caller).asks("/api/contacts", json({ userId }));
      return { parameters: { userId }, init };
    },
  },
  simple("unknown", { parameters: { userId: UNKNOWN_PERSON }, init }),
];

/** Somebody leaves; a group that is really left is one of its own. */
const leaving: readonly Thing[] = places.map((place) => ({
  name: "self",
  place,
  prepare: async (world, caller, willBeDone) => {
    const { owner, member } = world.people;
    const roomId = willBeDone && place === "group" ? await makeGroup(owner, [member]) : world.roomIds[place];
    return { parameters: { roomId, userId: personOf(world, caller).userId }, init: { method: "DELETE" } };
  },
  repair: async (world, caller) => {
    // Who left a direct room and opens it again is a member again (ME-5).
    if (place !== "direct" && place !== "shut") return;
    const { owner, member, blocked } = world.people;
    const other = caller.name === "owner" ? (place === "direct" ? member : blocked) : owner;
    await world.people[caller.name].asks("/api/rooms", json({ kind: "direct", userId: other.userId }));
  },
}));

/** Somebody removes another one who is a member, or would be in the group. */
const removing: readonly Thing[] = places.map((place) => ({
  name: "other",
  place,
  prepare: async (world, caller, willBeDone) => {
    const { owner, member, blocked } = world.people;
    const roomId = willBeDone ? await makeGroup(owner, [world.guest]) : world.roomIds[place];
    const peer = caller?.name === "owner" ? { direct: member, shut: blocked } : { direct: owner, shut: owner };
    const other = place === "direct" || place === "shut" ? peer[place] : willBeDone ? world.guest : owner;
    const target = other.userId === personOf(world, caller).userId ? member : other;
    return { parameters: { roomId, userId: target.userId }, init: { method: "DELETE" } };
  },
}));

/** Tickets for both channels. What a room's ticket is good for is decided where it is used. */
const tickets: readonly Thing[] = [simple("presence", { init: body({ channel: "presence" }) })];

const PNG = Uint8Array.from(
  atob("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="),
  (character) => character.charCodeAt(0),
);

const UPGRADE: RequestInit = { headers: { Upgrade: "websocket", "Sec-WebSocket-Protocol": "cfm.v1" } };

/** What each operation is asked about. One that the contract gets and this table does not is a type error. */
export const asks: Readonly<Record<OperationId, readonly Thing[]>> = {
  getHealth: [simple("it")],
  getSettings: [simple("it")],
  sendPageMetrics: [simple("it", { init: body({ metrics: [{ name: "LCP", value: 1, rating: "good" }] }) })],
  listDemoPeople: [simple("all")],
  login: [
    simple("made-up", {
      init: body({ kind: "recovery", code: "aaaa-aaaa-aaaa-aaaa", turnstileToken: "made-up", transport: "bearer" }),
    }),
  ],
  startPasskeyLogin: [simple("it")],
  startNewAccount: [simple("it", { init: body({ name: "Matrix" }) })],
  getMe: [simple("self")],
  refreshSession: [{ ...simple("it"), repair: renewed }],
  logout: [{ ...simple("it"), repair: renewed }],
  listSessions: [simple("all")],
  endSession: ofThree(
    "sessionId",
    async (world, caller, willBeDone) => {
      const person = personOf(world, caller);
      const proof = willBeDone ? await person.signIn() : person.proof;
      return { parameters: { sessionId: await TestAccount.sessionIdOf(proof) } };
    },
    (world, caller) => foreignSession(anotherThan(world, caller)),
  ),
  startPasskeyRegistration: [simple("it")],
  listPasskeys: [simple("all")],
  addPasskey: [
    simple("made-up", { init: body({ challengeId: UNKNOWN_ID, credential: { id: "AQIDBA" }, label: "Matrix" }) }),
  ],
  removePasskey: ofThree(
    "passkeyId",
    async (world, caller) => ({ parameters: { passkeyId: world.passkeyIds[caller?.name ?? "stranger"] } }),
    async (world, caller) => world.passkeyIds[caller?.name === "owner" ? "member" : "owner"],
  ),
  renewRecoveryCodes: [simple("it")],
  listAccessTokens: [simple("all")],
  createAccessToken: [simple("it", { init: body({ label: "Matrix", scopes: SCOPES }) })],
  revokeAccessToken: ofThree(
    "tokenId",
    async (world, caller, willBeDone) => {
      const person = personOf(world, caller);
      return { parameters: { tokenId: await (willBeDone ? freshToken(person) : foreignToken(person)) } };
    },
    (world, caller) => foreignToken(anotherThan(world, caller)),
  ),
  createTicket: tickets,
  openRoomSocket: everywhere("it", () => ({ init: UPGRADE })),
  openPresenceSocket: [simple("it", { init: UPGRADE })],
  listRooms: [simple("all")],
  createRoom: [simple("group", { init: body({ kind: "group", title: "Matrix", userIds: [] }) })],
  getRoom: everywhere("it"),
  changeRoom: everywhere("it", () => ({ init: body({ title: "Matrix" }, "PATCH") })),
  listMessages: everywhere("it"),
  listMembers: everywhere("it"),
  removeMember: [...leaving, ...removing],
  invite: everywhere("it", (world) => ({ init: body({ userIds: [world.guest.userId] }) })),
  listInvitations: [simple("all")],
  answerInvitation: ofThree(
    "invitationId",
    async (world, caller, willBeDone) => {
      if (!willBeDone) return { parameters: { invitationId: UNKNOWN_ID }, init: declining };
      const person = personOf(world, caller);
      const invitationId = await invitationTo(person, await makeGroup(world.host, [], [person]));
      return { parameters: { invitationId }, init: declining };
    },
    foreignInvitation,
    declining,
  ),
  listContacts: [simple("all")],
  addContact: [
    {
      name: "person",
      place: null,
      prepare: async ({ guest }) => ({ init: body({ userId: guest.userId }) }),
    },
    simple("unknown", { init: body({ userId: UNKNOWN_PERSON }) }),
  ],
  changeContact: contacts(body({ group: "Matrix" }, "PATCH")),
  removeContact: contacts(),
  findPeople: [simple("all")],
  getPerson: [
    { name: "person", place: null, prepare: async ({ guest }) => ({ parameters: { userId: guest.userId } }) },
    simple("unknown", { parameters: { userId: UNKNOWN_PERSON } }),
  ],
  changeProfile: [simple("it", { init: body({ personalMessage: "matrix" }, "PATCH") })],
  uploadPicture: [simple("it", { init: { method: "PUT", headers: { "Content-Type": "image/png" }, body: PNG } })],
  getPicture: [
    { name: "person", place: null, prepare: async ({ guest }) => ({ parameters: { userId: guest.userId } }) },
    simple("unknown", { parameters: { userId: UNKNOWN_PERSON } }),
  ],
  listBots: [simple("all")],
};

const freshToken = async (person: TestAccount): Promise<string> => (await person.makeToken(SCOPES)).tokenId;
