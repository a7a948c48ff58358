import type { EmoticonName } from "../../text/emoticons.ts";
import { animals } from "./animals.ts";
import { faces } from "./faces.ts";
import { food } from "./food.ts";
import { hearts } from "./hearts.ts";
import type { Drawing } from "./mark.ts";
import { sky } from "./sky.ts";
import { things } from "./things.ts";

/** What every emoticon looks like. */
export const emoticonDrawings: Readonly<Record<EmoticonName, Drawing>> = {
  ...faces,
  ...hearts,
  ...food,
  ...animals,
  ...sky,
  ...things,
};
