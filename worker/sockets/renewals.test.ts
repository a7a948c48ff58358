import { afterEach, expect, test, vi } from "vitest";
import { Renewals, type Renewal } from "./renewals.ts";

afterEach(() => void vi.restoreAllMocks());

const KEY = { userId: "anna", sessionId: "s1" };

/** Two sockets of one session ask while the account has not answered yet. */
async function askTwice(renewSession: () => Promise<number | null>): Promise<readonly (readonly Renewal[])[]> {
  const renewals = new Renewals(renewSession);
  const first: Renewal[] = [];
  const second: Renewal[] = [];
  await Promise.all([
    renewals.renew(KEY, (renewal) => void first.push(renewal)),
    renewals.renew(KEY, (renewal) => void second.push(renewal)),
  ]);
  return [first, second];
}

test("[AU-5] two sockets that ask at once cost one question, and the answer is told to the session once", async () => {
  const renewSession = vi.fn<() => Promise<number>>(async () => 42);
  expect(await askTwice(renewSession)).toEqual([[{ kind: "renewed", expiresAt: 42 }], []]);
  expect(renewSession).toHaveBeenCalledTimes(1);
});

test("[RM-8] when the account does not answer, each of them hears so", async () => {
  vi.spyOn(console, "error").mockReturnValue();
  vi.spyOn(console, "log").mockReturnValue();
  const away = async (): Promise<null> => Promise.reject(new Error("away"));
  expect(await askTwice(away)).toEqual([[{ kind: "unavailable" }], [{ kind: "unavailable" }]]);
});
