import type { Locator } from "@playwright/test";

/**
 * Looks at everything that a part of the page shows: that it can be scrolled to with what scrolls for people, that nothing
 * cuts it off there, and that a press on what can be pressed reaches it.
 *
 * @returns what is out of reach, each with the reason
 */
export const outOfReach = (part: Locator): Promise<readonly string[]> =>
  part.evaluate(async (root) => {
    // What is on its way to its place is not out of reach.
    const moves = root.getAnimations({ subtree: true });
    const ending = moves.filter(({ effect }) => Number.isFinite(effect?.getComputedTiming().endTime));
    await Promise.all(ending.map(({ finished }) => finished.catch(() => undefined)));
    /** Edges that fall between two pixels, px. */
    const SLACK_PX = 1.5;
    const PRESSABLE = "button, a[href], input, select, textarea, summary, [role=tab], [role=option], [role=treeitem]";
    const clips = (value: string): boolean => value !== "visible";
    const scrolls = (value: string): boolean => value === "auto" || value === "scroll";

    /** What lies around an element, from the inside to the page; what is drawn above everything is inside nothing. */
    const around = (node: Element): readonly Element[] => {
      const outer = [];
      for (let at: Element | null = node; at && at !== document.body; at = at.parentElement) {
        if (at !== node) outer.push(at);
        if (at.matches(":popover-open, dialog[open]") || getComputedStyle(at).position === "fixed") break;
      }
      return outer;
    };
    /** Scrolls it into sight as a person can: what is cut off stays so. */
    const bring = (node: Element): void => {
      node.scrollIntoView({ block: "nearest", inline: "nearest", behavior: "instant" });
      for (const outer of around(node)) {
        const { overflowX, overflowY } = getComputedStyle(outer);
        if (!scrolls(overflowY)) outer.scrollTop = 0;
        if (!scrolls(overflowX)) outer.scrollLeft = 0;
      }
      document.documentElement.scrollTo(0, 0);
    };
    const isShortened = (node: Element): boolean =>
      [node, ...around(node)].some((each) => getComputedStyle(each).textOverflow === "ellipsis");
    /** Meant for ears alone, or drawn by something else. */
    const isUnseen = (node: Element): boolean =>
      node.getBoundingClientRect().width <= 1 ||
      node.getBoundingClientRect().height <= 1 ||
      !node.checkVisibility({ opacityProperty: true, visibilityProperty: true }) ||
      getComputedStyle(node).clipPath !== "none" ||
      node.closest(".only-spoken, [aria-hidden=true]") !== null;

    const cutOff = (node: Element): string | null => {
      const { left, right, top, bottom } = node.getBoundingClientRect();
      const sides = { left: -left, right: right - innerWidth, top: -top, bottom: bottom - innerHeight };
      for (const outer of around(node)) {
        const box = outer.getBoundingClientRect();
        const { overflowX, overflowY } = getComputedStyle(outer);
        if (clips(overflowX)) {
          sides.left = Math.max(sides.left, box.left - left);
          sides.right = Math.max(sides.right, right - box.right);
        }
        if (clips(overflowY)) {
          sides.top = Math.max(sides.top, box.top - top);
          sides.bottom = Math.max(sides.bottom, bottom - box.bottom);
        }
      }
      const [side, px] = Object.entries(sides).sort(([, one], [, other]) => other - one)[0] ?? ["", 0];
      if (px <= SLACK_PX) return null;
      // What is larger than what it scrolls in is seen part by part.
      const holder = around(node).find((each) => scrolls(getComputedStyle(each).overflowY));
      if (holder && (side === "top" || side === "bottom") && bottom - top > holder.clientHeight) return null;
      return `${Math.round(px)} px cut off at the ${side}`;
    };
    const nameOf = (node: Element): string =>
      `${node.tagName.toLowerCase()} “${(node.getAttribute("aria-label") ?? node.textContent ?? "").trim().slice(0, 40)}”`;

    const hasOwnText = (node: Element): boolean =>
      [...node.childNodes].some(({ nodeType, textContent }) => nodeType === Node.TEXT_NODE && textContent?.trim());
    /** A box to tick may be drawn by its label. */
    const drawnOf = (node: Element): Element =>
      node.matches("input[type=checkbox], input[type=radio]") ? (node.closest("label") ?? node) : node;
    const isLookedAt = (node: Element): boolean =>
      !(node instanceof SVGElement) &&
      (node.matches(PRESSABLE) || hasOwnText(node)) &&
      node.checkVisibility() &&
      !isUnseen(drawnOf(node));
    const missedBy = (drawn: Element): string | null => {
      const { x, y, width, height } = drawn.getBoundingClientRect();
      const hit = document.elementFromPoint(x + width / 2, y + height / 2);
      if (hit && drawn.contains(hit)) return null;
      return `a press on it reaches ${hit ? nameOf(hit) : "nothing"}`;
    };
    const wrongAt = (node: Element): readonly string[] => {
      const drawn = drawnOf(node);
      bring(drawn);
      const cut = cutOff(drawn);
      const isMeant = cut !== null && /left|right/.test(cut) && isShortened(drawn);
      const missed = node.matches(PRESSABLE) && !node.matches(":disabled") ? missedBy(drawn) : null;
      return [isMeant ? null : cut, missed].flatMap((each) => (each === null ? [] : [`${nameOf(node)}: ${each}`]));
    };
    const isWide = document.documentElement.scrollWidth > innerWidth;
    const seen = [...root.querySelectorAll("*")].filter(isLookedAt);
    return [...(isWide ? ["the page scrolls sideways"] : []), ...seen.flatMap(wrongAt)];
  });
