import type { ConnectionState } from "../connection-state.ts";

/** What a connection notes down, as it is. Neither addresses nor headers: a ticket or token is never part of it. */
export type LineNote =
  | { readonly kind: "received"; readonly text: string }
  | { readonly kind: "sent"; readonly text: string }
  | { readonly kind: "state"; readonly state: ConnectionState };
