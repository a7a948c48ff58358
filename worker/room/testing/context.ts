import type { StreamEvent } from "../../../generated/types.ts";
import type { CommandContext } from "../decision.ts";
import type { Change } from "../effects.ts";
import { evolve, type RoomState } from "../evolve.ts";
import { restore } from "../restore.ts";
import { MemoryStore } from "./memory-store.ts";
import { cid, connectionOf, NOON, visit } from "./people.ts";

/** What a handler decides from: anna's socket in a room with these rows, woken at `now`. */
export function contextOf({
  stream = [],
  now = NOON,
  changes = [],
}: {
  readonly stream?: readonly StreamEvent[];
  readonly now?: number;
  readonly changes?: readonly Change[];
} = {}): CommandContext & { readonly room: RoomState; readonly log: MemoryStore } {
  const log = new MemoryStore();
  log.stream.push(...stream);
  const sender = connectionOf(visit("anna"), "socket-1");
  const room = restore(log, [{ connection: sender, note: null }], now);
  for (const change of changes) evolve(room, change);
  return { room, log, sender, now };
}

/** A stored chat of anna, said long before noon. */
export const said = (seq: number, changes: Partial<Extract<StreamEvent, { type: "chat" }>> = {}): StreamEvent => ({
  type: "chat",
  seq,
  from: "anna",
  cid: cid(seq),
  text: `text ${seq}`,
  at: NOON - 1_000_000 + seq,
  ...changes,
});

/** `count` stored chats of somebody, all long before noon. */
export const chatter = (count: number, from = "bert"): readonly StreamEvent[] =>
  Array.from({ length: count }, (_, index) => said(index + 1, { from }));
