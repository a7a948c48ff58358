/** How tall every scene is in its own units; the width follows the window. */
export const TALL = 300;

/**
 * Draws a wink as it looks at one moment. It remembers nothing: the same moment looks the same in every window, whatever
 * was drawn before.
 *
 * @param wide in the scene's own units; about 300 to 500
 * @param atMs since the wink began
 */
export type Scene = (pen: CanvasRenderingContext2D, wide: number, atMs: number) => void;
