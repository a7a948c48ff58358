import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CHAT_PER_WINDOW, CHAT_WINDOW_MS } from "../../../generated/contract/limits.ts";
import type { ChatCommand, TextFormat } from "../../../generated/types.ts";
import type { Effect } from "../effects.ts";
import { evolve } from "../evolve.ts";
import { chatter, contextOf, said } from "../testing/context.ts";
import { cid, NOON } from "../testing/people.ts";
import { chat } from "./chat.ts";

const command = (changes: Partial<ChatCommand> = {}): ChatCommand => ({
  type: "chat",
  cid: cid(9_999),
  after: 0,
  text: "hello",
  ...changes,
});

const kinds = (effects: readonly Effect[]): readonly string[] =>
  effects.map((effect) => (effect.kind === "tell" ? effect.event.type : effect.kind));

describe("chat", () => {
  test("[RM-1] the event gets the next seq; it is stored, acked and sent to everyone, in this order", () => {
    const context = contextOf({ stream: chatter(41) });
    const event = { type: "chat", seq: 42, from: "anna", cid: cid(9_999), text: "hello", at: NOON };
    expect(chat(context, command({ after: 41 }))).toEqual([
      { kind: "append", event },
      { kind: "tell", to: "socket-1", event: { type: "ack", cid: cid(9_999), seq: 42, at: NOON } },
      { kind: "tellAll", event },
    ]);
  });

  test("[RM-3] a retry gets the same seq and at as a duplicate, and nothing else happens", () => {
    const context = contextOf({ stream: [said(1), said(2)] });
    expect(chat(context, command({ cid: cid(1), text: "text 1" }))).toEqual([
      {
        kind: "tell",
        to: "socket-1",
        event: { type: "ack", cid: cid(1), seq: 1, at: NOON - 999_999, duplicate: true },
      },
    ]);
  });

  test("[RM-3] a retry is found in rows older than memory", () => {
    const context = contextOf({ stream: [said(1), ...chatter(200).slice(1)] });
    expect(context.room.recent.after).toBeGreaterThan(1);
    const effects = chat(context, command({ cid: cid(1), text: "text 1" }));
    expect(kinds(effects)).toEqual(["learnt", "ack"]);
    expect(effects.at(-1)).toMatchObject({ event: { seq: 1, duplicate: true } });
  });

  test("[RM-3] a retry after which other things happened still gets its own seq, wherever memory begins", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 120 }), fc.integer({ min: 1, max: 120 }), (mine, last) => {
        fc.pre(mine <= last);
        const stream = chatter(last).map((row) => (row.seq === mine ? said(mine) : row));
        fc.assert(
          fc.property(fc.integer({ min: 0, max: mine - 1 }), (after) => {
            const effects = chat(contextOf({ stream }), command({ cid: cid(mine), text: `text ${mine}`, after }));
            expect(effects.at(-1)).toMatchObject({ event: { type: "ack", seq: mine, duplicate: true } });
          }),
          { numRuns: 5 },
        );
      }),
      { numRuns: 50 },
    );
  });

  test("[RM-5] nothing below `after` is read, and no row twice", () => {
    const context = contextOf({ stream: chatter(1_000) });
    const memoryBegins = context.room.recent.after;
    const say = (after: number, number: number): void => {
      for (const effect of chat(context, command({ after, cid: cid(number) }))) {
        if (effect.kind === "learnt") evolve(context.room, effect);
      }
    };
    say(memoryBegins, 2_001);
    expect(context.log.rowsScanned).toBe(0);
    say(memoryBegins - 100, 2_002);
    expect(context.log.rowsScanned).toBe(100);
    say(memoryBegins - 100, 2_003);
    expect(context.log.rowsScanned).toBe(100);
    say(memoryBegins - 130, 2_004);
    expect(context.log.rowsScanned).toBe(130);
  });

  test("[RM-5] an `after` above the head is taken as the head", () => {
    const effects = chat(contextOf({ stream: chatter(3) }), command({ after: 2 ** 53 - 1 }));
    expect(effects.at(-1)).toMatchObject({ event: { seq: 4 } });
  });

  test("[RM-4] the same cid from another sender is another message", () => {
    const context = contextOf({ stream: chatter(3) });
    expect(kinds(chat(context, command({ cid: cid(3), text: "text 3" })))).toEqual(["append", "ack", "tellAll"]);
  });

  /** All that a format can say: a field that is new to the contract is missing here until it is written down. */
  const WHOLE_FORMAT: Required<TextFormat> = {
    color: "#112233",
    font: "comic",
    bold: true,
    italic: true,
    plain: true,
  };
  const partsOfFormat = Object.entries(WHOLE_FORMAT).map(([part, value]) => ({ part, format: { [part]: value } }));

  test.each(partsOfFormat)("[RM-6] a format that differs by $part alone is another one", ({ format }) => {
    const kindsAfter = (before: TextFormat | undefined, now: TextFormat | undefined): readonly string[] => {
      const stream = [{ ...said(1), ...(before && { format: before }) }];
      return kinds(chat(contextOf({ stream }), command({ ...copy, ...(now && { format: now }) })));
    };
    const copy = { cid: cid(1), text: "text 1" };
    expect(kindsAfter(undefined, format)).toEqual(["error"]);
    expect(kindsAfter(format, undefined)).toEqual(["error"]);
    expect(kindsAfter(format, format)).toEqual(["ack"]);
    expect(kindsAfter(WHOLE_FORMAT, WHOLE_FORMAT)).toEqual(["ack"]);
  });

  test.each([
    { name: "another text", changes: { text: "text 2" } },
    { name: "another format", changes: { text: "text 1", format: { bold: true } } },
  ])("[RM-6] $name under the same cid is refused and stores nothing", ({ changes }) => {
    const effects = chat(contextOf({ stream: [said(1)] }), command({ cid: cid(1), ...changes }));
    expect(effects).toMatchObject([
      { kind: "tell", event: { type: "error", code: "CONFLICT", of: "chat", cid: cid(1) } },
    ]);
  });

  test("[LM-1] one chat more than allowed is refused, with the time to wait", () => {
    const at = NOON - 3_000;
    const stream = Array.from({ length: CHAT_PER_WINDOW }, (_, index) => said(index + 1, { at }));
    expect(chat(contextOf({ stream }), command())).toMatchObject([
      {
        kind: "tell",
        to: "socket-1",
        event: {
          type: "error",
          code: "RATE_LIMITED",
          of: "chat",
          cid: cid(9_999),
          retryAfterMs: CHAT_WINDOW_MS - 3_000,
        },
      },
    ]);
    expect(
      kinds(chat(contextOf({ stream: stream.slice(1).map((row, index) => ({ ...row, seq: index + 1 })) }), command())),
    ).toEqual(["append", "ack", "tellAll"]);
  });

  test("[LM-7] a retry is answered although the budget is spent, and spends none", () => {
    const stream = Array.from({ length: CHAT_PER_WINDOW }, (_, index) => said(index + 1, { at: NOON - 1 }));
    const context = contextOf({ stream });
    expect(kinds(chat(context, command({ cid: cid(1), text: "text 1" })))).toEqual(["ack"]);
  });

  describe("in a room that keeps what lies above 500", () => {
    const pruned = (): ReturnType<typeof contextOf> => {
      const context = contextOf({ stream: chatter(1_000).map((row) => (row.seq === 990 ? said(990) : row)) });
      const change = { kind: "pruned", firstSeq: 501 } as const;
      context.log.commit([change]);
      evolve(context.room, change);
      return context;
    };

    test.each([0, 1, 499])("[RM-11] a chat of %i is refused, and no row is looked at", (after) => {
      const context = pruned();
      expect(chat(context, command({ after }))).toMatchObject([
        { kind: "tell", to: "socket-1", event: { type: "error", code: "TOO_OLD", of: "chat", cid: cid(9_999) } },
      ]);
      expect(context.log.rowsScanned).toBe(0);
    });

    test.each([500, 501, 1_000])("[RM-11] a chat of %i is taken, and no row below is looked at", (after) => {
      const context = pruned();
      expect(kinds(chat(context, command({ after }))).slice(-3)).toEqual(["append", "ack", "tellAll"]);
      expect(context.log.rowsScanned).toBe(Math.max(0, context.room.recent.after - after));
    });

    test("[RM-3] a retry that memory knows is answered, however old the message", () => {
      const effects = chat(pruned(), command({ cid: cid(990), text: "text 990", after: 3 }));
      expect(effects).toMatchObject([{ kind: "tell", event: { type: "ack", seq: 990, duplicate: true } }]);
    });

    test("[RM-11] a message that was looked up before its event went is refused, not said again", () => {
      const context = contextOf({ stream: [said(1), ...chatter(1_000).slice(1)] });
      const retry = command({ cid: cid(1), text: "text 1" });
      const change = { kind: "pruned", firstSeq: 501 } as const;
      for (const effect of chat(context, retry)) if (effect.kind === "learnt") evolve(context.room, effect);
      context.log.commit([change]);
      evolve(context.room, change);
      expect(chat(context, retry)).toMatchObject([{ kind: "tell", event: { type: "error", code: "TOO_OLD" } }]);
    });
  });

  test("[RM-11] in a room that has pruned nothing, a chat of 0 is taken, also where nothing was said yet", () => {
    expect(kinds(chat(contextOf(), command()))).toEqual(["append", "ack", "tellAll"]);
    expect(kinds(chat(contextOf({ stream: chatter(3) }), command()))).toEqual(["append", "ack", "tellAll"]);
  });
});
