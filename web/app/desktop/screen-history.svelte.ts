import type { Desktop } from "./desktop.svelte.ts";

const OURS = "screen";

/**
 * On a phone the browser's Back takes back what stands above the windows, else goes to the window that everything
 * begins with; only from there it leaves the page. While there is something to go back from, the history has an entry of
 * ours on top.
 *
 * @returns ends it
 */
export function followsHistory(desktop: Desktop): () => void {
  let isArmed = $state(isOurs());
  /** We went back ourselves, and the browser has not done it yet. */
  let isLeaving = $state(false);
  const hasBack = $derived(
    desktop.compact && (desktop.covers.length > 0 || (desktop.active !== null && desktop.active !== desktop.main)),
  );
  const goBack = (): void => {
    const takeBack = desktop.covers.at(-1);
    if (takeBack) takeBack();
    else if (desktop.main) desktop.focus(desktop.main.id);
  };
  const popped = (): void => {
    isArmed = isOurs();
    if (isLeaving) isLeaving = false;
    else if (!isArmed) goBack();
  };
  const stop = $effect.root(() => {
    $effect(() => {
      if (isLeaving || hasBack === isArmed) return;
      isArmed = hasBack;
      if (hasBack) history.pushState({ [OURS]: true }, "");
      else {
        isLeaving = true;
        history.back();
      }
    });
  });
  addEventListener("popstate", popped);
  return () => {
    removeEventListener("popstate", popped);
    stop();
  };
}

function isOurs(): boolean {
  const { state }: { readonly state: unknown } = history;
  return typeof state === "object" && state !== null && OURS in state;
}
