import { PRESENCE_GRACE_MS, PRESENCE_LEASE_MS } from "../../../generated/contract/limits.ts";
import type { ShownStatus, Status } from "../../../generated/types.ts";
import type { SaidStatus } from "../record.ts";

/** A device as the rules have it: nothing but when it was last heard and whether it said goodbye. */
interface NaiveDevice {
  lastSignAt: number;
  closedAt: number | null;
  isIdle: boolean;
}

/** What the rules say of one person, worked out anew from the devices each time it is asked. It stores no state of being there. */
export class NaivePerson {
  readonly devices = new Map<string, NaiveDevice>();
  /** Whether anybody else ever saw them (PR-9). */
  wasSeen = false;
  status: Status = "online";
  name: string;
  /** Whom the person blocks, with the name that those see meanwhile; null for nobody whom they ever saw (CO-3). */
  readonly blocks = new Map<string, string | null>();
  /** When the session ends, epoch milliseconds. */
  sessionEndsAt = 0;

  constructor(name: string) {
    this.name = name;
  }

  /** Whether any device holds a lease (PR-1). */
  isPresent(now: number): boolean {
    return this.#live(now).length > 0;
  }

  /** A device comes, with a status or without; whether its person comes from nowhere (PR-4, PR-8, PR-9). */
  arrive(device: string, said: SaidStatus | null, now: number): boolean {
    const isNew = !this.isPresent(now);
    if (isNew && this.status !== "hidden") this.status = "online";
    this.devices.set(device, { lastSignAt: now, closedAt: null, isIdle: false });
    if (said !== null) this.set(device, said.status, said);
    this.#look();
    return isNew && this.status !== "hidden";
  }

  sign(device: string, now: number): void {
    this.#of(device).lastSignAt = now;
  }

  goodbye(device: string, now: number): void {
    this.#of(device).closedAt = now;
  }

  /** A status by hand, or one that a device set by itself (PR-5). */
  set(device: string, status: Status, { auto }: { readonly auto: boolean }): void {
    if (!auto) this.status = status;
    if (!auto || status === "away" || status === "online") this.#of(device).isIdle = auto && status === "away";
    this.#look();
  }

  /** Somebody is blocked, or is not any more. Blocking twice is blocking once. */
  block(of: string, blocked: boolean): void {
    if (!blocked) this.blocks.delete(of);
    else if (!this.blocks.has(of)) this.blocks.set(of, this.wasSeen ? this.name : null);
  }

  /** The name and the status that a reader is shown; null for nothing (CO-3, PF-3). */
  seenBy(reader: string, now: number, toThemselves: boolean): { name: string; status: ShownStatus } | null {
    const frozen = this.blocks.get(reader);
    if (frozen === null) return null;
    if (frozen !== undefined) return { name: frozen, status: "offline" };
    return { name: this.name, status: this.shown(now, toThemselves) };
  }

  /** How others see the person, or how they see themselves (PR-2). */
  shown(now: number, toThemselves: boolean): ShownStatus {
    const live = this.#live(now);
    if (live.length === 0) return "offline";
    if (this.status === "hidden") return toThemselves ? "hidden" : "offline";
    return this.status === "online" && live.every(({ isIdle }) => isIdle) ? "away" : this.status;
  }

  #look(): void {
    this.wasSeen ||= this.status !== "hidden";
  }

  #live(now: number): readonly NaiveDevice[] {
    return [...this.devices.values()].filter(
      ({ lastSignAt, closedAt }) =>
        now < lastSignAt + PRESENCE_LEASE_MS && (closedAt === null || now < closedAt + PRESENCE_GRACE_MS),
    );
  }

  #of(device: string): NaiveDevice {
    const known = this.devices.get(device);
    if (known === undefined) throw new Error(`no device ${device}`);
    return known;
  }
}
