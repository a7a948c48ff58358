import { PRESENCE_GRACE_MS, PRESENCE_LEASE_MS } from "../../generated/contract/limits.ts";
import type { Person, PersonPresence, ShownStatus, Status } from "../../generated/types.ts";
import { isSamePerson } from "../same-person.ts";

/** One device or page of a person, which holds a lease. */
export interface Device {
  /** The id that the client gave itself, or the connection's where it gave none. */
  readonly device: string;
  /** Epoch milliseconds. */
  readonly lastSignAt: number;
  /** When it said goodbye, epoch milliseconds; null for one that is there or was lost. */
  readonly closedAt: number | null;
  /** Whether its client says that nobody sits at it. */
  readonly idle: boolean;
}

/** A person as the presence object holds them. */
export interface PersonRecord {
  readonly person: Person;
  /** What they said of themselves, by hand. */
  readonly status: Status;
  readonly devices: ReadonlyMap<string, Device>;
  /** When their latest changes of status or message were taken, oldest first, epoch milliseconds (PR-7). */
  readonly changedAt: readonly number[];
  /** What they see of themselves. */
  readonly own: { readonly status: ShownStatus; readonly since: number };
  /** What others see: as it was last told, and as a newcomer is told; null for who was hidden ever since they first came. */
  readonly face: PersonPresence | null;
}

/** A status as a client says it. */
export interface SaidStatus {
  readonly status: Status;
  /** The client set it for the person. */
  readonly auto: boolean;
}

/**
 * When a device counts as gone, epoch milliseconds (PR-1): a lease after its last sign, or shortly after it said goodbye.
 * Nobody has to clear anything for it.
 */
export const leaseEndsAt = ({ lastSignAt, closedAt }: Device): number => {
  const end = lastSignAt + PRESENCE_LEASE_MS;
  return closedAt === null ? end : Math.min(end, closedAt + PRESENCE_GRACE_MS);
};

const liveDevices = ({ devices }: PersonRecord, now: number): readonly Device[] =>
  [...devices.values()].filter((device) => leaseEndsAt(device) > now);

/** Whether any device of a person holds a lease (PR-1). */
export const isPresent = (record: PersonRecord, now: number): boolean => liveDevices(record, now).length > 0;

/** What a person does: offline is derived, and away too, when they sit at none of their devices and said `online` (PR-5). */
function statusOf(record: PersonRecord, now: number): ShownStatus {
  const live = liveDevices(record, now);
  if (live.length === 0) return "offline";
  if (record.status !== "online") return record.status;
  return live.every(({ idle }) => idle) ? "away" : "online";
}

/**
 * Brings what is shown up to date. Others see a hidden person as offline, with nothing that changed since they went:
 * not a new name, nor a new message (PR-2).
 */
export function shown(record: PersonRecord, now: number): PersonRecord {
  const status = statusOf(record, now);
  const own = status === record.own.status ? record.own : { status, since: now };
  return { ...record, own, face: faceOf(record, status === "hidden" ? "offline" : status, now) };
}

function faceOf({ person, face }: PersonRecord, status: ShownStatus, now: number): PersonPresence | null {
  if (status !== "offline") return { person, status, since: status === face?.status ? face.since : now };
  // Who was never seen does not even become offline: that alone would tell that they came (PR-9).
  if (face === null || face.status === "offline") return face;
  return { ...face, status, since: now };
}

/**
 * By hand, a status is the person's. An automatic one only says whether somebody sits at this device: `away` and `online`
 * again. What was set by hand stays, and the person is away when they sit at no device (PR-5).
 */
export function withStatus(record: PersonRecord, device: Device, { status, auto }: SaidStatus): PersonRecord {
  if (!auto) return { ...withDevice(record, { ...device, idle: false }), status };
  if (status !== "away" && status !== "online") return record;
  return withDevice(record, { ...device, idle: status === "away" });
}

/**
 * A person who looks different from now on (PF-3), to everyone: also one who is not there, or seems not to be. Their name
 * can be looked up, so nobody learns from it that they are hidden.
 */
export const withLooks = (record: PersonRecord, person: Person): PersonRecord => ({
  ...record,
  person,
  face: record.face && { ...record.face, person },
});

/** A record with a device as it is now, or without it. */
export function withDevice(record: PersonRecord, device: Device): PersonRecord {
  return { ...record, devices: new Map(record.devices).set(device.device, device) };
}

/** A record without the devices that are gone, but for those that still hold a socket and may give a sign again. */
export function withoutGone(record: PersonRecord, isConnected: (device: string) => boolean, now: number): PersonRecord {
  const left = [...record.devices].filter(([device, lease]) => leaseEndsAt(lease) > now || isConnected(device));
  return left.length === record.devices.size ? record : { ...record, devices: new Map(left) };
}

/** Whether two faces look the same. */
export const isSameFace = (a: PersonPresence | null, b: PersonPresence | null): boolean =>
  a === null || b === null ? a === b : a.status === b.status && a.since === b.since && isSamePerson(a.person, b.person);

/** How a person sees themselves. */
export const ownView = ({ person, own }: PersonRecord): PersonPresence => ({ person, ...own });

/** Whether two states of a person are the same, but for their devices. */
export const looksSame = (a: PersonRecord, b: PersonRecord): boolean =>
  a.status === b.status &&
  a.changedAt === b.changedAt &&
  isSameFace(a.face, b.face) &&
  isSameFace(ownView(a), ownView(b));

export const isSameDevice = (a: Device, b: Device): boolean =>
  a.lastSignAt === b.lastSignAt && a.closedAt === b.closedAt && a.idle === b.idle;

/** Whether two states of a person are the same, with their devices. */
export const isSame = (a: PersonRecord, b: PersonRecord): boolean =>
  looksSame(a, b) &&
  a.devices.size === b.devices.size &&
  [...a.devices].every(([id, device]) => {
    const other = b.devices.get(id);
    return other !== undefined && isSameDevice(device, other);
  });
