import type { Clock } from "../clock.ts";
import type { Environment, EnvironmentListener } from "../environment.ts";
import { Messenger } from "../messenger.ts";
import type { RoomConnection } from "../room/connection.ts";
import type { SocketFactory } from "../socket.ts";
import { memoryStorage, type KeyValueStore } from "../storage.ts";
import { ROOM } from "./events.ts";
import { FakeApi } from "./fake-api.ts";
import type { FakeClock } from "./fake-clock.ts";
import type { FakeRoom } from "./fake-room.ts";
import { FakeSocket } from "./fake-network.ts";

/** How long the news of a changed key takes to another tab. */
const NEWS_MS = 3;

/** One browser of a person: tabs with one storage, which come and die. Some platforms tell no tab of another's writes. */
export class Browser {
  tellsOfStorage = true;
  readonly tabs: Tab[] = [];
  readonly storage = memoryStorage();
  readonly userId: string;
  readonly clock: FakeClock;
  readonly room: FakeRoom;
  readonly random: () => number;

  constructor(userId: string, clock: FakeClock, room: FakeRoom, random: () => number) {
    this.userId = userId;
    this.clock = clock;
    this.room = room;
    this.random = random;
  }

  get living(): readonly Tab[] {
    return this.tabs.filter(({ isAlive }) => isAlive);
  }

  /** Loads the page, which finds the person signed in. */
  async open(): Promise<Tab> {
    const tab = new Tab(this);
    this.tabs.push(tab);
    await tab.messenger.resume();
    return tab;
  }

  /** Tells the other tabs of a key, a moment later. */
  told(by: Tab, key: string): void {
    if (!this.tellsOfStorage) return;
    this.clock.setTimeout(() => {
      for (const tab of this.living) if (tab !== by) tab.hear(key);
    }, NEWS_MS);
  }
}

/** A page with a messenger. When it dies, nothing of it happens any more and nobody is told. */
export class Tab {
  readonly messenger: Messenger;
  /** What was typed into it, in order. */
  readonly typed: string[] = [];
  readonly sockets: FakeSocket[] = [];
  isAlive = true;
  room: RoomConnection | null = null;
  readonly #browser: Browser;
  readonly #watchers = new Set<EnvironmentListener>();
  readonly #storageWatchers = new Set<(key: string) => void>();

  constructor(browser: Browser) {
    this.#browser = browser;
    this.messenger = new Messenger({
      baseUrl: "https://messenger.example",
      clock: this.#clock(),
      random: browser.random,
      storage: this.#storage(),
      environment: this.#environment(),
      WebSocket: this.#openSocket,
      fetch: new FakeApi().fetch,
    });
  }

  enter(): void {
    this.room ??= this.messenger.openRoom(ROOM.roomId);
  }

  leave(): void {
    this.room?.close();
    this.room = null;
  }

  say(text: string): void {
    this.enter();
    this.typed.push(text);
    this.room?.send(text);
  }

  /** The process is gone, the socket with it. */
  die(): void {
    this.isAlive = false;
    for (const socket of this.sockets) this.#browser.room.cut(socket);
  }

  hear(key: string): void {
    for (const changed of this.#storageWatchers) changed(key);
  }

  readonly #openSocket: SocketFactory = (url, protocols, headers) => {
    const { clock, room, userId } = this.#browser;
    const socket = new FakeSocket(url, protocols, headers);
    this.sockets.push(socket);
    clock.setTimeout(() => void (this.isAlive && room.serve(socket, userId)), 5);
    return socket;
  };

  #clock(): Clock {
    const { clock } = this.#browser;
    return {
      now: () => clock.now(),
      setTimeout: (run, delayMs) => clock.setTimeout(() => void (this.isAlive && run()), delayMs),
      clearTimeout: (timer) => clock.clearTimeout(timer),
    };
  }

  #storage(): KeyValueStore {
    const { storage } = this.#browser;
    const changed = (key: string): void => this.#browser.told(this, key);
    return {
      getItem: (key) => storage.getItem(key),
      setItem: (key, value) => {
        if (!this.isAlive) return;
        storage.setItem(key, value);
        changed(key);
      },
      removeItem: (key) => {
        if (!this.isAlive || storage.getItem(key) === null) return;
        storage.removeItem(key);
        changed(key);
      },
      get length() {
        return storage.length ?? 0;
      },
      key: (index) => storage.key?.(index) ?? null,
    };
  }

  #environment(): Environment {
    const watch = <T>(watchers: Set<T>, watcher: T): (() => void) => {
      watchers.add(watcher);
      return () => void watchers.delete(watcher);
    };
    return {
      watch: (listener) => watch(this.#watchers, listener),
      watchStorage: (changed) => watch(this.#storageWatchers, changed),
    };
  }
}
