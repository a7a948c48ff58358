/** Browsers by words of theirs. Most pretend to be others too, so the ones that are pretended to come last. */
const PROGRAMS: readonly (readonly [name: string, ...words: readonly string[]])[] = [
  ["Edge", "Edg/", "EdgA/", "EdgiOS/"],
  ["Opera", "OPR/", "Opera/"],
  ["Firefox", "Firefox/", "FxiOS/"],
  ["Chrome", "Chrome/", "CriOS/"],
  ["Safari", "Safari/"],
];

/** Systems by a word of theirs, in the same order. */
const SYSTEMS: typeof PROGRAMS = [
  ["iPhone", "iPhone"],
  ["iPad", "iPad"],
  ["Android", "Android"],
  ["ChromeOS", "CrOS"],
  ["Windows", "Windows"],
  ["macOS", "Macintosh"],
  ["Linux", "Linux"],
];

/** More of the header is not read: what names a program stands well before. */
const CHARACTERS_READ = 512;

const nameOf = (names: typeof PROGRAMS, userAgent: string): string | undefined =>
  names.find(([, ...words]) => words.some((word) => userAgent.includes(word)))?.[0];

/**
 * Roughly what signs in, such as "Firefox on Linux", so that people know their sessions apart. Only words of ours: the
 * header is a stranger's text and a fingerprint, and is not kept.
 *
 * @returns the words, or an empty text for what nobody knows
 */
export function deviceOf(userAgent: string): string {
  const read = userAgent.slice(0, CHARACTERS_READ);
  const program = nameOf(PROGRAMS, read);
  const system = nameOf(SYSTEMS, read);
  return program === undefined || system === undefined ? "" : `${program} on ${system}`;
}
