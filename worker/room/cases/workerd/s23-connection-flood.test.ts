import { runInDurableObject } from "cloudflare:test";
import { describe, expect, test } from "vitest";
import { SOCKETS_PER_USER_AND_ROOM } from "../../../../generated/contract/limits.ts";
import { enter, freshRoom, join, say, stubOf } from "../../workerd/setting.ts";

const ATTEMPTS = 1_000;
/** They take some seconds, and several times that on a machine with other work. */
const PATIENCE_MS = 60_000;

describe("S23 connection flood, on the platform", () => {
  test(
    "[LM-10] a thousand attempts leave socketsPerUserAndRoom sockets, and the others talk on",
    { timeout: PATIENCE_MS },
    async () => {
      const room = freshRoom();
      const bert = await join(room, "bert");
      const codes = new Map<number, number>();
      for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
        const client = await enter(room, "anna");
        if (attempt < SOCKETS_PER_USER_AND_ROOM) {
          await client.until("caughtUp");
          continue;
        }
        const { code } = await client.ended();
        codes.set(code, (codes.get(code) ?? 0) + 1);
      }
      expect([...codes]).toEqual([[4029, ATTEMPTS - SOCKETS_PER_USER_AND_ROOM]]);
      const held = await runInDurableObject(stubOf(room), (_, ctx) => ctx.getWebSockets().length);
      expect(held).toBe(SOCKETS_PER_USER_AND_ROOM + 1);
      bert.send(say("still here"));
      await bert.next("ack");
      console.log(
        `S23 on the platform: ${ATTEMPTS} attempts, ${held - 1} sockets held, ${codes.get(4029)} closed with 4029`,
      );
    },
  );
});
