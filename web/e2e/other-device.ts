import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";

/**
 * Another device of the person who is signed in at a page says this, in one frame and without the pace that the SDK
 * keeps, and has it acked.
 */
export async function saysElsewhere(page: Page, roomId: string, texts: readonly string[]): Promise<void> {
  const chats = texts.map((text) => ({ type: "chat", cid: randomUUID(), after: 0, text }));
  const device = { path: `/api/ws/room/${roomId}`, frame: JSON.stringify(chats), count: chats.length };
  await page.evaluate(
    ({ path, frame, count }) =>
      new Promise<void>((resolve, reject) => {
        const socket = new WebSocket(path, "cfm.v1");
        let acks = 0;
        socket.addEventListener("message", ({ data }) => {
          const received = String(data);
          if (received.includes('"type":"caughtUp"')) socket.send(frame);
          acks += received.split('"type":"ack"').length - 1;
          if (acks === count) socket.close(1000);
        });
        socket.addEventListener("close", () => (acks === count ? resolve() : reject(new Error(`${acks} acks`))));
      }),
    device,
  );
}
