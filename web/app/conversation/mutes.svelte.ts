import type { Preferences } from "../state/preferences.svelte.ts";
import { isRecord, recall, remember, type Shelf } from "../state/storage.ts";

/** What of one person does not disturb us any more. */
export interface Mute {
  readonly userId: string;
  readonly nudges: boolean;
  readonly winks: boolean;
}

/** What can be muted of a person. */
export type Mutable = "nudges" | "winks";

/** Who disturbs nobody here: whose nudges and winks leave a line and nothing more. Each person who signs in here has their own list. */
export class Mutes {
  all = $state.raw<readonly Mute[]>([]);
  readonly #shelf: Shelf;
  readonly #name: string;
  readonly #preferences: Preferences;
  /** Whether the person has blocked somebody. What a blocked one does is told by nothing but its line in a shared room. */
  readonly isBlocked: (userId: string) => boolean;

  /** @param userId whose list it is */
  constructor(shelf: Shelf, userId: string, preferences: Preferences, isBlocked: (userId: string) => boolean) {
    this.#shelf = shelf;
    this.#name = `mutes.${userId}`;
    this.#preferences = preferences;
    this.isBlocked = isBlocked;
    this.all = this.#recall();
  }

  /** Whether this is muted of that person. */
  has(userId: string, what: Mutable): boolean {
    return this.all.find((mute) => mute.userId === userId)?.[what] ?? false;
  }

  /** Mutes, or lets through again. */
  set(userId: string, what: Mutable, isMuted: boolean): void {
    // Another tab may have changed the list since.
    const known = this.#recall();
    const before = known.find((mute) => mute.userId === userId) ?? { userId, nudges: false, winks: false };
    const after = { ...before, [what]: isMuted };
    const others = known.filter((mute) => mute.userId !== userId);
    this.all = after.nudges || after.winks ? [...others, after] : others;
    remember(this.#shelf, this.#name, this.all);
  }

  /** Lets everything of that person through again. */
  clear(userId: string): void {
    this.set(userId, "nudges", false);
    this.set(userId, "winks", false);
  }

  /** Whether a nudge of this person may shake the window. */
  allowsNudge(from: string): boolean {
    return this.#preferences.nudges && !this.has(from, "nudges") && !this.isBlocked(from);
  }

  /** Whether a wink of this person may play by itself. */
  allowsWink(from: string): boolean {
    return this.#preferences.winks && !this.has(from, "winks") && !this.isBlocked(from);
  }

  #recall(): readonly Mute[] {
    return recall(this.#shelf, this.#name, readsMutes) ?? [];
  }
}

const readsMutes = (stored: unknown): readonly Mute[] | undefined =>
  Array.isArray(stored) ? stored.flatMap(readsMute) : undefined;

function readsMute(stored: unknown): readonly Mute[] {
  if (!isRecord(stored) || typeof stored["userId"] !== "string") return [];
  return [{ userId: stored["userId"], nudges: stored["nudges"] === true, winks: stored["winks"] === true }];
}
