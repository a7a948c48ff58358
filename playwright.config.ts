import { defineConfig } from "@playwright/test";
import { chromiumArgs, chromiumPath } from "./scripts/setup/chromium-flags.ts";

export default defineConfig({
  testDir: "web/e2e",
  // Emptied at each run; the screens that tests keep lie beside it, in test-results/screens.
  outputDir: "test-results/e2e",
  reporter: [["list"], ["json", { outputFile: "test-results/e2e.json" }]],
  // A test that needs a second try is a failed test. One worker: each spec runs a server of its own on fixed ports.
  retries: 0,
  workers: 1,
  forbidOnly: true,
  timeout: 180_000,
  use: {
    browserName: "chromium",
    headless: true,
    screenshot: "only-on-failure",
    trace: "retain-on-failure",
    launchOptions: { executablePath: chromiumPath, args: chromiumArgs },
  },
});
