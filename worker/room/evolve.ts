import { CHAT_PER_MINUTE } from "../../generated/contract/limits.ts";
import { asRenewed, asWarned, withNow, type Connection } from "../sockets/index.ts";
import type { Change } from "./effects.ts";
import type { Circle, Membership } from "./membership/circle.ts";
import type { Recent } from "./recent.ts";
import type { KnownReceipt, Moment } from "./shapes.ts";
import type { RoomView } from "./state.ts";

/** The room's memory. Only `evolve` and `restore` write it. */
export interface RoomState extends RoomView {
  circle: Circle | null;
  firstSeq: number;
  readonly recent: Recent;
  readonly chatTimes: Map<string, readonly number[]>;
  readonly moments: Map<string, readonly Moment[]>;
  readonly receipts: Map<string, KnownReceipt>;
  readonly typing: Map<string, number>;
  readonly connections: Map<string, Connection>;
}

/** Brings a change into memory. */
export function evolve(state: RoomState, change: Change): void {
  switch (change.kind) {
    case "append":
      return append(state, change);
    case "person":
      // People are asked of the disk when they are needed.
      return;
    case "notice":
      // Notices are delivered from the disk.
      return;
    case "about":
      state.circle = { members: new Map(), blocks: new Map(), ...state.circle, about: change.about };
      return;
    case "membership": {
      const { membership } = change;
      return withMembers(state, (members) => void members.set(membership.userId, membership));
    }
    case "removed":
      return withMembers(state, (members) => void members.delete(change.userId));
    case "block":
      return block(state, change);
    case "storedReceipt":
      state.receipts.set(change.receipt.userId, { ...change.receipt, dirty: false });
      return;
    case "pruned":
      state.firstSeq = change.firstSeq;
      return;
    case "receipt":
      return receipt(state, change);
    case "moments":
      state.moments.set(change.userId, change.moments);
      return;
    case "typing":
      if (change.until === null) state.typing.delete(change.userId);
      else state.typing.set(change.userId, change.until);
      return;
    case "learnt":
      state.recent.learn(change.userId, change.older);
      return;
    case "connected":
      return connected(state, change);
    case "disconnected":
      state.connections.delete(change.connectionId);
      return;
    case "renewed":
      return renewed(state, change);
    case "warned":
      return warned(state, change);
  }
}

type ChangeOf<Kind extends Change["kind"]> = Extract<Change, { kind: Kind }>;

function append(state: RoomState, { event }: ChangeOf<"append">): void {
  state.recent.append(event);
  if (event.type !== "chat") return;
  const earlier = state.chatTimes.get(event.from) ?? [];
  // By number, not by age: a clock that was ahead for one chat must not forget the others.
  state.chatTimes.set(event.from, withNow(earlier, CHAT_PER_MINUTE, event.at));
  // A message ends its writer's typing, here as on every client (ST-3).
  state.typing.delete(event.from);
}

function receipt(state: RoomState, { receipt: risen }: ChangeOf<"receipt">): void {
  const storedSeq = state.receipts.get(risen.userId)?.storedSeq ?? 0;
  state.receipts.set(risen.userId, { ...risen, storedSeq, dirty: true });
}

function connected(state: RoomState, { connection, receipt: onDisk }: ChangeOf<"connected">): void {
  state.connections.set(connection.connectionId, connection);
  if (onDisk !== null && !state.receipts.has(connection.userId)) state.receipts.set(connection.userId, onDisk);
}

function renewed(state: RoomState, { sessionId, expiresAt }: ChangeOf<"renewed">): void {
  for (const connection of state.connections.values()) {
    if (connection.sessionId === sessionId) put(state, asRenewed(connection, expiresAt));
  }
}

function warned(state: RoomState, { connectionId }: ChangeOf<"warned">): void {
  const connection = state.connections.get(connectionId);
  if (connection !== undefined) put(state, asWarned(connection));
}

/** Memberships change seldom and are read for every frame: a change makes a new map. */
function withMembers(state: RoomState, change: (members: Map<string, Membership>) => void): void {
  const { circle } = state;
  if (circle === null) throw new Error("a public room has no members");
  const members = new Map(circle.members);
  change(members);
  state.circle = { ...circle, members };
}

function block(state: RoomState, { block: made }: ChangeOf<"block">): void {
  const { circle } = state;
  if (circle === null) throw new Error("nobody is blocked in a public room");
  state.circle = { ...circle, blocks: new Map(circle.blocks).set(made.by, made) };
}

const put = (state: RoomState, connection: Connection): void =>
  void state.connections.set(connection.connectionId, connection);
