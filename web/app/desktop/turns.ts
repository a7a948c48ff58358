/** What follows is a task of its own: the browser draws and hears keys between two pieces of long work. */
export const nextTurn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
