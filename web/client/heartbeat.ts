import { SILENT_SOCKET_MS } from "../../generated/contract/limits.ts";
import type { ConnectionLimits } from "../../generated/types.ts";
import { Alarm } from "./alarm.ts";
import type { Clock } from "./clock.ts";

/** Never ping more often than this, whatever the server announces. */
const FASTEST_MS = 250;

/** What a heartbeat does to its socket. */
export interface HeartbeatPorts {
  ping(): void;
  /** No pong came in time: the socket is dead, whatever it says of itself. */
  lost(): void;
}

/** Finds dead sockets that still look open (CL-4). */
export class Heartbeat {
  readonly #clock: Clock;
  readonly #ports: HeartbeatPorts;
  readonly #next: Alarm;
  readonly #pong: Alarm;
  #limits: ConnectionLimits | null = null;
  #dueAt = 0;

  constructor(clock: Clock, ports: HeartbeatPorts) {
    this.#clock = clock;
    this.#ports = ports;
    this.#next = new Alarm(clock);
    this.#pong = new Alarm(clock);
  }

  /** Begins to ping, as often as the server's `hello` says. */
  start(limits: ConnectionLimits): void {
    this.stop();
    this.#limits = limits;
    this.#schedule(limits);
  }

  /** The page or the network is back: asks at once if told to doubt, or if a beat was missed meanwhile. */
  wake(isDoubtful: boolean): void {
    if (isDoubtful || this.#clock.now() > this.#dueAt) this.#beat();
  }

  /** The answer came. Other traffic is none: only a pong proves that our side is heard. */
  pong(): void {
    this.#pong.clear();
  }

  stop(): void {
    this.#limits = null;
    this.#next.clear();
    this.#pong.clear();
  }

  #beat(): void {
    const limits = this.#limits;
    if (limits === null) return;
    // The machine slept for so long that the server has given this socket up (CL-6): no need to wait for a pong.
    if (this.#clock.now() - this.#dueAt >= SILENT_SOCKET_MS) return this.#ports.lost();
    this.#schedule(limits);
    if (this.#pong.isSet) return;
    this.#pong.set(Math.max(FASTEST_MS, limits.pongTimeoutMs), () => this.#ports.lost());
    this.#ports.ping();
  }

  #schedule(limits: ConnectionLimits): void {
    const waitMs = Math.max(FASTEST_MS, limits.heartbeatMs);
    this.#dueAt = this.#clock.now() + waitMs;
    this.#next.set(waitMs, () => this.#beat());
  }
}
