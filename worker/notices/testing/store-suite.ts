import { describe, expect, test } from "vitest";
import type { NoticeStore } from "../store.ts";

/**
 * What every place where notices wait does.
 *
 * @param within runs a test on an empty one
 */
export function storeSuite(where: string, within: (act: (store: NoticeStore) => void) => Promise<void>): void {
  const receivers = (store: NoticeStore, now: number, count = 9): readonly string[] =>
    store.dueHeads(now, count).map(({ to, body, failures }) => `${to} ${JSON.stringify(body)} ${failures}`);

  /** Anna has two to get, bert one. */
  function fill(store: NoticeStore): void {
    store.add("anna", { number: 1 });
    store.add("bert", { number: 2 });
    store.add("anna", { number: 3 });
  }

  describe(`notices ${where}`, () => {
    test("[ME-8] gives the first of each receiver, in the order of their coming", () =>
      within((store) => {
        fill(store);
        expect(receivers(store, 0)).toEqual(['anna {"number":1} 0', 'bert {"number":2} 0']);
        expect(receivers(store, 0, 1)).toEqual(['anna {"number":1} 0']);
        expect(store.heads()).toEqual([
          { to: "anna", dueAt: 0 },
          { to: "bert", dueAt: 0 },
        ]);
      }));

    test("[ME-8] a head that was put off holds the later ones to the same receiver back", () =>
      within((store) => {
        fill(store);
        for (const { id, to } of store.dueHeads(0, 9)) if (to === "anna") store.putOff(id, 1, 500);
        expect(receivers(store, 499)).toEqual(['bert {"number":2} 0']);
        expect(receivers(store, 500)).toEqual(['anna {"number":1} 1', 'bert {"number":2} 0']);
        expect(store.heads()).toContainEqual({ to: "anna", dueAt: 500 });
      }));

    test("[ME-8] what waits behind a head can be forgotten; the head and what is for others stay", () =>
      within((store) => {
        fill(store);
        store.add("anna", { number: 4 });
        store.removeBehindHead("anna");
        store.removeBehindHead("nobody");
        expect(receivers(store, 0)).toEqual(['anna {"number":1} 0', 'bert {"number":2} 0']);
        for (const { id } of store.dueHeads(0, 9)) store.remove(id);
        expect(store.heads()).toEqual([]);
      }));

    test("[ME-8] where one is removed, the next one is the head; one that is gone is removed again without harm", () =>
      within((store) => {
        fill(store);
        const [first] = store.dueHeads(0, 9);
        for (let times = 0; times < 2; times += 1) store.remove(first?.id ?? 0);
        store.putOff(first?.id ?? 0, 5, 500);
        expect(receivers(store, 0)).toEqual(['bert {"number":2} 0', 'anna {"number":3} 0']);
        for (const { id } of store.dueHeads(0, 9)) store.remove(id);
        store.add("clara", {});
        expect(store.dueHeads(0, 9)[0]?.id).toBeGreaterThan(3);
      }));
  });
}
