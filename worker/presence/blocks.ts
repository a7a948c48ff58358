import type { PersonPresence } from "../../generated/types.ts";
import type { Block } from "../block.ts";
import type { KeptBlock } from "./block.ts";
import type { PersonRecord } from "./record.ts";
import type { PresenceStore } from "./store.ts";

/** Who blocks whom, in memory and on disk. Of two people each may block the other. */
export class Blocks {
  readonly #store: Pick<PresenceStore, "saveBlock">;
  /** By the blocked person, then by the blocker. */
  readonly #blocks = new Map<string, Map<string, KeptBlock>>();

  constructor(store: Pick<PresenceStore, "blocks" | "saveBlock">) {
    this.#store = store;
    for (const block of store.blocks()) this.#remember(block);
  }

  /**
   * Takes a block in, on disk first: from now on the blocker is offline to the other one, with nothing that changes
   * meanwhile (CO-3).
   *
   * @param blocker as they are now, or undefined for who was never here
   * @returns false for what is not newer than what is known
   */
  take(block: Block, blocker: PersonRecord | undefined, now: number): boolean {
    const known = this.#blocks.get(block.of)?.get(block.by);
    if (known !== undefined && known.version >= block.version) return false;
    const face = known?.blocked === true ? known.face : asOffline(blocker, now);
    const kept = { ...block, face: block.blocked ? face : null };
    this.#store.saveBlock(kept);
    this.#remember(kept);
    return true;
  }

  /** Who blocks somebody now. */
  of(userId: string): readonly string[] {
    const blocks = this.#blocks.get(userId);
    return blocks === undefined ? [] : [...blocks.values()].flatMap(({ by, blocked }) => (blocked ? [by] : []));
  }

  /** What somebody sees of another person; null for nothing. */
  faceFor(viewer: string, { person, face }: PersonRecord): PersonPresence | null {
    const block = this.#blocks.get(viewer)?.get(person.userId);
    return block?.blocked === true ? block.face : face;
  }

  #remember(block: KeptBlock): void {
    const blocks = this.#blocks.get(block.of) ?? new Map<string, KeptBlock>();
    this.#blocks.set(block.of, blocks.set(block.by, block));
  }
}

function asOffline(record: PersonRecord | undefined, now: number): PersonPresence | null {
  const face = record?.face ?? null;
  return face === null || face.status === "offline" ? face : { ...face, status: "offline", since: now };
}
