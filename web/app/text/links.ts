/** Finds web addresses in text. */

/** A web address in a text. */
export interface FoundLink {
  readonly at: number;
  /** As it is written. */
  readonly url: string;
  /** The host that it leads to, where another one is written: letters that look alike, numbers; null otherwise. */
  readonly host: string | null;
}

/** Only these are ever made into links; everything else stays text. */
const START = /\bhttps?:\/\//gi;
/** What ends an address wherever it stands: quotes, control signs, spaces, and what is not seen, but for joiners within words. */
const STOP = /(?![\u200c\u200d])[\s<>"\p{Cc}\p{Default_Ignorable_Code_Point}\u2800]/u;
/** What belongs to the sentence, not to the address, when it stands at the end. */
const SENTENCE: ReadonlySet<string> = new Set(".,;:!?'*_~)]}");
const PAIRS: ReadonlyMap<string, string> = new Map([
  [")", "("],
  ["]", "["],
  ["}", "{"],
]);
/** Who is addressed, and where: what stands between the slashes. */
const AUTHORITY = /^https?:\/\/([^/?#\\]*)/i;
const PORT = /:\d*$/;

/** The addresses of a text, in their order. Looks at each sign a fixed number of times: somebody else wrote it. */
export function findLinks(text: string): readonly FoundLink[] {
  const links: FoundLink[] = [];
  let from = 0;
  for (const { index } of text.matchAll(START)) {
    // It belongs to an address before, or to what was none.
    if (index < from) continue;
    const rest = text.slice(index);
    const stop = rest.search(STOP);
    const run = stop === -1 ? rest : rest.slice(0, stop);
    from = index + run.length;
    const link = linkOf(withoutSentence(run), index);
    if (link) links.push(link);
  }
  return links;
}

/** Cuts off closing punctuation; a bracket stays when the address opened it. */
function withoutSentence(address: string): string {
  const unopened = new Map(
    [...PAIRS].map(([closing, opening]) => [closing, count(address, closing) - count(address, opening)]),
  );
  let end = address.length;
  for (let last = address.charAt(end - 1); SENTENCE.has(last); last = address.charAt(end - 1)) {
    const left = unopened.get(last);
    if (left !== undefined && left <= 0) break;
    if (left !== undefined) unopened.set(last, left - 1);
    end -= 1;
  }
  return address.slice(0, end);
}

const count = (text: string, sign: string): number => text.split(sign).length - 1;

/** No link: what is no address, and what names somebody before the host, who looks like a host to everybody. */
function linkOf(written: string, at: number): FoundLink | null {
  const url = URL.parse(written);
  const authority = AUTHORITY.exec(written)?.[1] ?? "";
  if (url === null || url.hostname === "" || authority.includes("@")) return null;
  const isAsWritten = authority.replace(PORT, "").toLowerCase() === url.hostname;
  return { at, url: written, host: isAsWritten ? null : url.hostname };
}
