import { MEMBERS_PER_ROOM } from "../../../generated/contract/limits.ts";
import type { Person } from "../../../generated/types.ts";
import { ask, type Asked } from "./asked.ts";
import type { About } from "./circle.ts";
import { Draft } from "./draft.ts";
import { refused, type Case, type Ruling } from "./ruling.ts";

/** A new group: its founder is in, the others are asked. */
export interface FoundGroup {
  readonly kind: "foundGroup";
  readonly roomId: string;
  readonly title: string;
  readonly founder: Person;
  readonly asked: readonly Asked[];
}

/**
 * Founds a group whose owner is its founder (ME-6).
 *
 * The id is drawn for each request, so a room that exists already means the same request again, or a mistake of ours:
 * `CONFLICT` either way, and nothing changes. More people than a room takes are `LIMIT_REACHED` (LM-14).
 */
export function foundGroup(given: Case, { roomId, title, founder, asked }: FoundGroup): Ruling {
  if (given.room.circle !== null) return refused("CONFLICT");
  const about: About = { roomId, kind: "group", title, pair: null, createdAt: given.now, version: 0 };
  const draft = new Draft(given, about).introduce(founder).admit(founder.userId, "owner");
  ask(draft, founder.userId, asked);
  return draft.size > MEMBERS_PER_ROOM ? refused("LIMIT_REACHED") : draft.done(founder.userId);
}
