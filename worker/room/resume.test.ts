import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { HOT_EVENTS, REPLAY_MAX_EVENTS } from "../../generated/contract/limits.ts";
import { decideResume } from "./resume.ts";

const EPOCH = "epoch0000001";
const ROOM = { epoch: EPOCH, firstSeq: 1, head: 1_000 };
const heads = fc.integer({ min: 0, max: 2_000 });
const positions = fc.record({
  epoch: fc.constantFrom(EPOCH, "another00001"),
  after: fc.oneof(fc.integer({ min: -5, max: 2_500 }), fc.constantFrom(Number.NaN, 2 ** 53, Infinity, 0.5)),
});

describe("decideResume", () => {
  test("[RS-2] all or nothing: recovered goes on exactly where the client is, everything else begins anew", () => {
    fc.assert(
      fc.property(fc.option(positions), heads, fc.nat(), (position, head, pruned) => {
        const firstSeq = 1 + (pruned % (head + 1));
        const { recovered, after } = decideResume(position, { epoch: EPOCH, firstSeq, head });
        const expected = recovered ? position : { epoch: EPOCH, after: Math.max(firstSeq - 1, head - HOT_EVENTS) };
        expect({ epoch: EPOCH, after }).toEqual(expected);
        expect(after).toBeGreaterThanOrEqual(firstSeq - 1);
        expect(after).toBeLessThanOrEqual(head);
        expect(head - after).toBeLessThanOrEqual(REPLAY_MAX_EVENTS);
      }),
    );
  });

  test.each([
    { name: "a gap of exactly replayMaxEvents", after: 1_000 - REPLAY_MAX_EVENTS },
    { name: "nothing missed", after: 1_000 },
  ])("[RS-2] recovered: $name", ({ after }) => {
    expect(decideResume({ epoch: EPOCH, after }, ROOM)).toEqual({ recovered: true, after });
  });

  test.each([
    { name: "no position", position: null },
    { name: "another epoch", position: { epoch: "another00001", after: 1_000 } },
    { name: "a position above the head", position: { epoch: EPOCH, after: 1_001 } },
    { name: "a gap one too long", position: { epoch: EPOCH, after: 999 - REPLAY_MAX_EVENTS } },
  ])("[RS-3] begins anew: $name", ({ position }) => {
    const resume = decideResume(position, ROOM);
    expect(resume).toEqual({ recovered: false, after: 1_000 - HOT_EVENTS });
  });

  test("[RS-3] an empty room begins at 0", () => {
    expect(decideResume(null, { epoch: EPOCH, firstSeq: 1, head: 0 })).toEqual({ recovered: false, after: 0 });
  });

  test("[RM-11] a position from which an event is not kept any more begins anew, with what is kept", () => {
    const pruned = { epoch: EPOCH, firstSeq: 951, head: 1_000 };
    expect(decideResume({ epoch: EPOCH, after: 950 }, pruned)).toEqual({ recovered: true, after: 950 });
    expect(decideResume({ epoch: EPOCH, after: 949 }, pruned)).toEqual({ recovered: false, after: 950 });
    expect(decideResume(null, pruned)).toEqual({ recovered: false, after: 950 });
  });
});
