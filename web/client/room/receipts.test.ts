import { expect, it } from "vitest";
import { FakeClock } from "../testing/fake-clock.ts";
import { chat, system } from "../testing/events.ts";
import { RECEIPT_EVERY_MS, ReceiptSender } from "./receipt-sender.ts";
import { lastOfOthers, type Progress } from "./receipts.ts";

function sender(isLive = () => true) {
  const clock = new FakeClock();
  const sent: Progress[] = [];
  const receipts = new ReceiptSender(clock, (progress) => isLive() && sent.push(progress) > 0);
  return { clock, sent, receipts };
}

it("[ST-1] makes many into one, and never lowers", () => {
  const { clock, sent, receipts } = sender();
  for (const [delivered, read] of [
    [3, 0],
    [9, 4],
    [5, 2],
  ] as const)
    receipts.reach({ delivered, read });
  clock.tick(RECEIPT_EVERY_MS);
  receipts.reach({ delivered: 2, read: 1 });
  clock.tick(10_000);
  receipts.reach({ delivered: 9, read: 9 });
  clock.tick(10_000);
  expect(sent).toEqual([
    { delivered: 9, read: 4 },
    { delivered: 9, read: 9 },
  ]);
});

it("[ST-1] what was read was delivered", () => {
  const { clock, sent, receipts } = sender();
  receipts.reach({ delivered: 0, read: 6 });
  clock.tick(RECEIPT_EVERY_MS);
  expect(sent).toEqual([{ delivered: 6, read: 6 }]);
});

it("says nothing that the server knows, and what it could not say before", () => {
  let live = false;
  const { clock, sent, receipts } = sender(() => live);
  receipts.know({ delivered: 5, read: 5 });
  receipts.reach({ delivered: 5, read: 3 });
  expect(clock.pending).toBe(0);
  receipts.reach({ delivered: 7, read: 3 });
  clock.tick(RECEIPT_EVERY_MS);
  live = true;
  receipts.reach({ delivered: 0, read: 0 });
  clock.tick(RECEIPT_EVERY_MS);
  expect(sent).toEqual([{ delivered: 7, read: 3 }]);
});

it("[ST-2] speaks of the messages of others only", () => {
  const events = [chat(1, "ben"), system(2, "cleo"), chat(3, "anna"), chat(4, "anna")];
  expect(lastOfOthers(events, "anna", 4)).toBe(2);
  expect(lastOfOthers(events, "anna", 1)).toBe(1);
  expect(lastOfOthers([chat(1, "anna")], "anna", 1)).toBe(0);
});
