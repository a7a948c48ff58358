/** Bytes of a text in UTF-8, counted without making them. A lone surrogate counts as the three bytes that replace it. */
export function utf8Bytes(text: string): number {
  let bytes = 0;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit < 0x80) bytes += 1;
    else if (unit < 0x800) bytes += 2;
    else if (isHigh(unit) && isLow(text.charCodeAt(index + 1))) {
      bytes += 4;
      index += 1;
    } else bytes += 3;
  }
  return bytes;
}

function isHigh(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

function isLow(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}

/** Whether a text has more UTF-8 bytes than allowed. Counts only where the number of UTF-16 units leaves it open. */
export function exceedsBytes(text: string, maxBytes: number): boolean {
  if (text.length > maxBytes) return true;
  return text.length * 3 > maxBytes && utf8Bytes(text) > maxBytes;
}

/** Whether JSON text nests lists and maps deeper than allowed. Runs before the parser and without recursion. */
export function exceedsDepth(json: string, maxDepth: number): boolean {
  let depth = 0;
  let inString = false;
  for (let index = 0; index < json.length; index += 1) {
    const character = json[index];
    if (inString) {
      if (character === "\\") index += 1;
      else if (character === '"') inString = false;
    } else if (character === '"') inString = true;
    else if (character === "{" || character === "[") {
      depth += 1;
      if (depth > maxDepth) return true;
    } else if (character === "}" || character === "]") depth -= 1;
  }
  return false;
}

/** What makes a parsed value unfit for anyone: where, as a JSON pointer below `path`, and why. */
export interface Flaw {
  readonly path: string;
  readonly message: string;
}

/** Keys that reach into prototypes. JSON.parse makes them own properties; copying them elsewhere would not. */
const forbiddenKeys = new Set(["__proto__", "constructor", "prototype"]);

/** Finds keys that reach into prototypes and escaped lone surrogates. `value` must be of bounded depth. */
export function findFlaw(value: unknown, path: string): Flaw | undefined {
  if (typeof value === "string") return value.isWellFormed() ? undefined : { path, message: "Not well-formed Unicode" };
  if (typeof value !== "object" || value === null) return undefined;
  for (const [key, inner] of Object.entries(value)) {
    if (!key.isWellFormed()) return { path, message: "Not well-formed Unicode" };
    if (forbiddenKeys.has(key)) return { path: `${path}/${key}`, message: "A forbidden property name" };
    const flaw = findFlaw(inner, `${path}/${escapePointer(key)}`);
    if (flaw !== undefined) return flaw;
  }
  return undefined;
}

/** One token of a JSON pointer (RFC 6901). */
export function escapePointer(token: string): string {
  return token.replaceAll("~", "~0").replaceAll("/", "~1");
}
