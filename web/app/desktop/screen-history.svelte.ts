import type { Desktop } from "./desktop.svelte.ts";

const OURS = "screen";

/**
 * On a phone the browser's Back takes back what stands above the windows, else goes to the window that everything
 * begins with; only from there it leaves the page. Forward goes to the window again that was gone back from. While there
 * is something to go back from, the history has an entry of ours on top.
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
  /** Where one was last that is not where everything begins. */
  let wasAt: string | null = null;
  const goBack = (): void => {
    const takeBack = desktop.covers.at(-1);
    if (takeBack) takeBack();
    else if (desktop.main) desktop.focus(desktop.main.id);
  };
  const popped = (): void => {
    isArmed = isOurs();
    if (isLeaving) isLeaving = false;
    else if (!isArmed) goBack();
    // When that is closed by now, there is nothing to go to, and the entry is left again.
    else if (!hasBack && wasAt !== null) desktop.focus(wasAt);
  };
  const stop = $effect.root(() => {
    $effect(() => {
      if (desktop.active && desktop.active !== desktop.main) wasAt = desktop.active.id;
    });
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
