import { runDurableObjectAlarm } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { vi } from "vitest";
import { FULL_GRANTS } from "../../grants.ts";
import { TestClient } from "../../sockets/testing/test-client.ts";
import { openPresenceSocket, type PresenceVisit } from "../index.ts";
import type { PresenceRoom } from "../presence-object.ts";
import { person } from "../../people/testing/person.ts";

export { person } from "../../people/testing/person.ts";

const SESSION_MS = 1_200_000;

/** The one object that all tests of a file share, so that everyone has a name of their own. */
export const stub = (): DurableObjectStub<PresenceRoom> => env.PRESENCE.getByName("main");

interface Arrival {
  readonly client?: string;
  readonly sessionId?: string;
  readonly sessionMs?: number;
  readonly said?: PresenceVisit["said"];
}

/** Opens a socket and gives the answer: nobody reads from it yet. */
export async function knockAs(
  userId: string,
  { client = userId, sessionId = `session-${userId}`, sessionMs = SESSION_MS, said = null }: Arrival = {},
): Promise<Response> {
  const principal = { userId, sessionId, sessionExpiresAt: Date.now() + sessionMs, grants: FULL_GRANTS };
  const uuid = `${client.padEnd(8, "0").slice(0, 8)}-0000-4000-8000-000000000000`;
  return openPresenceSocket(env, { principal, person: person(userId), client: uuid, said });
}

/** Opens a socket; nothing of what came has been taken. */
export const enter = async (userId: string, arrival: Arrival = {}): Promise<TestClient> =>
  new TestClient(await knockAs(userId, arrival));

/** Opens a socket and takes the snapshot. */
export async function join(userId: string, arrival: Arrival = {}): Promise<TestClient> {
  const client = await enter(userId, arrival);
  await client.until("snapshot");
  return client;
}

/** What the next `presence` that names somebody says of them. */
export async function toldOf(client: TestClient, userId: string): Promise<unknown> {
  for (;;) {
    const { people } = await client.next("presence");
    const found = Array.isArray(people) ? people.find((one) => one.person.userId === userId) : undefined;
    if (found !== undefined) return found.status;
  }
}

/** Lets time jump. What the platform notes of pings stays in real time. */
export const jump = (ms: number): void => void vi.useFakeTimers({ now: Date.now() + ms, toFake: ["Date"] });

/** Lets time jump and the alarm ring. */
export async function ringAfter(ms: number): Promise<void> {
  jump(ms);
  await runDurableObjectAlarm(stub());
}
