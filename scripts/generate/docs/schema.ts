import type { Property, Shape, Shapes } from "../shape.ts";
import { Html, html } from "./html.ts";
import { inline, type Links } from "./markdown.ts";

/** A shape in a few words: a link for a named one, else its type with what it asks of a value. */
export function typeText(shape: Shape): Html {
  const text = typeWithoutNull(shape);
  return shape.nullable ? html`${text} or null` : text;
}

function typeWithoutNull(shape: Shape): Html {
  switch (shape.kind) {
    case "reference":
      return shapeLink(shape.name);
    case "constant":
      return html`<code>${JSON.stringify(shape.value)}</code>`;
    case "enum":
      return html`one of ${listed(shape.values.map((value) => html`<code>${JSON.stringify(value)}</code>`))}`;
    case "union":
      return html`one of ${listed(shape.names.map(shapeLink))}`;
    case "string":
      return withRules("string", [
        ...between(shape.minLength, shape.maxLength, "characters"),
        ...patternText(shape.pattern),
      ]);
    case "number":
      return withRules(shape.integer ? "integer" : "number", between(shape.minimum, shape.maximum, ""));
    case "array":
      return listText(shape);
    case "boolean":
    case "object":
      return html`${shape.kind}`;
  }
}

function listText({ items, minItems, maxItems, uniqueItems }: Extract<Shape, { readonly kind: "array" }>): Html {
  const once = uniqueItems ? [html`each once`] : [];
  return withRules(html`list of ${typeText(items)}`, [...between(minItems, maxItems, "items"), ...once]);
}

function patternText(pattern: string | undefined): Html[] {
  return pattern === undefined ? [] : [html`<code>${pattern}</code>`];
}

function withRules(type: Html | string, rules: readonly Html[]): Html {
  return rules.length === 0 ? html`${type}` : html`${type} <span class="quiet">${listed(rules)}</span>`;
}

function between(least: number | undefined, most: number | undefined, unit: string): Html[] {
  const highest = most === Number.MAX_SAFE_INTEGER ? "2^53 - 1" : most;
  if (least !== undefined && highest !== undefined) return [html`${least} to ${highest} ${unit}`];
  if (highest !== undefined) return [html`at most ${highest} ${unit}`];
  return least === undefined ? [] : [html`at least ${least} ${unit}`];
}

function shapeLink(name: string): Html {
  return html`<a href="shapes.html#${name}"><code>${name}</code></a>`;
}

/** The parts with commas between. */
export function listed(parts: readonly Html[]): Html {
  return new Html(parts.map(({ text }) => text).join(", "));
}

/** A named shape in full: its description, and a table of its fields or the type. */
export function renderShape(shape: Shape, shapes: Shapes, links: Links): Html {
  const about = html`<p>${inline(shape.description ?? "", links)}</p>`;
  if (shape.kind !== "object")
    return html`${about}
      <p>${typeText(shape)}</p>`;
  const fields = Object.entries(shape.properties);
  if (fields.length === 0)
    return html`${about}
      <p>An object with any fields.</p>`;
  const note = shape.open
    ? "Later versions may add fields; ignore those that you do not know."
    : "Unknown fields are refused.";
  return html`${about}${fieldTable(
      "Fields",
      fields.map(([name, field]) => fieldRow(name, field, shapes, links)),
    )}
    <p class="quiet">${note}</p>`;
}

function fieldRow(name: string, { required, shape }: Property, shapes: Shapes, links: Links): Html {
  const target = shape.kind === "reference" ? shapes.get(shape.name) : undefined;
  const optional = required ? html`` : html` <span class="quiet">optional</span>`;
  return html`<tr>
    <th scope="row"><code>${name}</code>${optional}</th>
    <td>${typeText(shape)}</td>
    <td class="text">${inline(shape.description ?? target?.description ?? "", links)}</td>
  </tr> `;
}

/** A table of names, types and descriptions. */
export function fieldTable(label: string, rows: readonly Html[]): Html {
  return html`<div class="scroll" tabindex="0" role="group" aria-label="${label}">
    <table class="fields">
      <thead>
        <tr>
          <th scope="col">Name</th>
          <th scope="col">Type</th>
          <th scope="col">What it is</th>
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </div>`;
}
