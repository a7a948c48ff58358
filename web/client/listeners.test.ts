import { expect, it } from "vitest";
import { Listeners } from "./listeners.ts";
import { Store } from "./store.ts";
import { settle } from "./testing/bench.ts";

it("calls each as often as it was added, until it is taken out, and not those that are added meanwhile", () => {
  const listeners = new Listeners<[string]>();
  const heard: string[] = [];
  const note = (word: string) => void heard.push(word);
  const stop = listeners.add(note);
  listeners.add(note);
  listeners.add(() => void listeners.add(note));
  listeners.emit("a");
  stop();
  stop();
  listeners.emit("b");
  expect(heard).toEqual(["a", "a", "b", "b"]);
});

it("a listener that throws does not keep the others from hearing, and its error is not swallowed", async () => {
  const errors: unknown[] = [];
  const former = process.listeners("uncaughtException");
  process.removeAllListeners("uncaughtException").on("uncaughtException", (error) => errors.push(error));
  const listeners = new Listeners<[]>();
  const heard: string[] = [];
  listeners.add(() => {
    throw new Error("of the app");
  });
  listeners.add(() => void heard.push("still here"));
  listeners.emit();
  await settle();
  process.removeAllListeners("uncaughtException");
  for (const listener of former) process.on("uncaughtException", listener);
  expect([heard, String(errors[0])]).toEqual([["still here"], "Error: of the app"]);
});

it("a store tells the newest value, also when a listener changed it", () => {
  const store = new Store(1);
  const heard: number[] = [];
  store.subscribe((value) => void (value === 2 && store.set(3)));
  store.subscribe((value) => void heard.push(value));
  store.set(2);
  expect(heard).toEqual([3, 3]);
});
