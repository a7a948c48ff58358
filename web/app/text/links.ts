/** Finds web addresses in text. */

/** Only these are ever made into links; everything else stays text. */
const START = /\bhttps?:\/\//giy;
/** What ends an address wherever it stands: spaces, quotes, control signs and marks that turn the direction of text. */
const STOP = /[\s<>"\p{Cc}\p{Bidi_Control}]/u;
/** What belongs to the sentence, not to the address, when it stands at the end. */
const SENTENCE = /[.,;:!?'*_~)\]}]$/;
const PAIRS: Readonly<Record<string, string>> = { ")": "(", "]": "[", "}": "{" };

/** The address that begins at `at`, as written; undefined for none. */
export function linkAt(text: string, at: number): string | undefined {
  START.lastIndex = at;
  if (!START.test(text)) return undefined;
  const rest = text.slice(at);
  const stop = rest.search(STOP);
  const address = withoutSentence(stop === -1 ? rest : rest.slice(0, stop));
  return isAddress(address) ? address : undefined;
}

/** Cuts off closing punctuation; a bracket stays when the address opened it. */
function withoutSentence(address: string): string {
  let cut = address;
  while (SENTENCE.test(cut)) {
    const last = cut.slice(-1);
    const opening = PAIRS[last];
    if (opening !== undefined && count(cut, opening) >= count(cut, last)) break;
    cut = cut.slice(0, -1);
  }
  return cut;
}

const count = (text: string, sign: string): number => text.split(sign).length - 1;

function isAddress(text: string): boolean {
  const url = URL.parse(text);
  return url !== null && url.hostname !== "" && (url.protocol === "http:" || url.protocol === "https:");
}
