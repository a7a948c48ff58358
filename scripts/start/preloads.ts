import type { HtmlTagDescriptor, Plugin, Rollup } from "vite";

/** The module of the page that a visitor without a session sees; the page's own script asks for it as soon as it runs. */
const FIRST_PAGE = /\/signin\/SignInPage\.svelte$/;

/** The fonts of the first window: the styles ask for them when its text is there. */
const FIRST_FONTS = /\/DejaVuSansCondensed(-Bold)?-[\w-]{8}\.woff2$/;

/**
 * Lets the browser fetch with the page what it would find only in its scripts and styles: each step of such a chain costs a
 * visitor a way to the server and back.
 */
export const withPreloads = (): Plugin => ({
  name: "preloads",
  apply: "build",
  transformIndexHtml: {
    order: "post",
    handler: (html, { bundle = {} }) =>
      firstFiles(bundle)
        .filter((file) => !html.includes(file))
        .map(tagOf),
  },
});

/**
 * What the first window needs of a built page, in the order of its weight for the eye.
 *
 * @throws Error when there is no such thing: a name has changed
 */
function firstFiles(bundle: Rollup.OutputBundle): readonly string[] {
  const files = Object.values(bundle);
  const chunks = files.filter((file) => file.type === "chunk");
  const page = chunks.find(({ facadeModuleId }) => FIRST_PAGE.test(facadeModuleId ?? ""));
  const fonts = files.flatMap(({ fileName }) => (FIRST_FONTS.test(fileName) ? [fileName] : []));
  if (page === undefined || fonts.length !== 2) throw new Error("what the first window needs has other names now");
  const shared = chunks.filter(({ fileName }) => page.imports.includes(fileName));
  const styles = [page, ...shared].flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])]);
  return [...new Set([...styles, page.fileName, ...page.imports, ...fonts])];
}

function tagOf(file: string): HtmlTagDescriptor {
  return { tag: "link", attrs: { ...kindOf(file), crossorigin: true, href: `/${file}` }, injectTo: "head" };
}

function kindOf(file: string): Readonly<Record<string, string>> {
  if (file.endsWith(".js")) return { rel: "modulepreload" };
  if (file.endsWith(".css")) return { rel: "preload", as: "style" };
  return { rel: "preload", as: "font", type: "font/woff2" };
}
