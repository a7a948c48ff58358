import type { Expression, Literal, Literals, Operand, Operator } from "./syntax.ts";

/** A request as the edge sees it. Header names are in lower case. */
export interface Sample {
  readonly method: string;
  readonly host: string;
  readonly path: string;
  readonly query?: string;
  readonly headers?: Readonly<Record<string, readonly string[]>>;
  /** More headers came than the edge looks at. */
  readonly isTruncated?: boolean;
}

type Single = string | number | boolean;
/** One value, one for each item of an array, or a value that is missing. */
type Value = Single | undefined | { readonly each: readonly Single[] };

/**
 * Whether an expression is true of a request. A comparison with a value that is missing is false.
 *
 * @throws TypeError for a field or function that the language has not, and for types that do not go together: the edge
 *   would not take such a rule
 */
export function holds(expression: Expression, sample: Sample): boolean {
  const value = valueOf(expression, sample);
  if (value === undefined) return false;
  if (typeof value !== "boolean") throw new TypeError("an expression has to be true or false");
  return value;
}

function valueOf(expression: Expression, sample: Sample): Value {
  switch (expression.kind) {
    case "or":
      return expression.sides.map((side) => holds(side, sample)).includes(true);
    case "and":
      return !expression.sides.map((side) => holds(side, sample)).includes(false);
    case "not":
      return !holds(expression.of, sample);
    case "truth":
      return operandOf(expression.of, sample);
    case "comparison": {
      const { operator, right } = expression;
      return map(operandOf(expression.left, sample), (left) => compare(left, operator, right));
    }
  }
}

function map(value: Value, change: (single: Single) => Single): Value {
  if (value === undefined) return undefined;
  return typeof value === "object" ? { each: value.each.map(change) } : change(value);
}

function operandOf(operand: Operand, sample: Sample): Value {
  const value = operand.kind === "field" ? fieldOf(operand.name, operand.key, sample) : call(operand, sample);
  const isArray = typeof value === "object";
  if (value !== undefined && isArray !== operand.isEach)
    throw new TypeError(`${operand.name} and [*] do not go together`);
  return value;
}

function fieldOf(
  name: string,
  key: string | null,
  { method, host, path, query = "", headers = {}, isTruncated = false }: Sample,
): Value {
  switch (name) {
    case "http.host":
      return host;
    case "http.request.method":
      return method;
    case "http.request.uri.path":
      return path;
    case "http.request.uri.query":
      return query;
    case "http.request.headers.truncated":
      return isTruncated;
    case "http.request.headers.values":
      return { each: Object.values(headers).flat() };
    case "http.request.headers": {
      const values = headers[key ?? ""];
      return values === undefined ? undefined : { each: values };
    }
    default:
      throw new TypeError(`there is no field ${name}`);
  }
}

function call({ name, args }: Extract<Operand, { kind: "call" }>, sample: Sample): Value {
  const [first, second] = args;
  if (typeof first !== "object") throw new TypeError(`${name}() wants a field first`);
  const value = valueOf(first, sample);
  switch (name) {
    case "any":
      if (value !== undefined && typeof value !== "object") throw new TypeError("any() wants an array");
      return value?.each.includes(true);
    case "lower":
      // Letters of ASCII only, as the edge does it.
      return map(value, (single) => textOf(single).replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase()));
    case "len":
      return map(value, (single) => new TextEncoder().encode(textOf(single)).byteLength);
    case "starts_with":
      return map(value, (single) => textOf(single).startsWith(textOf(second)));
    case "ends_with":
      return map(value, (single) => textOf(single).endsWith(textOf(second)));
    default:
      throw new TypeError(`there is no function ${name}()`);
  }
}

function compare(left: Single, operator: Operator, right: Literal | Literals): boolean {
  if (typeof right === "object") return right.map((literal) => same(left, literal)).includes(true);
  switch (operator) {
    case "eq":
      return same(left, right);
    case "ne":
      return !same(left, right);
    case "contains":
      return textOf(left).includes(textOf(right));
    case "lt":
      return numberOf(left) < numberOf(right);
    case "le":
      return numberOf(left) <= numberOf(right);
    case "gt":
      return numberOf(left) > numberOf(right);
    case "ge":
      return numberOf(left) >= numberOf(right);
    case "in":
      throw new TypeError("in wants a list");
  }
}

function same(left: Single, right: Literal): boolean {
  if (typeof left !== typeof right) throw new TypeError(`${left} and ${right} are of different types`);
  return left === right;
}

function textOf(value: unknown): string {
  if (typeof value !== "string") throw new TypeError("wants a text");
  return value;
}

function numberOf(value: unknown): number {
  if (typeof value !== "number") throw new TypeError("wants a number");
  return value;
}
