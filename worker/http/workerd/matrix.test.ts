import { env } from "cloudflare:workers";
import { beforeAll, describe, expect, test } from "vitest";
import { seedDirectory } from "../../people/workerd/seed-directory.ts";
import { TestClient } from "../../sockets/testing/test-client.ts";
import { operationIds } from "../operation.ts";
import { ask, type Outcome } from "./matrix/ask.ts";
import { asks, type Thing } from "./matrix/asks.ts";
import { commandsOf, outcomeOf } from "./matrix/commands.ts";
import { guardedCommands, guardedOperations, type GuardedOperation } from "./matrix/documents.ts";
import { expectedOf, expectedOfCommand, roleOf, type Standing } from "./matrix/expected.ts";
import { grants, makeWorld, places, type Caller, type World } from "./matrix/world.ts";
import { call } from "./support.ts";

const PATIENCE_MS = 300_000;
const UPGRADE = { Upgrade: "websocket", "Sec-WebSocket-Protocol": "cfm.v1" } as const;

let world: World;
beforeAll(async () => {
  await seedDirectory(env.DIRECTORY);
  world = await makeWorld();
}, PATIENCE_MS);

const JUNK = { Authorization: `Bearer anna.${"x".repeat(43)}` } as const;

/** Everybody who asks, with what decides about them. */
const asking = (): readonly { readonly as: string; readonly standing: Standing; readonly caller: Caller | null }[] => [
  { as: "nobody", standing: "nobody", caller: null },
  { as: "a made-up token", standing: "junk", caller: null },
  { as: "an ended session", standing: "ended", caller: null },
  ...world.callers.map((caller) => ({
    as: `${caller.name} (${caller.grant})`,
    standing: { name: caller.name, grants: grants[caller.grant] },
    caller,
  })),
];

const proofOf = (standing: Standing, caller: Caller | null): Readonly<Record<string, string>> => {
  if (standing === "junk") return JUNK;
  return standing === "ended" ? world.ended : (caller?.proof ?? {});
};

/** Asks once for each caller, and gives what was not as the documents say. */
async function tryThing(operation: GuardedOperation, thing: Thing, faces: Face[]): Promise<readonly string[]> {
  const wrong: string[] = [];
  for (const { as, standing, caller } of asking()) {
    const expected = expectedOf(operation, standing, thing.name, thing.place);
    const asked = await thing.prepare(world, caller, expected === "done" && caller !== null);
    const outcome = await ask(operation, proofOf(standing, caller), asked);
    cells.push(`${operation.id} ${thing.name} ${thing.place ?? ""} ${as}`);
    if (outcome.word !== expected)
      wrong.push(`${as}: ${thing.name} ${thing.place ?? ""}: ${outcome.word}, not ${expected}`);
    if (outcome.word === "done" && caller !== null) await thing.repair?.(world, caller);
    faces.push({ as, outcome, isHidden: outcome.word === "NOT_FOUND" });
  }
  return wrong;
}

interface Face {
  readonly as: string;
  readonly outcome: Outcome;
  readonly isHidden: boolean;
}

const cells: string[] = [];

describe("[AU-10] [ME-1] S12: who may do what, by the documents", { timeout: PATIENCE_MS }, () => {
  test("every operation of the contract is asked about", () => {
    expect(guardedOperations.map(({ id }) => id).toSorted()).toEqual([...operationIds].toSorted());
    expect(operationIds.filter((id) => asks[id].length === 0)).toEqual([]);
  });

  test.each(guardedOperations.map((operation) => [operation.id, operation] as const))(
    "%s, and what is foreign looks like what does not exist",
    async (id, operation) => {
      const faces: Face[] = [];
      const wrong: string[] = [];
      for (const thing of thingsOf(id)) wrong.push(...(await tryThing(operation, thing, faces)));
      expect(wrong).toEqual([]);
      const hidden = faces.filter(({ isHidden }) => isHidden).map(({ outcome }) => outcome.face);
      expect(new Set(hidden).size).toBeLessThanOrEqual(1);
    },
  );
});

/** The things of an operation by its name in the document. */
const thingsOf = (name: string): readonly Thing[] => operationIds.filter((id) => id === name).flatMap((id) => asks[id]);

describe("[AU-10] [CO-3] S12: who may send what, by the documents", { timeout: PATIENCE_MS }, () => {
  const reads = (caller: Caller): boolean => grants[caller.grant].some((grant) => grant === "read");

  test.each(places)("in %s", async (place) => {
    const wrong: string[] = [];
    const inside = world.callers.filter(
      (each) => reads(each) && !["none", "unwelcome"].includes(roleOf(each.name, place)),
    );
    for (const caller of inside) {
      const path = `/api/ws/room/${world.roomIds[place]}`;
      wrong.push(...(await trySocket("room", path, caller, place)));
    }
    expect(wrong).toEqual([]);
  });

  test("on the presence channel", async () => {
    const wrong: string[] = [];
    for (const caller of world.callers.filter(reads)) {
      wrong.push(...(await trySocket("presence", "/api/ws/presence", caller, null)));
    }
    expect(wrong).toEqual([]);
  });

  async function trySocket(
    channel: string,
    path: string,
    caller: Caller,
    place: (typeof places)[number] | null,
  ): Promise<readonly string[]> {
    const client = new TestClient(await call(path, { headers: { ...caller.proof, ...UPGRADE } }));
    await client.until(channel === "room" ? "caughtUp" : "snapshot");
    const wrong: string[] = [];
    for (const command of guardedCommands.filter((one) => one.channel === channel)) {
      const standing = { name: caller.name, grants: grants[caller.grant] };
      const expected = expectedOfCommand(command, standing, place);
      const word = await outcomeOf(client, commandsOf(command));
      cells.push(`${command.channel} ${command.type} ${place ?? ""} ${caller.name} (${caller.grant})`);
      if (word !== expected) wrong.push(`${caller.name} (${caller.grant}) ${command.type}: ${word}, not ${expected}`);
    }
    client.socket.close(1000);
    return wrong;
  }

  test("every command of the contract is sent", () => {
    expect(guardedCommands.map(({ channel, type }) => `${channel}.${type}`)).toHaveLength(10);
    for (const command of guardedCommands) expect(commandsOf(command)).toMatchObject({ type: command.type });
  });
});

test("S12: the size of the matrix", () => {
  console.log(`the matrix has ${cells.length} cells`);
  expect(new Set(cells).size).toBe(cells.length);
  expect(cells.length).toBeGreaterThan(3_000);
});
