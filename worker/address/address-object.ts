import { DurableObject } from "cloudflare:workers";
import { systemClock } from "../clock.ts";
import type { Env } from "../env.ts";
import { AlarmClock } from "../sockets/index.ts";
import { migrate } from "../storage/index.ts";
import { FORGOTTEN_AFTER_MS, OPENING_PATIENCE_MS } from "./limits.ts";
import { Openings, type Turn } from "./openings.ts";
import { attempt } from "./sign-ins.ts";
import { addressMigrations, DiskStamps } from "./stamps.ts";

/** What one address did within the last minute, and whether it may do more. It knows the address by its SHA-256 only. */
export class AddressGuard extends DurableObject<Env> {
  readonly #stamps: DiskStamps;
  readonly #openings: Openings;
  readonly #alarm: AlarmClock;
  #hasTables = false;

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env);
    this.#stamps = new DiskStamps(ctx.storage.sql);
    this.#openings = new Openings(this.#stamps);
    this.#alarm = new AlarmClock(ctx.storage);
  }

  /** Counts an attempt to sign in; gives the milliseconds to wait, 0 when it may be made (LM-11). */
  attemptSignIn(): number {
    const now = this.#begin();
    return attempt(this.#stamps, now);
  }

  /** Asks to open a socket (LM-12). What is admitted has to be settled. */
  async askToOpen(): Promise<Turn> {
    const now = this.#begin();
    const { promise, resolve } = Promise.withResolvers<Turn>();
    if (this.#openings.ask(now, resolve)) {
      setTimeout(() => this.#openings.giveUp(systemClock()), OPENING_PATIENCE_MS);
    }
    return promise;
  }

  /** Says whether an opening that was admitted had a live session. */
  settleOpening(openingId: string, isLive: boolean): void {
    this.#openings.settle(openingId, isLive, this.#begin());
  }

  /** Forgets an address of which nothing matters any more. */
  override async alarm(): Promise<void> {
    this.#alarm.rang();
    const forgottenAt = (this.#stamps.latestAt() ?? 0) + FORGOTTEN_AFTER_MS;
    if (systemClock() < forgottenAt) {
      await this.#alarm.arm(forgottenAt);
      return;
    }
    await this.ctx.storage.deleteAll();
    this.#hasTables = false;
  }

  /** Sees to tables and to the alarm that removes them; gives the present time. */
  #begin(): number {
    const now = systemClock();
    if (!this.#hasTables) migrate(this.ctx.storage, addressMigrations);
    this.#hasTables = true;
    this.ctx.waitUntil(this.#alarm.arm(now + FORGOTTEN_AFTER_MS));
    return now;
  }
}
