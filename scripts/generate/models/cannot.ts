import type { Language } from "./languages.ts";

/** Kinds of what can be wrong with a message, each with an example. */
export const faults = {
  json: "the text is no JSON",
  missing: "a required field is not there",
  unknownField: "a command has a field that its schema does not name",
  type: "a text where a number belongs",
  null: "null in an optional field that has no null",
  fraction: "1.5 where an integer belongs",
  enum: "a value that an enum does not have",
  constant: "another value than the only one, such as another protocol",
  tag: "a command with a `type` that the channel does not have",
  tagType: "a `type` that is a number",
  pattern: "an id in upper case",
  length: "a text that is too long or too short",
  negative: "an integer below zero",
  range: "any other number that is too large or too small",
  items: "a list with too few or too many items",
  unique: "the same item twice",
  surrogate: "half a character in a text, written as an escape",
  frame: "a rule of whole frames: size, depth, number of events, U+FFFD (FR-3, FR-4, FR-9)",
} as const;

export type Fault = keyof typeof faults;

const validator = "the language's types hold no such rule; that takes a validator";
const wholeFrame = "models see one event at a time; the client keeps the rules of frames";

/** What the models of a language let pass, with the reason. Everything else they must refuse. */
export const cannotRefuse: Readonly<Record<Language, Partial<Readonly<Record<Fault, string>>>>> = {
  typescript: {
    json: "types read nothing at run time",
    fraction: "`number` is all there is",
    pattern: validator,
    length: validator,
    negative: validator,
    range: validator,
    items: validator,
    unique: validator,
    surrogate: validator,
    frame: wholeFrame,
  },
  python: {
    unique: "pydantic has no such rule for lists",
    frame: wholeFrame,
  },
  go: {
    pattern: validator,
    length: validator,
    negative: "numbers are int64, for unsigned ones are awkward in Go",
    range: validator,
    items: validator,
    unique: validator,
    surrogate: "encoding/json puts U+FFFD for it",
    frame: wholeFrame,
  },
  java: {
    null: "a record cannot tell null from absent",
    tagType: 'Jackson reads the tag 5 as "5", which is that of an unknown event',
    pattern: validator,
    length: validator,
    negative: "there are no unsigned numbers",
    range: validator,
    items: validator,
    unique: validator,
    surrogate: "Jackson takes it",
    frame: wholeFrame,
  },
  rust: {
    pattern: validator,
    length: validator,
    range: validator,
    items: validator,
    unique: validator,
    frame: wholeFrame,
  },
};
