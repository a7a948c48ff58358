import { describe, expect, it } from "vitest";
import { winkTiming } from "../../client/room/wink.ts";
import { FakeClock } from "../../client/testing/fake-clock.ts";
import { MOST_WAITING } from "./queue.ts";
import { WinkPlayer } from "./wink-player.svelte.ts";
import { winkNamed, type Wink, type WinkId } from "./winks.ts";

const wink = (id: WinkId): Wink => {
  const found = winkNamed(id);
  if (!found) throw new Error(`there is no ${id}`);
  return found;
};
const confetti = wink("confetti");
const hearts = wink("hearts");

interface Bench {
  readonly clock: FakeClock;
  readonly player: WinkPlayer;
  /** What began, and when. */
  readonly began: { readonly id: string; readonly atMs: number }[];
}

function bench(clock = new FakeClock()): Bench {
  const began: Bench["began"] = [];
  const player = new WinkPlayer(({ id }) => began.push({ id, atMs: clock.now() }), clock);
  return { clock, player, began };
}

describe("a wink", () => {
  it("plays at its time and ends after its length", () => {
    const { clock, player, began } = bench();
    const startMs = clock.now() + 300;
    player.comes(confetti, "anna", 300);
    clock.tick(299);
    expect(player.playing).toBeNull();
    clock.tick(1);
    expect(player.playing).toMatchObject({ wink: confetti, from: "anna", fromMs: startMs });
    clock.tick(confetti.lengthMs);
    expect(player.playing).toBeNull();
    expect(began).toEqual([{ id: "confetti", atMs: startMs }]);
    expect(clock.pending).toBe(0);
  });

  it("waits for the one before it", () => {
    const { clock, player, began } = bench();
    player.comes(confetti, "anna", 0);
    clock.tick(100);
    player.comes(hearts, "ben", 300);
    clock.tick(1000);
    expect(player.playing?.wink).toBe(confetti);
    clock.tick(confetti.lengthMs - 1100);
    expect(player.playing?.wink).toBe(hearts);
    expect(began.map(({ id }) => id)).toEqual(["confetti", "hearts"]);
  });

  it("is only a line when too many wait already", () => {
    const { clock, player, began } = bench();
    for (let count = 0; count < 9; count += 1) player.comes(confetti, "anna", 0);
    clock.tick(60_000);
    expect(began).toHaveLength(MOST_WAITING + 1);
  });

  it("is skipped alone: the next one keeps its time", () => {
    const { clock, player } = bench();
    player.comes(confetti, "anna", 0);
    player.comes(hearts, "ben", 0);
    clock.tick(100);
    player.skip();
    expect(player.playing).toBeNull();
    clock.tick(confetti.lengthMs - 101);
    expect(player.playing).toBeNull();
    clock.tick(1);
    expect(player.playing?.wink).toBe(hearts);
  });

  it("that is seen once more makes room for one that everybody sees", () => {
    const { clock, player } = bench();
    player.again(confetti, "anna");
    expect(player.playing?.wink).toBe(confetti);
    player.comes(hearts, "ben", 300);
    clock.tick(300);
    expect(player.playing?.wink).toBe(hearts);
  });

  it("is not heard of any more after the window was closed", () => {
    const { clock, player, began } = bench();
    player.comes(confetti, "anna", 300);
    player.end();
    clock.tick(60_000);
    expect(began).toEqual([]);
    expect(clock.pending).toBe(0);
  });
});

describe("two windows", () => {
  /** A client whose clock is wrong, that knows the server's time to within the time of one frame, and hears late. */
  const client = (serverMs: number, clockErrorMs: number, offsetErrorMs: number) => {
    const own = bench(new FakeClock(serverMs + clockErrorMs));
    const serverNow = (): number => own.clock.now() - clockErrorMs + offsetErrorMs;
    return { ...own, serverNow, beganMs: () => own.began.map(({ atMs }) => atMs - clockErrorMs) };
  };

  it("play together, whatever their clocks say and however late they hear of it", () => {
    const serverMs = 1_800_000_000_000;
    const startAt = serverMs + 300;
    const clients = [client(serverMs, 0, 0), client(serverMs, 90_000, 12), client(serverMs, -3_600_000, -15)];
    for (const [index, each] of clients.entries()) {
      each.clock.tick([5, 140, 260][index] ?? 0);
      each.player.comes(confetti, "anna", winkTiming(startAt, each.serverNow()).inMs);
      each.clock.tick(1000);
    }
    const began = clients.flatMap((each) => each.beganMs());
    expect(began).toHaveLength(3);
    expect(Math.max(...began) - Math.min(...began)).toBeLessThan(100);
  });
});
