import { evictDurableObject, runInDurableObject } from "cloudflare:test";
import { describe, expect, test } from "vitest";
import type { Room } from "../../../../generated/types.ts";
import { enter, freshRoom, join, say, stubOf, visit } from "../../workerd/setting.ts";

/** What a socket of release 0.1.0 carried, with a receipt that is ahead of the disk, or with none. */
const OLD_NOTES = [null, { delivered: 2, read: 2, storedAt: 0, dirty: true }];

/** Replaces what a person's socket carries, as if another version had written it, and lets the present one wake. */
async function wakeWith(room: Room, userId: string, attachment: unknown): Promise<void> {
  await runInDurableObject(stubOf(room), (_, ctx) => {
    for (const socket of ctx.getWebSockets())
      if (JSON.stringify(socket.deserializeAttachment()).includes(`"${userId}"`))
        socket.serializeAttachment(attachment);
  });
  await evictDurableObject(stubOf(room), { webSockets: "hibernate" });
}

const connectionOf = (room: Room, userId: string): object => {
  const { userId: id, sessionId, sessionExpiresAt } = visit(room, userId).principal;
  return { connectionId: crypto.randomUUID(), userId: id, sessionId, expiresAt: sessionExpiresAt, client: null };
};

describe("R6 deploy", () => {
  test.each(OLD_NOTES)("[RS-4] a socket that the release before opened talks on, with the note %j", async (note) => {
    const room = freshRoom();
    const anna = await join(room, "anna");
    await wakeWith(room, "anna", { version: 1, connection: connectionOf(room, "anna"), note });
    const bert = await join(room, "bert");
    anna.send(say("still here"));
    await anna.next("ack");
    expect(await bert.next("chat")).toMatchObject({ from: "anna", text: "still here" });
    expect(anna.closed).toBeNull();
  });

  test.each([
    { version: 99 },
    { version: 2 },
    null,
    "text",
    { connection: {} },
    { version: 1, connection: null, note: null },
  ])(
    "[CL-1] [CL-3] a socket whose attachment %j nobody can read is closed with 1012; its client resumes, nobody else notices",
    async (attachment) => {
      const room = freshRoom();
      const anna = await enter(room, "anna");
      const { epoch } = await anna.next("hello");
      await anna.until("caughtUp");
      anna.send(say("before"));
      const { seq } = await anna.next("ack");
      const bert = await join(room, "bert");
      await wakeWith(room, "anna", attachment);
      bert.send(say("woken"));
      await bert.next("ack");
      expect(await anna.ended()).toMatchObject({ code: 1012 });
      const back = await enter(room, "anna", { position: { epoch: String(epoch), after: Number(seq) } });
      expect(await back.next("hello")).toMatchObject({ recovered: true });
      expect(await back.next("chat")).toMatchObject({ text: "woken" });
      expect(bert.closed).toBeNull();
    },
  );
});
