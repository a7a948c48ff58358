import type { WinkId } from "../winks.ts";
import { balloon } from "./balloon.ts";
import { boo } from "./boo.ts";
import { bubbles } from "./bubbles.ts";
import { confetti } from "./confetti.ts";
import { fireworks } from "./fireworks.ts";
import { hearts } from "./hearts.ts";
import { plane } from "./plane.ts";
import { rainbow } from "./rainbow.ts";
import type { Scene } from "./scene.ts";
import { serenade } from "./serenade.ts";
import { snowman } from "./snowman.ts";

/** What every wink shows. A file of its own for the browser. */
export const scenes: Readonly<Record<WinkId, Scene>> = {
  confetti,
  hearts,
  fireworks,
  serenade,
  plane,
  balloon,
  rainbow,
  snowman,
  boo,
  bubbles,
};
