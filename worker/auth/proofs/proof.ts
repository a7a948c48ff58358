import type { ErrorCode } from "../../../generated/contract/errors.ts";
import type { Person } from "../../../generated/types.ts";
import type { Opening } from "../../account/index.ts";
import { FULL_GRANTS } from "../../grants.ts";

/** Who proved to be somebody, and what the session may do that follows. */
export type Proven = { readonly person: Person } & Pick<Opening, "grants" | "accessTokenId">;

/** Who proved to be somebody, or why not. */
export type Proof = Proven | { readonly refused: ErrorCode };

/** What every wrong key is answered, whatever about it is wrong (AU-15). */
export const KEY_REFUSED = { refused: "CREDENTIAL_REFUSED" } as const satisfies Proof;

/** A person who came by themselves may do everything. */
export const proven = (person: Person | null): Proof =>
  person === null ? KEY_REFUSED : { person, grants: FULL_GRANTS, accessTokenId: null };
