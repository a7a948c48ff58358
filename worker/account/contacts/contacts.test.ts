import { describe, expect, test } from "vitest";
import { ASKS_PER_WINDOW, ASKS_WINDOW_MS, CONTACTS_PER_USER } from "../../../generated/contract/limits.ts";
import { NOON, Town } from "./testing/town.ts";

/** Anna has asked bert, and he knows. */
function asked(): Town {
  const town = new Town();
  town.add("anna", "bert");
  town.settle();
  return town;
}

/** Anna and bert have each other. */
function friends(): Town {
  const town = asked();
  town.add("bert", "anna");
  town.settle();
  return town;
}

const relations = (town: Town): readonly unknown[] => [town.sees("anna", "bert"), town.sees("bert", "anna")];

describe("adding and removing", () => {
  test("[CO-1] who adds has asked, the other one is asking; adding back makes it mutual; each hears of the other", () => {
    const town = new Town();
    town.add("anna", "bert");
    expect(town.settle()).toEqual(["bert hears of anna"]);
    expect(relations(town)).toEqual(["asked", "asking"]);
    town.add("bert", "anna");
    expect(town.settle()).toEqual(["anna hears of bert"]);
    expect(relations(town)).toEqual(["mutual", "mutual"]);
    expect(town.of("anna").contacts.stance("bert")).toEqual({ isListed: true, isBlocked: false });
  });

  test("[CO-1] who add each other at once are mutual", () => {
    const town = new Town();
    town.add("anna", "bert");
    town.add("bert", "anna");
    expect(relations(town)).toEqual(["asked", "asked"]);
    expect(town.settle().toSorted()).toEqual(["anna hears of bert", "bert hears of anna"]);
    expect(relations(town)).toEqual(["mutual", "mutual"]);
  });

  test("[CO-1] adding twice is adding once, and nobody hears of it again", () => {
    const town = friends();
    town.add("anna", "bert");
    expect(town.of("anna").owed).toEqual([]);
  });

  test("[CO-2] removing is one-sided and told to nobody: the other one keeps the person and waits again", () => {
    const town = friends();
    town.remove("anna", "bert");
    expect(town.settle()).toEqual([]);
    expect(relations(town)).toEqual([null, "asked"]);
    town.add("anna", "bert");
    town.settle();
    expect(relations(town)).toEqual(["mutual", "mutual"]);
  });

  test("[CO-2] removing one who only asks declines them; asking anew is heard anew", () => {
    const town = asked();
    town.remove("bert", "anna");
    expect(town.settle()).toEqual([]);
    expect(relations(town)).toEqual(["asked", null]);
    town.remove("anna", "bert");
    town.add("anna", "bert");
    expect(town.settle()).toEqual(["bert hears of anna"]);
    expect(relations(town)).toEqual(["asked", "asking"]);
  });

  test("[CO-2] removing a stranger is nothing and leaves nothing", () => {
    const town = new Town();
    town.remove("anna", "bert");
    expect([town.of("anna").store.all(), town.of("anna").owed]).toEqual([[], []]);
  });

  test("[CO-5] groups are the person's own: kept when adding again, changed, taken away, and never told", () => {
    const town = new Town();
    town.add("anna", "bert", "Band");
    expect(town.add("anna", "bert")).toMatchObject({ contact: { group: "Band" } });
    expect(town.change("anna", "bert", { group: "Work" })).toMatchObject({ contact: { group: "Work" } });
    expect(town.change("anna", "bert", { group: null })).toMatchObject({ contact: { group: null } });
    town.settle();
    expect(JSON.stringify(town.of("bert").store.all())).not.toMatch(/Band|Work/u);
    expect(town.change("anna", "clara", { group: "Work" })).toEqual({ kind: "unknown" });
  });
});

describe("blocking", () => {
  test("[CO-3] is told to presence and to the room of the two, each change with a higher version; twice is once", () => {
    const town = friends();
    town.change("anna", "bert", { blocked: true });
    town.change("anna", "bert", { blocked: true });
    town.change("anna", "bert", { blocked: false });
    const block = (blocked: boolean, version: number) => ({ block: { by: "anna", of: "bert", blocked, version } });
    expect(town.of("anna").owed).toEqual([
      { kind: "blockAtPresence", ...block(true, 1) },
      { kind: "blockInRoom", ...block(true, 1) },
      { kind: "blockAtPresence", ...block(false, 2) },
      { kind: "blockInRoom", ...block(false, 2) },
    ]);
  });

  test("[CO-3] a stranger can be blocked, who is `none` then; ended, they are on the list no more", () => {
    const town = new Town();
    expect(town.change("anna", "bert", { blocked: true })).toMatchObject({
      contact: { relation: "none", blocked: true },
    });
    expect(town.of("anna").contacts.list()).toHaveLength(1);
    expect(town.of("anna").contacts.stance("bert").isBlocked).toBe(true);
    town.change("anna", "bert", { blocked: false });
    expect(town.of("anna").contacts.list()).toEqual([]);
    expect(town.change("anna", "bert", { blocked: false })).toEqual({ kind: "unknown" });
  });

  test("[CO-3] the blocked one learns nothing from their own list, also when the blocker removes or adds them", () => {
    const town = friends();
    const before = town.of("bert").contacts.list();
    town.change("anna", "bert", { blocked: true });
    expect(town.settle()).toEqual([]);
    expect(town.of("bert").contacts.list()).toEqual(before);
    town.remove("anna", "bert");
    town.add("anna", "bert");
    expect(town.settle()).toEqual([]);
  });

  test("[CO-4] what a blocked person asks is answered as always and reaches nobody, not later either", () => {
    const town = new Town();
    town.change("anna", "bert", { blocked: true });
    const free = new Town();
    expect(town.add("bert", "anna")).toEqual(free.add("bert", "anna"));
    expect(town.settle()).toEqual([]);
    expect(relations(town)).toEqual(["none", "asked"]);
    town.change("anna", "bert", { blocked: false });
    expect(town.settle()).toEqual([]);
    expect(relations(town)).toEqual([null, "asked"]);
    town.add("anna", "bert");
    town.settle();
    expect(relations(town)).toEqual(["mutual", "mutual"]);
  });

  test("[CO-4] who is on the list, blocked, and adds the person meanwhile is mutual when it ends", () => {
    const town = asked();
    town.change("anna", "bert", { blocked: true });
    town.add("bert", "anna");
    expect(town.settle()).toEqual([]);
    expect(town.sees("anna", "bert")).toBe("asked");
    town.change("anna", "bert", { blocked: false });
    expect(town.sees("anna", "bert")).toBe("mutual");
  });

  test("[CO-3] removing does not end a block", () => {
    const town = friends();
    town.change("anna", "bert", { blocked: true });
    town.remove("anna", "bert");
    expect(town.of("anna").contacts.find("bert")).toMatchObject({ relation: "none", blocked: true });
  });
});

describe("limits", () => {
  test("[LM-13] asksPerWindow requests fit into a window; one more waits just until the first has left", () => {
    const town = new Town();
    for (let count = 0; count < ASKS_PER_WINDOW; count += 1) town.add("anna", `user${count}`);
    town.now += 1_000;
    expect(town.add("anna", "bert")).toEqual({ kind: "tooMany", retryAfterMs: ASKS_WINDOW_MS - 1_000 });
    expect(town.sees("anna", "bert")).toBeNull();
    town.now = NOON + ASKS_WINDOW_MS - 1;
    expect(town.add("anna", "bert")).toEqual({ kind: "tooMany", retryAfterMs: 1 });
    town.now = NOON + ASKS_WINDOW_MS;
    expect(town.add("anna", "bert")).toMatchObject({ kind: "done" });
  });

  test("[LM-13] accepting, adding again, moving and blocking are no requests", () => {
    const town = asked();
    const { contacts } = town.of("bert");
    expect(contacts.spendAsks(ASKS_PER_WINDOW, NOON)).toBe(0);
    expect(town.add("bert", "anna")).toMatchObject({ kind: "done" });
    expect(town.add("bert", "anna", "Band")).toMatchObject({ kind: "done" });
    expect(town.change("bert", "clara", { blocked: true })).toMatchObject({ kind: "done" });
    expect(town.add("bert", "dora")).toMatchObject({ kind: "tooMany" });
  });

  test("[LM-13] people who are invited at once count each, all or none", () => {
    const { contacts } = new Town().of("anna");
    expect(contacts.spendAsks(ASKS_PER_WINDOW - 5, NOON)).toBe(0);
    expect(contacts.spendAsks(6, NOON + 1_000)).toBe(ASKS_WINDOW_MS - 1_000);
    expect(contacts.spendAsks(5, NOON + 1_000)).toBe(0);
    expect(contacts.spendAsks(0, NOON + 1_000)).toBe(0);
    expect(contacts.spendAsks(1, NOON + 1_000)).toBe(ASKS_WINDOW_MS - 1_000);
  });

  test("[LM-14] contactsPerUser are on a list or blocked; one more is refused, and who is there can still be changed", () => {
    const town = new Town();
    for (let count = 1; count < CONTACTS_PER_USER; count += 1) {
      town.now += ASKS_WINDOW_MS;
      town.add("anna", `user${count}`);
    }
    town.change("anna", "dora", { blocked: true });
    town.now += ASKS_WINDOW_MS;
    expect(town.add("anna", "bert")).toEqual({ kind: "full" });
    expect(town.change("anna", "bert", { blocked: true })).toEqual({ kind: "full" });
    expect(town.change("anna", "user1", { blocked: true })).toMatchObject({ kind: "done" });
    expect(town.add("anna", "dora")).toMatchObject({ kind: "done" });
  });

  test("[LM-14] however many ask, the list is one answer: one's own first, then the latest who ask", () => {
    const town = new Town();
    town.add("anna", "zoe");
    for (let count = 0; count < CONTACTS_PER_USER + 5; count += 1) {
      town.now += 1;
      town.add(`user${count}`, "anna");
      town.settle();
    }
    const list = town.of("anna").contacts.list();
    expect(list).toHaveLength(CONTACTS_PER_USER);
    expect(list.slice(0, 2).map(({ userId }) => userId)).toEqual(["zoe", `user${CONTACTS_PER_USER + 4}`]);
  });
});
