import { noticesTable } from "../notices/index.ts";
import type { Migrations } from "../storage/index.ts";
import { contactTables } from "./contacts/tables.ts";
import { keyTables } from "./keys/tables.ts";
import { roomTables } from "./rooms/tables.ts";
import { firstTables, sessionTables } from "./sessions/tables.ts";

/** How the tables of an account came to be, append only; each step stands with the part that it belongs to. */
export const accountMigrations: Migrations = [
  firstTables,
  sessionTables,
  keyTables,
  contactTables,
  roomTables,
  noticesTable,
];
