import { recall, remember, type Shelf } from "../state/storage.ts";
import { emoticons, type Emoticon } from "../text/emoticons.ts";

/** So many are offered again. */
export const MOST_RECENT = 10;

const NAME = "emoticons";

/** The emoticons that were picked last on this machine, the newest first. */
export const recentEmoticons = (shelf: Shelf): readonly Emoticon[] => recall(shelf, NAME, reads) ?? [];

/** Remembers that this one was picked. */
export function rememberPicked(shelf: Shelf, picked: Emoticon): void {
  const others = recentEmoticons(shelf).filter(({ name }) => name !== picked.name);
  const names = [picked, ...others].slice(0, MOST_RECENT).map(({ name }) => name);
  remember(shelf, NAME, names);
}

function reads(stored: unknown): readonly Emoticon[] | undefined {
  if (!Array.isArray(stored)) return undefined;
  return stored.flatMap((name) => emoticons.find((each) => each.name === name) ?? []);
}
