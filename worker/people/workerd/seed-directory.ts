import schema from "../migrations/0001_directory.sql?raw";
import seed from "../seed.sql?raw";

/** Every statement ends at the end of a line. */
const statements = (sql: string): readonly string[] =>
  sql
    .split(/;[ \t]*$/m)
    .map((statement) => statement.trim())
    .filter((statement) => statement !== "");

/** Makes the tables of the directory and puts the people and rooms of the seed in, in a database that has none. */
export async function seedDirectory(directory: D1Database): Promise<void> {
  await directory.batch([...statements(schema), ...statements(seed)].map((statement) => directory.prepare(statement)));
}
