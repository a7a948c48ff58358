import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CHAT_TEXT_MAX_CODE_POINTS, FRAME_MAX_BYTES, MAX_IN_FLIGHT } from "../../../generated/contract/limits.ts";
import { encodeFrame } from "../../../generated/ws/codec.ts";
import { decodeRoomFrame } from "../../../generated/ws/server.ts";
import { ack, refusal, uuid } from "../testing/events.ts";
import { acked, due, passed, pauseMs, rebase, refused, retried } from "./outbox.ts";
import { chatCommand, compose } from "./outgoing.ts";

const head = { epoch: "epoch0001", seq: 41 };
const write = (number: number, text = `text ${number}`) => compose(uuid(number), text, undefined, head);
/** What a retry of a message that is too old would take. */
const anew = { cid: uuid(99), after: { epoch: "epoch0001", seq: 70 } };

describe("[RM-5] `after` is the head that was known when a message was composed", () => {
  it("and stays so by every retry, also when the head has risen", () => {
    const later = rebase([write(1)], "epoch0001", 90);
    expect(due(later, 16)).toEqual([{ type: "chat", cid: uuid(1), after: 41, text: "text 1" }]);
  });

  it("or the first head that is known, where there was none", () => {
    const offline = [compose(uuid(1), "early", undefined, null)];
    expect(due(offline, 16)).toEqual([]);
    expect(due(rebase(offline, "epoch0001", 7), 16)[0]?.after).toBe(7);
  });

  it("and lies below everything in an epoch that came later", () => {
    const moved = rebase([write(1)], "epoch0002", 3);
    expect(moved[0]?.after).toEqual({ epoch: "epoch0002", seq: 0 });
    expect(rebase(moved, "epoch0002", 9)).toEqual(moved);
  });

  it("so that what was stored in an epoch that is gone is not sent again", () => {
    expect(rebase(acked([write(1)], ack(uuid(1), 60), 50), "epoch0002", 3)).toEqual([]);
  });
});

describe("an answer decides what becomes of a message", () => {
  it("acked: it waits for its event and is not sent again", () => {
    const stored = acked([write(1), write(2)], ack(uuid(1), 42), 41);
    expect(stored.map(({ storedAs }) => storedAs)).toEqual([42, undefined]);
    expect(due(stored, 16).map(({ cid }) => cid)).toEqual([uuid(2)]);
    expect(passed(stored, 42).map(({ cid }) => cid)).toEqual([uuid(2)]);
  });

  it("acked as a duplicate that the log has passed: it is gone", () => {
    expect(acked([write(1)], ack(uuid(1), 12, true), 41)).toEqual([]);
  });

  it("RATE_LIMITED: it stays `sending` and says when", () => {
    const held = refused([write(1)], refusal("RATE_LIMITED", { cid: uuid(1), retryAfterMs: 3000 }));
    expect(held[0]).toMatchObject({ state: "sending", error: { code: "RATE_LIMITED", retryAfterMs: 3000 } });
    expect(pauseMs(held[0], 0.5)).toBe(3000);
  });

  it.each(["INVALID_MESSAGE", "CONFLICT", "BLOCKED", "NOT_MEMBER"])(
    "%s: it has failed and keeps the reason",
    (code) => {
      const failed = refused([write(1)], refusal(code, { cid: uuid(1) }));
      expect(failed[0]).toMatchObject({ state: "failed", text: "text 1", error: { code } });
      expect([due(failed, 16), pauseMs(failed[0], 0.5)]).toEqual([[], null]);
    },
  );

  it("a code of a later version counts as INTERNAL: tried again with back-off, and failed after five", () => {
    let outbox = [write(1)] as ReturnType<typeof refused>;
    const pauses = [1, 2, 3, 4, 5].map(() => {
      outbox = refused(outbox, refusal("BRAND_NEW", { cid: uuid(1) }));
      return pauseMs(outbox[0], 0.5);
    });
    expect(pauses).toEqual([500, 1000, 2000, 4000, null]);
    expect(outbox[0]?.state).toBe("failed");
  });

  it("a retry by the person keeps cid and `after`", () => {
    const failed = refused([write(1)], refusal("BLOCKED", { cid: uuid(1) }));
    expect(due(retried(failed, uuid(1), anew), 16)).toEqual(due([write(1)], 16));
  });

  it("[RM-11] TOO_OLD: it has failed, and a retry composes it anew in its place", () => {
    const failed = refused([write(1), write(2)], refusal("TOO_OLD", { cid: uuid(1) }));
    expect(failed[0]).toMatchObject({ cid: uuid(1), state: "failed", error: { code: "TOO_OLD" } });
    const again = retried(failed, uuid(1), anew);
    expect(again.map(({ cid, state, error }) => [cid, state, error])).toEqual([
      [uuid(99), "sending", undefined],
      [uuid(2), "sending", undefined],
    ]);
    expect(due(again, 1)).toEqual([{ type: "chat", cid: uuid(99), after: 70, text: "text 1" }]);
  });
});

it("no more is due than may be in flight, oldest first", () => {
  const outbox = Array.from({ length: 30 }, (_, index) => write(index));
  expect(due(outbox, MAX_IN_FLIGHT).map(({ cid }) => cid)).toEqual(outbox.slice(0, 16).map(({ cid }) => cid));
  expect(due(outbox, 0)).toEqual([]);
});

describe("nothing is written that a server must close the socket over", () => {
  it("whatever the person types, what goes out is taken by the server's own reader", () => {
    const texts = fc.string({
      unit: fc.oneof(fc.constantFrom("\uD800", "\uFFFD", "\u0000", "😀", '"'), fc.string({ maxLength: 2 })),
      maxLength: 3000,
    });
    fc.assert(
      fc.property(texts, (text) => {
        const chat = compose(uuid(1), text, { bold: true }, head);
        if (chat.state === "failed") return;
        const decoded = decodeRoomFrame(encodeFrame([chatCommand(chat, 41)]));
        expect(decoded).toEqual({ items: [{ command: chatCommand(chat, 41) }] });
      }),
    );
  });

  it("a text that is too long has failed before it is sent, and a retry does not send it either", () => {
    const long = write(1, "x".repeat(CHAT_TEXT_MAX_CODE_POINTS + 1));
    const wide = write(2, "😀".repeat(CHAT_TEXT_MAX_CODE_POINTS));
    expect(new TextEncoder().encode(wide.text).length).toBe(FRAME_MAX_BYTES);
    for (const chat of [long, wide]) {
      expect(chat).toMatchObject({ state: "failed", error: { code: "TOO_LARGE" } });
      expect(retried([chat], chat.cid, anew)[0]?.state).toBe("failed");
    }
    expect(write(3, "x".repeat(CHAT_TEXT_MAX_CODE_POINTS)).state).toBe("sending");
    expect(write(4, "")).toMatchObject({ state: "failed", error: { code: "INVALID_MESSAGE" } });
  });
});
