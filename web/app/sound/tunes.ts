/** Our sounds, as notes: no recording, nothing borrowed. */

/** One note of a tune. */
export interface Note {
  /** Pitch at the beginning, Hz. */
  readonly hz: number;
  /** Pitch at the end, Hz; the same when absent. */
  readonly toHz?: number;
  /** When it begins, after the tune. */
  readonly atSeconds: number;
  /** How long it sounds. */
  readonly lengthSeconds: number;
  /** Loudness at its peak, 0 to 1. */
  readonly gain: number;
  readonly wave: "sine" | "triangle" | "sawtooth";
}

/** What can be heard. */
export type Tune = "signIn" | "signOut" | "message" | "invitation" | "nudge" | "wink" | "offline";

const bell = (hz: number, atSeconds: number, lengthSeconds: number, gain: number): readonly Note[] => [
  { hz, atSeconds, lengthSeconds, gain, wave: "sine" },
  { hz: hz * 2.01, atSeconds, lengthSeconds: lengthSeconds * 0.6, gain: gain * 0.3, wave: "triangle" },
];

/** A low growl that trembles: what a shaking window would sound like. */
const growl = (): readonly Note[] =>
  Array.from({ length: 11 }, (_, index) => ({
    hz: index % 2 === 0 ? 96 : 72,
    toHz: index % 2 === 0 ? 72 : 96,
    atSeconds: index * 0.06,
    lengthSeconds: 0.075,
    gain: 0.22 * (1 - index / 14),
    wave: "sawtooth" as const,
  }));

/** The notes of every tune. */
export const tunes: Readonly<Record<Tune, readonly Note[]>> = {
  signIn: [...bell(523.3, 0, 0.5, 0.12), ...bell(784, 0.12, 0.5, 0.12), ...bell(1046.5, 0.26, 0.9, 0.14)],
  signOut: [...bell(784, 0, 0.4, 0.11), ...bell(587.3, 0.13, 0.45, 0.11), ...bell(392, 0.27, 0.8, 0.12)],
  message: [...bell(880, 0, 0.25, 0.12), ...bell(1174.7, 0.09, 0.45, 0.13)],
  invitation: [
    ...bell(659.3, 0, 0.3, 0.11),
    ...bell(987.8, 0.14, 0.3, 0.11),
    ...bell(659.3, 0.34, 0.3, 0.1),
    ...bell(987.8, 0.48, 0.6, 0.12),
  ],
  nudge: growl(),
  // Two soft steps down: the line is gone.
  offline: [
    { hz: 415.3, atSeconds: 0, lengthSeconds: 0.3, gain: 0.12, wave: "triangle" },
    { hz: 311.1, toHz: 277.2, atSeconds: 0.2, lengthSeconds: 0.7, gain: 0.12, wave: "triangle" },
  ],
  wink: [
    { hz: 330, toHz: 1320, atSeconds: 0, lengthSeconds: 0.5, gain: 0.1, wave: "triangle" },
    ...bell(1568, 0.42, 0.6, 0.08),
  ],
};
