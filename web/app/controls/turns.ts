/** What follows is a task of its own: the browser draws and hears keys between two pieces of long work. */
export const nextTurn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Runs something when what has just been made is on the screen. */
export const afterFrame = (run: () => void): void => void requestAnimationFrame(() => setTimeout(run));
