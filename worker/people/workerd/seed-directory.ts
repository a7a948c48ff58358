import directory from "../migrations/0001_directory.sql?raw";
import recoveryCodes from "../migrations/0002_recovery_codes.sql?raw";
import search from "../migrations/0003_search.sql?raw";
import seed from "../seed.sql?raw";

/** Every statement ends at the end of a line. */
const statements = (sql: string): readonly string[] =>
  sql
    .split(/;[ \t]*$/m)
    .map((statement) => statement.trim())
    .filter((statement) => statement !== "");

/** Every migration, in its order. */
const migrations = [directory, recoveryCodes, search];

/** Makes the tables of the directory and puts the people and rooms of the seed in, in a database that has none. */
export async function seedDirectory(database: D1Database): Promise<void> {
  await database.batch([...migrations, seed].flatMap(statements).map((statement) => database.prepare(statement)));
}
