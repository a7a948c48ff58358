import { PRESENCE_MAX_PEOPLE } from "../../generated/contract/limits.ts";
import type { PersonPresence, SignedInEvent } from "../../generated/types.ts";
import type { Connection } from "../sockets/index.ts";
import type { Blocks } from "./blocks.ts";
import type { PresenceSend } from "./effects.ts";
import { isSameFace, ownView, type PersonRecord } from "./record.ts";

/** Everyone, their sockets, and who blocks whom: what news are told from. */
export interface Audience {
  readonly records: ReadonlyMap<string, PersonRecord>;
  readonly connections: Iterable<Connection>;
  readonly blocks: Blocks;
}

/** What to tell, and to which sockets. */
export interface Telling {
  readonly to: readonly string[];
  readonly sends: readonly PresenceSend[];
}

/** Somebody has come, through a socket that needs no toast. */
interface Toast {
  readonly event: SignedInEvent;
  readonly except: string;
}

/** What has changed and was not told yet. One telling carries all of it (PR-3). */
export class News {
  readonly #faces = new Set<string>();
  readonly #owns = new Set<string>();
  readonly #toasts: Toast[] = [];
  /** By who was blocked, or is not any more: the blockers, whom they see otherwise now. */
  readonly #turns = new Map<string, Set<string>>();

  /** Whether there is anything to tell. */
  get isEmpty(): boolean {
    return this.#faces.size + this.#owns.size + this.#toasts.length + this.#turns.size === 0;
  }

  /** A person became otherwise; whom it concerns is found by comparing. */
  changed(before: PersonRecord | undefined, after: PersonRecord): void {
    const { userId } = after.person;
    if (before === undefined || !isSameFace(before.face, after.face)) this.#faces.add(userId);
    if (before === undefined || !isSameFace(ownView(before), ownView(after))) this.#owns.add(userId);
  }

  /** Somebody has come from nowhere (PR-4). The socket through which they came needs no toast. */
  signedIn({ person }: PersonRecord, { connectionId }: Connection, now: number): void {
    this.#toasts.push({ event: { type: "signedIn", person, at: now }, except: connectionId });
  }

  /** Somebody was blocked by another one, or is not any more: that one looks otherwise to them (CO-3). */
  turned(viewer: string, by: string): void {
    this.#turns.set(viewer, (this.#turns.get(viewer) ?? new Set()).add(by));
  }

  /**
   * Takes all news as what to tell: the same to all but those who see somebody in it otherwise, because they are blocked or
   * were just now.
   */
  take({ records, connections, blocks }: Audience): readonly Telling[] {
    const faces = [...this.#faces].flatMap((userId) => records.get(userId)?.face ?? []);
    const everybody = [...connections];
    const { same = [], otherwise = [] } = Object.groupBy(everybody, ({ userId }) =>
      this.#seesOtherwise(userId, blocks) ? "otherwise" : "same",
    );
    const tellings = [
      this.#telling(same, faces, this.#toasts, records),
      ...[...Map.groupBy(otherwise, ({ userId }) => userId)].map(([viewer, own]) => {
        const blockers = new Set(blocks.of(viewer));
        const toasts = this.#toasts.filter(({ event }) => !blockers.has(event.person.userId));
        return this.#telling(own, this.#facesFor(viewer, blockers, { records, blocks }), toasts, records);
      }),
    ];
    this.#faces.clear();
    this.#owns.clear();
    this.#toasts.length = 0;
    this.#turns.clear();
    return tellings.filter(({ sends }) => sends.length > 0);
  }

  /** The faces to all of these sockets, and to a hidden person among them how they see themselves (PR-2). */
  #telling(
    connections: readonly Connection[],
    faces: readonly PersonPresence[],
    toasts: readonly Toast[],
    records: ReadonlyMap<string, PersonRecord>,
  ): Telling {
    const owns = connections.flatMap(({ connectionId, userId }): readonly PresenceSend[] => {
      const record = this.#owns.has(userId) ? records.get(userId) : undefined;
      if (record?.own.status !== "hidden") return [];
      return [{ kind: "tell", to: connectionId, event: { type: "presence", people: [ownView(record)] } }];
    });
    return {
      to: connections.map(({ connectionId }) => connectionId),
      sends: [
        ...portions(faces).map((people) => ({ kind: "tellAll", event: { type: "presence", people } }) as const),
        ...owns,
        ...toasts.map((toast) => ({ kind: "tellAll", ...toast }) as const),
      ],
    };
  }

  #seesOtherwise(viewer: string, blocks: Blocks): boolean {
    if (this.#turns.has(viewer)) return true;
    const isNews = (userId: string): boolean =>
      this.#faces.has(userId) || this.#toasts.some(({ event }) => event.person.userId === userId);
    return blocks.of(viewer).some(isNews);
  }

  /** What has changed for one who is blocked by some: of these nothing, but for those who have just begun or ended it. */
  #facesFor(
    viewer: string,
    blockers: ReadonlySet<string>,
    { records, blocks }: Pick<Audience, "records" | "blocks">,
  ): readonly PersonPresence[] {
    const turned = this.#turns.get(viewer) ?? new Set<string>();
    const seen = [...this.#faces].filter((userId) => !blockers.has(userId));
    return [...new Set([...seen, ...turned])].flatMap((userId) => {
      const record = records.get(userId);
      return record === undefined ? [] : (blocks.faceFor(viewer, record) ?? []);
    });
  }
}

/** Cuts what changed into events that every client takes. */
const portions = (faces: readonly PersonPresence[]): PersonPresence[][] =>
  Array.from({ length: Math.ceil(faces.length / PRESENCE_MAX_PEOPLE) }, (_, index) =>
    faces.slice(index * PRESENCE_MAX_PEOPLE, (index + 1) * PRESENCE_MAX_PEOPLE),
  );
