import { MemoryNoticeStore } from "./testing/memory-store.ts";
import { storeSuite } from "./testing/store-suite.ts";

storeSuite("in memory", async (act) => act(new MemoryNoticeStore()));
