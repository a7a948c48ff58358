/** The verification widget: its script comes from the address that the server names, and nothing else does. */

interface WidgetOptions {
  readonly sitekey: string;
  readonly action: string;
  readonly cData: string;
  readonly language: string;
  readonly theme: "light" | "dark";
  readonly size: "normal" | "compact";
  readonly callback: (token: string) => void;
  readonly "error-callback": (code: string) => boolean;
}

interface TurnstileApi {
  render(container: HTMLElement, options: WidgetOptions): string | undefined;
  remove(widgetId: string): void;
}

interface ScriptUrlPolicy {
  createScriptURL(url: string): string;
}

declare global {
  interface Window {
    readonly turnstile?: TurnstileApi;
    readonly trustedTypes?: { createPolicy(name: string, rules: ScriptUrlPolicy): ScriptUrlPolicy };
  }
}

/** The name that the page's policy allows; see web/app/page-headers.ts. */
export const SCRIPT_POLICY = "cfm-verification";
/** The widget of normal size is that wide, px. */
const NORMAL_WIDTH_PX = 300;
const LOAD_WITHIN_MS = 20_000;
let loading: Promise<TurnstileApi> | null = null;
let policy: ScriptUrlPolicy | undefined;

/** What to do with a widget. */
export interface Verification {
  readonly siteKey: string;
  readonly scriptUrl: string;
  readonly action: string;
  /** The sign-in that the token shall be good for (AU-2). */
  readonly cData: string;
  readonly language: string;
  readonly theme: "light" | "dark";
  readonly onToken: (token: string) => void;
  readonly onError: () => void;
}

/**
 * Shows the widget in an element.
 *
 * @returns removes it again
 * @throws Error when the script does not come
 */
export async function showWidget(container: HTMLElement, verification: Verification): Promise<() => void> {
  loading ??= load(verification.scriptUrl);
  // After a failure the next try loads anew.
  const api = await loading.catch((error: unknown) => {
    loading = null;
    throw error;
  });
  const id = api.render(container, {
    sitekey: verification.siteKey,
    action: verification.action,
    cData: verification.cData,
    language: verification.language,
    theme: verification.theme,
    size: container.clientWidth < NORMAL_WIDTH_PX ? "compact" : "normal",
    callback: verification.onToken,
    "error-callback": () => {
      verification.onError();
      return true;
    },
  });
  return () => {
    if (id !== undefined) api.remove(id);
  };
}

function load(scriptUrl: string): Promise<TurnstileApi> {
  const url = new URL(scriptUrl);
  url.searchParams.set("render", "explicit");
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    const fail = (): void => {
      script.remove();
      reject(new Error("the verification script did not load"));
    };
    const timer = setTimeout(fail, LOAD_WITHIN_MS);
    script.addEventListener("load", () => {
      clearTimeout(timer);
      if (window.turnstile) resolve(window.turnstile);
      else fail();
    });
    script.addEventListener("error", () => {
      clearTimeout(timer);
      fail();
    });
    script.src = trusted(url);
    document.head.append(script);
  });
}

/** Scripts are only loaded over http(s), and only where the page's policy lists their origin. */
function trusted(url: URL): string {
  if (url.protocol !== "https:" && url.protocol !== "http:")
    throw new Error("the verification script must come over HTTP");
  policy ??= window.trustedTypes?.createPolicy(SCRIPT_POLICY, { createScriptURL: (address) => address });
  return policy?.createScriptURL(url.href) ?? url.href;
}
