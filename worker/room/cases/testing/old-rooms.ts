import { HOT_EVENTS } from "../../../../generated/contract/limits.ts";
import type { ReceiptEvent } from "../../../../generated/types.ts";
import { cid, NOON } from "../../testing/people.ts";
import { World, type TestSocket } from "../../testing/world.ts";
import type { Visit } from "../../visit.ts";

const push = (socket: TestSocket, event: object): void => void socket.frames.push(JSON.stringify(event));

/** Whether a frame holds a text. */
const speaksOf = (data: string | ArrayBuffer, text: string): boolean => typeof data === "string" && data.includes(text);

const rewrite = (socket: TestSocket, change: (frame: string) => string): void =>
  void socket.frames.splice(0, socket.frames.length, ...socket.frames.map(change));

/** What a bot types was sent under another name than the one that clients read. */
class OtherNameForTyping extends World {
  override sendRaw(socket: TestSocket, data: string | ArrayBuffer): void {
    super.sendRaw(socket, data);
    if (!speaksOf(data, '"typing"')) return;
    for (const one of this.sockets.values())
      rewrite(one, (frame) => frame.replace('"userId":"eliza"', '"senderId":"eliza"'));
  }
}

/** A nudge shook the window of its sender alone. */
class NudgesOneself extends World {
  override sendRaw(socket: TestSocket, data: string | ArrayBuffer): void {
    super.sendRaw(socket, data);
    for (const one of this.sockets.values())
      if (one !== socket)
        one.frames.splice(0, one.frames.length, ...one.frames.filter((frame) => !frame.includes('"nudge"')));
  }
}

/** A cid that is known was dropped, whoever sent it. */
class DropsKnownIds extends World {
  override sendRaw(socket: TestSocket, data: string | ArrayBuffer): void {
    const isKnown = this.store.stream.some((event) => event.type === "chat" && speaksOf(data, event.cid));
    if (!isKnown) super.sendRaw(socket, data);
  }
}

const BUDGET = 15;
const BUDGET_MS = 60_000;

/** Every frame spent the one budget, receipts and pings too. */
class OneBudgetForAll extends World {
  readonly #times = new Map<TestSocket, readonly number[]>();

  override sendRaw(socket: TestSocket, data: string | ArrayBuffer): void {
    const times = (this.#times.get(socket) ?? []).filter((at) => at > this.now - BUDGET_MS);
    this.#times.set(socket, [...times, this.now]);
    if (times.length < BUDGET) super.sendRaw(socket, data);
    else push(socket, { type: "error", code: "RATE_LIMITED", message: "Rate limit exceeded" });
  }
}

const TOO_SOON_MS = 200;

/** What came too soon after the last one vanished. */
class DropsWhatIsSoon extends World {
  readonly #lastAt = new Map<TestSocket, number>();

  override sendRaw(socket: TestSocket, data: string | ArrayBuffer): void {
    const isSoon = this.now - (this.#lastAt.get(socket) ?? 0) < TOO_SOON_MS;
    this.#lastAt.set(socket, this.now);
    if (!isSoon || !speaksOf(data, '"chat"')) super.sendRaw(socket, data);
  }
}

const LATE_MS = 5_047;

/** What was acked was written by a timer, some seconds later. */
class WritesLate extends World {
  override crash(): void {
    const { stream } = this.store;
    stream.splice(0, stream.length, ...stream.filter(({ at }) => at <= this.now - LATE_MS));
    super.crash();
  }
}

/** Each message wrote the whole buffer anew. */
class RewritesItsBuffer extends World {
  override sendRaw(socket: TestSocket, data: string | ArrayBuffer): void {
    const before = this.store.stream.length;
    super.sendRaw(socket, data);
    if (this.store.stream.length > before) this.store.rowsWritten += Math.min(HOT_EVENTS, before);
  }
}

/** A receipt was one status of a message: the first reader's was everyone's. */
class OneStatusForAll extends World {
  override sendRaw(socket: TestSocket, data: string | ArrayBuffer): void {
    super.sendRaw(socket, data);
    if (!speaksOf(data, '"receipt"')) return;
    const { length: head } = this.store.stream;
    const everyone: readonly ReceiptEvent[] = ["anna", "bert", "clara"].map((userId) => ({
      type: "receipt",
      userId,
      delivered: head,
      read: head,
    }));
    for (const one of this.sockets.values()) for (const event of everyone) push(one, event);
  }
}

/** A close deleted the limits of its person. */
class ForgetsLimitsAtClose extends World {
  override disconnect(socket: TestSocket): void {
    super.disconnect(socket);
    const { stream } = this.store;
    stream.splice(0, stream.length, ...stream.map((event) => ({ ...event, at: event.at - 60_000 })));
    this.hibernate();
  }
}

const OLD_STORE_TTL_MS = 300_000;

/** The store forgot a session long before the end that was announced. */
class ForgetsSessions extends World {
  override sendRaw(socket: TestSocket, data: string | ArrayBuffer): void {
    if (this.now < NOON + OLD_STORE_TTL_MS) super.sendRaw(socket, data);
    else socket.closed ??= { code: 4001, reason: "Session not found" };
  }
}

/** What failed inside was said in the room. */
class SaysItsErrors extends World {
  override sendRaw(socket: TestSocket, data: string | ArrayBuffer): void {
    const before = this.reports.length;
    super.sendRaw(socket, data);
    if (this.reports.length === before) return;
    const text = `Sorry, I encountered an error: disk full`;
    for (const one of this.sockets.values())
      push(one, { type: "chat", seq: this.store.stream.length + 1, from: "eliza", cid: cid(666), text, at: this.now });
  }
}

const OLD_NUDGE_MS = 5_000;

/** The documents said three nudges in ten seconds, the code took one in five. */
class NumbersOfItsOwn extends World {
  #lastNudgeAt = 0;

  override sendRaw(socket: TestSocket, data: string | ArrayBuffer): void {
    if (!speaksOf(data, '"nudge"')) return super.sendRaw(socket, data);
    const isSoon = this.now - this.#lastNudgeAt < OLD_NUDGE_MS;
    this.#lastNudgeAt = this.now;
    if (isSoon) push(socket, { type: "error", code: "RATE_LIMITED", message: "Too soon" });
    else super.sendRaw(socket, data);
  }
}

/** Every reconnect brought the last messages again. */
class ReplaysAlways extends World {
  override connect(userId: string, changes: Partial<Visit> = {}): TestSocket {
    return super.connect(userId, { ...changes, position: null });
  }
}

/** What the earlier implementation did, each case as the one fault of a room that is right otherwise. */
export const OLD_ROOMS = {
  "orig-02": () => new OtherNameForTyping(),
  "orig-03": () => new NudgesOneself(),
  "orig-04": () => new DropsKnownIds(),
  "orig-05": () => new OneBudgetForAll(),
  "orig-06": () => new DropsWhatIsSoon(),
  "orig-07": () => new WritesLate(),
  "orig-08": () => new RewritesItsBuffer(),
  "orig-09": () => new OneStatusForAll(),
  "orig-10": () => new ForgetsLimitsAtClose(),
  "orig-11": () => new ForgetsSessions(),
  "orig-13": () => new SaysItsErrors(),
  "orig-14": () => new NumbersOfItsOwn(),
  "orig-15": () => new ReplaysAlways(),
} satisfies Readonly<Record<string, () => World>>;

/** The name of a case that a room decides. */
export type RoomCase = keyof typeof OLD_ROOMS;
