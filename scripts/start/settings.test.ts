import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { readSettings } from "./settings.ts";

describe("readSettings", () => {
  it("has a default for everything", () => {
    expect(readSettings({}, "start")).toEqual({
      port: 8787,
      turnstilePort: 8788,
      apiPort: 8789,
      dataDir: resolve(".data"),
    });
  });

  it("takes ports and folder from the environment", () => {
    const dataDir = join(tmpdir(), "elsewhere");
    const env = { PORT: "9000", TURNSTILE_PORT: "9001", API_PORT: "9002", DATA: dataDir };
    expect(readSettings(env, "start")).toEqual({ port: 9000, turnstilePort: 9001, apiPort: 9002, dataDir });
  });

  it.each(["0", "65536", "-1", "8787.5", "web", "1e3"])("refuses PORT=%s and says what would do", (PORT) => {
    expect(() => readSettings({ PORT }, "start")).toThrow(/PORT=.* is no port: choose a number from 1 to 65535/);
  });

  it("refuses one port for two servers", () => {
    expect(() => readSettings({ PORT: "8788" }, "start")).toThrow(/different/);
    expect(() => readSettings({ PORT: "8789" }, "dev")).toThrow(/different/);
    expect(() => readSettings({ TURNSTILE_PORT: "8789" }, "dev")).toThrow(/different/);
  });

  it("compares API_PORT only where it is used", () => {
    expect(readSettings({ PORT: "8789" }, "start").port).toBe(8789);
  });
});
