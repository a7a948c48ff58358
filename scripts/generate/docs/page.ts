import { type Html, html } from "./html.ts";

/** A page of the documentation. */
export interface Page {
  readonly path: string;
  readonly title: string;
  /** One sentence below the title and for search engines. */
  readonly lead: string;
  readonly body: Html;
}

const sections: readonly { readonly path: string; readonly name: string }[] = [
  { path: "index.html", name: "Begin here" },
  { path: "sockets.html", name: "Sockets" },
  { path: "requests.html", name: "Requests" },
  { path: "shapes.html", name: "Shapes" },
  { path: "errors.html", name: "Errors" },
  { path: "limits.html", name: "Limits" },
  { path: "rules.html", name: "Rules" },
  { path: "versions.html", name: "Versions" },
];

/** The whole document. No script and no style in it: it runs under the policy of the app. */
export function renderPage({ path, title, lead, body }: Page): string {
  const links = sections.map((section) =>
    section.path === path
      ? html`<li><a href="${section.path}" aria-current="page">${section.name}</a></li>`
      : html`<li><a href="${section.path}">${section.name}</a></li>`,
  );
  const page = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <title>${title} - CF Messenger</title>
        <meta name="description" content="${lead}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <link rel="stylesheet" href="docs.css" />
        <link rel="icon" href="../favicon.svg" />
      </head>
      <body>
        <a class="skip" href="#content">To the content</a>
        <header>
          <p class="caption">CF Messenger <span>the protocol</span></p>
          <nav aria-label="Pages">
            <ul>
              ${links}
            </ul>
          </nav>
        </header>
        <main id="content">
          <h1>${title}</h1>
          <p class="lead">${lead}</p>
          ${body}
        </main>
        <footer><p>Generated from spec/ by scripts/generate/docs.ts.</p></footer>
      </body>
    </html> `;
  // The indentation is that of the source; pages have no place where white space at line ends or beginnings counts.
  return `${page.text.replaceAll(/\s*\n\s*/g, "\n").trim()}\n`;
}
