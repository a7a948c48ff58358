/**
 * Stand-in for Cloudflare's Turnstile script: the same calls, but a box that says what it is instead of a check.
 * It builds nodes only (no markup from strings), so it runs under a strict policy with Trusted Types.
 */

/**
 * @typedef {object} RenderOptions
 * @property {string} sitekey
 * @property {string} [action]
 * @property {string} [cData]
 * @property {(token: string) => void} [callback]
 * @property {(code: string) => void} [error-callback]
 * @property {() => void} [expired-callback]
 */

(() => {
  const source = document.currentScript instanceof HTMLScriptElement ? new URL(document.currentScript.src) : undefined;
  if (source === undefined) throw new Error("the Turnstile stand-in must be loaded by a script element");
  const scriptUrl = source;

  /** @type {Map<string, { frame: HTMLIFrameElement, options: RenderOptions, token: string | undefined }>} */
  const widgets = new Map();
  let count = 0;

  /** @param {RenderOptions} options */
  function frameUrl(options) {
    const url = new URL("frame", scriptUrl);
    url.search = new URLSearchParams({
      sitekey: options.sitekey,
      action: options.action ?? "",
      cdata: options.cData ?? "",
      hostname: location.hostname,
      origin: location.origin,
    }).toString();
    return url.toString();
  }

  /**
   * Without an id the calls mean the widget made last, as with the real script.
   *
   * @param {string} [id]
   */
  const keyOf = (id) => id ?? [...widgets.keys()].at(-1) ?? "";

  /**
   * @param {string | HTMLElement} container
   * @param {RenderOptions} options
   */
  function render(container, options) {
    const element = typeof container === "string" ? document.querySelector(container) : container;
    if (element === null) throw new Error("the Turnstile stand-in found no such element");
    const frame = document.createElement("iframe");
    frame.title = "Development stand-in: no person check here";
    frame.width = "300";
    frame.height = "65";
    frame.style.border = "0";
    frame.src = frameUrl(options);
    const id = `standin-${(count += 1)}`;
    widgets.set(id, { frame, options, token: undefined });
    element.append(frame);
    return id;
  }

  /** @param {string} [id] */
  function reset(id) {
    const widget = widgets.get(keyOf(id));
    if (widget === undefined) return;
    widget.token = undefined;
    widget.frame.src = frameUrl(widget.options);
  }

  /** @param {string} [id] */
  function remove(id) {
    const key = keyOf(id);
    widgets.get(key)?.frame.remove();
    widgets.delete(key);
  }

  /**
   * What the frame of a widget has to say.
   *
   * @param {string} id
   * @param {{ kind: "token" | "error" | "expired", value: string }} news
   */
  function hear(id, { kind, value }) {
    const widget = widgets.get(id);
    if (widget === undefined) return;
    widget.token = kind === "token" ? value : undefined;
    if (kind === "token") widget.options.callback?.(value);
    if (kind === "error") widget.options["error-callback"]?.(value);
    if (kind === "expired") {
      widget.options["expired-callback"]?.();
      reset(id);
    }
  }

  addEventListener("message", (event) => {
    if (event.origin !== scriptUrl.origin || event.data?.standin !== "turnstile") return;
    const id = [...widgets.keys()].find((key) => widgets.get(key)?.frame.contentWindow === event.source);
    if (id !== undefined) hear(id, event.data);
  });

  /** @param {string} [id] */
  const getResponse = (id) => widgets.get(keyOf(id))?.token;

  Object.assign(window, { turnstile: { render, reset, remove, getResponse } });

  // `api.js?onload=name` calls the page's function of that name when the script is there.
  const onload = Reflect.get(window, scriptUrl.searchParams.get("onload") ?? "");
  if (typeof onload === "function") onload();
})();
