export { Courier } from "./courier.ts";
export type { Notice } from "./notice.ts";
export { Notices } from "./notices.ts";
export { SqliteNoticeStore } from "./store.ts";
export { noticesTable } from "./tables.ts";
