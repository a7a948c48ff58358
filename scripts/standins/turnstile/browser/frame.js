/**
 * The inside of the stand-in's box: it asks its own origin for a token and tells the page that holds it.
 * A frame, as the real widget is one: a page then needs the same policy (script-src, frame-src) for both.
 */
const query = new URLSearchParams(location.search);
const pageOrigin = query.get("origin") ?? "";
const TOKEN_LIFE_MS = 300_000;

/**
 * @param {"token" | "error" | "expired"} kind
 * @param {string} value
 */
function tell(kind, value) {
  // While its page takes it away, a frame is its own parent, and a browser complains of the other origin.
  if (parent !== self) parent.postMessage({ standin: "turnstile", kind, value }, pageOrigin);
}

/** @param {string} text */
function show(text) {
  const state = document.getElementById("state");
  if (state) state.textContent = text;
}

async function askForToken() {
  const response = await fetch("token", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({
      sitekey: query.get("sitekey") ?? "",
      action: query.get("action") ?? "",
      cdata: query.get("cdata") ?? "",
      hostname: query.get("hostname") ?? "",
    }),
  });
  const answer = await response.json();
  if (!answer.success) {
    show(`Refused by its test key (${answer.error})`);
    tell("error", answer.error);
    return;
  }
  show("Token handed out");
  tell("token", answer.token);
  setTimeout(() => tell("expired", ""), TOKEN_LIFE_MS);
}

const run = () =>
  askForToken().catch(() => {
    show("The stand-in does not answer");
    tell("error", "200500");
  });

// The test key that "forces an interactive challenge" waits for a press; all others go ahead at once.
const go = document.getElementById("go");
if (go && query.get("sitekey") === "3x00000000000000000000FF") {
  show("Waits for a press:");
  go.hidden = false;
  go.addEventListener("click", () => {
    go.hidden = true;
    void run();
  });
} else {
  void run();
}
