import { PRESENCE_MAX_PEOPLE } from "../../generated/contract/limits.ts";
import type { PersonPresence } from "../../generated/types.ts";
import type { Connection } from "../sockets/index.ts";
import type { PresenceSend } from "./effects.ts";
import { isSameFace, ownView, type PersonRecord } from "./record.ts";

/** What has changed and was not told yet. One telling carries all of it (PR-3). */
export class News {
  readonly #faces = new Set<string>();
  readonly #owns = new Set<string>();
  readonly #toasts: PresenceSend[] = [];

  /** Whether there is anything to tell. */
  get isEmpty(): boolean {
    return this.#faces.size + this.#owns.size + this.#toasts.length === 0;
  }

  /** A person became otherwise; whom it concerns is found by comparing. */
  changed(before: PersonRecord | undefined, after: PersonRecord): void {
    const { userId } = after.person;
    if (before === undefined || !isSameFace(before.face, after.face)) this.#faces.add(userId);
    if (before === undefined || !isSameFace(ownView(before), ownView(after))) this.#owns.add(userId);
  }

  /** Somebody has come from nowhere (PR-4). The socket through which they came needs no toast. */
  signedIn({ person }: PersonRecord, { connectionId }: Connection, now: number): void {
    this.#toasts.push({ kind: "tellAll", event: { type: "signedIn", person, at: now }, except: connectionId });
  }

  /** Takes all news as what to tell: the faces to everyone, and to a hidden person how they see themselves (PR-2). */
  take(records: ReadonlyMap<string, PersonRecord>, connections: Iterable<Connection>): readonly PresenceSend[] {
    const faces = [...this.#faces].flatMap((userId) => records.get(userId)?.face ?? []);
    const owners = [...connections].filter(
      ({ userId }) => this.#owns.has(userId) && records.get(userId)?.own.status === "hidden",
    );
    const news = [
      ...portions(faces).map((people) => ({ kind: "tellAll", event: { type: "presence", people } }) as const),
      ...owners.flatMap(({ connectionId, userId }): readonly PresenceSend[] => {
        const record = records.get(userId);
        const people = record === undefined ? [] : [ownView(record)];
        return [{ kind: "tell", to: connectionId, event: { type: "presence", people } }];
      }),
      ...this.#toasts,
    ];
    this.#faces.clear();
    this.#owns.clear();
    this.#toasts.length = 0;
    return news;
  }
}

/** Cuts what changed into events that every client takes. */
const portions = (faces: readonly PersonPresence[]): PersonPresence[][] =>
  Array.from({ length: Math.ceil(faces.length / PRESENCE_MAX_PEOPLE) }, (_, index) =>
    faces.slice(index * PRESENCE_MAX_PEOPLE, (index + 1) * PRESENCE_MAX_PEOPLE),
  );
