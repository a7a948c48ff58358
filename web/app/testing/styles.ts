/** Puts the styles of the page on, in the order of `index.html`: a later one goes before an earlier one. */
export async function putStylesOn(): Promise<void> {
  await import("../styles/tokens.css");
  await import("../styles/base.css");
  await import("../styles/controls.css");
  await import("../styles/window.css");
  await import("../styles/compact.css");
}
