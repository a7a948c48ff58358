import { areas, BASE, LOCALES, wordsOf } from "../../generate/words.ts";

/** What is wrong with the words themselves: each has to be there in every language, with all that it is given. */
export function messageProblems(root: string): readonly string[] {
  return areas(root).flatMap((area) => {
    const base = wordsOf(root, BASE, area);
    const keys = Object.entries(base);
    return [
      ...keys
        .filter(([key]) => !key.startsWith(`${area}_`))
        .map(([key]) => `${area}.json: ${key} has to begin with ${area}_`),
      ...LOCALES.flatMap((locale) => {
        const spoken = wordsOf(root, locale, area);
        const foreign = Object.keys(spoken).filter((key) => !(key in base));
        return [
          ...keys.flatMap(([key, original]) =>
            problemsOf(original, spoken[key], locale).map((problem) => `${locale}/${area}.json: ${key} ${problem}`),
          ),
          ...foreign.map((key) => `${locale}/${area}.json: ${key} is translated from nothing`),
        ];
      }),
    ];
  });
}

function problemsOf(original: unknown, text: unknown, locale: string): readonly string[] {
  if (text === undefined || text === "") return ["is missing"];
  const [given, said] = [inputsOf(original), inputsOf(text)];
  return [
    ...[...given]
      .filter((input) => !said.has(input) && isAlwaysSaid(original, input))
      .map((input) => `does not say {${input}}`),
    ...[...said].filter((input) => !given.has(input)).map((input) => `says {${input}}, which nobody gives it`),
    ...missingForms(text, locale).map((form) => `has no form for "${form}"`),
  ];
}

/** A number may be left out where the word itself says it ("one person"), a name may not. */
const isAlwaysSaid = (text: unknown, input: string): boolean => typeof text === "string" && text.includes(`{${input}}`);

function inputsOf(text: unknown): ReadonlySet<string> {
  const written = JSON.stringify(text);
  const found = [...written.matchAll(/\{(?<name>\w+)\}/g), ...written.matchAll(/"input (?<name>\w+)"/g)];
  return new Set(found.map(({ groups }) => groups?.["name"] ?? ""));
}

/** The forms of number of the language that a plural lacks: for such a number it would show its own key. */
function missingForms(text: unknown, locale: string): readonly string[] {
  const written = JSON.stringify(text);
  if (!written.includes(": plural")) return [];
  const forms = new Set([...written.matchAll(/=(?<form>\w+|\*)[",]/g)].map(({ groups }) => groups?.["form"] ?? ""));
  if (forms.has("*")) return [];
  const { pluralCategories } = new Intl.PluralRules(locale).resolvedOptions();
  return pluralCategories.filter((form) => !forms.has(form));
}
