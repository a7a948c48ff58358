/** Where Debian puts Chromium; CHROMIUM names another one. */
export const chromiumPath = process.env["CHROMIUM"] ?? "/usr/bin/chromium";

/** Flags for every automated run: no sandbox (tests run as root in containers) and no traffic of the browser's own. */
export const chromiumArgs = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
