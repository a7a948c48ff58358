import { anchor, Html, html } from "./html.ts";

/** What `inline` needs to know besides the text. */
export interface Links {
  /** The address for a word in backquotes that has a place of its own, such as an error code. */
  readonly of: (word: string) => string | undefined;
}

const noLinks: Links = { of: () => undefined };

/** A line of Markdown: `code`, **bold**, *stressed*. Nothing else is special. */
export function inline(text: string, links: Links = noLinks): Html {
  const parts = text.split(/(`[^`]+`|\*\*[^*]+\*\*|\*[^*\s][^*]*\*)/);
  return new Html(parts.map((part) => inlinePart(part, links).text).join(""));
}

function inlinePart(part: string, links: Links): Html {
  const inner = part.slice(1, -1);
  if (part.startsWith("`") && part.endsWith("`") && part.length > 2) {
    const address = links.of(inner);
    return address === undefined ? html`<code>${inner}</code>` : html`<a href="${address}"><code>${inner}</code></a>`;
  }
  if (part.startsWith("**") && part.endsWith("**") && part.length > 4)
    return html`<strong>${inline(part.slice(2, -2), links)}</strong>`;
  if (part.startsWith("*") && part.endsWith("*") && part.length > 2) return html`<em>${inline(inner, links)}</em>`;
  return html`${part}`;
}

/**
 * The part of Markdown that the documents of spec/ use: headings, paragraphs, lists with hyphens, tables.
 * A list item that begins with a bold id such as `**RM-3**` can be linked to by that id. The first heading is left out:
 * it is the title of the page.
 */
export function markdown(text: string, links: Links = noLinks): Html {
  const blocks = text
    .trim()
    .split(/\n{2,}|\n(?=- )|\n(?=#)/)
    .filter((block) => !block.startsWith("# "));
  const rendered: Html[] = [];
  let items: Html[] = [];
  for (const block of blocks) {
    if (block.startsWith("- ")) {
      items.push(listItem(block.slice(2), links));
      continue;
    }
    if (items.length > 0)
      rendered.push(
        html`<ul class="rules">
          ${items}
        </ul>`,
      );
    items = [];
    rendered.push(...blockOf(block, links));
  }
  if (items.length > 0)
    rendered.push(
      html`<ul class="rules">
        ${items}
      </ul>`,
    );
  return html`${rendered}`;
}

function blockOf(block: string, links: Links): Html[] {
  const heading = /^##+ (.*)\n?([^]*)$/.exec(block);
  if (heading !== null) {
    const [, title = "", rest = ""] = heading;
    return [
      html`<h2 id="${anchor(title)}">${inline(title, links)}</h2>`,
      ...(rest.trim() === "" ? [] : blockOf(rest.trim(), links)),
    ];
  }
  if (block.startsWith("|")) return [table(block, links)];
  return [html`<p>${inline(block.replaceAll("\n", " "), links)}</p>`];
}

function listItem(text: string, links: Links): Html {
  const id = /^\*\*([A-Z]+-\d+)\*\*/.exec(text)?.[1];
  const content = inline(text.replaceAll(/\n\s*/g, " "), links);
  return id === undefined ? html`<li>${content}</li>` : html`<li id="${id}">${content}</li>`;
}

function table(block: string, links: Links): Html {
  const rows = block.split("\n").map((row) =>
    row
      .replace(/^\|\s*/, "")
      .replace(/\s*\|$/, "")
      .split(/\s*\|\s*/),
  );
  const [head = [], , ...body] = rows;
  const cells = (row: readonly string[]): Html[] => row.map((cell) => html`<td>${inline(cell, links)}</td>`);
  return html`<div class="scroll" tabindex="0" role="group" aria-label="Table">
    <table>
      <thead>
        <tr>
          ${head.map((cell) => html`<th scope="col">${inline(cell, links)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${body.map(
          (row) =>
            html`<tr>
              ${cells(row)}
            </tr> `,
        )}
      </tbody>
    </table>
  </div>`;
}
