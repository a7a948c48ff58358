import * as fc from "fast-check";
import { expect, it } from "vitest";
import type { Status, StatusCommand } from "../../../generated/types.ts";
import { bench, type Bench } from "../testing/bench.ts";
import { presence, presenceHello, presenceSnapshot } from "../testing/events.ts";
import { PresenceConnection } from "./connection.ts";

const STATUSES: readonly Status[] = ["online", "busy", "lunch", "hidden"];

/** How the server shows the person, and after how many changes. */
interface View {
  readonly events: readonly object[];
  readonly changes: number;
}

/** What the person chose in a tab; `takenAt` is null until the server took it. */
interface Choice {
  readonly status: Status;
  takenAt: number | null;
}

/** The server of one person. What it has to show waits until it is flushed. */
class Server {
  status: Status = "online";
  changes = 0;
  readonly tabs: Tab[] = [];
  #isDirty = false;

  take(status: Status): void {
    if (status === this.status) return;
    this.status = status;
    this.changes += 1;
    this.#isDirty = true;
  }

  flush(): void {
    if (!this.#isDirty) return;
    this.#isDirty = false;
    for (const tab of this.tabs)
      tab.show({ events: [{ type: "presence", people: [presence("anna", this.status)] }], changes: this.changes });
  }
}

/** A tab of the person, with everything that is under way between it and the server. */
class Tab {
  readonly #server: Server;
  readonly #made: Bench = bench();
  readonly #connection: PresenceConnection;
  readonly #up: string[] = [];
  readonly #down: View[] = [];
  #isLet = false;
  /** What the server has not shown since. */
  #choices: readonly Choice[] = [];

  constructor(server: Server) {
    this.#server = server;
    this.#made.network.onOpen = (socket) => void (socket.onFrame = (text) => void this.#up.push(text));
    this.#connection = new PresenceConnection(this.#made.ports);
    server.tabs.push(this);
  }

  choose(status: Status): void {
    this.#choices = [...this.#choices, { status, takenAt: null }];
    this.#connection.setStatus(status);
  }

  idle(isIdle: boolean): void {
    this.#connection.setStatus(isIdle ? "away" : "online", { auto: true });
  }

  show(view: View): void {
    if (this.#isLet) this.#down.push(view);
  }

  /** The next thing of the tab reaches the server: its upgrade, or a frame. */
  reachServer(): void {
    const { network } = this.#made;
    if (!this.#isLet) {
      const { searchParams } = network.latest.url;
      const status = STATUSES.find((one) => one === searchParams.get("status"));
      if (status !== undefined && searchParams.get("auto") === null) this.#said(status);
      network.latest.accept();
      this.#isLet = true;
      const events = [presenceHello(), presenceSnapshot(presence("anna", this.#server.status))];
      return this.show({ events, changes: this.#server.changes });
    }
    const commands: readonly StatusCommand[] = [JSON.parse(this.#up.shift() ?? "[]")].flat();
    for (const { type, status, auto } of commands) if (type === "presence" && auto !== true) this.#said(status);
  }

  /** The next thing of the server reaches the tab. */
  reachTab(): void {
    const view = this.#down.shift();
    if (view === undefined) return;
    this.#choices = this.#choices.filter(({ takenAt }) => takenAt === null || takenAt > view.changes);
    this.#made.network.latest.push(...view.events);
  }

  /** The connection is lost with everything that is under way, and the tab comes back. */
  fall(): void {
    const { network, clock } = this.#made;
    this.#up.length = 0;
    this.#down.length = 0;
    this.#isLet = false;
    const { length } = network.sockets;
    network.latest.end(1006);
    while (network.sockets.length === length) clock.tick(1000);
  }

  settle(): void {
    while (!this.#isLet || this.#up.length > 0) this.reachServer();
    while (this.#down.length > 0) this.reachTab();
  }

  get isSettled(): boolean {
    return this.#isLet && this.#up.length + this.#down.length === 0;
  }

  #said(status: Status): void {
    const last = this.#choices.findLastIndex((choice) => choice.status === status);
    if (last === -1) throw new Error(`${status} was said, which nobody chose or which was shown`);
    this.#server.take(status);
    // What was chosen before it is void with it.
    for (const choice of this.#choices.slice(0, last + 1)) choice.takenAt ??= this.#server.changes;
  }
}

function settle(server: Server): void {
  do {
    for (const tab of server.tabs) tab.settle();
    server.flush();
  } while (!server.tabs.every((tab) => tab.isSettled));
}

const statuses = fc.constantFrom(...STATUSES);
const step: fc.Arbitrary<(server: Server, tab: Tab) => void> = fc.oneof(
  statuses.map((status) => (_: Server, tab: Tab) => tab.choose(status)),
  fc.boolean().map((isIdle) => (_: Server, tab: Tab) => tab.idle(isIdle)),
  fc.constant((_: Server, tab: Tab) => tab.reachServer()),
  fc.constant((_: Server, tab: Tab) => tab.reachTab()),
  fc.constant((server: Server) => server.flush()),
  fc.constant((_: Server, tab: Tab) => tab.fall()),
);
const run = fc.record({
  steps: fc.array(fc.tuple(step, fc.nat(1)), { maxLength: 60 }),
  last: statuses,
  /** Whether the connection falls after the last choice, and what of it the server heard before. */
  falls: fc.constantFrom("not", "unheard", "heard", "before"),
});

it("[PR-10] two tabs over losses: nothing is said twice that was shown, and the last choice holds, however it was lost", () => {
  fc.assert(
    fc.property(run, ({ steps, last, falls }) => {
      const server = new Server();
      const [one, other] = [new Tab(server), new Tab(server)];
      for (const [act, number] of steps) act(server, number === 0 ? one : other);
      settle(server);
      if (falls === "before") one.fall();
      one.choose(last);
      if (falls === "heard") one.reachServer();
      if (falls === "unheard" || falls === "heard") one.fall();
      settle(server);
      expect(server.status).toBe(last);
      for (const tab of [other, one, other]) {
        tab.fall();
        settle(server);
      }
      expect(server.status).toBe(last);
    }),
    { seed: 1, numRuns: 1000 },
  );
});
