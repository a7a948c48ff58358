/** A file of its own, so that a test can watch it. */
export const reloadPage = (): void => location.reload();
