import { expect, test } from "vitest";
import { markupProblems } from "./markup.ts";

const found = (markup: string): readonly string[] => markupProblems("web/app/Page.svelte", markup);

test.each([
  ["a sentence", "<p>Good evening</p>", "Good evening"],
  ["a text inside blocks", "{#if x}{#each y as z}<b>Hidden {z}</b>{/each}{/if}", "Hidden"],
  ["a label", '<button aria-label="Close it">x</button>', "Close it"],
  ["a title with something in it", '<b title="Row {n}">1</b>', "Row"],
  ["a property of a component", '<Dialog title="Leave?" />', "Leave?"],
  ["a text that an expression shows", '<p>{"Good evening"}</p>', "Good evening"],
  ["a template that an expression shows", "<p>{`Row ${n}`}</p>", "Row"],
  ["a text instead of another", '<p>{name ?? "nobody"}</p>', "nobody"],
  ["Arabic", "<p>مساء الخير</p>", "مساء الخير"],
])("finds %s", (_, markup, text) => {
  expect(found(`<script>let x = "no text of the page";</script>\n\n${markup}`)).toEqual([
    `web/app/Page.svelte:3 says "${text}" in one language`,
  ]);
});

test("finds both sides of a choice", () => {
  expect(found('<p>{isOn ? "Sounds on" : "Sounds off"}</p>')).toHaveLength(2);
});

test.each([
  ["words", '<p title={page_title()}>{page_hello({ name: "Ann" })}</p>'],
  ["signs and numbers", "<p>1 × 2 (3) – x</p>"],
  ["names of drawings, classes and other attributes", '<Icon name="logo" class="big one" data-kind="away" />'],
  ["what decides", '{#if phase === "signed out"}<p>{lookUp("by name")}</p>{/if}'],
  [
    "styles and listeners",
    '<div style:width={`${n}px`} class:open={kind === "open one"} onclick={() => say("hello")}></div>',
  ],
  ["the product and keys", '<h1 title="{send()} (Alt+S)">CF Messenger</h1>'],
])("leaves %s", (_, markup) => {
  expect(found(markup)).toEqual([]);
});
