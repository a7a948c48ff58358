import { test as base, expect } from "@playwright/test";
import { Complaints } from "./complaints.ts";
import { TestServer } from "./server.ts";

interface EachTest {
  /** Fails a test when a page complained in it that was not expected to. */
  readonly quiet: void;
}
interface EachWorker {
  /** What the pages of this browser complain of. */
  readonly complaints: Complaints;
}

/** A test whose pages are all listened to. */
export const test = base.extend<EachTest, EachWorker>({
  complaints: [
    async ({ browser }, use) => {
      const complaints = new Complaints();
      browser.on("context", (context) => complaints.watch(context));
      await use(complaints);
    },
    { scope: "worker", auto: true },
  ],
  quiet: [
    async ({ complaints }, use) => {
      await use();
      expect(complaints.take(), "what the pages complained of").toEqual([]);
    },
    { auto: true },
  ],
});

/**
 * Gives a spec file a server of its own, with new data, for as long as its tests run.
 *
 * @param origins where people open the page besides at the server itself
 */
export function ownServer(origins: readonly string[] = []): TestServer {
  const server = new TestServer(origins);
  test.beforeAll(() => server.start());
  test.afterAll(async ({ browser, complaints }) => {
    await Promise.all(browser.contexts().map((context) => context.close()));
    await server.end();
    // Pages that were left behind may have missed their line before they were closed: no matter of the next test.
    complaints.take();
  });
  return server;
}

export { expect };
