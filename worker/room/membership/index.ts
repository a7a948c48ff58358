import { answer, type Answer } from "./answer.ts";
import { foundGroup, type FoundGroup } from "./found-group.ts";
import { invite, type Invite } from "./invite.ts";
import { openDirect, type OpenDirect } from "./open-direct.ts";
import { remove, type Remove } from "./remove.ts";
import { rename, type Rename } from "./rename.ts";
import type { Case, Ruling } from "./ruling.ts";

export { setBlocked } from "./block.ts";

/** What people do to the circle of a private room. */
export type Act = FoundGroup | OpenDirect | Invite | Answer | Remove | Rename;

/** Decides what comes of an act. Pure: it reads the room and gives back effects, or why not. */
export function rule(given: Case, act: Act): Ruling {
  switch (act.kind) {
    case "foundGroup":
      return foundGroup(given, act);
    case "openDirect":
      return openDirect(given, act);
    case "invite":
      return invite(given, act);
    case "answer":
      return answer(given, act);
    case "remove":
      return remove(given, act);
    case "rename":
      return rename(given, act);
  }
}
