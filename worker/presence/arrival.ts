import type { Person } from "../../generated/types.ts";
import { isPresent, shown, withDevice, withStatus, type PersonRecord, type SaidStatus } from "./record.ts";

/** Somebody comes through a device. */
export interface Arrival {
  readonly person: Person;
  readonly device: string;
  /** The status that they come with, or null for none (PR-9). */
  readonly said: SaidStatus | null;
}

/** What a device's coming makes of a person. */
export interface Arrived {
  readonly record: PersonRecord;
  /** Whether they come from nowhere, so that others may want a toast (PR-4). */
  readonly signsIn: boolean;
}

/**
 * A device of a person comes. Within a lease it only comes back, and the message is the one known here: the directory
 * may not have taken the latest yet (PR-6). What it says of the person is then a command like any other, but not whether
 * somebody sits at it. From nowhere the person begins anew, with what they come with, or as `online`, or still `hidden`
 * if that is what they were: who hid once must not be seen before they say so (PR-8, PR-9).
 */
export function arrive(before: PersonRecord | undefined, { person, device, said }: Arrival, now: number): Arrived {
  const wasPresent = before !== undefined && isPresent(before, now);
  const latest = wasPresent ? { ...person, personalMessage: before.person.personalMessage } : person;
  const known = before === undefined ? unseen(person, now) : { ...before, person: latest };
  const status = wasPresent || known.status === "hidden" ? known.status : "online";
  const lease = { device, lastSignAt: now, closedAt: null, idle: false };
  const here = withDevice({ ...known, status }, lease);
  const record = shown(said !== null && (said.auto || !wasPresent) ? withStatus(here, lease, said) : here, now);
  return { record, signsIn: !wasPresent && record.status !== "hidden" };
}

const unseen = (person: Person, now: number): PersonRecord => ({
  person,
  status: "online",
  devices: new Map(),
  changedAt: [],
  own: { status: "offline", since: now },
  face: null,
});
