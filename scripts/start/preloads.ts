import type { HtmlTagDescriptor, Plugin, Rollup } from "vite";

/** The fonts of the first window: the styles ask for them when its text is there. */
const FIRST_FONTS = /\/DejaVuSansCondensed(-Bold)?-[\w-]{8}\.woff2$/;

/**
 * Lets the browser fetch with the page the fonts that it would find only in its styles: each step of such a chain costs a
 * visitor a way to the server and back.
 */
export const withPreloads = (): Plugin => ({
  name: "preloads",
  apply: "build",
  transformIndexHtml: {
    order: "post",
    handler: (_, { bundle = {} }) => firstFonts(bundle).map(tagOf),
  },
});

/** @throws Error when there is no such thing: a name has changed */
function firstFonts(bundle: Rollup.OutputBundle): readonly string[] {
  const fonts = Object.keys(bundle).filter((file) => FIRST_FONTS.test(file));
  if (fonts.length !== 2) throw new Error("the fonts of the first window have other names now");
  return fonts;
}

const tagOf = (file: string): HtmlTagDescriptor => ({
  tag: "link",
  attrs: { rel: "preload", as: "font", type: "font/woff2", crossorigin: true, href: `/${file}` },
  injectTo: "head",
});
