import { describe } from "vitest";
import { MemoryStore } from "./memory-store.ts";
import { testRoomStore } from "./store-suite.ts";

describe("MemoryStore", () => {
  testRoomStore(async (run) => {
    const store = new MemoryStore();
    run(store, () => store);
  }, 8);
});
