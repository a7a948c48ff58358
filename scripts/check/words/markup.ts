import { parse, type AST } from "svelte/compiler";

type Expression = AST.ExpressionTag["expression"];

/** Attributes and properties whose text is read or spoken. */
const SPOKEN = /^(aria-(label|description|roledescription|valuetext)|title|placeholder|alt|label|text)$/;

/** The name of the product and those of keys are the same in every language. */
const SAME_EVERYWHERE = /CF Messenger|\b(Alt|Ctrl|Shift)\+\w+\b/g;

/**
 * Text that stands in the markup of a component itself, where no translation reaches it.
 *
 * @param file path of the component
 * @param source its content
 */
export function markupProblems(file: string, source: string): readonly string[] {
  return textsIn(parse(source, { modern: true }).fragment)
    .filter(({ text }) => /\p{L}{2}/u.test(text.replaceAll(SAME_EVERYWHERE, "")))
    .map(
      ({ text, start }) => `${file}:${source.slice(0, start).split("\n").length} says "${text.trim()}" in one language`,
    );
}

interface Text {
  readonly text: string;
  /** Where in the file it begins. */
  readonly start: number;
}

function textsIn(node: unknown): readonly Text[] {
  if (Array.isArray(node)) return node.flatMap(textsIn);
  if (!isNode(node)) return [];
  if (isText(node)) return [{ text: node.data, start: node.start }];
  // Classes, styles and what listens: nobody reads those.
  if (node.type.endsWith("Directive")) return [];
  if (isExpressionTag(node)) return textsOf(node.expression, node.start);
  if (isAttribute(node)) return SPOKEN.test(node.name) ? textsIn(node.value) : [];
  return Object.values(node).flatMap(textsIn);
}

/** The texts that an expression shows as they stand. What decides or is called is no text. */
function textsOf(expression: Expression, start: number): readonly Text[] {
  if (expression.type === "Literal")
    return typeof expression.value === "string" ? [{ text: expression.value, start }] : [];
  if (expression.type === "TemplateLiteral")
    return expression.quasis.map(({ value }) => ({ text: value.cooked ?? "", start }));
  if (expression.type === "ConditionalExpression")
    return [...textsOf(expression.consequent, start), ...textsOf(expression.alternate, start)];
  return expression.type === "LogicalExpression" ? textsOf(expression.right, start) : [];
}

type Node = { readonly type: string };

const isNode = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";
const isText = (node: Node): node is AST.Text => node.type === "Text";
const isExpressionTag = (node: Node): node is AST.ExpressionTag => node.type === "ExpressionTag";
const isAttribute = (node: Node): node is AST.Attribute => node.type === "Attribute";
