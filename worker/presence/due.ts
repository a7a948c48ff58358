import { SIGN_STORE_STEP_MS } from "./config.ts";
import { leaseEndsAt, type Device } from "./record.ts";

/**
 * When a device has to be looked at next, epoch milliseconds: one with a socket when its last sign is
 * so old that a newer one has to be written, and when its lease ends; one without when its lease ends. A device that is
 * connected and silent is looked at from time to time, because a ping brings it back without waking anybody. One without
 * a socket whose lease has ended is due at once: it has to be cleared away.
 */
export function deviceDueAt(device: Device, isConnected: boolean, now: number): number {
  const endsAt = leaseEndsAt(device);
  if (!isConnected) return endsAt;
  const signDueAt = device.lastSignAt + SIGN_STORE_STEP_MS;
  if (signDueAt > now) return signDueAt;
  return endsAt > now ? endsAt : now + SIGN_STORE_STEP_MS;
}

/** A connected device with a newer sign, where that is worth a row: when the old one is old, or no longer carries. */
export const renewedSign = (device: Device, signAt: number, now: number): Device =>
  signAt > device.lastSignAt && now - device.lastSignAt >= SIGN_STORE_STEP_MS
    ? { ...device, lastSignAt: signAt }
    : device;
