import { listDurableObjectIds, runInDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";

/** Everything that the stores hold, as text, by store. */
export const plaintextOfStores = async (): Promise<ReadonlyMap<string, string>> =>
  new Map([
    ["DIRECTORY", await directory()],
    ["SESSION_KV", await sessionCopies()],
    ["PICTURES", await pictures()],
    ["ACCOUNTS", await allOf(env.ACCOUNTS)],
    ["ADDRESSES", await allOf(env.ADDRESSES)],
    ["CHALLENGES", await allOf(env.CHALLENGES)],
    ["PRESENCE", await allOf(env.PRESENCE)],
    ["ROOMS", await allOf(env.ROOMS)],
  ]);

/** Bytes may hold text as well. */
const asText = (rows: unknown): string =>
  JSON.stringify(rows, (_key, value: unknown) =>
    value instanceof ArrayBuffer ? new TextDecoder("latin1").decode(value) : value,
  );

async function allOf<Class extends Rpc.DurableObjectBranded>(
  namespace: DurableObjectNamespace<Class>,
): Promise<string> {
  const ids = await listDurableObjectIds(namespace);
  const texts = await Promise.all(
    ids.map(async (id) => runInDurableObject(namespace.get(id), async (_object, state) => rowsOf(state))),
  );
  return texts.join("\n");
}

/** What one object holds, its name included. */
async function rowsOf({ id, storage }: DurableObjectState): Promise<string> {
  const { sql } = storage;
  const names = sql.exec<{ name: string }>("SELECT name FROM sqlite_master WHERE type = 'table'").toArray();
  const own = names.map(({ name }) => name).filter((name) => !name.startsWith("_cf_"));
  const tables = own.map((name) => [name, sql.exec(`SELECT * FROM "${name}"`).toArray()]);
  return asText([id.name, tables, [...(await storage.list())]]);
}

async function directory(): Promise<string> {
  const { DIRECTORY } = env;
  const names = await DIRECTORY.prepare(
    "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '\\_cf\\_%' ESCAPE '\\' AND name NOT LIKE '%\\_fts\\_%' ESCAPE '\\'",
  ).all<{ name: string }>();
  const tables = await Promise.all(
    names.results.map(async ({ name }) => [name, (await DIRECTORY.prepare(`SELECT * FROM "${name}"`).all()).results]),
  );
  return asText(tables);
}

async function sessionCopies(): Promise<string> {
  const { keys } = await env.SESSION_KV.list();
  return asText(await Promise.all(keys.map(async (key) => [key, await env.SESSION_KV.get(key.name)])));
}

async function pictures(): Promise<string> {
  const { objects } = await env.PICTURES.list({ include: ["customMetadata", "httpMetadata"] });
  return asText(objects.map(({ key, customMetadata, httpMetadata }) => [key, customMetadata, httpMetadata]));
}
