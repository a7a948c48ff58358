import { onTestFinished } from "vitest";
import { cdp } from "vitest/browser";

/** What the system of a person can ask of a page, as media features. */
export type Wishes = Readonly<Partial<Record<"forced-colors" | "prefers-reduced-motion", string>>>;

/** Has the browser say that its person wishes this, until the test is over. */
export async function emulate(wishes: Wishes): Promise<void> {
  const set = (features: { name: string; value: string }[]): Promise<unknown> =>
    cdp().send("Emulation.setEmulatedMedia", { features });
  onTestFinished(async () => void (await set([])));
  await set(Object.entries(wishes).map(([name, value]) => ({ name, value })));
}

/** Fingers instead of a mouse, until the test is over. */
export async function emulateTouch(): Promise<void> {
  const set = (enabled: boolean): Promise<unknown> =>
    cdp().send("Emulation.setTouchEmulationEnabled", { enabled, maxTouchPoints: enabled ? 5 : 1 });
  onTestFinished(async () => void (await set(false)));
  await set(true);
}
