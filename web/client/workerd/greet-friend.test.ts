import { env } from "cloudflare:workers";
import { beforeAll, expect, it } from "vitest";
import type { InvitationEvent } from "../../../generated/types.ts";
import { makeToken, newcomer } from "../../../worker/http/workerd/keys/newcomer.ts";
import { seedDirectory } from "../../../worker/people/workerd/seed-directory.ts";
import { greetFriend } from "../examples/greet-friend.ts";
import type { Messenger } from "../index.ts";
import { ticketSocket } from "../index.ts";
import { messengerOf, newMessenger, outside } from "./messengers.ts";

beforeAll(() => seedDirectory(env.DIRECTORY));

/** Ben takes what he is invited to, says one line there, and gives what he has read when he has been answered. */
async function answersOnce(ben: Messenger): Promise<readonly string[]> {
  const presence = ben.openPresence({ status: "online" });
  const { invitation } = await new Promise<InvitationEvent>((invited) => void presence.on("invitation", invited));
  await ben.conversations.answer(invitation.invitationId, true);
  const conversation = ben.openRoom(invitation.room.roomId);
  conversation.send("Fine, and you?");
  return new Promise((done) => {
    conversation.subscribe(({ events }) => {
      const lines = events.flatMap((event) => (event.type === "chat" ? event.text : []));
      if (lines.length === 3) done(lines);
    });
  });
}

const live = (ben: Messenger): Promise<void> =>
  new Promise((isLive) => {
    const presence = ben.openPresence({ status: "online" });
    presence.subscribe(({ connection }) => void (connection.phase === "live" && isLive()));
  });

it("[AU-10] a bot with an access token finds a friend, who takes its invitation, and they talk", async () => {
  const { secret } = await makeToken(await newcomer("Nora's bot"), ["read", "chat"]);
  const ben = await messengerOf("ben");
  const heard = answersOnce(ben);
  await live(ben);
  expect(await greetFriend(newMessenger(), secret, "ben")).toBe("Fine, and you?");
  expect(await heard).toEqual(["Hello Ben, how are you?", "Fine, and you?", "You said: Fine, and you?"]);
  await ben.signOut();
});

it("[AU-11] the same bot on a platform whose sockets take no headers comes by tickets", async () => {
  const { secret } = await makeToken(await newcomer("Zoltan's bot"), ["read", "chat"]);
  const ben = await messengerOf("ben");
  const heard = answersOnce(ben);
  await live(ben);
  const WebSocket = ticketSocket({ fetch: outside.fetch, WebSocket: outside.WebSocket });
  expect(await greetFriend(newMessenger({ WebSocket }), secret, "ben")).toBe("Fine, and you?");
  expect(await heard).toHaveLength(3);
  await ben.signOut();
});

it("[AU-10] a bot that may only read is refused, and says so", async () => {
  const { secret } = await makeToken(await newcomer("A reader"), ["read"]);
  await expect(greetFriend(newMessenger(), secret, "ben")).rejects.toMatchObject({ code: "SCOPE_MISSING" });
});
