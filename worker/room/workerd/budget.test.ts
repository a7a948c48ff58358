import { runInDurableObject } from "cloudflare:test";
import { describe, expect, test } from "vitest";
import { HISTORY_MIN_EVENTS } from "../../../generated/contract/limits.ts";
import { PARTITION_EVENTS } from "../config.ts";
import { SqliteRoomStore } from "../store.ts";
import { chatter } from "../testing/context.ts";
import { Evening, type EveningPlan } from "../testing/evening.ts";
import { freshRoom, stubOf } from "./setting.ts";

/** What a room may write for one message, everything counted: more than 86,000 messages a day on the free plan. */
const MAX_ROWS_PER_MESSAGE = 1.15;

/** So many messages were said before: soon a partition is full, and the oldest one need not be kept any more. */
const SAID_BEFORE = HISTORY_MIN_EVENTS + PARTITION_EVENTS - 1_000;

/** What a statement writes to. */
const kindOf = (query: string): string => /(?:INTO|UPDATE|FROM|TABLE|INDEX) ([a-z]+)/.exec(query)?.[1] ?? query;

/** Makes a room worse: runs a further statement after one of the room's, or none. */
type Spoil = (query: string) => string | null;

interface Bill {
  readonly messages: number;
  /** Rows by what they were written to; an alarm that is set counts as one. */
  readonly rows: Readonly<Record<string, number>>;
  readonly rowsPerMessage: number;
  /** The lowest seq that is kept at the end. */
  readonly firstSeq: number;
}

/** Lets people spend an evening in a room with a long past, and adds up the rows that it writes. */
const billOf = (plan: EveningPlan, spoil: Spoil = () => null): Promise<Bill> =>
  runInDurableObject(stubOf(freshRoom()), async (_, { storage }) => {
    const { sql } = storage;
    new SqliteRoomStore(storage).commit(chatter(SAID_BEFORE).map((event) => ({ kind: "append", event })));
    const rows: Record<string, number> = {};
    const count = (kind: string, written: number): void => {
      if (written > 0) rows[kind] = (rows[kind] ?? 0) + written;
    };
    const { exec } = sql;
    sql.exec = new Proxy(exec, {
      apply: (_target, _self, bindings) => {
        const query = String(bindings[0]);
        const cursor = Reflect.apply(exec, sql, bindings);
        count(kindOf(query), cursor.rowsWritten);
        const worse = spoil(query);
        if (worse !== null) count(kindOf(worse), Reflect.apply(exec, sql, [worse]).rowsWritten);
        return cursor;
      },
    });
    const store = new SqliteRoomStore(storage);
    const evening = new Evening(store, plan);
    await evening.play();
    sql.exec = exec;
    expect(evening.problems).toEqual([]);
    count("alarm", evening.alarmsSet);
    const total = Object.values(rows).reduce((sum, written) => sum + written, 0);
    const { chats } = evening;
    return { messages: chats, rows, rowsPerMessage: total / chats, firstSeq: store.firstSeq() };
  });

const LIVELY = { people: 30, hours: 3, chatsPerMinute: 120 };
const CALM = { people: 10, hours: 4, chatsPerMinute: 10 };

function print(what: string, { people, hours, chatsPerMinute }: EveningPlan, bill: Bill): void {
  const { messages, rows, rowsPerMessage } = bill;
  const kinds = Object.entries(rows).map(
    ([kind, written]) => `${kind} ${written} (${(written / messages).toFixed(4)})`,
  );
  console.log(
    `${what}: ${people} people, ${hours} h, ${chatsPerMinute} chats a minute: ${messages} messages,`,
    `${rowsPerMessage.toFixed(4)} rows written for each: ${kinds.join(", ")}`,
  );
}

/** Tens of thousands of turns take a while on a busy machine. */
const PATIENCE_MS = 120_000;

describe("the rows that a room writes for a message, everything counted", { timeout: PATIENCE_MS }, () => {
  test("[RM-11] are within the budget on a lively evening over several partitions, old ones dropped", async () => {
    const bill = await billOf(LIVELY);
    print("a lively evening", LIVELY, bill);
    expect(bill.rowsPerMessage).toBeLessThanOrEqual(MAX_ROWS_PER_MESSAGE);
    // An evening on which nothing happens is cheap: on this one everything did that costs a row.
    expect(bill.messages).toBeGreaterThan(20_000);
    expect(bill.firstSeq).toBe(3 * PARTITION_EVENTS + 1);
    expect(Object.keys(bill.rows).toSorted()).toEqual(["alarm", "moments", "people", "receipts", "stream"]);
  });

  test("[RM-11] are within the budget where fewer people say less", async () => {
    const bill = await billOf(CALM);
    print("a calm evening", CALM, bill);
    expect(bill.rowsPerMessage).toBeLessThanOrEqual(MAX_ROWS_PER_MESSAGE);
  });

  const tableOf = (query: string, beginning: string): string | undefined =>
    query.startsWith(beginning) ? query.split(" ")[2] : undefined;

  test.each<[string, Spoil]>([
    [
      "a second index",
      (query) => {
        const table = tableOf(query, "CREATE TABLE stream_");
        return table === undefined ? null : `CREATE INDEX ${table}_cid ON ${table} (userId, cid)`;
      },
    ],
    [
      "a row deleted for each message",
      (query) => {
        const table = tableOf(query, "INSERT INTO stream_");
        return table === undefined
          ? null
          : `DELETE FROM stream_100001 WHERE seq = (SELECT min(seq) FROM stream_100001)`;
      },
    ],
  ])("are beyond it with %s: the budget would tell", async (what, spoil) => {
    const plan = { ...LIVELY, hours: 0.5 };
    const bill = await billOf(plan, spoil);
    print(what, plan, bill);
    expect(bill.rowsPerMessage).toBeGreaterThan(MAX_ROWS_PER_MESSAGE);
  });
});
