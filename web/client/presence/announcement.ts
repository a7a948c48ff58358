import type { Status, StatusCommand } from "../../../generated/types.ts";

/** What this device says of its person, and whether the server has heard all of it. */
export interface Announcement {
  readonly status: Status;
  /** The client set it for the person, who was idle. */
  readonly auto: boolean;
  /** A personal message that the server has not shown yet. */
  readonly personalMessage?: string;
}

/** The newer announcement; a personal message that the server has not shown yet is not lost over it. */
export function announce(before: Announcement | null, change: Announcement): Announcement {
  const personalMessage = change.personalMessage ?? before?.personalMessage;
  return personalMessage === undefined ? change : { ...change, personalMessage };
}

/** What is said again on the next connection: the status, for it belongs to the device. The message stays (PR-6). */
export const spoken = ({ status, auto }: Announcement): Announcement => ({ status, auto });

/** The command for the wire. */
export const statusCommand = ({ status, auto, personalMessage }: Announcement): StatusCommand => ({
  type: "presence",
  status,
  ...(auto ? { auto } : {}),
  ...(personalMessage === undefined ? {} : { personalMessage }),
});
