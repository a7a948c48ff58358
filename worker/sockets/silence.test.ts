import * as fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { PRESENCE_LEASE_MS, SILENT_SOCKET_MS } from "../../generated/contract/limits.ts";
import type { Connection } from "./connection.ts";
import { SilenceWatch } from "./silence.ts";
import { connection, NOON } from "./testing/connections.ts";

/** Sockets whose last signs are in the hands of the test. */
class Sockets {
  readonly signs = new Map<string, number>();

  get open(): readonly Connection[] {
    return [...this.signs.keys()].map((id) => connection(id));
  }

  readonly signAt = ({ connectionId }: Connection): number => this.signs.get(connectionId) ?? 0;
}

const idsOf = (connections: readonly Connection[]): readonly string[] =>
  connections.map(({ connectionId }) => connectionId);

describe("SilenceWatch", () => {
  test("[CL-6] finds a socket silentSocketMs after its last sign, not earlier, and no other", () => {
    const sockets = new Sockets();
    const watch = new SilenceWatch();
    sockets.signs.set("dead", NOON).set("alive", NOON + 1);
    const at = (now: number) => idsOf(watch.silent(sockets.open, sockets.signAt, now));
    expect(at(NOON + SILENT_SOCKET_MS - 1)).toEqual([]);
    expect(at(NOON + SILENT_SOCKET_MS)).toEqual(["dead"]);
  });

  test("[CL-6] after a wake it looks at once: signs are what it has to go by", () => {
    const sockets = new Sockets();
    sockets.signs.set("dead", NOON - SILENT_SOCKET_MS);
    expect(idsOf(new SilenceWatch().silent(sockets.open, sockets.signAt, NOON))).toEqual(["dead"]);
  });

  test("[CL-6] a quiet object has to look presenceLeaseMs after the oldest sign, and never without sockets", () => {
    const sockets = new Sockets();
    const watch = new SilenceWatch();
    sockets.signs.set("a", NOON - 5_000).set("b", NOON);
    watch.silent(sockets.open, sockets.signAt, NOON);
    expect(watch.nextAt(2)).toBe(NOON - 5_000 + PRESENCE_LEASE_MS);
    expect(watch.nextAt(0)).toBeNull();
  });

  test("[CL-6] asks the platform about no socket while none can be silent", () => {
    const sockets = new Sockets();
    const signAt = vi.fn<(connection: Connection) => number>(() => NOON);
    const watch = new SilenceWatch();
    sockets.signs.set("a", NOON);
    for (let ms = 0; ms < SILENT_SOCKET_MS; ms += 1_000) watch.silent(sockets.open, signAt, NOON + ms);
    expect(signAt).toHaveBeenCalledTimes(1);
  });

  test("[CL-6] over random signs, openings and turns: every turn finds just the silent ones, and no alarm comes too late", () => {
    const step = fc.record({
      ms: fc.integer({ min: 0, max: 40_000 }),
      sign: fc.nat({ max: 4 }),
      isTurn: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const sockets = new Sockets();
        const watch = new SilenceWatch();
        let now = NOON;
        const look = (): void => {
          const due = [...sockets.signs].filter(([, at]) => now - at >= SILENT_SOCKET_MS).map(([id]) => id);
          const found = idsOf(watch.silent(sockets.open, sockets.signAt, now));
          expect(found).toEqual(due);
          for (const id of found) sockets.signs.delete(id);
        };
        look();
        for (const { ms, sign, isTurn } of steps) {
          now += ms;
          const alarmAt = watch.nextAt(sockets.signs.size);
          const patienceMs = alarmAt === null ? 0 : alarmAt - Math.min(...sockets.signs.values());
          expect(patienceMs).toBeLessThanOrEqual(PRESENCE_LEASE_MS);
          // An opening is a turn; a ping is none.
          const isNew = !sockets.signs.has(`socket-${sign}`);
          if (isNew || isTurn) look();
          sockets.signs.set(`socket-${sign}`, now);
        }
      }),
    );
  });
});
