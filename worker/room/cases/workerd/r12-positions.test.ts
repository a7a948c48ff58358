import { env } from "cloudflare:workers";
import { beforeAll, describe, expect, test } from "vitest";
import { bearer, call } from "../../../http/workerd/support.ts";
import { seedDirectory } from "../../../people/workerd/seed-directory.ts";
import { TestClient, type AnyEvent } from "../../../sockets/testing/test-client.ts";

const UPGRADE = { Upgrade: "websocket", "Sec-WebSocket-Protocol": "cfm.v1" } as const;
const ROOM = "/api/ws/room/music";

/** Anna's coming and three chats. */
const HEAD = 4;

/** What stands for the room's own epoch. */
const OWN = "own";

let headers: Readonly<Record<string, string>>;
let epoch: string;
beforeAll(async () => {
  await seedDirectory(env.DIRECTORY);
  headers = { ...(await bearer("anna")), ...UPGRADE };
  const client = new TestClient(await call(ROOM, { headers }));
  const [hello] = await client.until("caughtUp");
  epoch = String(hello?.["epoch"]);
  for (const text of ["one", "two", "three"]) client.send({ type: "chat", cid: crypto.randomUUID(), after: 0, text });
  await client.rest();
  client.socket.close(1000);
});

/** How an upgrade with this query ends: its status, or what the client is told. */
async function outcomeOf(query: string): Promise<number | readonly AnyEvent[]> {
  const response = await call(`${ROOM}?${query}`, { headers });
  if (response.status !== 101) return response.status;
  const client = new TestClient(response);
  const events = await client.until("caughtUp");
  client.socket.close(1000);
  await client.ended();
  return events;
}

/** Names an outcome: refused by the schema, begun anew, or gone on at the position; throws for anything between. */
function verdictOf(
  outcome: number | readonly AnyEvent[],
  asked: { readonly isOwn: boolean; readonly after: string },
): Verdict {
  if (typeof outcome === "number") {
    if (outcome !== 400) throw new Error(`answered with ${outcome}`);
    return "refused";
  }
  const [hello, snapshot, ...rest] = outcome;
  const from = Number(hello?.["after"]);
  const seqs = rest.slice(0, -1).map(({ seq }) => seq);
  const isWhole = seqs.length === HEAD - from && seqs.every((seq, index) => seq === from + 1 + index);
  if (!isWhole || snapshot?.type !== "snapshot") throw new Error(`a part: ${seqs.join()}`);
  if (hello?.["recovered"] !== true) return "anew";
  if (!asked.isOwn || from !== Number(asked.after)) throw new Error(`went on at ${from}`);
  return "recovered";
}

type Verdict = "refused" | "anew" | "recovered";

const SERVED = ["0", "1", "2", "4"];
const AFTERS = [
  ...SERVED,
  ...["5", "600", "-1", "-0", "NaN", "Infinity", "1e3", "1e400", "0.5", "9007199254740992", "99999999999999999999"],
  ...["abc", "0x10", " 1", "", "null", "[]"],
];
const EPOCHS = [OWN, "another00001", "__proto__", "x".repeat(65), "", "%00", "../..", "null"];

describe("R12 gap and trimmed history, at the upgrade", () => {
  test("[RS-2] [RS-3] [HT-3] whatever stands in the query, it is refused, begins anew or goes on exactly", async () => {
    const verdicts: Verdict[] = [];
    for (const given of EPOCHS) {
      for (const after of AFTERS) {
        const name = given === OWN ? epoch : given;
        const outcome = await outcomeOf(`epoch=${encodeURIComponent(name)}&after=${encodeURIComponent(after)}`);
        verdicts.push(verdictOf(outcome, { isOwn: given === OWN, after }));
      }
    }
    const count = (verdict: Verdict): number => verdicts.filter((one) => one === verdict).length;
    console.log(
      `R12 at the upgrade: ${verdicts.length} queries, ${count("refused")} refused by the schema, ${count("anew")} anew, ${count("recovered")} recovered, 0 parts`,
    );
    expect(count("recovered")).toBeGreaterThanOrEqual(SERVED.length);
    expect(count("anew")).toBeGreaterThan(0);
    expect(count("refused")).toBeGreaterThan(0);
  });
});
