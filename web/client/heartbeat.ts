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
  readonly #ports: HeartbeatPorts;
  readonly #next: Alarm;
  readonly #pong: Alarm;
  #limits: ConnectionLimits | null = null;

  constructor(clock: Clock, ports: HeartbeatPorts) {
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

  /** Asks at once, unless an answer is being waited for. Before `start` it does nothing. */
  probe(): void {
    const limits = this.#limits;
    if (limits === null) return;
    this.#schedule(limits);
    if (this.#pong.isSet) return;
    this.#pong.set(Math.max(FASTEST_MS, limits.pongTimeoutMs), () => this.#ports.lost());
    this.#ports.ping();
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

  #schedule(limits: ConnectionLimits): void {
    this.#next.set(Math.max(FASTEST_MS, limits.heartbeatMs), () => this.probe());
  }
}
