import type { Person } from "../../generated/types.ts";
import { isPresent, shown, withDevice, type PersonRecord } from "./record.ts";

/** What a device's coming makes of a person. */
export interface Arrived {
  readonly record: PersonRecord;
  /** Whether they come from nowhere, so that others may want a toast (PR-4). */
  readonly signsIn: boolean;
}

/**
 * A device of a person comes. Within a lease it only comes back, and the message is the one known here: the directory
 * may not have taken the latest yet (PR-6). From nowhere the person begins anew as `online`, or still `hidden` if that
 * is what they were: who hid once must not be seen before they say so (PR-8).
 */
export function arrive(before: PersonRecord | undefined, person: Person, device: string, now: number): Arrived {
  const wasPresent = before !== undefined && isPresent(before, now);
  const latest = wasPresent ? { ...person, personalMessage: before.person.personalMessage } : person;
  const known = before === undefined ? unseen(person, now) : { ...before, person: latest };
  const status = wasPresent || known.status === "hidden" ? known.status : "online";
  const lease = { device, lastSignAt: now, closedAt: null, idle: false };
  const record = shown(withDevice({ ...known, status }, lease), now);
  return { record, signsIn: !wasPresent && status !== "hidden" };
}

const unseen = (person: Person, now: number): PersonRecord => ({
  person,
  status: "online",
  devices: new Map(),
  changedAt: [],
  own: { status: "offline", since: now },
  face: { person, status: "offline", since: now },
});
