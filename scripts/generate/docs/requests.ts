import type { Bundle } from "../bundle.ts";
import { isJsonObject, type Json, type JsonObject, objectAt, stringAt } from "../json.ts";
import type { Shape } from "../shape.ts";
import { accessText } from "./access.ts";
import { anchor, type Html, html } from "./html.ts";
import { inline, type Links } from "./markdown.ts";
import type { Page } from "./page.ts";
import { fieldTable, listed, typeText } from "./schema.ts";

/** Reads a schema that is written in place. */
export type ReadShape = (schema: Json | undefined) => Shape;

interface Operation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly tag: string;
  readonly data: JsonObject;
}

/** requests.html: every operation of the OpenAPI document, by tag. */
export function requestsPage({ openapi }: Pick<Bundle, "openapi">, read: ReadShape, links: Links): Page {
  const operations = operationsOf(openapi);
  const groups = listOf(openapi["tags"]).map((tag) => {
    const name = stringAt(tag, "name") ?? "";
    return {
      name,
      about: stringAt(tag, "description") ?? "",
      mine: operations.filter((operation) => operation.tag === name),
    };
  });
  const renderer = new OperationRenderer(openapi, read, links);
  const paragraphs = (stringAt(openapi["info"], "description") ?? "").trim().split(/\n{2,}/);
  return {
    path: "requests.html",
    title: "Requests",
    lead: "The HTTP half: signing in, rooms, what was said, people.",
    body: html`${paragraphs.map((text) => html`<p>${inline(text.replaceAll("\n", " "), links)}</p>`)}
      <p>
        For tools: <a href="openapi.json">openapi.json</a>, answered by the server from its own routes. The doors to the
        sockets stand here too; what travels behind them is on <a href="sockets.html">Sockets</a>.
      </p>
      <nav class="contents" aria-label="Operations">
        <ul>
          ${groups.map(
            ({ name, mine }) =>
              html`<li>
                <a href="#${name}">${name}</a>
                <ul>
                  ${mine.map(contentsLine)}
                </ul>
              </li>`,
          )}
        </ul>
      </nav>
      ${securityText(openapi, links)}
      ${groups.map(
        ({ name, about, mine }) =>
          html`<h2 id="${name}">${name}</h2>
            <p>${inline(about, links)}</p>
            ${mine.map((operation) => renderer.render(operation))}`,
      )}`,
  };
}

function operationsOf(openapi: JsonObject): Operation[] {
  return Object.entries(jsonAt(openapi, "paths")).flatMap(([path, item]) =>
    Object.entries(isJsonObject(item) ? item : {}).flatMap(([method, data]) => {
      if (!isJsonObject(data)) return [];
      const [tag] = Array.isArray(data["tags"]) ? data["tags"] : [];
      return [
        {
          id: stringAt(data, "operationId") ?? "",
          method: method.toUpperCase(),
          path,
          tag: typeof tag === "string" ? tag : "",
          data,
        },
      ];
    }),
  );
}

function contentsLine({ id, data }: Operation): Html {
  return html`<li><a href="#${anchor(id)}">${stringAt(data, "summary") ?? id}</a></li>`;
}

function securityText(openapi: JsonObject, links: Links): Html {
  const schemes = Object.entries(objectAt(objectAt(openapi, "components"), "securitySchemes"));
  return html`<h2 id="security">Who is asking</h2>
    <p>Unless it says otherwise, an operation needs one of these:</p>
    <ul>
      ${schemes.map(([name, scheme]) => html`<li><strong>${name}</strong>: ${inline(stringAt(scheme, "description") ?? "", links)}</li>`)}
    </ul>`;
}

/** Renders one operation after the other, with what they share. */
class OperationRenderer {
  readonly #openapi: JsonObject;
  readonly #read: ReadShape;
  readonly #links: Links;

  constructor(openapi: JsonObject, read: ReadShape, links: Links) {
    this.#openapi = openapi;
    this.#read = read;
    this.#links = links;
  }

  render({ id, method, path, data }: Operation): Html {
    const planned = data["x-stage"] === "planned" ? html` <span class="badge">planned</span>` : html``;
    return html`<section class="operation" aria-labelledby="${anchor(id)}">
      <h3 id="${anchor(id)}"><span class="method">${method}</span> <code>${path}</code>${planned}</h3>
      <p>
        <strong>${this.#text(data, "summary")}.</strong> ${this.#text(data, "description")}
        <span class="quiet">operationId <code>${id}</code></span>
      </p>
      <p class="quiet">${inline(accessText(data), this.#links)}</p>
      ${this.#parameters(data)}${this.#body(data)}${this.#answers(data)}
    </section> `;
  }

  #text(holder: JsonObject, key: string): Html {
    return inline(stringAt(holder, key) ?? "", this.#links);
  }

  #parameters(data: JsonObject): Html {
    const rows = listOf(data["parameters"]).map((parameter) => {
      const one = this.#resolved(parameter);
      const fallback = jsonAt(one, "schema")["default"];
      const optional =
        one["required"] === true
          ? ""
          : fallback === undefined
            ? " optional"
            : ` optional, else ${JSON.stringify(fallback)}`;
      return html`<tr>
        <th scope="row">
          <code>${stringAt(one, "name") ?? ""}</code> <span class="quiet">${stringAt(one, "in") ?? ""}${optional}</span>
        </th>
        <td>${typeText(this.#read(one["schema"]))}</td>
        <td class="text">${this.#text(one, "description")}</td>
      </tr> `;
    });
    return rows.length === 0 ? html`` : fieldTable("Parameters", rows);
  }

  #body(data: JsonObject): Html {
    const content = this.#content(jsonAt(data, "requestBody"));
    return content.text === "" ? content : html`<p>Body: ${content}</p>`;
  }

  #answers(data: JsonObject): Html {
    const lines = Object.entries(jsonAt(data, "responses")).map(([status, response]) => {
      const one = this.#resolved(response);
      return html`<li>
        <strong>${status === "default" ? "any other" : status}</strong> ${this.#content(one)}
        ${this.#text(one, "description")}
      </li>`;
    });
    return html`<ul class="answers">
      ${lines}
    </ul>`;
  }

  /** The types of a body or answer; that it is JSON goes without saying. */
  #content(holder: JsonObject): Html {
    return listed(
      Object.entries(jsonAt(holder, "content")).map(([media, one]) =>
        media === "application/json" && isJsonObject(one)
          ? typeText(this.#read(one["schema"]))
          : html`<code>${media}</code>`,
      ),
    );
  }

  /** The component behind a reference, or the value itself. */
  #resolved(value: Json): JsonObject {
    if (!isJsonObject(value)) return {};
    const [, , group, name] = (stringAt(value, "$ref") ?? "").split("/");
    if (group === undefined || name === undefined) return value;
    return jsonAt(jsonAt(jsonAt(this.#openapi, "components"), group), name);
  }
}

function jsonAt(value: JsonObject, key: string): JsonObject {
  const inner = value[key];
  return isJsonObject(inner) ? inner : {};
}

function listOf(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? value : [];
}
