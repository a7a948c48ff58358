import { watch } from "node:fs";

/** Editors write a file in several steps; a run begins when nothing has changed for so long. */
const quietMs = 100;

/**
 * Calls `run` now, and again after every change below the folder; runs never overlap. What a run throws is handed to
 * `failed`, and the watch goes on. Gives a function that ends it.
 */
export function watchFolder(folder: string, run: () => Promise<unknown>, failed: (error: unknown) => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<unknown> = Promise.resolve();
  const again = (): void => {
    running = running.then(run).catch(failed);
  };
  const watcher = watch(folder, { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(again, quietMs);
  });
  again();
  return () => {
    clearTimeout(timer);
    watcher.close();
  };
}
