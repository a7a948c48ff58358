import { describe, expect, test } from "vitest";
import type { Contact, Invitation } from "../../../generated/types.ts";
import { person } from "../../people/testing/person.ts";
import type { ContactFacts } from "../contacts/bond.ts";
import { parseErrand, receiverOf, type Errand } from "./errand.ts";
import { runErrand, type ErrandPorts } from "./run.ts";

const BLOCK = { by: "anna", of: "bert", blocked: true, version: 1 };
const LISTING = { from: "anna", on: true, version: 1, quiet: false };
const ASKING: ContactFacts = { userId: "bert", group: null, relation: "asking", blocked: false };
const INVITATION: Invitation = {
  invitationId: "i1",
  room: { roomId: "r1", kind: "group", title: "Band", topic: "", encrypted: false },
  from: person("bert"),
  at: 1,
};

/** What an errand does in a world where everybody is known, but for what is said otherwise. */
async function doneBy(errand: Errand, world: Partial<ErrandPorts> = {}): Promise<readonly unknown[]> {
  const done: unknown[] = [];
  await runErrand(errand, {
    contact: () => ASKING,
    invitation: () => INVITATION,
    roomIdWith: () => "r1",
    findPerson: async (userId) => person(userId),
    noteListing: async (...call) => void done.push(call),
    setBlockedAtPresence: async (...call) => void done.push(call),
    setBlockedInRoom: async (...call) => void done.push(call),
    tellPerson: async (...call) => void done.push(call),
    ...world,
  });
  return done;
}

describe("an errand", () => {
  test("[CO-1] tells the other account, and the person's own sockets how the contact looks by then", async () => {
    expect(await doneBy({ kind: "listing", to: "bert", listing: LISTING })).toEqual([["bert", LISTING]]);
    const contact: Contact = { person: person("bert"), group: null, relation: "asking", blocked: false };
    const news: Errand = { kind: "contactNews", to: "anna", userId: "bert" };
    expect(await doneBy(news)).toEqual([["anna", { type: "contact", contact }]]);
  });

  test.each<[string, Partial<ErrandPorts>]>([
    ["no contact any more", { contact: () => null }],
    ["blocked meanwhile", { contact: () => ({ ...ASKING, blocked: true }) }],
    ["gone from the directory", { findPerson: async () => null }],
  ])("[CO-1] [CO-4] says nothing of one who is %s", async (_name, world) => {
    expect(await doneBy({ kind: "contactNews", to: "anna", userId: "bert" }, world)).toEqual([]);
  });

  test("[CO-3] tells presence of a block, and the room of the two if there is one", async () => {
    expect(await doneBy({ kind: "blockAtPresence", block: BLOCK })).toEqual([[BLOCK]]);
    expect(await doneBy({ kind: "blockInRoom", block: BLOCK })).toEqual([["r1", BLOCK]]);
    expect(await doneBy({ kind: "blockInRoom", block: BLOCK }, { roomIdWith: () => null })).toEqual([]);
  });

  test("[ME-4] tells the person of an invitation that is still open", async () => {
    const errand: Errand = { kind: "invitationNews", to: "anna", invitationId: "i1" };
    expect(await doneBy(errand)).toEqual([["anna", { type: "invitation", invitation: INVITATION }]]);
    expect(await doneBy(errand, { invitation: () => null })).toEqual([]);
  });

  test("[ME-8] fails where the other end fails, so that it is run again", async () => {
    const noteListing = async (): Promise<never> => {
      throw new Error("unreachable");
    };
    await expect(doneBy({ kind: "listing", to: "bert", listing: LISTING }, { noteListing })).rejects.toThrow(
      "unreachable",
    );
  });

  test("[ME-8] outlives the disk, and keeps its order beside what is for the same receiver", () => {
    const errands: readonly Errand[] = [
      { kind: "listing", to: "bert", listing: LISTING },
      { kind: "blockAtPresence", block: BLOCK },
      { kind: "blockInRoom", block: BLOCK },
      { kind: "contactNews", to: "anna", userId: "bert" },
      { kind: "invitationNews", to: "anna", invitationId: "i1" },
    ];
    expect(errands.map((errand) => parseErrand(JSON.parse(JSON.stringify(errand))))).toEqual(errands);
    expect(errands.map(receiverOf)).toEqual(["account/bert", "presence", "room/bert", "news", "news"]);
    expect(() => parseErrand({ kind: "dance" })).toThrow("Invalid");
  });
});
