import { env } from "cloudflare:workers";
import { beforeAll, describe, expect, test } from "vitest";
import { opening } from "../../../account/testing/opening.ts";
import { beginSession } from "../../../auth/index.ts";
import { newToken } from "../../../auth/token.ts";
import { bearer, call, ORIGIN } from "../../../http/workerd/support.ts";
import { seedDirectory } from "../../../people/workerd/seed-directory.ts";
import { TestClient } from "../../../sockets/testing/test-client.ts";

const TIMES = 1_000;
/** Through the whole front door: each costs two questions to the verification service. */
const TIMES_BY_HTTP = 40;
const AT_ONCE = 8;
/** A thousand sockets take some seconds, and several times that on a machine with other work. */
const PATIENCE_MS = 180_000;
const PEOPLE = ["anna", "ben", "chiara", "diego", "elif", "kwame", "mei", "priya"];

beforeAll(() => seedDirectory(env.DIRECTORY));

/** Logs somebody in. @returns the header that proves it from there on */
type LogIn = (userId: string) => Promise<{ readonly Authorization: string }>;

/** What every log-in ends with: the session is stored, then its token is handed out. */
const begins: LogIn = async (userId) => {
  const begun = await beginSession(env, userId, opening(), new Request(ORIGIN));
  return { Authorization: `Bearer ${begun?.token}` };
};

/** The earlier implementation handed out the token and stored the session afterwards. */
const beginsTooLate: LogIn = async (userId) => ({ Authorization: `Bearer ${newToken(userId)}` });

/** Logs in and connects in the next moment. @returns whether the room greeted this person */
async function logInAndConnect(logIn: LogIn, userId: string): Promise<boolean> {
  const headers = await logIn(userId);
  const upgrade = { ...headers, Upgrade: "websocket", "Sec-WebSocket-Protocol": "cfm.v1" };
  const response = await call("/api/ws/room/lobby", { headers: upgrade });
  if (response.status !== 101) return false;
  const client = new TestClient(response);
  const { you } = await client.next("hello");
  client.socket.close(1000, "that was all");
  await client.ended();
  return JSON.stringify(you).includes(`"${userId}"`);
}

/** How many of so many log-ins, some of them at once, were followed by a socket. */
async function connected(logIn: LogIn, times: number): Promise<number> {
  let successes = 0;
  for (let done = 0; done < times; done += AT_ONCE) {
    const people = Array.from({ length: AT_ONCE }, (_, index) => PEOPLE[index % PEOPLE.length] ?? "anna");
    const outcomes = await Promise.all(people.map(async (userId) => logInAndConnect(logIn, userId)));
    successes += outcomes.filter(Boolean).length;
  }
  return successes;
}

describe("orig-11 two session lives, at the door", () => {
  test(
    "[AU-3] who logs in can connect in the next moment, a thousand times of a thousand",
    { timeout: PATIENCE_MS },
    async () => {
      expect(await connected(bearer, TIMES_BY_HTTP)).toBe(TIMES_BY_HTTP);
      expect(await connected(begins, TIMES)).toBe(TIMES);
      console.log(
        `orig-11: ${TIMES} of ${TIMES} new sessions, ${TIMES_BY_HTTP} of ${TIMES_BY_HTTP} log-ins over HTTP opened a socket at once`,
      );
    },
  );

  test("[AU-3] a token that is handed out before its session is stored turns it red", async () => {
    expect(await connected(beginsTooLate, AT_ONCE)).toBe(0);
  });
});
