import { describe, expect, test } from "vitest";
import { NUDGE_PER_WINDOW, NUDGE_WINDOW_MS, WINK_LEAD_MS } from "../../../generated/contract/limits.ts";
import { MOMENTS_KEPT } from "../config.ts";
import type { Moment } from "../shapes.ts";
import { contextOf } from "../testing/context.ts";
import { cid, NOON } from "../testing/people.ts";
import { nudge } from "./nudge.ts";
import { wink } from "./wink.ts";

const moment = (number: number, at: number, winkId: string | null = null): Moment => ({ cid: cid(number), at, winkId });

const withMoments = (...moments: readonly Moment[]): ReturnType<typeof contextOf> =>
  contextOf({ changes: [{ kind: "moments", userId: "anna", moments }] });

describe("nudge", () => {
  test("[MO-1] a nudge goes to everyone, is no stream event, and is acked without a seq", () => {
    expect(nudge(contextOf(), { type: "nudge", cid: cid(1) })).toEqual([
      { kind: "moments", userId: "anna", moments: [moment(1, NOON)] },
      { kind: "tellAll", event: { type: "nudge", from: "anna", cid: cid(1), at: NOON } },
      { kind: "tell", to: "socket-1", event: { type: "ack", cid: cid(1), at: NOON } },
    ]);
  });

  test("[MO-1] a retry is acked and shakes nobody again", () => {
    expect(nudge(withMoments(moment(1, NOON - 60_000)), { type: "nudge", cid: cid(1) })).toEqual([
      { kind: "tell", to: "socket-1", event: { type: "ack", cid: cid(1), at: NOON - 60_000, duplicate: true } },
    ]);
  });

  test("[RM-6] the cid of a wink is refused for a nudge", () => {
    const context = withMoments(moment(1, NOON - 60_000, "dancing-pig"));
    expect(nudge(context, { type: "nudge", cid: cid(1) })).toMatchObject([
      { event: { code: "CONFLICT", of: "nudge" } },
    ]);
  });

  test("[LM-2] nudges and winks share one window, from disk too", () => {
    const context = contextOf();
    const taken = Array.from({ length: NUDGE_PER_WINDOW }, (_, index) =>
      moment(index, NOON - 4_000, index === 0 ? "dancing-pig" : null),
    );
    context.log.savedMoments.set("anna", taken);
    expect(nudge(context, { type: "nudge", cid: cid(9) })).toMatchObject([
      {
        kind: "tell",
        event: { code: "RATE_LIMITED", of: "nudge", cid: cid(9), retryAfterMs: NUDGE_WINDOW_MS - 4_000 },
      },
    ]);
    expect(wink(context, { type: "wink", cid: cid(9), winkId: "dancing-pig" })).toMatchObject([
      { kind: "tell", event: { code: "RATE_LIMITED", of: "wink", cid: cid(9) } },
    ]);
  });

  test("[LM-2] what is remembered has an end", () => {
    const many = Array.from({ length: MOMENTS_KEPT }, (_, index) => moment(index, NOON - 600_000 + index));
    const [change] = nudge(withMoments(...many), { type: "nudge", cid: cid(99) });
    expect(change).toEqual({ kind: "moments", userId: "anna", moments: [...many.slice(1), moment(99, NOON)] });
  });
});

describe("wink", () => {
  test("[MO-2] a wink starts winkLeadMs after the server took it", () => {
    const [, sent] = wink(contextOf(), { type: "wink", cid: cid(1), winkId: "dancing-pig" });
    expect(sent).toEqual({
      kind: "tellAll",
      event: { type: "wink", from: "anna", cid: cid(1), winkId: "dancing-pig", startAt: NOON + WINK_LEAD_MS },
    });
  });

  test("[MO-3] a wink is acked without a seq, after it was sent", () => {
    const effects = wink(contextOf(), { type: "wink", cid: cid(1), winkId: "dancing-pig" });
    expect(effects.map(({ kind }) => kind)).toEqual(["moments", "tellAll", "tell"]);
    expect(effects[2]).toEqual({ kind: "tell", to: "socket-1", event: { type: "ack", cid: cid(1), at: NOON } });
  });
});
