import { emoticonAt, type FoundEmoticon } from "./emoticons.ts";
import { linkAt } from "./links.ts";

/** A piece of a message. */
export type Token =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "link"; readonly url: string }
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
  const take = (token: Token, length: number): void => {
    if (at > plainFrom) found.push({ kind: "text", text: message.slice(plainFrom, at) });
    found.push(token);
    at += length;
    plainFrom = at;
  };
  while (at < message.length) {
    const url = linkAt(message, at);
    const emoticon = url === undefined && !isPlain ? emoticonAt(message, at) : undefined;
    if (url !== undefined) take({ kind: "link", url }, url.length);
    else if (emoticon) take({ kind: "emoticon", emoticon }, emoticon.code.length);
    else at += 1;
  }
  if (plainFrom < message.length) found.push({ kind: "text", text: message.slice(plainFrom) });
  return found;
}
