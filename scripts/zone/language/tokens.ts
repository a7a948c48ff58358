/** A piece of an expression. A string is there without its quotes. */
export interface Token {
  readonly kind: "word" | "string" | "number" | "sign";
  readonly text: string;
}

const PIECE = /\s+|(?<word>[a-z_][\w.]*)|(?<number>\d+)|"(?<string>(?:[^"\\]|\\["\\])*)"|(?<sign>\[\*\]|[()[\]{},])/gy;

/**
 * Cuts an expression into its pieces.
 *
 * @throws SyntaxError where the language has no such thing, as for `matches`, which the smaller plans do not have
 */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const match of text.matchAll(PIECE)) {
    end = match.index + match[0].length;
    const { word, number, string, sign } = match.groups ?? {};
    if (word !== undefined) tokens.push({ kind: "word", text: word });
    else if (number !== undefined) tokens.push({ kind: "number", text: number });
    else if (string !== undefined) tokens.push({ kind: "string", text: string.replaceAll(/\\(["\\])/g, "$1") });
    else if (sign !== undefined) tokens.push({ kind: "sign", text: sign });
  }
  if (end !== text.length) throw new SyntaxError(`cannot be read: ${text.slice(end, end + 20)}`);
  return tokens;
}
