import { DurableObject } from "cloudflare:workers";
import { systemClock } from "../../clock.ts";
import type { Env } from "../../env.ts";
import { errorFields, logProblem } from "../../log.ts";
import { isOpen, type Challenge } from "./challenge.ts";

const KEY = "challenge";

/** When to try again to delete what could not be deleted. */
const CLEANING_RETRY_MS = 60_000;

/** One challenge for a passkey. Being an object of its own, it can be answered once only, wherever the answers come in. */
export class PasskeyChallenge extends DurableObject<Env> {
  /** Keeps the challenge until it is taken or has expired. */
  async keep(challenge: Challenge): Promise<void> {
    this.ctx.storage.kv.put(KEY, challenge);
    await this.ctx.storage.setAlarm(challenge.expiresAt);
  }

  /** Gives the challenge to the first one who asks in time, and null to everyone after that (AU-13). */
  async take(): Promise<Challenge | null> {
    const challenge = this.ctx.storage.kv.get<Challenge>(KEY) ?? null;
    if (challenge === null) return null;
    this.ctx.storage.kv.delete(KEY);
    await this.#clean();
    return isOpen(challenge, systemClock()) ? challenge : null;
  }

  /** Leaves nothing behind when nobody has answered. */
  override async alarm(): Promise<void> {
    await this.#clean();
  }

  async #clean(): Promise<void> {
    try {
      await this.ctx.storage.deleteAll();
    } catch (error) {
      logProblem("challenge-not-deleted", errorFields(error));
      await this.ctx.storage.setAlarm(systemClock() + CLEANING_RETRY_MS);
    }
  }
}
