import { describe, expect, it } from "vitest";
import type { MessagePage } from "../../../generated/types.ts";
import { RoomConnection } from "../room/connection.ts";
import { bench } from "../testing/bench.ts";
import { chat } from "../testing/events.ts";
import { FakeNetwork, type FakeSocket } from "../testing/fake-network.ts";
import { FakeRoom } from "../testing/fake-room.ts";

const HELD = 40;
const MISSED = 3;
const PAGE = 4;

/** Connects a socket of the client to a room. */
type Serve = (fake: FakeRoom, socket: FakeSocket) => void;

const ours: Serve = (fake, socket) => fake.serve(socket, "anna");

/** The earlier client told nobody where it had stopped. */
const old: Serve = (fake, socket) => {
  socket.url.search = "";
  fake.serve(socket, "anna");
};

/** A client with a log loses its line, misses three messages and comes back. */
function expectOnlyMissed(serve: Serve): void {
  const fake = new FakeRoom();
  const network = new FakeNetwork();
  const made = bench({ network });
  network.onOpen = (socket) => void made.clock.setTimeout(() => serve(fake, socket), 1);
  for (let seq = 1; seq <= HELD; seq++) fake.log.push(chat(seq));
  const room = new RoomConnection(made.ports);
  made.clock.tick(1);
  const first = fake.sockets[0];
  if (first === undefined) throw new Error("not connected");
  fake.cut(first);
  for (let seq = HELD + 1; seq <= HELD + MISSED; seq++) fake.log.push(chat(seq));
  const seqs: number[] = [];
  const stop = room.subscribe(({ events }) => seqs.push(events.length));
  made.clock.tick(2_000);
  stop();
  expect(room.state.events.map(({ seq }) => seq)).toEqual(
    Array.from({ length: HELD + MISSED }, (_, index) => index + 1),
  );
  expect(Math.min(...seqs), "what was shown stays shown while it resumes").toBe(HELD);
}

describe("orig-15 missing ground, at the client", () => {
  it("[RS-2] asks for what it missed, and keeps what it has", () => expect(() => expectOnlyMissed(ours)).not.toThrow());

  it("[RS-2] a client that has everything sent again turns it red", () =>
    expect(() => expectOnlyMissed(old)).toThrow("what was shown stays shown"));

  it("[HT-7] older messages come by pages, each from where the log begins, until there are none", async () => {
    const asked: number[] = [];
    const readPage = (before: number): Promise<MessagePage> => {
      asked.push(before);
      const first = Math.max(1, before - PAGE);
      const events = Array.from({ length: before - first }, (_, index) => chat(first + index));
      return Promise.resolve({ epoch: "epoch0001", events, people: [], more: first > 1 });
    };
    const fake = new FakeRoom({ hotEvents: PAGE });
    for (let seq = 1; seq <= 3 * PAGE; seq++) fake.log.push(chat(seq));
    const made = bench({ readPage });
    const room = new RoomConnection(made.ports);
    fake.serve(made.network.latest, "anna");
    while (await room.older());
    expect(asked).toEqual([2 * PAGE + 1, PAGE + 1]);
    expect(room.state.events.map(({ seq }) => seq)).toEqual(fake.log.map(({ seq }) => seq));
  });
});
