import { readsFlag, recall, remember, type Shelf } from "../state/storage.ts";
import { laterWindows } from "../desktop/later.ts";
import type { Tune } from "./tunes.ts";

/** As loud as the tunes are written. */
const MEDIUM = 0.7;

/** A tune does not begin again so soon, ms: what happens at once is one sound. */
const ONCE_MS = 100;

/** Plays our tunes. Browsers keep silent until the person has pressed something; `unlock` uses the first press. */
export class Sounds {
  muted = $state(false);
  /** How loud, 0 to 1. */
  volume = $state(MEDIUM);
  readonly #shelf: Shelf;
  readonly #open: () => AudioContext;
  /** Of a clock that only goes forward, ms. */
  readonly #now: () => number;
  /** When each tune last began, by that clock. */
  readonly #began = new Map<Tune, number>();
  #audio: AudioContext | null = null;

  constructor(shelf: Shelf, open: () => AudioContext = () => new AudioContext(), now = () => performance.now()) {
    this.#shelf = shelf;
    this.#open = open;
    this.#now = now;
    this.muted = recall(shelf, "muted", readsFlag) ?? false;
    this.volume = recall(shelf, "volume", readsVolume) ?? MEDIUM;
  }

  /** Call on the first press of a key or button, also after a restored session. */
  unlock(): void {
    this.#audio ??= this.#open();
    // A refusal only means that the browser stays silent for now.
    if (this.#audio.state === "suspended") this.#audio.resume().catch(() => undefined);
  }

  toggle(): void {
    this.muted = !this.muted;
    remember(this.#shelf, "muted", this.muted);
  }

  setVolume(volume: number): void {
    this.volume = volume;
    remember(this.#shelf, "volume", volume);
  }

  /** Plays a tune now, unless sounds are off or still locked, or the same tune has only just begun. */
  play(tune: Tune): void {
    const audio = this.#audio;
    if (this.muted || audio?.state !== "running") return;
    const now = this.#now();
    if (now - (this.#began.get(tune) ?? -ONCE_MS) < ONCE_MS) return;
    this.#began.set(tune, now);
    laterWindows().then(
      ({ playTune }) => playTune(audio, tune, this.volume),
      () => undefined,
    );
  }
}

const readsVolume = (stored: unknown): number | undefined =>
  typeof stored === "number" && stored >= 0 && stored <= 1 ? stored : undefined;
