import { html } from "./html.ts";
import type { Page } from "./page.ts";

/**
 * index.html: what is here and how to build a client.
 *
 * @param protocol the version, such as `cfm.v1`
 * @param examples paths of example files inside spec/examples, sorted
 * @param sha256 of the spec
 */
export function indexPage(protocol: string, examples: readonly string[], sha256: string): Page {
  const list = (kind: string): ReturnType<typeof html> =>
    html`<details>
      <summary>${examples.filter((path) => path.startsWith(`${kind}/`)).length} ${kind} examples</summary>
      <ul class="files">
        ${examples.filter((path) => path.startsWith(`${kind}/`)).map((path) => html`<li><a href="examples/${path}">${path.slice(kind.length + 1)}</a></li>`)}
      </ul>
    </details>`;
  return {
    path: "index.html",
    title: "Build a client for CF Messenger",
    lead: `The protocol ${protocol}: everything that a client or another server needs to know.`,
    body: html`<h2 id="pages">What is here</h2>
      <dl class="pages">
        <dt><a href="sockets.html">Sockets</a></dt>
        <dd>Every command and event of rooms and presence.</dd>
        <dt><a href="requests.html">Requests</a></dt>
        <dd>The HTTP half: signing in, rooms, history, people.</dd>
        <dt><a href="shapes.html">Shapes</a></dt>
        <dd>Every named thing that travels, field by field.</dd>
        <dt><a href="errors.html">Errors</a></dt>
        <dd>Refusals and close codes, and what a client does about them.</dd>
        <dt><a href="limits.html">Limits</a></dt>
        <dd>Every number, with its reason.</dd>
        <dt><a href="rules.html">Rules</a></dt>
        <dd>What schemas cannot say. Numbered; tests cite them.</dd>
        <dt><a href="versions.html">Versions</a></dt>
        <dd>What may change, and what needs a new version.</dd>
      </dl>
      <h2 id="steps">A client in ten steps</h2>
      <ol class="steps">
        <li>
          <strong>Ask what the server is.</strong> <code>GET /api/settings</code> gives its version, the site key of the
          verification widget, and whether demo people exist (<a href="requests.html#getSettings">getSettings</a>).
        </li>
        <li>
          <strong>Sign in.</strong> <code>POST /api/auth/login</code> with a demo person, a passkey, a recovery code or
          an access token. Browsers ask for the transport <code>cookie</code>, everything else for
          <code>bearer</code> and keeps the token (<a href="requests.html#login">login</a>,
          <a href="rules.html#AU-1">AU</a>).
        </li>
        <li>
          <strong>Choose a room.</strong> <code>GET /api/rooms</code> lists those that you may enter (<a
            href="requests.html#listRooms"
            >listRooms</a
          >).
        </li>
        <li>
          <strong>Open its socket.</strong> <code>/api/ws/room/{roomId}</code> with the subprotocol
          <code>${protocol}</code>, and the cookie or the header <code>Authorization: Bearer</code> (<a
            href="rules.html#VE-1"
            >VE-1</a
          >).
        </li>
        <li>
          <strong>Read what comes first.</strong> <code>hello</code>, then <code>snapshot</code>, then stream events,
          then <code>caughtUp</code>. If <code>recovered</code> is false, drop what you had (<a href="rules.html#RS-1"
            >RS-1</a
          >
          to <a href="rules.html#RS-3">RS-3</a>).
        </li>
        <li>
          <strong>Keep one log.</strong> Stream events carry <code>seq</code>, dense from 1. The same code takes replay
          and live events; skip types that you do not know, but count their <code>seq</code> (<a href="rules.html#RM-1"
            >RM-1</a
          >, <a href="rules.html#FR-6">FR-6</a>).
        </li>
        <li>
          <strong>Say something.</strong> <code>chat</code> with a new <code>cid</code> and the head that you know as
          <code>after</code>. Until its <code>ack</code>, send exactly the same again after every reconnect: it is
          stored once (<a href="rules.html#RM-3">RM-3</a>, <a href="rules.html#RM-5">RM-5</a>).
        </li>
        <li>
          <strong>Stay alive.</strong> Send <code>{"type":"ping"}</code>, byte for byte, every
          <a href="limits.html#heartbeatMs"><code>heartbeatMs</code></a
          >; without a <code>pong</code> within <a href="limits.html#pongTimeoutMs"><code>pongTimeoutMs</code></a> drop
          the socket (<a href="rules.html#CL-4">CL-4</a>).
        </li>
        <li>
          <strong>Come back.</strong> After a close, do what its code says. Reconnect with <code>epoch</code> and
          <code>after</code> in the query and you miss nothing (<a href="errors.html#close-codes">close codes</a>,
          <a href="rules.html#RS-2">RS-2</a>).
        </li>
        <li><strong>Test it.</strong> Let your client read every valid example below and refuse every invalid one.</li>
      </ol>
      <h2 id="files">For tools</h2>
      <ul>
        <li><a href="asyncapi.json">asyncapi.json</a>: the sockets as AsyncAPI 3.1, self-contained.</li>
        <li>
          <a href="openapi.json">openapi.json</a>: the requests as OpenAPI 3.1, answered by the server from its own
          routes.
        </li>
        <li><a href="schemas.json">schemas.json</a>: every shape as JSON Schema (2020-12).</li>
        <li>Models in TypeScript, Python, Go, Java and Rust: <code>generated/models</code> in the repository.</li>
      </ul>
      <p>
        The documents were made from <code>spec/</code> with the SHA-256 <code>${sha256}</code>, which stands in the
        generated code too.
      </p>
      <h2 id="examples">Examples</h2>
      <p>One file a case; <a href="examples/README.md">README.md</a> says how to read them.</p>
      ${list("valid")} ${list("invalid")}`,
  };
}
