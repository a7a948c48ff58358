import { defineConfig } from "@playwright/test";
import { chromiumArgs, chromiumPath } from "./scripts/setup/chromium-flags.ts";

/** Every window in every look, every button, hostile names, the tools: minutes, and for `make e2e` alone. */
const WALKS = /\/(screens|buttons|passes|zoom|hostile|metrics|diagnostics|desktop)\.spec\.ts$/;

export default defineConfig({
  testDir: "web/e2e",
  // Emptied at each run; the screens that tests keep lie beside it, in test-results/screens.
  outputDir: "test-results/e2e",
  reporter: [["list"], ["json", { outputFile: "test-results/e2e.json" }]],
  // Pictures to compare with; `make screens` takes them anew.
  snapshotPathTemplate: "{testDir}/screens/{arg}{ext}",
  // A test that needs a second try is a failed test. One worker: each spec runs a server of its own on fixed ports.
  retries: 0,
  workers: 1,
  forbidOnly: true,
  timeout: 180_000,
  // Twice what a quiet machine needs at the slowest places: other work may go on beside the films.
  expect: { timeout: 10_000 },
  projects: [
    { name: "films", testIgnore: WALKS },
    { name: "walks", testMatch: WALKS },
  ],
  use: {
    browserName: "chromium",
    headless: true,
    // What is not there by then does not come: no reason to wait for the end of the test.
    actionTimeout: 20_000,
    screenshot: "only-on-failure",
    trace: "retain-on-failure",
    launchOptions: { executablePath: chromiumPath, args: chromiumArgs },
  },
});
