import { expect, test } from "vitest";
import type { RoomStore } from "../ports.ts";
import { chatter, said } from "./context.ts";
import { cid, NOON, person } from "./people.ts";

/** Runs something with an empty store, where that store can be used. */
type WithStore = (run: (store: RoomStore) => void) => Promise<void>;

/** What every disk of a room has to do, the one in memory and the real one. */
export function testRoomStore(withStore: WithStore): void {
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
      store.commit(events.map((event) => ({ kind: "append", event })));
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
      store.commit([...chatter(5), said(6), said(7)].map((event) => ({ kind: "append", event })));
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

  test("[RM-9] a person is a member from the first time on, with what they look like now", async () => {
    await withStore((store) => {
      expect(store.member("anna")).toBeNull();
      store.commit([{ kind: "person", person: person("anna"), joinedAt: 1 }]);
      const changed = person("anna", { name: "*~ Anna ~*", bot: true });
      store.commit([{ kind: "person", person: changed, joinedAt: 2 }]);
      expect(store.member("anna")).toEqual({ person: changed, joinedAt: 1 });
      expect(store.people(["bert", "anna"])).toEqual([changed]);
    });
  });

  test("[ST-1] a receipt is kept", async () => {
    await withStore((store) => {
      const receipt = { userId: "anna", delivered: 5, read: 3, storedAt: NOON };
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
}
