/** The part of the Rules language that our rules need, as a tree. */
export type Expression =
  | { readonly kind: "or" | "and"; readonly sides: readonly Expression[] }
  | { readonly kind: "not"; readonly of: Expression }
  | {
      readonly kind: "comparison";
      readonly left: Operand;
      readonly operator: Operator;
      readonly right: Literal | Literals;
    }
  | { readonly kind: "truth"; readonly of: Operand };

/** What stands on the left of an operator, or in the brackets of a function. */
export type Operand =
  | { readonly kind: "field"; readonly name: string; readonly key: string | null; readonly isEach: boolean }
  | {
      readonly kind: "call";
      readonly name: string;
      readonly args: readonly (Expression | Literal)[];
      readonly isEach: boolean;
    };

export type Literal = string | number;
export type Literals = readonly Literal[];

const OPERATORS = ["eq", "ne", "lt", "le", "gt", "ge", "contains", "in"] as const;
export type Operator = (typeof OPERATORS)[number];

export const isOperator = (word: string): word is Operator => OPERATORS.some((operator) => operator === word);
