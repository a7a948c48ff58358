import svelte from "eslint-plugin-svelte";
import { parser } from "typescript-eslint";

/**
 * Only for the markup of .svelte files, which oxlint does not see. Everything else is oxlint's.
 * `svelte/no-at-html-tags` is a safety rule here: in a chat, markup from a string is somebody else's markup.
 */
export default [
  ...svelte.configs.recommended,
  {
    files: ["**/*.svelte"],
    languageOptions: { parserOptions: { parser } },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      "svelte/no-at-html-tags": "error",
      "svelte/require-each-key": "error",
      "svelte/button-has-type": "error",
      "svelte/no-target-blank": "error",
      // `style="..."` in markup would need 'unsafe-inline' in the page's policy; `style:left={x}` does not.
      "no-restricted-syntax": ["error", { selector: "SvelteAttribute[key.name='style']", message: "use style:name" }],
      "svelte/no-at-debug-tags": "error",
    },
  },
];
