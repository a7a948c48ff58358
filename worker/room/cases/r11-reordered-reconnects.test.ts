import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ChatCommand, StreamEvent } from "../../../generated/types.ts";
import type { RoomEvent } from "../../../generated/ws/room.ts";
import { cid } from "../testing/people.ts";
import { take, World, type TestSocket } from "../testing/world.ts";
import { chat, longVisit } from "./testing/words.ts";

const SEED = 11;
const RUNS = 1_000;
const STEPS = 40;
const CLIENT = cid(77);
const REPLACED = 4009;
const PAUSE_MS = 10_001;

/** A socket of the device, with the chats that are on their way through it. */
interface Line {
  readonly socket: TestSocket;
  readonly underWay: ChatCommand[];
}

/** A device whose sockets overlap: it opens a newer one while frames of the older ones are still on their way. */
class Device {
  readonly world: World;
  readonly lines: Line[] = [];
  readonly log: StreamEvent[] = [];
  late = 0;
  #unacked: ChatCommand[] = [];
  #said = 0;

  constructor(world: World) {
    this.world = world;
    this.open();
  }

  get said(): number {
    return this.#said;
  }

  /** A newer socket, with the position that the device has; what was never acked is said again. */
  open(): void {
    const { store } = this.world;
    const after = this.log.at(-1)?.seq;
    const position = after === undefined ? null : { epoch: store.epoch(), after };
    const socket = this.world.connect("anna", longVisit("anna", { client: CLIENT, position }));
    this.lines.push({ socket, underWay: [...this.#unacked] });
    this.#checkOlder();
    this.#read();
  }

  say(): void {
    this.#said += 1;
    const command = chat(this.#said, { after: this.log.at(-1)?.seq ?? 0 });
    this.#unacked.push(command);
    this.lines.at(-1)?.underWay.push(command);
  }

  /** Time passes, and the newest socket pings. Nobody is limited here: the room is asked about its sockets, not its budgets. */
  pass(): void {
    this.world.pass(PAUSE_MS);
    const newest = this.lines.at(-1);
    if (newest !== undefined) this.world.heard(newest.socket);
  }

  /** The oldest frame of a line arrives; one of an older line comes late. */
  arrive(line: Line | undefined): void {
    const command = line?.underWay.shift();
    if (line === undefined || command === undefined) return;
    const isLate = line !== this.lines.at(-1);
    const before = this.world.store.stream.length;
    this.world.send(line.socket, command);
    if (isLate) {
      this.late += 1;
      if (this.world.store.stream.length > before) throw new Error("a late frame of a replaced socket was stored");
    }
    this.#checkOlder();
    this.#read();
  }

  /** Reads what the newest socket got; nobody reads an older one. */
  #read(): void {
    const newest = this.lines.at(-1);
    for (const event of newest === undefined ? [] : take(newest.socket)) this.#take(event);
  }

  #take(event: RoomEvent): void {
    if (event.type === "ack") this.#unacked = this.#unacked.filter((command) => command.cid !== event.cid);
    if (event.type !== "chat" && event.type !== "system") return;
    const expected = (this.log.at(-1)?.seq ?? event.seq - 1) + 1;
    if (event.seq !== expected) throw new Error(`seq ${event.seq} came instead of ${expected}`);
    this.log.push(event);
  }

  #checkOlder(): void {
    for (const { socket } of this.lines.slice(0, -1)) {
      if (socket.closed?.code !== REPLACED) throw new Error(`an older socket has ${JSON.stringify(socket.closed)}`);
    }
  }
}

type Step = (device: Device) => void;
const ago = fc.nat({ max: 4 });
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: fc.constant<Step>((device) => device.say()) },
  {
    weight: 8,
    arbitrary: ago.map(
      (back): Step =>
        (device) =>
          device.arrive(device.lines.at(-1 - back)),
    ),
  },
  { weight: 3, arbitrary: fc.constant<Step>((device) => device.open()) },
  { weight: 1, arbitrary: fc.constant<Step>(({ world }) => world.hibernate()) },
);

/** Plays a script; then the storm is over and everything that was never acked is said again. */
function play(steps: readonly Step[], world = new World()): Device {
  const device = new Device(world);
  for (const happens of steps) {
    device.pass();
    happens(device);
  }
  device.open();
  for (const line of device.lines.toReversed()) {
    while (line.underWay.length > 0) {
      device.pass();
      device.arrive(line);
    }
  }
  const { stream } = world.store;
  const cids = stream.flatMap((event) => (event.type === "chat" ? [event.cid] : []));
  if (new Set(cids).size !== cids.length || cids.length !== device.said)
    throw new Error("something is stored twice or lost");
  if (JSON.stringify(device.log) !== JSON.stringify(stream))
    throw new Error("the device holds another log than the room");
  return device;
}

const script = fc.array(step, { minLength: STEPS, maxLength: STEPS, size: "max" });

/** Lets a replaced socket speak on, as if it were still the device's. */
class KeepsOldSockets extends World {
  override sendRaw(socket: TestSocket, data: string | ArrayBuffer): void {
    const newest = [...this.sockets.values()].at(-1);
    super.sendRaw(socket.closed === null || newest === undefined ? socket : newest, data);
  }
}

describe("R11 reordered reconnects", () => {
  test("[CL-5] [RM-1] [RM-3] late frames of a replaced socket change nothing; the log stays dense and whole", () => {
    let [late, sockets, chats] = [0, 0, 0];
    fc.assert(
      fc.property(script, (steps) => {
        const device = play(steps);
        late += device.late;
        sockets += device.lines.length;
        chats += device.said;
      }),
      { seed: SEED, numRuns: RUNS },
    );
    console.log(
      `R11: ${RUNS} scripts, ${sockets} overlapping sockets, ${chats} chats, ${late} late frames, 0 stored twice, 0 gaps; seed ${SEED}`,
    );
    expect(late).toBeGreaterThan(RUNS);
  });

  test("[CL-5] a room that still listens to a replaced socket turns it red", () => {
    const scripts = fc.sample(script, { seed: SEED, numRuns: 20 });
    expect(() => scripts.forEach((steps) => play(steps, new KeepsOldSockets()))).toThrow("a late frame");
  });
});
