import { describe, expect, it } from "vitest";
import { HEARTBEAT_MS } from "../../../generated/contract/limits.ts";
import { PONG_FRAME } from "../../../generated/ws/codec.ts";
import { Connection } from "../connection.ts";
import { Messenger } from "../messenger.ts";
import { bench, greet, settle } from "../testing/bench.ts";
import { chat, EPOCH, hello, presenceHello, presenceSnapshot, snapshot, caughtUp } from "../testing/events.ts";
import { FakeApi } from "../testing/fake-api.ts";
import { FakeClock } from "../testing/fake-clock.ts";
import { FakeNetwork } from "../testing/fake-network.ts";
import { sentParts } from "./frame-parts.ts";
import type { LineNews, Observation } from "./line-news.ts";
import type { LineNote } from "./line-note.ts";

/** The first wait after a lost line: base of 500 ms times 0.5. */
const FIRST_WAIT_MS = 250;
const TOKEN = "cfm_secret-token";

interface Watched {
  readonly clock: FakeClock;
  readonly network: FakeNetwork;
  readonly messenger: Messenger;
  readonly news: LineNews[];
  readonly watch: () => Observation;
}

function made(): Watched {
  const [clock, network, news] = [new FakeClock(), new FakeNetwork(), new Array<LineNews>()];
  const platform = { clock, WebSocket: network.open, fetch: new FakeApi().fetch, random: () => 0.5, token: TOKEN };
  const messenger = new Messenger({ baseUrl: "https://messenger.example", ...platform });
  return { clock, network, messenger, news, watch: () => messenger.observe((one) => void news.push(one)) };
}

/** A messenger that is observed from the start, with a room of which the log ends at seq 2. */
function inRoom(): Watched & { readonly observation: Observation } {
  const watched = made();
  const observation = watched.watch();
  watched.messenger.openRoom("lobby");
  watched.clock.tick(40);
  greet(watched.network.latest, [chat(1), chat(2)]);
  return { ...watched, observation };
}

const only = <Kind extends LineNews["kind"]>(
  news: readonly LineNews[],
  kind: Kind,
): Extract<LineNews, { kind: Kind }>[] =>
  news.filter((one): one is Extract<LineNews, { kind: Kind }> => one.kind === kind);

describe("frames", () => {
  it("that come are told with what the validators made of them, their size and time", () => {
    const { network, news, clock } = inRoom();
    news.length = 0;
    clock.tick(10);
    network.latest.push({ ...chat(3, "ben", { text: "é" }), later: true });
    const text = JSON.stringify({ ...chat(3, "ben", { text: "é" }), later: true });
    expect(news).toEqual([
      {
        kind: "frame",
        line: "lobby",
        at: clock.now(),
        direction: "received",
        bytes: text.length + 1,
        parts: [{ verdict: "fits", type: "chat", value: chat(3, "ben", { text: "é" }) }],
      },
    ]);
  });

  it("of ours are told as they were sent, and not while there is no line", () => {
    const { network, news, messenger } = inRoom();
    const room = messenger.openRoom("lobby");
    news.length = 0;
    const cid = room.send("hello");
    network.latest.end(1006);
    room.send("offline");
    expect(only(news, "frame").filter(({ direction }) => direction === "sent")).toEqual([
      expect.objectContaining({
        line: "lobby",
        parts: [{ verdict: "fits", type: "chat", value: { type: "chat", cid, after: 2, text: "hello" } }],
      }),
    ]);
  });

  it("that no socket took are not told", () => {
    const notes: LineNote[] = [];
    const { ports } = bench();
    const rest = { url: () => "ws://test/", headers: () => ({}), text: () => undefined, changed: () => undefined };
    const connection = new Connection({ ...ports, ...rest, note: (note) => void notes.push(note) });
    connection.open();
    expect([connection.send("early"), notes]).toEqual([false, [{ kind: "state", state: { phase: "connecting" } }]]);
  });

  it("that do not fit are told with the reason, part by part", () => {
    const { network, news } = inRoom();
    news.length = 0;
    network.latest.push({ type: "confetti", seq: 3 }, { type: "userCount", count: "two" }, { nothing: 1 });
    network.latest.pushText("{");
    expect(only(news, "frame").map(({ parts }) => parts)).toEqual([
      [
        { verdict: "unknown", type: "confetti" },
        { verdict: "refused", type: "userCount", path: "/1/count", message: expect.any(String) },
        { verdict: "refused", type: null, path: "/2", message: "An event is an object with a type" },
      ],
      [{ verdict: "refused", type: null, path: "", message: "Not well-formed JSON" }],
    ]);
  });

  it("[FR-5] of ours are read as the server will read them", () => {
    const chatted = { type: "chat", cid: "00000000-0000-4000-8000-000000000001", after: 0, text: "hello" };
    const wrong = [
      chatted,
      { ...chatted, text: "" },
      { ...chatted, format: { bold: true, size: 9 } },
      { type: "wave" },
    ];
    expect(sentParts("lobby", JSON.stringify(wrong))).toEqual([
      { verdict: "fits", type: "chat", value: chatted },
      { verdict: "refused", type: "chat", path: "/1/text", message: expect.any(String) },
      { verdict: "refused", type: "chat", path: "/2/format/size", message: "Unknown field" },
      { verdict: "unknown", type: "wave" },
    ]);
    expect(sentParts("lobby", '{"type":"ping","now":1}')).toMatchObject([{ verdict: "refused", path: "/now" }]);
    expect(sentParts(null, JSON.stringify(chatted))).toEqual([{ verdict: "unknown", type: "chat" }]);
    expect(sentParts(null, '{"type":"presence","status":"asleep"}')).toMatchObject([{ path: "/status" }]);
  });

  it("of presence are read by the validators of presence", () => {
    const { messenger, network, news, watch } = made();
    watch();
    const presence = messenger.openPresence();
    network.latest.accept();
    network.latest.push(presenceHello(), presenceSnapshot());
    presence.setStatus("busy");
    network.latest.push(chat(1));
    expect(
      only(news, "frame").map(({ line, parts }) => [line, parts.map(({ verdict, type }) => `${verdict} ${type}`)]),
    ).toEqual([
      [null, ["fits hello", "fits snapshot"]],
      [null, ["fits presence"]],
      [null, ["unknown chat"]],
    ]);
  });

  it("hold no token, and nothing else that is told does", () => {
    const { news, network, clock, observation } = inRoom();
    expect(network.latest.headers).toEqual({ authorization: `Bearer ${TOKEN}` });
    network.latest.end(1006);
    clock.tick(FIRST_WAIT_MS);
    expect(news.length).toBeGreaterThan(4);
    expect(JSON.stringify([news, observation.lines()])).not.toContain(TOKEN);
  });
});

describe("the heart", () => {
  it("is told with the round trip of each beat", () => {
    const { network, news, clock, observation } = inRoom();
    clock.tick(HEARTBEAT_MS);
    clock.tick(83);
    network.latest.pushText(PONG_FRAME);
    expect(only(news, "beat")).toEqual([{ kind: "beat", line: "lobby", at: clock.now(), roundTripMs: 83 }]);
    expect(observation.lines()).toMatchObject([{ line: "lobby", roundTripMs: 83 }]);
  });

  it("that stopped with a lost line is not measured by the answer on the next one", () => {
    const { network, news, clock } = inRoom();
    clock.tick(HEARTBEAT_MS);
    network.latest.end(1006);
    clock.tick(FIRST_WAIT_MS);
    greet(network.latest, [], true);
    network.latest.pushText(PONG_FRAME);
    expect(only(news, "beat")).toEqual([]);
  });
});

describe("states", () => {
  it("are told as they come", () => {
    const { network, news, clock } = inRoom();
    network.latest.end(1006);
    clock.tick(FIRST_WAIT_MS);
    expect(only(news, "state").map(({ state }) => state.phase)).toEqual([
      "connecting",
      "live",
      "waiting",
      "connecting",
    ]);
    expect(only(news, "state")[2]?.state).toMatchObject({ code: 1006, retryAt: clock.now() });
  });

  it("of all connections are there when somebody begins to look", () => {
    const { messenger, network, watch, clock } = made();
    messenger.openRoom("lobby");
    greet(network.latest, [chat(1), chat(2)]);
    messenger.openPresence({ status: "online" });
    const observation = watch();
    const nothing = { roundTripMs: null, reconnects: 0 };
    expect(observation.lines()).toEqual([
      { line: null, title: null, connection: { phase: "connecting" }, epoch: null, seq: null, ...nothing },
      { line: "lobby", title: "Lobby", connection: { phase: "live" }, epoch: EPOCH, seq: 2, ...nothing },
    ]);
    network.sockets[0]?.end(1006);
    clock.tick(FIRST_WAIT_MS);
    expect(observation.lines()).toMatchObject([{ reconnects: 0 }, { line: "lobby", reconnects: 1 }]);
  });

  it("of a room that was closed are gone, and begin anew", () => {
    const { messenger, clock, network, observation } = inRoom();
    network.latest.end(1006);
    clock.tick(FIRST_WAIT_MS);
    expect(observation.lines()).toMatchObject([{ reconnects: 1 }]);
    messenger.openRoom("lobby").close();
    expect(observation.lines()).toHaveLength(1);
    void messenger.signOut().catch(() => undefined);
    expect(observation.lines()).toEqual([]);
    messenger.openRoom("lobby");
    expect(observation.lines()).toMatchObject([{ line: "lobby", reconnects: 0 }]);
  });
});

describe("resumes", () => {
  /** The line is lost and comes back, and the room answers this. */
  const comesBack = ({ network, clock }: Watched, ...frame: readonly object[]): void => {
    network.latest.end(1006);
    clock.tick(FIRST_WAIT_MS);
    clock.tick(30);
    network.latest.accept();
    network.latest.push(...frame);
  };
  const last = ({ news }: Watched): unknown => only(news, "resume").at(-1);
  const resume = { kind: "resume", line: "lobby" };

  it("[RS-1] of the first time have nothing to go on from", () => {
    const watched = inRoom();
    const at = watched.clock.now();
    expect(only(watched.news, "resume")).toEqual([
      { ...resume, at, outcome: "fresh", had: null, from: 0, to: 2, tookMs: 40 },
    ]);
  });

  it("[RS-2] that got everything say how much", () => {
    const watched = inRoom();
    comesBack(watched, hello({ after: 2, head: 4, recovered: true }), snapshot(), chat(3), chat(4), caughtUp(4));
    expect(last(watched)).toMatchObject({ ...resume, outcome: "resumed", had: 2, from: 2, to: 4, tookMs: 30 });
  });

  it("[RS-3] after too much was missed say where the log begins anew", () => {
    const watched = inRoom();
    comesBack(watched, hello({ after: 900, head: 901 }), snapshot(), chat(901), caughtUp(901));
    expect(last(watched)).toMatchObject({ ...resume, outcome: "gap", had: 2, from: 900, to: 901 });
  });

  it("[RS-3] with another numbering are told from those with a gap", () => {
    const watched = inRoom();
    comesBack(watched, hello({ after: 0, head: 1, epoch: "epoch0002" }), snapshot(), chat(1), caughtUp(1));
    expect(last(watched)).toMatchObject({ ...resume, outcome: "reset", had: 2, from: 0, to: 1 });
    expect(watched.observation.lines()).toMatchObject([{ epoch: "epoch0002", seq: 1 }]);
  });

  it("that broke off are none", () => {
    const watched = inRoom();
    comesBack(watched, hello({ after: 2, head: 9, recovered: true }), snapshot(), chat(3));
    watched.network.latest.end(1006);
    expect(only(watched.news, "resume")).toHaveLength(1);
  });
});

describe("before anybody looked", () => {
  const seen = ({ before }: Observation): readonly string[] =>
    before.map((news) => `${news.line} ${news.kind === "state" ? news.state.phase : news.outcome}`);

  it("states and resumes were kept from the beginning, and nothing that anybody said", () => {
    const { messenger, network, clock, watch } = made();
    messenger.openRoom("lobby");
    clock.tick(40);
    greet(network.latest, [chat(1), chat(2, "ben", { text: 'a secret, not a "hello"' })]);
    clock.tick(HEARTBEAT_MS + 83);
    network.latest.pushText(PONG_FRAME);
    network.latest.end(1006);
    clock.tick(FIRST_WAIT_MS);
    const observation = watch();
    expect(seen(observation)).toEqual([
      "lobby connecting",
      "lobby fresh",
      "lobby live",
      "lobby waiting",
      "lobby connecting",
    ]);
    expect(observation.before[1]).toMatchObject({ had: null, from: 0, to: 2, tookMs: 40 });
    expect(JSON.stringify(observation.before)).not.toContain("secret");
    expect(observation.lines()).toMatchObject([{ line: "lobby", roundTripMs: 83, reconnects: 1 }]);
  });

  it("only the latest were kept, however long it was", () => {
    const { messenger, network, clock, watch } = made();
    messenger.openRoom("lobby");
    for (let losses = 0; losses < 30; losses += 1) {
      network.latest.end(1006);
      clock.tick(60_000);
    }
    const { before } = watch();
    expect(before).toHaveLength(20);
    expect(before.at(-1)?.at).toBeGreaterThan(before[0]?.at ?? Infinity);
  });

  it("somebody else was here: nothing is told of their rooms", () => {
    const { messenger, network, watch } = made();
    messenger.openRoom("lobby");
    greet(network.latest);
    void messenger.signOut().catch(() => undefined);
    expect(watch().before).toEqual([]);
  });
});

describe("who looks", () => {
  it("no more hears nothing, and two hear the same", async () => {
    const { messenger, network, news, watch } = made();
    const other: LineNews[] = [];
    const observation = watch();
    messenger.observe((one) => void other.push(one));
    messenger.openRoom("lobby");
    expect(news).toEqual(other);
    observation.stop();
    greet(network.latest);
    await settle();
    expect([news.length, other.length > 1]).toEqual([1, true]);
  });
});
