import { describe, expect, it } from "vitest";
import { liveRoom } from "../testing/bench.ts";
import { refusal, SERVER_NOW, uuid } from "../testing/events.ts";

/** What a person can see of a frame: the codes of refusals, and the winks that play. */
type Show = (...events: readonly object[]) => {
  readonly refusals: readonly string[];
  readonly winks: readonly string[];
};

/** A refusal and a wink reach those who show them. */
function expectShown(show: Show): void {
  const wink = { type: "wink", from: "ben", cid: uuid(7), winkId: "kiss", startAt: SERVER_NOW };
  const { refusals, winks } = show(refusal("RATE_LIMITED", { of: "chat", cid: uuid(8), retryAfterMs: 10 }), wink);
  expect(refusals, "the refusal is shown").toEqual(["RATE_LIMITED"]);
  expect(winks, "the wink is a wink").toEqual(["kiss"]);
}

const ours: Show = (...events) => {
  const { room, socket } = liveRoom();
  const [refusals, winks]: [string[], string[]] = [[], []];
  room.on("error", ({ code }) => refusals.push(code));
  room.on("wink", ({ winkId }) => winks.push(winkId));
  socket.push(...events);
  return { refusals, winks };
};

/** The earlier client: its schema knew no `error` and stripped `winkId`. */
const old: Show = (...events) =>
  ours(
    ...events
      .filter((event) => !("type" in event && event.type === "error"))
      .map((event) => Object.fromEntries(Object.entries(event).filter(([key]) => key !== "winkId"))),
  );

describe("orig-01 schema drift, at the client", () => {
  it("[FR-5] a refusal is shown, and a wink stays a wink", () => expect(() => expectShown(ours)).not.toThrow());

  it("[FR-5] a client without `error` and `winkId` turns it red", () =>
    expect(() => expectShown(old)).toThrow("the refusal is shown"));

  it("[LM-1] a chat that was refused says so where it stands, and can be tried again", () => {
    const { room, socket } = liveRoom();
    const cid = room.send("too much");
    socket.push(refusal("CONFLICT", { of: "chat", cid }));
    expect(room.state.outbox).toMatchObject([{ cid, state: "failed" }]);
  });
});
