/**
 * Lets the beacon of Cloudflare Web Analytics run, where the build has put its tag into the page (`withMeasuring`). It stands
 * there asleep, so that the page's own files come first, and programs that drive a browser are not counted.
 */
export function wakeBeacon(page: Document): void {
  const tag = page.querySelector<HTMLScriptElement>("script[data-cf-beacon]");
  if (tag === null) return;
  tag.type = "text/javascript";
  // A script is looked at anew when it comes into the page.
  tag.remove();
  page.head.append(tag);
}
