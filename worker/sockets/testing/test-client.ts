/** An event as it came. */
export interface AnyEvent {
  readonly type: string;
  readonly [field: string]: unknown;
}

interface Closed {
  readonly code: number;
  readonly reason: string;
}

const PATIENCE_MS = 2_000;

/** The client's end of a socket in a workerd test: keeps what comes and waits for what should. */
export class TestClient {
  readonly socket: WebSocket;
  readonly frames: string[] = [];
  closed: Closed | null = null;
  readonly #events: AnyEvent[] = [];
  readonly #watchers = new Set<() => void>();

  /** @param response the 101 that opened the socket */
  constructor(response: Response) {
    if (response.webSocket === null) throw new Error(`no socket, but ${response.status}`);
    this.socket = response.webSocket;
    this.socket.addEventListener("message", ({ data }) => this.#take(String(data)));
    this.socket.addEventListener("close", ({ code, reason }) => {
      this.closed = { code, reason };
      this.#tellWatchers();
    });
    this.socket.accept();
  }

  /** Sends commands in one frame, or a raw text. */
  send(...commands: readonly (object | string)[]): void {
    const [first] = commands;
    if (typeof first === "string") this.socket.send(first);
    else this.socket.send(JSON.stringify(commands.length === 1 ? first : commands));
  }

  /** Waits for the next event of a type and takes it, with everything that came before it. */
  async next(type: string): Promise<AnyEvent> {
    const taken = await this.until(type);
    const last = taken.at(-1);
    if (last === undefined) throw new Error("nothing taken");
    return last;
  }

  /** Waits for the next event of a type; takes and gives everything up to it. */
  async until(type: string): Promise<readonly AnyEvent[]> {
    await this.#wait(`a ${type}`, () => this.#events.some((event) => event.type === type));
    return this.#events.splice(0, this.#events.findIndex((event) => event.type === type) + 1);
  }

  /** What has come and was not taken yet, once a ping has been answered: nothing that was sent before is on its way. */
  async rest(): Promise<readonly AnyEvent[]> {
    this.send([{ type: "ping" }]);
    const events = await this.until("pong");
    return events.slice(0, -1);
  }

  /** Waits for the close. */
  async ended(): Promise<Closed> {
    await this.#wait("a close", () => this.closed !== null);
    if (this.closed === null) throw new Error("not closed");
    return this.closed;
  }

  #take(frame: string): void {
    this.frames.push(frame);
    const parsed: AnyEvent | AnyEvent[] = JSON.parse(frame);
    this.#events.push(...[parsed].flat());
    this.#tellWatchers();
  }

  #tellWatchers(): void {
    for (const watcher of this.#watchers) watcher();
  }

  async #wait(what: string, isThere: () => boolean): Promise<void> {
    if (isThere()) return;
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    const watcher = (): void => {
      if (isThere()) resolve();
    };
    const timer = setTimeout(() => reject(new Error(`waited for ${what}; got ${this.frames.join(" ")}`)), PATIENCE_MS);
    this.#watchers.add(watcher);
    try {
      await promise;
    } finally {
      clearTimeout(timer);
      this.#watchers.delete(watcher);
    }
  }
}
