/** How often a tab tells the other tabs of signs of the person, ms; far less than the shortest time to be away after. */
const TELL_EVERY_MS = 10_000;
const CHANNEL = "cfm.app.signs";
const KINDS = ["pointerdown", "pointermove", "keydown", "wheel", "touchstart", "focus"] as const;

/**
 * Tells of every sign of a person: at this page, or at another tab of theirs, where they count as well.
 *
 * @param now the browser's clock, ms
 * @returns ends it
 */
export function watchSigns(sign: () => void, now: () => number): () => void {
  const others = new BroadcastChannel(CHANNEL);
  let toldAt = -Infinity;
  const here = (): void => {
    sign();
    if (now() - toldAt < TELL_EVERY_MS) return;
    toldAt = now();
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel reaches its own origin alone
    others.postMessage("sign");
  };
  others.addEventListener("message", sign);
  for (const kind of KINDS) addEventListener(kind, here, { capture: true, passive: true });
  return () => {
    for (const kind of KINDS) removeEventListener(kind, here, { capture: true });
    others.close();
  };
}
