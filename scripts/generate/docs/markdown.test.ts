import { describe, expect, test } from "vitest";
import { html } from "./html.ts";
import { inline, markdown } from "./markdown.ts";

describe("html", () => {
  test("escapes what is put in, in text and in attributes", () => {
    expect(html`<a title="${`"<&'`}">${"<b>"}</a>`.text).toBe('<a title="&quot;&lt;&amp;&#39;">&lt;b&gt;</a>');
  });

  test("takes HTML and lists of it as they are", () => {
    expect(html`<b>${[html`<i>1</i>`, html`<i>${2}</i>`]}</b>`.text).toBe("<b><i>1</i><i>2</i></b>");
  });
});

describe("markdown", () => {
  const links = { of: (word: string) => (word === "TOO_LARGE" ? "errors.html#TOO_LARGE" : undefined) };

  test.each([
    ["plain <text>", "plain &lt;text&gt;"],
    ["`a < b`", "<code>a &lt; b</code>"],
    ["**bold `code`**", "<strong>bold <code>code</code></strong>"],
    ["*Planned.* later", "<em>Planned.</em> later"],
    ["2 * 3 * 4", "2 * 3 * 4"],
    ["see `TOO_LARGE`", 'see <a href="errors.html#TOO_LARGE"><code>TOO_LARGE</code></a>'],
  ])("%s", (text, expected) => {
    expect(inline(text, links).text).toBe(expected);
  });

  test("headings, paragraphs, rules with an address of their own, tables", () => {
    const text =
      "# Title\n\nOne\nline.\n\n## FR: frames\n- **FR-1** First.\n- **FR-2** Second\n  goes on.\n\n| a | b |\n|---|---|\n| 1 | `2` |\n";
    const flat = markdown(text).text.replaceAll(/\s*\n\s*/g, "");
    expect(flat).toContain("<p>One line.</p>");
    expect(flat).toContain('<h2 id="FR-frames">FR: frames</h2>');
    expect(flat).toContain('<li id="FR-1"><strong>FR-1</strong> First.</li>');
    expect(flat).toContain('<li id="FR-2"><strong>FR-2</strong> Second goes on.</li>');
    expect(flat).toContain("<td>1</td><td><code>2</code></td>");
    expect(flat).not.toContain("Title");
  });
});
