import type { RoomCommand, RoomEvent } from "../../../generated/ws/room.ts";
import { FaultyStore } from "./faulty-store.ts";
import { commandsOf, eventsOf, frameOf } from "./frames.ts";
import type { Tap } from "./line.ts";
import type { Planted } from "./scene.ts";

type Changes = Parameters<FaultyStore["commit"]>[0];

/** A disk that a waking room cannot ask for what was said before. */
class ForgetfulStore extends FaultyStore {
  override newest(): ReturnType<FaultyStore["newest"]> {
    return super.newest(1, Infinity);
  }

  override cidsOf(): ReadonlyMap<string, number> {
    return new Map();
  }
}

/** A disk that says that it has written what it has not. */
class LyingStore extends FaultyStore {
  override commit(changes: Changes): void {
    if (this.nextFault === "fails") this.nextFault = null;
    else super.commit(changes);
  }
}

const isOfStream = (event: RoomEvent): boolean => event.type === "chat" || event.type === "system";

/** A greeting whose last event is missing, and that says so nowhere. */
function oneTooFew(frame: string): string {
  const events = eventsOf(frame);
  const last = events.findLastIndex(isOfStream);
  if (!events.some(({ type }) => type === "hello") || last < 0) return frame;
  const told = events.toSpliced(last, 1).map((event) => {
    if (event.type === "hello") return { ...event, head: event.head - 1 };
    return event.type === "caughtUp" ? { ...event, seq: event.seq - 1 } : event;
  });
  return frameOf(told);
}

/** A client that says everything once only, on whatever socket. */
function neverAgain(): () => Tap {
  const said = new Set<string>();
  return () => {
    const here = new Set<string>();
    const isNews = (command: RoomCommand): boolean => {
      if (command.type !== "chat") return true;
      if (said.has(command.cid) && !here.has(command.cid)) return false;
      said.add(command.cid);
      here.add(command.cid);
      return true;
    };
    return { up: (frame) => frameOf(commandsOf(frame).filter(isNews)) };
  };
}

/** A client that takes what comes for all there is: where something is missing, it counts on as if it had come. */
function trustful(): Tap {
  let position = 0;
  return {
    down: (frame) =>
      frameOf(
        eventsOf(frame).flatMap((event): readonly { readonly type: string }[] => {
          if (event.type === "hello") position = event.after;
          if (event.type !== "chat" && event.type !== "system") return [event];
          const missing = Array.from({ length: Math.max(0, event.seq - position - 1) }, (_, index) => ({
            type: "missing",
            seq: position + index + 1,
          }));
          position = Math.max(position, event.seq);
          return [...missing, event];
        }),
      ),
  };
}

/** A fault that the simulation has to find. */
export interface Mutant {
  readonly name: string;
  /** Makes it anew for an evening. */
  readonly plant: () => Planted;
  /** What has to be said of it. */
  readonly symptom: RegExp;
}

/** Faults of server and client, one for each promise that they would break. */
export const mutants: readonly Mutant[] = [
  {
    name: "[RM-3] the server forgets cids at a wake",
    plant: () => ({ store: new ForgetfulStore() }),
    symptom: /was acked as \d+ and as|stored twice/u,
  },
  {
    name: "[RS-2] a replay is one event too short",
    plant: () => ({ tap: () => ({ down: oneTooFew }) }),
    symptom: /shows another log/u,
  },
  {
    name: "[RM-8] the client does not resend after a reconnect",
    plant: () => ({ tap: neverAgain() }),
    symptom: /is lost/u,
  },
  {
    name: "[RM-2] the server acks what it could not write",
    plant: () => ({ store: new LyingStore() }),
    symptom: /was acked as \d+/u,
  },
  { name: "[RS-5] the client trusts a gap", plant: () => ({ tap: trustful }), symptom: /a log with holes/u },
  {
    name: "[ST-4] nobody is told who comes and goes",
    plant: () => ({
      tap: () => ({ down: (frame) => frameOf(eventsOf(frame).filter(({ type }) => type !== "userCount")) }),
    }),
    symptom: /counts \d people/u,
  },
  {
    name: "[ST-1] a client never tells what it has got",
    plant: () => ({
      tap: () => ({ up: (frame) => frameOf(commandsOf(frame).filter(({ type }) => type !== "receipt")) }),
    }),
    symptom: /has told of \d+ only/u,
  },
];
