/** One numbered rule of RULES.md. */
export interface RuleEntry {
  readonly id: string;
  /** Line in RULES.md, from 1. */
  readonly line: number;
  /** Belongs to the contract, but is not kept yet. */
  readonly planned: boolean;
  readonly text: string;
}

/** The numbered rules of the page, in its order. A rule is one list item, `- **RM-1** …`, and what is indented below it. */
export function readRules(page: string): RuleEntry[] {
  return page.split("\n").flatMap((text, index) => {
    const [, id, rest = ""] = /^- \*\*([A-Z]{2,3}-\d+)\*\* (.*)$/.exec(text) ?? [];
    return id === undefined ? [] : [{ id, line: index + 1, planned: rest.startsWith("*Planned.*"), text: rest }];
  });
}
