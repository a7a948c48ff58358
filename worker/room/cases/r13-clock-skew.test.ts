import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { TYPING_TTL_MS, WINK_LEAD_MS } from "../../../generated/contract/limits.ts";
import type { RoomEvent } from "../../../generated/ws/room.ts";
import { cid, NOON } from "../testing/people.ts";
import { take, World } from "../testing/world.ts";
import { Evening, script } from "./testing/evening.ts";
import { chat, longVisit, ofType, withThree } from "./testing/words.ts";

const SEED = 13;
const RUNS = 300;
const STEPS = 30;
const DAY_MS = 86_400_000;
const SKEWS = [-DAY_MS, -30_000, 30_000, DAY_MS];

/** The stream events in the order of their coming, as one socket got them; throws for a gap or a repeat. */
function seqsOf(told: readonly RoomEvent[]): readonly number[] {
  const seqs = told.flatMap((event) => (event.type === "chat" || event.type === "system" ? [event.seq] : []));
  const first = seqs[0] ?? 1;
  if (seqs.some((seq, index) => seq !== first + index)) throw new Error(`out of order: ${seqs.join(" ")}`);
  return seqs;
}

/** An evening under a clock that steps back and forth: what everybody is told keeps its order. */
function playWith(
  steps: Parameters<Evening["play"]>[0][],
  skews: readonly number[],
): { readonly stored: number; readonly back: number } {
  let turn = 0;
  const evening = new Evening((world) => {
    turn += 1;
    world.pass(skews[turn % skews.length] ?? 0);
  });
  for (const step of steps) evening.play(step);
  for (const told of evening.told) seqsOf(told);
  const { stream } = evening.world.store;
  if (stream.some(({ seq }, index) => seq !== index + 1)) throw new Error("the stream has a gap");
  const back = stream.filter(({ at }, index) => at < (stream[index - 1]?.at ?? 0)).length;
  return { stored: stream.length, back };
}

describe("R13 a server's clock that is wrong", () => {
  test("[RM-1] [RM-10] steps of 30 s and a day, both ways, move nothing in the order", () => {
    let [stored, back] = [0, 0];
    const evenings = fc.tuple(script(STEPS), fc.array(fc.constantFrom(0, 0, ...SKEWS), { minLength: 7, maxLength: 7 }));
    fc.assert(
      fc.property(evenings, ([steps, skews]) => {
        const played = playWith([...steps], skews);
        stored += played.stored;
        back += played.back;
      }),
      { seed: SEED, numRuns: RUNS },
    );
    expect(back).toBeGreaterThan(RUNS);
    console.log(
      `R13: ${RUNS} evenings, ${stored} events, ${back} of them stamped before the one before, 0 out of order; seed ${SEED}`,
    );
  });

  test.each(SKEWS)(
    "[RS-7] [ST-3] [MO-2] with a clock that is %i ms off, every end lies as far ahead as it should",
    (skew) => {
      const world = new World();
      world.pass(skew);
      const [anna, bert] = [world.connect("anna", longVisit("anna")), world.connect("bert", longVisit("bert"))];
      take(bert);
      world.send(anna, { type: "typing", on: true }, { type: "wink", cid: cid(1), winkId: "kiss" });
      const now = NOON + skew;
      expect(ofType(take(bert), "typing")).toMatchObject([{ until: now + TYPING_TTL_MS }]);
      expect(ofType(take(anna), "wink")).toMatchObject([{ startAt: now + WINK_LEAD_MS }]);
      const [hello] = ofType(take(world.connect("dora", longVisit("dora"))), "hello");
      expect(hello).toMatchObject({ serverTime: now });
    },
  );

  test("[AU-6] the end of a session is exact: no leeway in either direction", () => {
    const world = new World();
    const endsAt = NOON + 1_200_000;
    const { anna, bert } = withThree(world);
    world.pass(endsAt - 1 - world.now);
    world.heard(bert);
    world.send(anna, chat(1));
    expect(ofType(take(anna), "ack")).toHaveLength(1);
    // A step back gives nothing that was not there, and takes nothing away.
    world.pass(-30_000);
    world.send(anna, chat(2));
    expect(ofType(take(anna), "ack")).toHaveLength(1);
    world.pass(30_001);
    world.heard(bert);
    world.send(anna, chat(3));
    world.send(bert, chat(3));
    expect([anna.closed, bert.closed]).toMatchObject([{ code: 4001 }, { code: 4001 }]);
  });
});
