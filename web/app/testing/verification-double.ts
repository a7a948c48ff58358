/** Stands in for the verification script in tests: it gives a token at once, or never for the site key "waits". */
Object.assign(globalThis, {
  turnstile: {
    render(
      container: HTMLElement,
      options: { readonly sitekey: string; readonly cData: string; readonly callback: (token: string) => void },
    ): string {
      container.textContent = "Test double: no person check here";
      if (options.sitekey !== "waits") setTimeout(() => options.callback(`a-token for ${options.cData}`), 0);
      return "widget";
    },
    remove(): void {},
  },
});
