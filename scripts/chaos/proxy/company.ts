import type { MessagePage, StreamEvent } from "../../../generated/types.ts";
import { PROTOCOL } from "../../../generated/contract/version.ts";
import { platformSocket, type WebSocketLike } from "../../../web/client/socket.ts";
import { memoryStorage, type KeyValueStore } from "../../../web/client/storage.ts";
import type { Rig } from "../../rig/index.ts";
import { Ledger } from "../simulation/ledger.ts";
import { seeded } from "../simulation/random.ts";
import { SkewedClock } from "../simulation/skewed-clock.ts";
import { Tab } from "../simulation/tab.ts";
import { HastyClock } from "./hasty-clock.ts";
import { FaultProxy } from "./proxy.ts";

/** Who sits at each tab. The first and the last are one person with two tabs of one device. */
const PEOPLE = ["anna", "bert", "clara", "anna"] as const;

/** Heartbeats of 2.5 s and patience of 1.5 s instead of ten times as much. */
const HASTE = 10;

/** Sessions are renewed some seconds into an evening. */
const SESSION_MS = 60_000;

/** A tab and the proxy that stands between it and the server. */
export interface Seat {
  readonly tab: Tab<WebSocketLike>;
  readonly proxy: FaultProxy;
}

/** Three people at four tabs in a room of their own on a real server, each tab behind a proxy of its own. */
export class Company {
  readonly roomId: string;
  readonly ledger = new Ledger();
  readonly #rig: Rig;
  readonly #seed: number;
  readonly #shown = new Map<number, StreamEvent>();
  readonly #storages = new Map<string, KeyValueStore>();
  readonly #proxies: FaultProxy[] = [];
  #numbers = 0;

  private constructor(rig: Rig, seed: number) {
    this.#rig = rig;
    this.#seed = seed;
    this.roomId = `evening-${seed}`;
  }

  /** Everyone opens their tabs. */
  static async gather(rig: Rig, seed: number): Promise<{ readonly company: Company; readonly seats: readonly Seat[] }> {
    const company = new Company(rig, seed);
    const seats: Seat[] = [];
    for (const userId of PEOPLE) seats.push(await company.#seat(userId));
    return { company, seats };
  }

  /** Somebody opens one more tab with nothing between it and the server. */
  join(userId: string): Tab<WebSocketLike> {
    return this.#open(userId, this.#rig.port);
  }

  /** The page of history before a seq, or the last one. */
  async readPage(before: number | null): Promise<MessagePage> {
    const query = before === null ? "" : `&before=${before}`;
    const response = await fetch(`${this.#rig.httpUrl}/messages?room=${this.roomId}${query}`);
    if (!response.ok) throw new Error(`no page: ${response.status}`);
    const page: MessagePage = await response.json();
    return page;
  }

  /** All that is stored. */
  async stream(): Promise<readonly StreamEvent[]> {
    const stream: StreamEvent[] = [];
    for (let page = await this.readPage(null); ; page = await this.readPage(stream[0]?.seq ?? 1)) {
      stream.unshift(...page.events);
      if (!page.more) return stream;
    }
  }

  /** The room's object is thrown away with its sockets. */
  async evict(): Promise<void> {
    await fetch(`${this.#rig.httpUrl}/evict?room=${this.roomId}`);
  }

  /** Everyone goes home. */
  async part(seats: readonly Seat[]): Promise<void> {
    for (const { tab } of seats) tab.room.end();
    await Promise.all(this.#proxies.map(async (proxy) => proxy.stop()));
  }

  async #seat(userId: string): Promise<Seat> {
    const proxy = await FaultProxy.start(this.#rig.port);
    this.#proxies.push(proxy);
    return { tab: this.#open(userId, proxy.port), proxy };
  }

  #open(userId: string, port: number): Tab<WebSocketLike> {
    const storage = this.#storages.get(userId) ?? memoryStorage();
    this.#storages.set(userId, storage);
    return new Tab({
      userId,
      clock: new SkewedClock(new HastyClock(HASTE)),
      random: seeded(this.#seed * PEOPLE.length + this.#numbers),
      storage,
      roomId: this.roomId,
      storedAs: (event) => this.#firstShown(event),
      nextNumber: () => (this.#numbers += 1),
      openSocket: (path) => this.#connect(userId, port, path),
      diagnose: () => null,
      readPage: async (before) => this.readPage(before),
    });
  }

  /** What anybody showed first at that place: nobody may show anything else there. */
  #firstShown(event: StreamEvent): StreamEvent {
    const first = this.#shown.get(event.seq) ?? event;
    this.#shown.set(event.seq, first);
    return first;
  }

  #connect(userId: string, port: number, path: string): WebSocketLike {
    const asked = new URL(path, "ws://room.test").searchParams;
    const epoch = asked.get("epoch");
    const url = new URL(
      this.#rig.socketUrl({
        room: this.roomId,
        user: userId,
        client: asked.get("client") ?? "",
        sessionTtlMs: SESSION_MS,
        ...(epoch === null ? {} : { position: { epoch, after: Number(asked.get("after")) } }),
      }),
    );
    url.port = String(port);
    const socket = platformSocket(url.href, [PROTOCOL], {});
    socket.addEventListener("message", ({ data }) => this.ledger.takeDown(userId, String(data)));
    return socket;
  }
}
