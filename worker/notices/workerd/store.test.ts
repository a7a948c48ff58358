import { runInDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { SqliteNoticeStore } from "../store.ts";
import { noticesTable } from "../tables.ts";
import { storeSuite } from "../testing/store-suite.ts";

let objects = 0;

storeSuite("on disk", async (act) => {
  objects += 1;
  await runInDurableObject(env.ACCOUNTS.getByName(`notices-${objects}`), (_object, { storage }) => {
    storage.sql.exec(`DROP TABLE IF EXISTS notices; ${noticesTable}`);
    act(new SqliteNoticeStore(storage.sql));
  });
});
