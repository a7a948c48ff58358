import { beforeEach, describe, expect, it, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { emptyShelf, type Shelf } from "../state/storage.ts";
import { playTune } from "./play-tune.ts";
import { Sounds } from "./sounds.svelte.ts";
import { tunes, type Tune } from "./tunes.ts";

const RATE = 22_050;
const isTune = (name: string): name is Tune => name in tunes;
const all = Object.keys(tunes).filter(isTune);

/** What can be heard of a tune in its first two seconds. */
async function heard(tune: Tune, volume: number): Promise<Float32Array> {
  const audio = new OfflineAudioContext(1, 2 * RATE, RATE);
  playTune(audio, tune, volume);
  return (await audio.startRendering()).getChannelData(0);
}
const loudest = (samples: Float32Array): number => samples.reduce((most, each) => Math.max(most, Math.abs(each)), 0);

describe.each(all)("the tune %s", (tune) => {
  it("sounds at once and is over soon", async () => {
    const samples = await heard(tune, 0.7);
    expect(loudest(samples.subarray(0, RATE * 0.1))).toBeGreaterThan(0.02);
    expect(loudest(samples.subarray(RATE * 1.5))).toBeLessThan(0.005);
  });

  it("is louder at more volume, silent at none, and never tears", async () => {
    const [none, some, full] = await Promise.all([0, 0.5, 1].map(async (volume) => loudest(await heard(tune, volume))));
    expect(none).toBe(0);
    expect(some).toBeGreaterThan(0);
    expect(full).toBeGreaterThan(2 * (some ?? 0));
    expect(full).toBeLessThan(1);
  });
});

it("no two tunes are the same", () => {
  expect(new Set(all.map((tune) => JSON.stringify(tunes[tune]))).size).toBe(all.length);
});

describe("sounds", () => {
  let shelf: Shelf;
  let audio: AudioContext;
  let opened: number;
  let nowMs: number;
  const begin = (): Sounds =>
    new Sounds(
      shelf,
      () => {
        opened += 1;
        return audio;
      },
      () => nowMs,
    );
  /** How many notes are played by this. */
  async function notesOf(run: () => void): Promise<number> {
    const notes = vi.spyOn(audio, "createOscillator");
    run();
    await vi.dynamicImportSettled();
    const { length } = notes.mock.calls;
    notes.mockRestore();
    return length;
  }

  beforeEach(async () => {
    shelf = emptyShelf();
    opened = 0;
    nowMs = 0;
    await userEvent.click(document.body);
    audio = new AudioContext();
    await audio.resume();
    return () => audio.close();
  });

  it("are silent until something was pressed", async () => {
    const sounds = begin();
    expect(await notesOf(() => sounds.play("message"))).toBe(0);
    expect(opened).toBe(0);
    sounds.unlock();
    sounds.unlock();
    expect(opened).toBe(1);
    expect(await notesOf(() => sounds.play("message"))).toBe(tunes.message.length);
  });

  it("are off when they are muted, also on the next visit", async () => {
    const sounds = begin();
    sounds.unlock();
    sounds.toggle();
    expect(await notesOf(() => sounds.play("nudge"))).toBe(0);
    expect(begin().muted).toBe(true);
    sounds.toggle();
    expect(await notesOf(() => sounds.play("nudge"))).toBe(tunes.nudge.length);
    expect(begin().muted).toBe(false);
  });

  it("begin a tune once for all that happens at once, and again a moment later", async () => {
    const sounds = begin();
    sounds.unlock();
    const many = (tune: Tune) => () => {
      for (let times = 0; times < 500; times++) sounds.play(tune);
    };
    expect(await notesOf(many("message"))).toBe(tunes.message.length);
    nowMs = 99;
    expect(await notesOf(many("message"))).toBe(0);
    expect(await notesOf(many("nudge"))).toBe(tunes.nudge.length);
    nowMs = 100;
    expect(await notesOf(many("message"))).toBe(tunes.message.length);
  });

  it("keep their volume", () => {
    begin().setVolume(0.25);
    expect(begin().volume).toBe(0.25);
  });

  it.each(["2", "-1", '"loud"'])("take no strange volume from the shelf: %s", (stored) => {
    const usual = begin().volume;
    shelf.setItem("cfm.app.volume", stored);
    expect(begin().volume).toBe(usual);
  });
});
