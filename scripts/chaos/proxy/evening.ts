import { setTimeout as sleep } from "node:timers/promises";
import { act, isAct } from "../simulation/acts.ts";
import type { Outcome } from "../simulation/outcome.ts";
import { brokenPromises } from "../simulation/promises.ts";
import { below, seeded } from "../simulation/random.ts";
import type { Rig } from "../../rig/index.ts";
import { Company, type Seat } from "./company.ts";
import { operationsOf, type Operation } from "./operations.ts";

/** How many things happen in an evening. */
export const OPERATIONS = 100;

/** Between two operations, at most. */
const PAUSE_MS = 20;

/** How long everyone has to look well before it is believed, and how long they have for it. */
const CALM_MS = 600;
const REST_WITHIN_MS = 60_000;
const LOOK_AGAIN_MS = 50;

/** The server may be killed while one looks; so often in a row it is not. */
const MOST_TRIES = 10;

/**
 * Plays the operations of a seed in a room of their own, heals everything and looks.
 *
 * @param kills how often somebody has begun to kill the server so far
 */
export async function playSeed(rig: Rig, seed: number, kills: () => number): Promise<Outcome> {
  const { company, seats } = await Company.gather(rig, seed);
  const random = seeded(-seed);
  try {
    for (const operation of operationsOf(seed, OPERATIONS)) {
      company.ledger.count(operation.kind);
      await perform(company, seats, operation);
      await sleep(below(random, PAUSE_MS));
    }
    return { divergences: await judge(company, seats, kills), counts: company.ledger.counts };
  } finally {
    await company.part(seats);
  }
}

async function perform(company: Company, seats: readonly Seat[], operation: Operation): Promise<void> {
  if (operation.kind === "rest") return sleep(operation.ms);
  // A server that is down just now evicts nobody.
  if (operation.kind === "evict") return company.evict().catch(() => undefined);
  const seat = seats[operation.tab];
  if (seat === undefined) return;
  if (isAct(operation)) act(seat.tab, operation);
  else spoil(seat, operation);
}

type Fault = Exclude<
  Extract<Operation, { readonly tab: number }>,
  { readonly kind: Parameters<typeof act>[1]["kind"] }
>;

function spoil({ tab, proxy }: Seat, operation: Fault): void {
  const passage = proxy.passages.at(-1);
  switch (operation.kind) {
    case "reload":
      if (operation.isCrash) passage?.cut();
      return tab.reload();
    case "cut":
      return passage?.cut();
    case "cutAfter":
      return passage?.cutAfterMore(operation.way, operation.bytes);
    case "swallow":
      for (const way of operation.ways) passage?.rule(way, { isSwallowed: true });
      return;
    case "delay":
      return passage?.rule(operation.way, { delayMs: operation.ms });
    case "unread":
      return passage?.rule(operation.way, { isUnread: operation.isUnread });
    case "duplicate":
      passage?.rule("up", { isHeld: true });
      tab.say(`${tab.userId} says ${tab.written.length} twice`);
      // The frame has to be at the proxy before the client's side breaks.
      setTimeout(() => passage?.linger(), PAUSE_MS);
      return;
    case "refuse":
      proxy.refuses = operation.refuses;
      return;
  }
}

/** Nothing breaks any more, and nobody hides: what is left of old connections ends, and the newest ones flow. */
function heal({ tab, proxy }: Seat): void {
  tab.hide("open");
  proxy.refuses = false;
  for (const passage of proxy.passages.slice(0, -1)) passage.cut();
  const newest = proxy.passages.at(-1);
  for (const way of ["up", "down"] as const) {
    newest?.rule(way, { delayMs: 0, isUnread: false, isHeld: false, cutAfter: null });
  }
}

const isAtRest = ({ tab, proxy }: Seat): boolean =>
  tab.room.state.connection.phase === "live" &&
  tab.room.state.outbox.every(({ state }) => state === "failed") &&
  proxy.passages.at(-1)?.isHalfOpen === false;

/** Waits until everyone has been at rest for a while. */
async function rest(seats: readonly Seat[]): Promise<void> {
  let calmSinceMs = performance.now();
  await until(() => {
    for (const seat of seats) {
      heal(seat);
      if (seat.tab.room.state.connection.phase === "closed") seat.tab.room.reopen();
    }
    if (!seats.every(isAtRest)) calmSinceMs = performance.now();
    return performance.now() - calmSinceMs >= CALM_MS;
  });
}

/** Looks until nobody killed the server meanwhile. */
async function judge(company: Company, seats: readonly Seat[], kills: () => number): Promise<readonly string[]> {
  for (let tries = 1; ; tries += 1) {
    const before = kills();
    try {
      const found = await look(company, seats);
      if (kills() === before) return found;
    } catch (error) {
      if (tries === MOST_TRIES) throw error;
      await sleep(CALM_MS);
    }
  }
}

async function look(company: Company, seats: readonly Seat[]): Promise<readonly string[]> {
  await rest(seats);
  const newcomer = company.join("clara");
  try {
    await until(() => newcomer.room.state.connection.phase === "live");
    const { people, receipts, userCount } = newcomer.room.state;
    const stream = await company.stream();
    // Nobody types any more. A client in a hurry knows it earlier than the server.
    const fresh = { people: [...people.values()], receipts: [...receipts.values()], userCount, typing: [] };
    const tabs = seats.map(({ tab }) => tab);
    return [...company.ledger.complaints, ...brokenPromises({ tabs, stream, acked: company.ledger.acked, fresh })];
  } finally {
    newcomer.room.end();
  }
}

/** Waits until something is so, or should have been long ago. */
async function until(isSo: () => boolean): Promise<void> {
  const startedMs = performance.now();
  while (!isSo() && performance.now() - startedMs < REST_WITHIN_MS) await sleep(LOOK_AGAIN_MS);
}
