/**
 * The ground that people's own colours must be readable on. Themes are drawn by styles alone, so it is asked of the
 * element that has it.
 */
export class LogFace {
  colour = $state("#ffffff");

  /** For the element whose ground it is. */
  readonly watch = (node: HTMLElement): (() => void) => {
    const look = (): void => {
      this.colour = getComputedStyle(node).backgroundColor;
    };
    look();
    const observer = new MutationObserver(look);
    observer.observe(document.documentElement, { attributes: true, attributeFilter: ["data-theme"] });
    return () => observer.disconnect();
  };
}
