import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { StreamEvent } from "../../../generated/types.ts";
import type { Notices } from "../../notices/index.ts";
import type { StoredChange } from "../effects.ts";
import type { About, Membership } from "../membership/circle.ts";
import type { RoomStore } from "../ports.ts";
import { chatter, said } from "./context.ts";
import { cid, NOON, person } from "./people.ts";
import { playSteps, steps } from "./store-play.ts";

/** A disk of a room, with what it owes to accounts. */
type SuiteStore = RoomStore & { readonly notices: Pick<Notices, "due" | "delivered"> };

/**
 * Runs something with an empty store, where that store can be used.
 *
 * @param reopen gives the same disk as an object finds it that wakes
 */
type WithStore = (run: (store: SuiteStore, reopen: () => RoomStore) => void) => Promise<void>;

const PLAYS = 60;

/**
 * What every disk of a room has to do, the one in memory and the real one.
 *
 * @param partitionEvents how many events its partitions hold
 */
export function testRoomStore(withStore: WithStore, partitionEvents: number): void {
  test("[RM-1] events come back as they were written, by range and from the end", async () => {
    await withStore((store) => {
      const formatted = said(3, { format: { color: "#ff0000", bold: true } });
      const joined = { type: "system", seq: 4, kind: "joined", userId: "bert", at: NOON } as const;
      const renamed = {
        type: "system",
        seq: 5,
        kind: "renamed",
        userId: "anna",
        by: "anna",
        title: "New",
        at: NOON,
      } as const;
      const events = [said(1), said(2), formatted, joined, renamed];
      store.commit(appends(events));
      expect(store.events(0, 5)).toEqual(events);
      expect(store.events(1, 3)).toEqual([said(2), formatted]);
      expect(store.events(5, 9)).toEqual([]);
      expect(store.newest(2, NOON)).toEqual([joined, renamed]);
      expect(store.newest(1, 0)).toEqual(events);
      expect(store.newest(9, NOON)).toEqual(events);
    });
  });

  test("[RM-3] the chats of one person are found in a range", async () => {
    await withStore((store) => {
      store.commit(appends([...chatter(5), said(6), said(7)]));
      expect(store.cidsOf("anna", 0, 7)).toEqual(
        new Map([
          [cid(6), 6],
          [cid(7), 7],
        ]),
      );
      expect(store.cidsOf("anna", 6, 7)).toEqual(new Map([[cid(7), 7]]));
      expect(store.cidsOf("anna", 0, 5)).toEqual(new Map());
    });
  });

  test("[RM-9] a person is known from the first time on, with what they look like now", async () => {
    await withStore((store) => {
      expect(store.guest("anna")).toBeNull();
      store.commit([{ kind: "person", person: person("anna"), joinedAt: 1 }]);
      const changed = person("anna", { name: "*~ Anna ~*", bot: true });
      store.commit([{ kind: "person", person: changed, joinedAt: 2 }]);
      expect(store.guest("anna")).toEqual({ person: changed, joinedAt: 1 });
      expect(store.people(["bert", "anna"])).toEqual([changed]);
    });
  });

  test("[PR-12] [RM-9] who was not seen yet has not joined, however often they look otherwise, until they are", async () => {
    await withStore((store, reopen) => {
      for (const name of ["Anna", "*~ Anna ~*"]) {
        store.commit([{ kind: "person", person: person("anna", { name }), joinedAt: null }]);
      }
      expect(reopen().guest("anna")).toEqual({ person: person("anna", { name: "*~ Anna ~*" }), joinedAt: null });
      for (const joinedAt of [7, 8]) store.commit([{ kind: "person", person: person("anna"), joinedAt }]);
      expect(reopen().guest("anna")).toEqual({ person: person("anna"), joinedAt: 7 });
    });
  });

  test("[ST-1] a receipt is kept", async () => {
    await withStore((store) => {
      const receipt = { userId: "anna", delivered: 5, read: 3, storedSeq: 7 };
      store.commit([{ kind: "storedReceipt", receipt }]);
      expect(store.receipts(["anna", "bert"])).toEqual([receipt]);
    });
  });

  test("[LM-2] moments are kept by person", async () => {
    await withStore((store) => {
      const moments = [
        { cid: cid(1), at: NOON, winkId: null },
        { cid: cid(2), at: NOON, winkId: "pig" },
      ];
      expect(store.moments("anna")).toEqual([]);
      store.commit([{ kind: "moments", userId: "anna", moments }]);
      expect(store.moments("anna")).toEqual(moments);
      expect(store.moments("bert")).toEqual([]);
    });
  });

  test("[ME-2] to whom a private room belongs is kept, as it was changed last", async () => {
    await withStore((store, reopen) => {
      expect(store.circle()).toBeNull();
      store.commit([
        { kind: "about", about: ABOUT },
        { kind: "membership", membership: membership("anna") },
        { kind: "membership", membership: membership("bert", { state: "invited", invitationId: "i1", by: "anna" }) },
        { kind: "membership", membership: membership("clara") },
      ]);
      const renamed = { ...ABOUT, title: "Cassettes", version: 2 };
      const joined = membership("bert", { role: "owner", invitationId: "i1", by: "anna", at: NOON + 1, seq: 7 });
      const block = { by: "anna", of: "bert", blocked: true, version: 1 };
      store.commit([
        { kind: "about", about: renamed },
        { kind: "membership", membership: joined },
        { kind: "removed", userId: "clara" },
        { kind: "block", block },
      ]);
      store.commit([{ kind: "block", block: { ...block, blocked: false, version: 3 } }]);
      for (const one of [store, reopen()]) {
        expect(one.circle()).toEqual({
          about: renamed,
          members: new Map([
            ["anna", membership("anna")],
            ["bert", joined],
          ]),
          blocks: new Map([["anna", { ...block, blocked: false, version: 3 }]]),
        });
      }
    });
  });

  test("[ME-5] the two of a direct room are kept", async () => {
    await withStore((store) => {
      const about: About = { ...ABOUT, kind: "direct", title: "", pair: ["anna", "bert"] };
      store.commit([{ kind: "about", about }]);
      expect(store.circle()?.about).toEqual(about);
    });
  });

  test("[ME-8] what accounts are owed is on disk with the change that it tells of, or not at all", async () => {
    await withStore((store) => {
      const body = { roomId: "rgroup", kind: "group", title: "Mix tapes", state: "member", version: 1 } as const;
      const changes = [
        { kind: "membership", membership: membership("anna") },
        { kind: "notice", notice: { to: "anna", body } },
      ] as const;
      const failing = [...changes, { kind: "append", event: said(9) }] as const;
      expect(() => store.commit(failing)).toThrow(Error);
      expect(store.notices.due(NOON, 9)).toEqual([]);
      store.commit([{ kind: "about", about: ABOUT }, ...changes]);
      expect(store.notices.due(NOON, 9)).toMatchObject([{ to: "anna", body }]);
    });
  });

  test("[ME-8] an account that is away is owed two notices at the most, however often the room changes", async () => {
    await withStore((store) => {
      const body = { roomId: "rgroup", kind: "group", title: "Mix tapes", state: "member" } as const;
      for (let version = 1; version <= 50; version += 1) {
        store.commit([{ kind: "notice", notice: { to: "anna", body: { ...body, version } } }]);
      }
      for (const version of [1, 50]) {
        const [head] = store.notices.due(NOON, 9);
        expect(head).toMatchObject({ body: { version } });
        if (head !== undefined) store.notices.delivered(head);
      }
      expect(store.notices.due(NOON, 9)).toEqual([]);
    });
  });

  test("[RM-2] a turn is written whole or not at all", async () => {
    await withStore((store) => {
      store.commit([{ kind: "append", event: said(1) }]);
      const twice = [
        { kind: "append", event: said(2) },
        { kind: "append", event: said(1) },
      ] as const;
      expect(() => store.commit(twice)).toThrow(Error);
      expect(store.events(0, 9)).toEqual([said(1)]);
    });
  });

  test("[RS-3] the epoch is made once", async () => {
    await withStore((store) => {
      expect(store.epoch()).toMatch(/^[a-z0-9]{12}$/);
      expect(store.epoch()).toBe(store.epoch());
    });
  });

  test("[RM-11] from a fresh disk on, everything is kept, from 1", async () => {
    await withStore((store, reopen) => {
      expect(store.firstSeq()).toBe(1);
      store.commit(appends(chatter(partitionEvents * 2)));
      expect(store.firstSeq()).toBe(1);
      expect(reopen().firstSeq()).toBe(1);
    });
  });

  test("[RM-11] what was pruned is gone, and a turn that fails prunes nothing", async () => {
    await withStore((store, reopen) => {
      store.commit(appends(chatter(partitionEvents * 2 + 1)));
      const firstSeq = partitionEvents + 1;
      const failing = [{ kind: "pruned", firstSeq }, ...appends([said(1)])] as const;
      expect(() => store.commit(failing)).toThrow(Error);
      expect(store.firstSeq()).toBe(1);
      expect(store.events(0, 2)).toHaveLength(2);
      store.commit([{ kind: "pruned", firstSeq }]);
      for (const one of [store, reopen()]) {
        expect(one.firstSeq()).toBe(firstSeq);
        expect(one.events(0, firstSeq)).toEqual([said(firstSeq, { from: "bert" })]);
        expect(one.newest(partitionEvents * 9, NOON)[0]?.seq).toBe(firstSeq);
        expect(one.cidsOf("bert", 0, firstSeq)).toEqual(new Map([[cid(firstSeq), firstSeq]]));
      }
    });
  });

  test("[RM-2] a turn that fails where a partition begins leaves nothing of it, and the next one begins it", async () => {
    await withStore((store) => {
      store.commit(appends(chatter(partitionEvents)));
      const next = chatter(partitionEvents + 2).slice(-2);
      expect(() => store.commit(appends([...next, ...next]))).toThrow(Error);
      expect(store.newest(1, NOON)).toEqual(chatter(partitionEvents).slice(-1));
      store.commit(appends(next));
      expect(store.newest(2, NOON)).toEqual(next);
    });
  });

  test("[RM-11] whatever is written, pruned and read in whatever order, the disk holds what a list would", async () => {
    const totals = { written: 0, pruned: 0 };
    await fc.assert(
      fc.asyncProperty(steps, (happening) =>
        withStore((store, reopen) => {
          const { written, pruned } = playSteps(happening, { store, reopen, partitionEvents });
          totals.written += written;
          totals.pruned += pruned;
        }),
      ),
      { numRuns: PLAYS },
    );
    // An oracle over nothing is always right: much was written and much of it pruned.
    expect(totals.written).toBeGreaterThan(PLAYS * partitionEvents * 10);
    expect(totals.pruned).toBeGreaterThan(PLAYS * partitionEvents);
  });
}

const ABOUT: About = {
  roomId: "rgroup",
  kind: "group",
  title: "Mix tapes",
  pair: null,
  createdAt: NOON,
  version: 1,
};

const membership = (userId: string, changes: Partial<Membership> = {}): Membership => ({
  userId,
  role: "member",
  state: "member",
  invitationId: null,
  by: null,
  at: NOON,
  seq: 1,
  ...changes,
});

const appends = (events: readonly StreamEvent[]): readonly StoredChange[] =>
  events.map((event) => ({ kind: "append", event }));
