import { isOperator, type Expression, type Literal, type Literals, type Operand } from "./syntax.ts";
import { tokensOf, type Token } from "./tokens.ts";

/**
 * Reads an expression. `not` binds more tightly than `and`, `and` more tightly than `or`.
 *
 * @throws SyntaxError when it is none
 */
export function parse(text: string): Expression {
  const reader = new Reader(tokensOf(text));
  const expression = reader.either();
  reader.end();
  return expression;
}

class Reader {
  readonly #tokens: readonly Token[];
  #at = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  either(): Expression {
    return this.#chain("or", () => this.#both());
  }

  end(): void {
    if (this.#at < this.#tokens.length) throw new SyntaxError(`nobody expects ${this.#next().text}`);
  }

  #both(): Expression {
    return this.#chain("and", () => this.#single());
  }

  #chain(kind: "or" | "and", side: () => Expression): Expression {
    const first = side();
    const sides = [first];
    while (this.#skip(kind)) sides.push(side());
    return sides.length === 1 ? first : { kind, sides };
  }

  #single(): Expression {
    if (this.#skip("not")) return { kind: "not", of: this.#single() };
    if (this.#skip("(")) {
      const inner = this.either();
      this.#expect(")");
      return inner;
    }
    return this.#comparison();
  }

  #comparison(): Expression {
    const left = this.#operand();
    const operator = this.#peek()?.text ?? "";
    if (!isOperator(operator)) return { kind: "truth", of: left };
    this.#next();
    return { kind: "comparison", left, operator, right: operator === "in" ? this.#literals() : this.#literal() };
  }

  #operand(): Operand {
    const { kind, text: name } = this.#next();
    if (kind !== "word") throw new SyntaxError(`${name} is neither a field nor a function`);
    if (this.#skip("(")) return { kind: "call", name, args: this.#args(), isEach: this.#skip("[*]") };
    const key = this.#skip("[") ? this.#key() : null;
    return { kind: "field", name, key, isEach: this.#skip("[*]") };
  }

  #args(): readonly (Expression | Literal)[] {
    const args: (Expression | Literal)[] = [];
    do args.push(this.#isLiteral() ? this.#literal() : this.either());
    while (this.#skip(","));
    this.#expect(")");
    return args;
  }

  #key(): string {
    const { kind, text } = this.#next();
    if (kind !== "string") throw new SyntaxError(`${text} is no key`);
    this.#expect("]");
    return text;
  }

  #literals(): Literals {
    this.#expect("{");
    const literals: Literal[] = [];
    while (!this.#skip("}")) literals.push(this.#literal());
    return literals;
  }

  #literal(): Literal {
    const { kind, text } = this.#next();
    if (kind === "string") return text;
    if (kind === "number") return Number(text);
    throw new SyntaxError(`${text} is no literal`);
  }

  #isLiteral(): boolean {
    const kind = this.#peek()?.kind;
    return kind === "string" || kind === "number";
  }

  #peek(): Token | undefined {
    return this.#tokens[this.#at];
  }

  #next(): Token {
    const token = this.#peek();
    if (token === undefined) throw new SyntaxError("ends too early");
    this.#at += 1;
    return token;
  }

  #skip(text: string): boolean {
    const token = this.#peek();
    const isIt = token !== undefined && token.kind !== "string" && token.text === text;
    if (isIt) this.#at += 1;
    return isIt;
  }

  #expect(text: string): void {
    if (!this.#skip(text)) throw new SyntaxError(`${text} is missing before ${this.#peek()?.text ?? "the end"}`);
  }
}
