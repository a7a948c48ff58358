import { describe, expect, it } from "vitest";
import { ApiRefusal } from "../../../generated/http/client.ts";
import type { Contact, Invitation, Member } from "../../../generated/types.ts";
import { Messenger } from "../messenger.ts";
import { person, ROOM, SERVER_NOW } from "../testing/events.ts";
import { FakeApi, me } from "../testing/fake-api.ts";
import { FakeClock } from "../testing/fake-clock.ts";
import { FakeNetwork } from "../testing/fake-network.ts";

function made() {
  const api = new FakeApi();
  const clock = new FakeClock();
  const network = new FakeNetwork();
  const baseUrl = "https://messenger.example";
  const messenger = new Messenger({ baseUrl, fetch: api.fetch, clock, WebSocket: network.open, token: "t" });
  return { api, messenger };
}

const ben = person("ben", "Benjamin");
const contact: Contact = { person: ben, group: "Friends", relation: "mutual", blocked: false };
const invitation: Invitation = { invitationId: "i1", room: ROOM, from: ben, at: SERVER_NOW };
const member: Member = { person: ben, role: "member", joinedAt: SERVER_NOW };
const challenge = { challengeId: "c1", options: { challenge: "x" } };
const passkeys = { passkeys: [], recoveryCodesLeft: 10 };
const accessToken = { tokenId: "t1", label: "bot", scopes: ["read"], createdAt: SERVER_NOW, lastUsedAt: null };
const { session } = me("anna");

type Ask = (messenger: Messenger) => Promise<unknown>;

/** What is called, which request it makes with which body, what the server answers and what the caller gets. */
const REQUESTS: readonly (readonly [string, Ask, string, unknown, object, unknown])[] = [
  [
    "the start of a sign-in",
    (m) => m.startPasskeyLogin(),
    "POST /api/auth/passkeys/challenge",
    null,
    challenge,
    challenge,
  ],
  [
    "the start of an account",
    (m) => m.startNewAccount("Zoë"),
    "POST /api/auth/accounts/challenge",
    { name: "Zoë" },
    challenge,
    challenge,
  ],
  ["passkeys", (m) => m.keys.passkeys(), "GET /api/auth/passkeys", null, passkeys, passkeys],
  [
    "the start of a passkey",
    (m) => m.keys.startPasskey(),
    "POST /api/auth/passkeys/options",
    null,
    challenge,
    challenge,
  ],
  [
    "a new passkey",
    (m) => m.keys.addPasskey({ challengeId: "c1", label: "Phone", credential: {} }),
    "POST /api/auth/passkeys",
    { challengeId: "c1", label: "Phone", credential: {} },
    passkeys,
    passkeys,
  ],
  ["a passkey less", (m) => m.keys.removePasskey("p1"), "DELETE /api/auth/passkeys/p1", null, {}, undefined],
  ["new codes", (m) => m.keys.renewRecoveryCodes(), "POST /api/auth/recovery-codes", null, { codes: ["a"] }, ["a"]],
  [
    "access tokens",
    (m) => m.keys.accessTokens(),
    "GET /api/auth/tokens",
    null,
    { tokens: [accessToken] },
    [accessToken],
  ],
  [
    "a new access token",
    (m) => m.keys.createAccessToken({ label: "bot", scopes: ["read"] }),
    "POST /api/auth/tokens",
    { label: "bot", scopes: ["read"] },
    { accessToken, secret: "s" },
    { accessToken, secret: "s" },
  ],
  ["an access token less", (m) => m.keys.revokeAccessToken("t1"), "DELETE /api/auth/tokens/t1", null, {}, undefined],
  ["sign-ins", (m) => m.sessions.list(), "GET /api/auth/sessions", null, { sessions: [session] }, [session]],
  ["a sign-in less", (m) => m.sessions.end("s1"), "DELETE /api/auth/sessions/s1", null, {}, undefined],
  ["contacts", (m) => m.contacts.list(), "GET /api/contacts", null, { contacts: [contact] }, [contact]],
  ["a new contact", (m) => m.contacts.add("ben"), "POST /api/contacts", { userId: "ben" }, contact, contact],
  [
    "a new contact in a group",
    (m) => m.contacts.add("ben", "Friends"),
    "POST /api/contacts",
    { userId: "ben", group: "Friends" },
    contact,
    contact,
  ],
  [
    "a contact that is blocked",
    (m) => m.contacts.change("ben", { blocked: true }),
    "PATCH /api/contacts/ben",
    { blocked: true },
    contact,
    contact,
  ],
  ["a contact less", (m) => m.contacts.remove("ben"), "DELETE /api/contacts/ben", null, {}, undefined],
  [
    "a direct room",
    (m) => m.conversations.openDirect("ben"),
    "POST /api/rooms",
    { kind: "direct", userId: "ben" },
    ROOM,
    ROOM,
  ],
  [
    "a group",
    (m) => m.conversations.createGroup("Club", ["ben"]),
    "POST /api/rooms",
    { kind: "group", title: "Club", userIds: ["ben"] },
    ROOM,
    ROOM,
  ],
  ["another title", (m) => m.conversations.rename("r1", "Club"), "PATCH /api/rooms/r1", { title: "Club" }, ROOM, ROOM],
  ["members", (m) => m.conversations.members("r1"), "GET /api/rooms/r1/members", null, { members: [member] }, [member]],
  [
    "a member less",
    (m) => m.conversations.remove("r1", "ben"),
    "DELETE /api/rooms/r1/members/ben",
    null,
    {},
    undefined,
  ],
  [
    "an invitation",
    (m) => m.conversations.invite("r1", ["ben"]),
    "POST /api/rooms/r1/invitations",
    { userIds: ["ben"] },
    {},
    undefined,
  ],
  [
    "invitations",
    (m) => m.conversations.invitations(),
    "GET /api/invitations",
    null,
    { invitations: [invitation] },
    [invitation],
  ],
  ["a yes", (m) => m.conversations.answer("i1", true), "POST /api/invitations/i1", { accept: true }, {}, undefined],
  [
    "people",
    (m) => m.people.find("be"),
    "GET /api/people?query=be",
    null,
    { people: [ben], next: "ben" },
    { people: [ben], next: "ben" },
  ],
  [
    "more people",
    (m) => m.people.find("be", "ben"),
    "GET /api/people?query=be&after=ben",
    null,
    { people: [], next: null },
    { people: [], next: null },
  ],
  [
    "another name",
    (m) => m.people.changeProfile({ name: "Benjamin" }),
    "PATCH /api/people/me",
    { name: "Benjamin" },
    ben,
    ben,
  ],
];

it.each(REQUESTS)("%s", async (_, ask, asked, body, answer, result) => {
  const { api, messenger } = made();
  api.answers.set(asked.replace(/\?.*/, ""), { data: answer });
  expect(await ask(messenger)).toEqual(result);
  expect(api.asked).toEqual([asked]);
  const text = await api.requests[0]?.text();
  expect(text === "" || text === undefined ? null : JSON.parse(text)).toEqual(body);
  expect(api.requests[0]?.headers.get("x-cfm-csrf")).toBe("1");
});

it.each(REQUESTS)("%s that is refused rejects with the code", async (_, ask, asked) => {
  const { api, messenger } = made();
  api.answers.set(asked.replace(/\?.*/, ""), { code: "SCOPE_MISSING", status: 403 });
  await expect(ask(messenger)).rejects.toThrow(ApiRefusal);
});

describe("a room that is left", () => {
  it("is left by the person who is signed in", async () => {
    const { api, messenger } = made();
    await messenger.resume();
    api.answers.set("DELETE /api/rooms/r1/members/anna", { data: {} });
    await messenger.conversations.leave("r1");
    expect(api.asked.at(-1)).toBe("DELETE /api/rooms/r1/members/anna");
  });

  it("is left by whom the server knows, before anybody has signed in here", async () => {
    const { api, messenger } = made();
    api.answers.set("DELETE /api/rooms/r1/members/anna", { data: {} });
    await messenger.conversations.leave("r1");
    expect(api.asked).toEqual(["GET /api/auth/me", "DELETE /api/rooms/r1/members/anna"]);
  });
});

describe("pictures", () => {
  it("are uploaded as they are, with their type", async () => {
    const { api, messenger } = made();
    api.answers.set("PUT /api/people/me/picture", { data: { ...ben, picture: "u-1" } });
    const picture = new Blob([Uint8Array.of(0x89, 0x50, 0xff, 0)], { type: "image/png" });
    expect((await messenger.people.uploadPicture(picture)).picture).toBe("u-1");
    expect(api.requests[0]?.headers.get("content-type")).toBe("image/png");
    expect(new Uint8Array((await api.requests[0]?.arrayBuffer()) ?? new ArrayBuffer())).toEqual(
      Uint8Array.of(0x89, 0x50, 0xff, 0),
    );
  });

  it("have an address that changes with them; those of the shipped set have none", () => {
    const { messenger } = made();
    expect(messenger.people.pictureUrl({ userId: "ben", picture: "u-1" })).toBe(
      "https://messenger.example/api/people/ben/picture?picture=u-1",
    );
    expect(messenger.people.pictureUrl({ userId: "ben", picture: "duck" })).toBeNull();
  });
});

it("[PF-3] whoever an answer tells of is known by it from then on", async () => {
  const { api, messenger } = made();
  api.answers.set("GET /api/contacts", { data: { contacts: [contact] } });
  expect((await messenger.person("ben"))?.name).toBe("ben");
  await messenger.contacts.list();
  expect((await messenger.person("ben"))?.name).toBe("Benjamin");
});
