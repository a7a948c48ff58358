import type { Bundle } from "../bundle.ts";
import type { Shapes } from "../shape.ts";
import { type Html, html } from "./html.ts";
import { inline, type Links } from "./markdown.ts";
import type { Page } from "./page.ts";
import { renderShape } from "./schema.ts";

const backoffs = {
  none: "do not try again unchanged",
  retryAfter: "wait for retryAfterMs",
  exponential: "wait longer each time",
};
const reconnects = {
  no: "no",
  backoff: "with back-off",
  afterSignIn: "after sign-in",
  retryAfter: "after bye.reconnectAfterMs",
};

/** errors.html: refusals and close codes. */
export function errorsPage(
  { errors, closeCodes, closeCodeDefaults }: Pick<Bundle, "errors" | "closeCodes" | "closeCodeDefaults">,
  links: Links,
): Page {
  const rows = Object.entries(errors).map(
    ([code, { http, close, retryable, backoff, developer, person }]) =>
      html`<tr id="${code}">
        <th scope="row"><code>${code}</code></th>
        <td>${http}</td>
        <td>${close === undefined ? html`` : html`<a href="#close-${close}">${close}</a>`}</td>
        <td>${retryable ? html`yes, ${backoffs[backoff]}` : html`no`}</td>
        <td class="text">${inline(developer, links)}</td>
        <td class="text">${person}</td>
      </tr> `,
  );
  const ranges = closeCodeDefaults.map(
    ({ from, to, reconnect }) => html`<li>${from} to ${to}: ${reconnects[reconnect]}</li>`,
  );
  return {
    path: "errors.html",
    title: "Errors and close codes",
    lead: "Every refusal has one of these codes, over HTTP and on the sockets. New ones may come: treat an unknown one like INTERNAL.",
    body: html`<h2 id="refusals">Refusals</h2>
      ${table("Refusals", ["Code", "HTTP", "Close", "Again?", "For developers", "For people"], rows)}
      <h2 id="close-codes">Close codes</h2>
      ${table(
        "Close codes",
        ["Code", "Name", "Reconnect", "What happened"],
        Object.entries(closeCodes).map(([code, entry]) => closeRow(code, entry, links)),
      )}
      <p>A code that is not listed, first match:</p>
      <ul>
        ${ranges}
      </ul>`,
  };
}

function closeRow(code: string, { name, reconnect, text }: Bundle["closeCodes"][number], links: Links): Html {
  return html`<tr id="close-${code}">
    <th scope="row">${code}</th>
    <td><code>${name}</code></td>
    <td>${reconnects[reconnect]}</td>
    <td class="text">${inline(text, links)}</td>
  </tr> `;
}

/** limits.html: every number of the contract. */
export function limitsPage({ limits }: Pick<Bundle, "limits">, links: Links): Page {
  const rows = Object.entries(limits).map(
    ([name, { value, unit, reason }]) =>
      html`<tr id="${name}">
        <th scope="row"><code>${name}</code></th>
        <td class="number">${value}</td>
        <td>${unit}</td>
        <td class="text">${inline(reason, links)}</td>
      </tr> `,
  );
  return {
    path: "limits.html",
    title: "Limits",
    lead: "Every number of the contract, with its unit and the reason for it. What hello.limits says goes before these.",
    body: table("Limits", ["Name", "Value", "Unit", "Why"], rows),
  };
}

/** shapes.html: every named schema. */
export function shapesPage(shapes: Shapes, links: Links): Page {
  const sorted = [...shapes].sort(([a], [b]) => (a < b ? -1 : 1));
  const parts = sorted.map(
    ([name, shape]) =>
      html`<section aria-labelledby="${name}">
        <h2 id="${name}"><code>${name}</code></h2>
        ${renderShape(shape, shapes, links)}
      </section> `,
  );
  return {
    path: "shapes.html",
    title: "Shapes",
    lead: "Every named thing that travels, in commands, events, requests and answers.",
    body: html`<p>
        For tools: <a href="schemas.json">schemas.json</a>, a JSON Schema (2020-12) with all of them in
        <code>$defs</code>.
      </p>
      <nav class="contents words" aria-label="Shapes">
        <ul>
          ${sorted.map(([name]) => html`<li><a href="#${name}">${name}</a></li>`)}
        </ul>
      </nav>
      ${parts}`,
  };
}

function table(label: string, heads: readonly string[], rows: readonly Html[]): Html {
  return html`<div class="scroll" tabindex="0" role="group" aria-label="${label}">
    <table>
      <thead>
        <tr>
          ${heads.map((head) => html`<th scope="col">${head}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </div>`;
}
