import type { Status, StatusCommand } from "../../../generated/types.ts";
import type { PresenceQuery } from "../../../generated/ws/presence.ts";

/** What this device says of its person: what they set by hand and the server has not shown since, and whether they sit here. */
export interface Announcement {
  /** Set by hand; null when the server knows it, and better from then on (PR-10). */
  readonly status: Status | null;
  readonly personalMessage: string | null;
  /** Nobody sits at this device. It belongs to the device: the server hears it on every connection. */
  readonly isIdle: boolean;
}

/** A status as an app sets it. */
export interface StatusOptions {
  /** The new line below the name; absent, the old one stays. */
  readonly personalMessage?: string;
  /** The client sets it for the person, who is idle (PR-5). */
  readonly auto?: boolean;
}

/** Somebody sits here and has said nothing. */
export const SILENT: Announcement = { status: null, personalMessage: null, isIdle: false };

/** The newer announcement; what the server has not shown yet is not lost over it. */
export function announce(
  before: Announcement,
  status: Status,
  { personalMessage, auto = false }: StatusOptions = {},
): Announcement {
  const said = personalMessage === undefined ? before : { ...before, personalMessage };
  return auto ? { ...said, isIdle: status === "away" } : { ...said, status, isIdle: false };
}

/** What the upgrade says of it (PR-9): nothing where the server knows all. */
export function upgradeStatus({ status, isIdle }: Announcement): Pick<PresenceQuery, "status" | "auto"> {
  if (status !== null) return { status };
  return isIdle ? { status: "away", auto: "true" } : {};
}

/** The command for the wire. Where nothing was set by hand it overrides nothing that was, here or elsewhere (PR-5). */
export function statusCommand({ status, personalMessage, isIdle }: Announcement): StatusCommand {
  const line = personalMessage === null ? {} : { personalMessage };
  if (status !== null) return { type: "presence", status, ...line };
  return { type: "presence", status: isIdle ? "away" : "online", auto: true, ...line };
}
