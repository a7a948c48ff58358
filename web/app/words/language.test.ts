import { afterEach, expect, it } from "vitest";
import { common_cancel } from "../../../generated/words/common.js";
import { emptyShelf } from "../state/storage.ts";
import { pickLanguage, speak } from "./language.ts";

const page = (): HTMLElement => ({ lang: "", dir: "" }) as HTMLElement;
const spoken = (wishes: readonly string[], shelf = emptyShelf()): readonly string[] => {
  const html = page();
  speak(shelf, wishes, html);
  return [html.lang, html.dir, common_cancel()];
};

// The language is one for the whole page, and the other tests read English.
afterEach(() => speak(emptyShelf(), [], page()));

it("speaks what the browser wishes first of what there is", () => {
  expect(spoken(["fr-FR", "ar-EG", "en"])).toEqual(["ar", "rtl", "إلغاء"]);
  expect(spoken(["EN-gb", "ar"])).toEqual(["en", "ltr", "Cancel"]);
});

it("speaks English to whom it knows no language of", () => {
  expect(spoken([])).toEqual(["en", "ltr", "Cancel"]);
  expect(spoken(["tlh", ""])).toEqual(["en", "ltr", "Cancel"]);
});

it("speaks what was picked, whatever the browser wishes", () => {
  const shelf = emptyShelf();
  pickLanguage(shelf, "ar");
  expect(spoken(["en"], shelf)).toEqual(["ar", "rtl", "إلغاء"]);
});

it("forgets a language that it does not speak", () => {
  const shelf = emptyShelf();
  shelf.setItem("cfm.app.language", JSON.stringify("xx"));
  expect(spoken(["ar"], shelf)[0]).toBe("ar");
});
