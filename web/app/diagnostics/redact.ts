/**
 * What people wrote or chose in a message of the contract: left out of a copy that may be read by strangers. Ids stay, so
 * that a fault can be followed.
 */
const PERSONAL: ReadonlySet<string> = new Set([
  "text",
  "preview",
  "name",
  "personalMessage",
  "title",
  "topic",
  "group",
]);

/** A message without what people wrote, of which only the length is told. */
export function redact(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(redact);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      PERSONAL.has(key) && typeof inner === "string" ? `(${Array.from(inner).length} characters)` : redact(inner),
    ]),
  );
}
