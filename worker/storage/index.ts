/** The steps by which the tables of an object came to be, oldest first. Append only: a step that ran anywhere never changes. */
export type Migrations = readonly string[];

/** Whether nothing was ever stored here, so that a mere question need not make tables. */
export const isUntouched = (sql: SqlStorage): boolean =>
  sql.exec("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'migrations'").toArray().length === 0;

/**
 * Brings the tables of an object to their newest form, in one transaction. Each step that ran is kept word for word,
 * because a changed past means tables that nobody has tested.
 *
 * @throws Error when a step that ran here differs from the list, or the list is shorter than what ran
 */
export function migrate(storage: DurableObjectStorage, migrations: Migrations): void {
  storage.transactionSync(() => {
    const { sql } = storage;
    sql.exec("CREATE TABLE IF NOT EXISTS migrations (step INTEGER PRIMARY KEY, statement TEXT NOT NULL) STRICT");
    const ran = sql.exec<{ statement: string }>("SELECT statement FROM migrations ORDER BY step").toArray();
    for (const [step, { statement }] of ran.entries()) {
      if (migrations[step] !== statement) throw new Error(`migration ${step} is not the one that ran here`);
    }
    for (const [step, statement] of [...migrations.entries()].slice(ran.length)) {
      sql.exec(statement);
      sql.exec("INSERT INTO migrations (step, statement) VALUES (?, ?)", step, statement);
    }
  });
}
