import { once } from "node:events";
import { connect, createServer, type Server, type Socket } from "node:net";
import { Lane, type LaneRules } from "./lane.ts";

/** From the client to the server, or back. */
export type Way = "up" | "down";

/** What happened to which connection, numbered from 1. */
export interface ProxyEvent {
  readonly connection: number;
  readonly what: string;
}

/** One connection through the proxy, with its two ways. */
export class Passage {
  readonly number: number;
  readonly #client: Socket;
  readonly #server: Socket;
  readonly #lanes: Readonly<Record<Way, Lane>>;
  readonly #note: (what: string) => void;
  #isLingering = false;

  constructor(number: number, client: Socket, server: Socket, note: (what: string) => void) {
    this.number = number;
    this.#client = client;
    this.#server = server;
    this.#note = note;
    this.#lanes = {
      up: new Lane(client, server, () => this.#cutBy("up")),
      down: new Lane(server, client, () => this.#cutBy("down")),
    };
    client.on("close", () => note("client gone"));
    server.on("close", () => note("server gone"));
  }

  /** Whether the client's side has gone and the server's does not know yet. */
  get isLingering(): boolean {
    return this.#isLingering;
  }

  get isOver(): boolean {
    return this.#client.destroyed && this.#server.destroyed;
  }

  /** Whether one way has become a hole. */
  get isHalfOpen(): boolean {
    return this.#lanes.up.isSwallowed || this.#lanes.down.isSwallowed;
  }

  /** Bytes that have been passed on. */
  passed(way: Way): number {
    return this.#lanes[way].passed;
  }

  /** Changes how bytes are treated on one way. */
  rule(way: Way, rules: Partial<LaneRules>): void {
    this.#note(`${way} ${JSON.stringify(rules)}`);
    this.#lanes[way].rule(rules);
  }

  /** Breaks after so many more bytes of a way: in the middle of a frame, where it falls so. */
  cutAfterMore(way: Way, bytes: number): void {
    this.rule(way, { cutAfter: this.passed(way) + bytes });
  }

  /** Breaks it on both sides at once; what is under way is lost. */
  cut(): void {
    this.#note("cut");
    this.#client.destroy();
    this.#server.destroy();
  }

  /** Both ways become holes, and nobody is told: half-open. */
  swallow(): void {
    this.rule("up", { isSwallowed: true });
    this.rule("down", { isSwallowed: true });
  }

  /** The client's side breaks, the server's stays, with what the client said last still on its way to it. See `arriveLate`. */
  linger(): void {
    this.#note("lingers");
    this.#isLingering = true;
    this.#lanes.up.rule({ isHeld: true });
    this.#lanes.down.rule({ isSwallowed: true });
    this.#client.destroy();
  }

  /** What lingered arrives, and then the end of the connection. */
  arriveLate(): void {
    this.#note("arrives late");
    this.#isLingering = false;
    this.#lanes.up.rule({ isHeld: false });
  }

  #cutBy(way: Way): void {
    this.#note(`cut after ${this.passed(way)} bytes ${way}`);
    this.#client.destroy();
    this.#server.destroy();
  }
}

/** A TCP proxy that spoils connections on command (`reliability.md`, section 5). It knows bytes and no frames. */
export class FaultProxy {
  /** Whether new connections are turned away. */
  refuses = false;
  /** Whether what lingered arrives when a newer connection has had its first answer: a duplicate on reconnect. */
  arrivesLate = true;
  readonly log: ProxyEvent[] = [];
  /** The address that clients connect to. */
  readonly port: number;
  readonly #server: Server;
  #passages: Passage[] = [];
  #connections = 0;

  private constructor(server: Server, port: number) {
    this.#server = server;
    this.port = port;
  }

  /**
   * Listens on this machine.
   *
   * @param serverPort where connections go
   * @param port any free one where it is not said
   */
  static async start(serverPort: number, port = 0): Promise<FaultProxy> {
    const server = createServer({ allowHalfOpen: true });
    server.listen(port, "127.0.0.1");
    await once(server, "listening");
    const address = server.address();
    if (address === null || typeof address === "string") throw new Error("no port");
    const proxy = new FaultProxy(server, address.port);
    server.on("connection", (client) => proxy.#accept(client, serverPort));
    return proxy;
  }

  /** The connections that are not over, oldest first. */
  get passages(): readonly Passage[] {
    this.#passages = this.#passages.filter((passage) => !passage.isOver);
    return this.#passages;
  }

  /** Ends it with all connections. */
  async stop(): Promise<void> {
    for (const passage of this.passages) passage.cut();
    this.#server.close();
    await once(this.#server, "close");
  }

  #accept(client: Socket, serverPort: number): void {
    this.#connections += 1;
    const number = this.#connections;
    const note = (what: string): void => void this.log.push({ connection: number, what });
    if (this.refuses) {
      note("refused");
      client.destroy();
      return;
    }
    note("accepted");
    const server = connect({ port: serverPort, host: "127.0.0.1", allowHalfOpen: true });
    const former = this.passages;
    const passage = new Passage(number, client, server, note);
    this.#passages.push(passage);
    server.once("data", () => {
      if (this.arrivesLate) for (const one of former) if (one.isLingering) one.arriveLate();
    });
  }
}
