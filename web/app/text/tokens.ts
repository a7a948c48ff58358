import { emoticonAt, type FoundEmoticon } from "./emoticons.ts";
import { findLinks } from "./links.ts";

/** A piece of a message. */
export type Token =
  | { readonly kind: "text"; readonly text: string }
  /** `host` is where it leads, where another one is written. */
  | { readonly kind: "link"; readonly url: string; readonly host: string | null }
  | { readonly kind: "emoticon"; readonly emoticon: FoundEmoticon };

/**
 * Cuts a message into text, links and emoticons. Links go first, so that no emoticon is found inside an address.
 * The pieces in their order are the whole message again.
 *
 * @param isPlain no code is an emoticon: the 8) of 401(8) stays
 */
export function tokens(message: string, isPlain = false): readonly Token[] {
  const found: Token[] = [];
  let plainFrom = 0;
  let at = 0;
  const endText = (): void => {
    if (at > plainFrom) found.push({ kind: "text", text: message.slice(plainFrom, at) });
  };
  const take = (token: Token, length: number): void => {
    endText();
    found.push(token);
    at += length;
    plainFrom = at;
  };
  const takeEmoticons = (end: number): void => {
    while (at < end) {
      const emoticon = isPlain ? undefined : emoticonAt(message, at);
      if (emoticon && at + emoticon.code.length <= end) take({ kind: "emoticon", emoticon }, emoticon.code.length);
      else at += 1;
    }
  };
  for (const { at: start, url, host } of findLinks(message)) {
    takeEmoticons(start);
    take({ kind: "link", url, host }, url.length);
  }
  takeEmoticons(message.length);
  endText();
  return found;
}
