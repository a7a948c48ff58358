import { expect, it } from "vitest";
import { WINK_LATE_MS, WINK_LEAD_MS } from "../../../generated/contract/limits.ts";
import { SERVER_NOW } from "../testing/events.ts";
import { winkTiming } from "./wink.ts";

it.each([
  { what: "as far ahead as the server leads", ahead: WINK_LEAD_MS, timing: { inMs: WINK_LEAD_MS, isLate: false } },
  { what: "begun a moment ago", ahead: -WINK_LATE_MS, timing: { inMs: -WINK_LATE_MS, isLate: false } },
  { what: "begun too long ago", ahead: -WINK_LATE_MS - 1, timing: { inMs: -WINK_LATE_MS - 1, isLate: true } },
  { what: "tomorrow, by a clock that was set back", ahead: 86_400_000, timing: { inMs: WINK_LEAD_MS, isLate: false } },
])("[MO-2] a wink that is $what", ({ ahead, timing }) => {
  expect(winkTiming(SERVER_NOW + ahead, SERVER_NOW)).toEqual(timing);
});
