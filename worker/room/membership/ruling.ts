import type { ErrorCode } from "../../../generated/contract/errors.ts";
import type { RoomEntry } from "../../account/index.ts";
import type { Effect } from "../effects.ts";
import type { RoomReader } from "../reader.ts";
import type { RoomView } from "../state.ts";

/** What a change of membership is decided from. */
export interface Case {
  readonly room: RoomView;
  readonly log: Pick<RoomReader, "guest" | "people">;
  /** Epoch milliseconds. */
  readonly now: number;
}

/** Why a change is refused. */
export interface Refused {
  readonly kind: "refused";
  readonly code: ErrorCode;
}

/** What is decided: effects that go to disk and sockets together, and what the one who asked knows of the room from now on. */
export type Ruling =
  | { readonly kind: "done"; readonly effects: readonly Effect[]; readonly entry: RoomEntry }
  | Refused;

/** What came of a change, as the Worker is told: on disk, or refused. */
export type Verdict = { readonly kind: "done"; readonly entry: RoomEntry } | Refused;

/** A refusal with a code of the registry. */
export const refused = (code: ErrorCode): Refused => ({ kind: "refused", code });
