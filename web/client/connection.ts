import { CLOSE } from "../../generated/contract/errors.ts";
import type { ByeEvent, ConnectionLimits } from "../../generated/types.ts";
import { PING_FRAME, PONG_FRAME } from "../../generated/ws/codec.ts";
import { Alarm } from "./alarm.ts";
import type { Clock } from "./clock.ts";
import { afterEnd, nextAttempt, type ConnectionState } from "./connection-state.ts";
import type { Environment } from "./environment.ts";
import { Heartbeat } from "./heartbeat.ts";
import type { LineNote } from "./lines/line-note.ts";
import type { SocketFactory } from "./socket.ts";
import { Wire } from "./wire.ts";

/** How long a server may be silent before we are live. */
export const PATIENCE_MS = 15_000;

/** Browsers slow the timers of hidden pages, so after so long the heartbeat has proved nothing. */
export const HIDDEN_PROBE_MS = 30_000;

/** A reconnect waits so long for HTTP to say why the upgrade was refused: each try could only be refused again. */
export const DIAGNOSIS_MS = 5000;

/** What a connection needs from its surroundings, and whom it tells. */
export interface ConnectionPorts {
  readonly clock: Clock;
  readonly random: () => number;
  readonly environment: Environment;
  readonly openSocket: SocketFactory;
  /** The address of the next socket, with the position that holds now. */
  url(): string;
  headers(): Readonly<Record<string, string>>;
  /** Browsers hide why an upgrade was refused. Asks by HTTP; gives the close code that fits, or null. Never rejects. */
  diagnose(): Promise<number | null>;
  /** A text frame came that is no pong. */
  text(data: string): void;
  changed(state: ConnectionState): void;
  /** For whoever watches; comes before `text`, `changed` and the sending. */
  note?(note: LineNote): void;
}

/**
 * Keeps one socket alive: connects, watches its heart, reconnects with back-off, stops where the table of close codes
 * says so (CL-3, CL-4). What the frames mean is its owner's business, who tells it of `hello`, of being live and of `bye`.
 */
export class Connection {
  readonly #ports: ConnectionPorts;
  readonly #heartbeat: Heartbeat;
  readonly #retry: Alarm;
  readonly #patience: Alarm;
  #state: ConnectionState = { phase: "connecting" };
  #wire: Wire | null = null;
  #wasGreeted = false;
  /** Whether anything came on this socket: then its upgrade was not refused. */
  #wasHeard = false;
  /** Whether a socket ended before it was greeted: its upgrade may still be on its way to the server. */
  #gaveUpUngreeted = false;
  #liveSince: number | null = null;
  #bye: ByeEvent | null = null;
  #attempt = 0;
  #notBefore = 0;
  /** Until when a reconnect waits for the diagnosis that is under way; 0 where there is none. */
  #diagnosedBy = 0;
  #isDiagnosing = false;
  #hiddenSince: number | null = null;
  #unwatch: (() => void) | null = null;

  constructor(ports: ConnectionPorts) {
    this.#ports = ports;
    this.#retry = new Alarm(ports.clock);
    this.#patience = new Alarm(ports.clock);
    this.#heartbeat = new Heartbeat(ports.clock, { ping: () => void this.send(PING_FRAME), lost: () => this.resume() });
  }

  get state(): ConnectionState {
    return this.#state;
  }

  /** Connects for the first time, again after the connection had closed, or at once while the next try is waited for. */
  open(): void {
    if (this.#unwatch !== null) return this.#hasten();
    this.#unwatch = this.#ports.environment.watch({
      online: () => this.#comeBack(true),
      hidden: () => void (this.#hiddenSince = this.#ports.clock.now()),
      visible: () => this.#comeBack(this.#wasHiddenLong()),
    });
    this.#attempt = 0;
    this.#connect();
  }

  /** Ends the connection for good. */
  close(): void {
    this.#wire?.drop(CLOSE.DONE);
    this.#stop({ phase: "closed", code: CLOSE.DONE, why: "done" });
  }

  /** Gives this socket up and connects anew with the position (RS-5, CL-4). */
  resume(): void {
    if (this.#wire === null) return;
    this.#wire.drop();
    this.#ended(CLOSE.LOST);
  }

  /** Connects anew with the position, at once: the upgrade is to say something else. Nothing was lost. */
  renew(): void {
    if (this.#wire === null) return;
    this.#wire.drop();
    this.#endSocket();
    this.#connect();
  }

  /** `hello` came: from here on the heart beats. */
  greeted(limits: ConnectionLimits): void {
    this.#wasGreeted = true;
    this.#heartbeat.start(limits);
  }

  /** Everything missed has come. */
  live(): void {
    if (this.#wire === null) return;
    this.#patience.clear();
    this.#liveSince = this.#ports.clock.now();
    this.#become({ phase: "live" });
  }

  /** The server has said its last (CL-1). Its close may take seconds more to get here, and brings nothing new. */
  announced(bye: ByeEvent): void {
    if (this.#wire === null) return;
    this.#bye = bye;
    this.#wire.drop();
    this.#ended(bye.code);
  }

  /** The other side is alive. */
  ponged(): void {
    this.#heartbeat.pong();
  }

  /** @returns whether there was an open socket to give it to */
  send(frame: string): boolean {
    if (this.#wire?.isOpen === true) this.#ports.note?.({ kind: "sent", text: frame });
    return this.#wire?.send(frame) ?? false;
  }

  #connect(): void {
    this.#retry.clear();
    this.#wasGreeted = false;
    this.#wasHeard = false;
    this.#liveSince = null;
    this.#bye = null;
    const connecting: ConnectionState = { phase: "connecting" };
    this.#become(connecting);
    // Whoever heard of it may have closed the connection, or closed and opened it.
    if (this.#state !== connecting) return;
    this.#patience.set(PATIENCE_MS, () => this.resume());
    try {
      this.#wire = new Wire(this.#ports.openSocket, this.#ports.url(), this.#ports.headers(), {
        text: (data) => this.#text(data),
        ended: (code) => this.#ended(code),
      });
    } catch {
      // A platform that gives no socket now is as good as a network that is gone.
      this.#ended(CLOSE.LOST);
    }
  }

  #text(data: string): void {
    this.#ports.note?.({ kind: "received", text: data });
    this.#wasHeard = true;
    if (this.#state.phase === "connecting") this.#patience.set(PATIENCE_MS, () => this.resume());
    if (data === PONG_FRAME) this.ponged();
    else this.#ports.text(data);
  }

  #ended(code: number): void {
    const { clock, random } = this.#ports;
    const now = clock.now();
    const mayHaveReplacedItself = this.#gaveUpUngreeted;
    this.#endSocket();
    const ending = { code, bye: this.#bye, attempt: this.#attempt, mayHaveReplacedItself };
    const step = afterEnd(ending, now, random());
    this.#attempt++;
    if (step.kind === "stop") return this.#stop(step.state);
    this.#notBefore = step.notBefore;
    this.#retry.set(step.retryAt - now, () => this.#retryNow());
    this.#become({ phase: "waiting", retryAt: step.retryAt, code: step.code });
    if (!this.#wasHeard && !this.#isDiagnosing) void this.#diagnose();
  }

  #endSocket(): void {
    const { clock } = this.#ports;
    this.#rest();
    this.#attempt = nextAttempt(this.#attempt, this.#liveSince === null ? null : clock.now() - this.#liveSince);
  }

  #retryNow(): void {
    // No longer than that either where the clock has been set back since.
    const waitMs = Math.min(DIAGNOSIS_MS, this.#diagnosedBy - this.#ports.clock.now());
    if (waitMs > 0) this.#retry.set(waitMs, () => this.#connect());
    else this.#connect();
  }

  /** A refused upgrade looks like a lost network. If HTTP is told the reason, waiting for ever would be wrong. */
  async #diagnose(): Promise<void> {
    const { clock } = this.#ports;
    this.#isDiagnosing = true;
    this.#diagnosedBy = clock.now() + DIAGNOSIS_MS;
    const code = await this.#ports.diagnose();
    this.#isDiagnosing = false;
    this.#diagnosedBy = 0;
    // Heard or closed meanwhile, the connection knows better.
    if (this.#wasHeard || this.#state.phase === "closed") return;
    const step = code === null ? null : afterEnd({ code, bye: null, attempt: 0, mayHaveReplacedItself: false }, 0, 0);
    if (step?.kind === "stop") this.#refuse(step.state);
    else if (this.#state.phase === "waiting" && clock.now() >= this.#state.retryAt) this.#connect();
  }

  /** The person or the network is back: do not sit out the back-off, and trust no old socket unasked. */
  #comeBack(isDoubtful: boolean): void {
    this.#hiddenSince = null;
    this.#patience.catchUp();
    if (this.#state.phase === "live") this.#heartbeat.wake(isDoubtful);
    this.#hasten();
  }

  /** Does not sit out the back-off; the peace that the server asked for it does. */
  #hasten(): void {
    if (this.#state.phase === "waiting" && this.#ports.clock.now() >= this.#notBefore) this.#connect();
  }

  #wasHiddenLong(): boolean {
    return this.#hiddenSince !== null && this.#ports.clock.now() - this.#hiddenSince >= HIDDEN_PROBE_MS;
  }

  /** HTTP has said that no socket will be given; one that is still being asked for is given up. */
  #refuse(state: ConnectionState): void {
    this.#wire?.drop();
    this.#stop(state);
  }

  #stop(state: ConnectionState): void {
    this.#rest();
    this.#retry.clear();
    this.#unwatch?.();
    this.#unwatch = null;
    this.#become(state);
  }

  /** No socket: nothing to watch. */
  #rest(): void {
    if (this.#wire !== null && !this.#wasGreeted) this.#gaveUpUngreeted = true;
    this.#wire = null;
    this.#heartbeat.stop();
    this.#patience.clear();
  }

  #become(state: ConnectionState): void {
    this.#state = state;
    this.#ports.note?.({ kind: "state", state });
    this.#ports.changed(state);
  }
}
