import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { writeOutput } from "../generate/output.ts";
import { compileWords, wordsDir } from "../generate/words.ts";
import { sourceProblems, words } from "./words.ts";
import { messageProblems } from "./words/messages.ts";

/** A number of people as the format of the messages writes it. */
const people = (...forms: readonly (readonly [form: string, text: string])[]): object[] => [
  {
    declarations: ["input n", "local p = n: plural"],
    selectors: ["p"],
    match: Object.fromEntries(forms.map(([form, text]) => [`p=${form}`, text])),
  },
];

const ENGLISH = {
  chat_title: "Chat",
  chat_says: "{name} says:",
  chat_people: people(["one", "{n} person"], ["other", "{n} people"]),
};
const ARABIC = {
  chat_title: "دردشة",
  chat_says: "{name} يقول:",
  chat_people: people(
    ["zero", "لا أحد"],
    ["one", "شخص واحد"],
    ["two", "شخصان"],
    ["few", "{n} أشخاص"],
    ["many", "{n} شخصًا"],
    ["other", "{n} شخص"],
  ),
};
const PAGE = "<h1>{chat_title()}</h1><p>{chat_says({ name })} {chat_people({ n })}</p>";

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "words-"));
  speaks("en", ENGLISH);
  speaks("ar", ARABIC);
  write("web/app/Page.svelte", PAGE);
});
afterEach(() => rmSync(root, { recursive: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}
const speaks = (locale: string, messages: object): void =>
  write(`web/app/words/${locale}/chat.json`, JSON.stringify(messages));

describe("the words", () => {
  test("are well as they are", () => {
    expect([...messageProblems(root), ...sourceProblems(root)]).toEqual([]);
  });

  test.each<readonly [string, object, object, string]>([
    ["a missing translation", ENGLISH, { ...ARABIC, chat_title: undefined }, "ar/chat.json: chat_title is missing"],
    ["an empty translation", ENGLISH, { ...ARABIC, chat_title: "" }, "ar/chat.json: chat_title is missing"],
    [
      "a name that is left out",
      ENGLISH,
      { ...ARABIC, chat_says: "يقول:" },
      "ar/chat.json: chat_says does not say {name}",
    ],
    [
      "an input that nobody gives",
      ENGLISH,
      { ...ARABIC, chat_title: "دردشة {room}" },
      "ar/chat.json: chat_title says {room}, which nobody gives it",
    ],
    [
      "a missing form of number",
      ENGLISH,
      {
        ...ARABIC,
        chat_people: people(["one", "شخص"], ["two", "شخصان"], ["few", "{n}"], ["many", "{n}"], ["other", "{n}"]),
      },
      'ar/chat.json: chat_people has no form for "zero"',
    ],
    [
      "a missing form of number in English",
      { ...ENGLISH, chat_people: people(["other", "{n} people"]) },
      ARABIC,
      'en/chat.json: chat_people has no form for "one"',
    ],
    [
      "a translation of nothing",
      ENGLISH,
      { ...ARABIC, chat_old: "قديم" },
      "ar/chat.json: chat_old is translated from nothing",
    ],
  ])("with %s are found", (_, english, arabic, problem) => {
    speaks("en", english);
    speaks("ar", arabic);
    expect(messageProblems(root)).toEqual([problem]);
  });

  test("with a key of another part of the page are found", () => {
    speaks("en", { ...ENGLISH, room_title: "Room" });
    speaks("ar", { ...ARABIC, room_title: "غرفة" });
    expect(messageProblems(root)).toEqual(["chat.json: room_title has to begin with chat_"]);
  });

  test("may say any number with one form", () => {
    speaks("ar", { ...ARABIC, chat_people: people(["*", "{n} شخص"]) });
    expect(messageProblems(root)).toEqual([]);
  });
});

describe("the page", () => {
  test("that does not say a word is found; to say it in a test is not enough", () => {
    write("web/app/Page.svelte", PAGE.replace("{chat_title()}", ""));
    write("web/app/page.test.ts", "chat_title();");
    expect(sourceProblems(root)).toEqual(["chat_title is said nowhere"]);
  });

  test("that has a text of its own is found", () => {
    write("web/app/Page.svelte", `${PAGE}\n<p>Welcome</p>`);
    expect(sourceProblems(root)).toEqual(['web/app/Page.svelte:2 says "Welcome" in one language']);
  });
});

test("what the compiler would leave out in silence is an error", async () => {
  symlinkSync(join(process.cwd(), "node_modules"), join(root, "node_modules"));
  speaks("en", { ...ENGLISH, chat_Loud: "LOUD" });
  await expect(compileWords(root)).rejects.toThrow("chat_Loud");
}, 60_000);

test("what is not compiled from the words as they stand is found, and only that", async () => {
  symlinkSync(join(process.cwd(), "node_modules"), join(root, "node_modules"));
  const compiled = await compileWords(root);
  writeOutput(new Map([...compiled, ["chat.js", "// by hand"], ["old.js", "// of before"]]), join(root, wordsDir));
  const problem = (file: string): string => `generated/words/${file} is not what the words say; run \`npm run words\``;
  expect(await words.find(root)).toEqual({
    problems: [problem("chat.js"), problem("old.js")],
    note: "3 in 2 languages",
  });
}, 60_000);
