import { describe, expect, it } from "vitest";
import { withSection } from "./section.ts";

const BEGIN = "<!-- bench:begin -->";
const END = "<!-- bench:end -->";

describe("withSection", () => {
  it("stands at the end where there is no place for it, and then in that place", () => {
    const once = withSection("# Operations\n\ntext\n", "first");
    expect(once).toBe(`# Operations\n\ntext\n\n## Benchmark\n\n${BEGIN}\nfirst\n${END}\n`);
    expect(withSection(`${once}\nmore\n`, "second $&")).toBe(`${once.replace("first", "second $$&")}\nmore\n`);
  });
});
