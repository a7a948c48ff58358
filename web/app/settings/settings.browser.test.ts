import { afterEach, expect, it, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { isMotionReduced } from "../state/motion.ts";
import { showAccount, showSettings } from "../state/later-specs.ts";
import { emptyShelf, recall, readsText, remember } from "../state/storage.ts";
import { Preferences } from "../state/preferences.svelte.ts";
import { expectAccessible } from "../testing/accessibility.ts";
import { expectNoLatin } from "../testing/latin.ts";
import { ben, katya } from "../testing/people.ts";
import { renderApp, type RenderedApp } from "../testing/render-app.ts";
import { emptyShelves } from "../testing/shelves.ts";
import { speaking } from "../testing/speaking.ts";
import * as reload from "../words/reload.ts";
import { REOPENED } from "../words/switch.ts";
import { settingsPages, type SettingsPage } from "./pages.ts";

vi.mock("../words/reload.ts", () => ({ reloadPage: vi.fn<() => void>() }));

const options = page.getByRole("region", { name: "Options" });
const html = document.documentElement;

async function openOptions(first?: SettingsPage): Promise<RenderedApp> {
  const rendered = await renderApp(ben);
  showSettings(rendered.app, first);
  await expect.element(options.getByRole("tablist")).toBeVisible();
  return rendered;
}

afterEach(() => {
  speaking("en");
  vi.mocked(reload.reloadPage).mockClear();
});

it("is opened from the Tools menu, and goes through its pages by keyboard alone", async () => {
  await renderApp(ben);
  await page.getByRole("region", { name: "CF Messenger" }).getByRole("menuitem", { name: "Tools" }).click();
  await page.getByRole("menuitem", { name: "Options…" }).click();
  await expect.element(options.getByRole("tab", { name: "General" })).toHaveFocus();
  for (const name of ["Appearance", "Sounds", "Alerts"]) {
    await userEvent.keyboard("{ArrowRight}");
    await expect.element(options.getByRole("tab", { name, selected: true })).toHaveFocus();
  }
  await options.getByRole("button", { name: "Close" }).last().click();
  await expect.element(options).not.toBeInTheDocument();
});

it.each(settingsPages)("has an accessible page: %s", async (first) => {
  await openOptions(first);
  await expect.element(options.getByRole("tabpanel")).toBeVisible();
  await expectAccessible();
});

it("wears another theme at once, and again the next time", async () => {
  const { shelves } = await openOptions("appearance");
  for (const theme of ["Olive", "Silver", "Dark"]) {
    await options.getByRole("radio", { name: theme }).click();
    await vi.waitFor(() => expect(html.dataset["theme"]).toBe(theme.toLowerCase()));
  }
  await expectAccessible();
  expect(new Preferences(shelves.shared).theme).toBe("dark");
  await options.getByRole("radio", { name: "Blue" }).click();
  await vi.waitFor(() => expect(html.dataset["theme"]).toBe("blue"));
});

it("shows the size of message text while it is chosen", async () => {
  const { app } = await openOptions("appearance");
  const slider = options.getByRole("slider", { name: "Size of message text" });
  await expect.element(slider).toHaveAttribute("aria-valuetext", "12 pixels");
  await slider.click();
  await userEvent.keyboard("{End}");
  expect(app.preferences.messagePx).toBe(18);
  await expect.element(options.getByText(/quick brown fox/)).toHaveStyle({ fontSize: "18px" });
});

it("keeps every other choice: plain type, little motion, alerts, and when one is away", async () => {
  const { app, shelves } = await openOptions("appearance");
  await options.getByRole("checkbox", { name: "Show messages of others in plain type" }).click();
  expect(isMotionReduced()).toBe(false);
  await options.getByRole("checkbox", { name: "Move as little as possible" }).click();
  await vi.waitFor(() => expect(isMotionReduced()).toBe(true));
  showSettings(app, "alerts");
  for (const name of [/card in the corner/, /shake my windows/, /Play winks/])
    await options.getByRole("checkbox", { name }).click();
  showSettings(app, "general");
  await options.getByRole("combobox", { name: /Show me as away/ }).selectOptions("10 minutes");
  const { ownColours, motion, toasts, nudges, winks, autoAwayMinutes } = new Preferences(shelves.shared);
  expect([ownColours, motion, toasts, nudges, winks, autoAwayMinutes]).toEqual([
    true,
    "reduced",
    false,
    false,
    false,
    10,
  ]);
});

it("sets how loud sounds are, and lets one hear it", async () => {
  const { app } = await openOptions("sounds");
  const heard = vi.spyOn(app.sounds, "play");
  const slider = options.getByRole("slider", { name: "Volume" });
  await slider.click();
  await userEvent.keyboard("{Home}{ArrowRight}");
  await expect.element(slider).toHaveAttribute("aria-valuetext", "5 percent");
  expect(app.sounds.volume).toBeCloseTo(0.05);
  await options.getByRole("button", { name: "Test" }).click();
  expect(heard).toHaveBeenCalledTimes(1);
  await options.getByRole("checkbox", { name: "Play sounds" }).click();
  await expect.element(slider).toBeDisabled();
  await expect.element(options.getByRole("button", { name: "Test" })).toBeDisabled();
  expect(app.sounds.muted).toBe(true);
});

it("shows whom one has muted, and lets them through again", async () => {
  const { app } = await openOptions();
  await vi.waitFor(() => expect(app.mutes).not.toBeNull());
  showSettings(app, "alerts");
  await expect.element(options.getByText("You have muted nobody.")).toBeVisible();
  app.mutes?.set(katya.userId, "winks", true);
  await expect.element(options.getByRole("listitem")).toMatchTextContent(/Katya.*Winks/);
  await expectAccessible();
  await options.getByRole("button", { name: "Unmute Katya" }).click();
  await expect.element(options.getByText("Katya is not muted any more.")).toBeVisible();
  await expect.element(options.getByRole("heading", { name: "Muted people" })).toHaveFocus();
  expect(app.mutes?.all).toEqual([]);
});

it("remembers the language that was picked, and loads the page anew to speak it", async () => {
  const { app: before, shelves } = await openOptions();
  showAccount(before);
  showSettings(before);
  await options.getByRole("button", { name: "English" }).click();
  expect(reload.reloadPage).not.toHaveBeenCalled();
  await options.getByRole("button", { name: "العربية" }).click();
  expect(reload.reloadPage).toHaveBeenCalledTimes(1);
  expect(recall(shelves.shared, "language", readsText)).toBe("ar");
  document.body.replaceChildren();
  const { app: after } = await renderApp(ben, { shelves });
  await expect.element(options.getByRole("tab", { name: "General", selected: true })).toBeVisible();
  await expect.poll(() => after.desktop.windows.map(({ id }) => id)).toEqual(["contacts", "account", "settings"]);
  expect(after.desktop.active?.id).toBe("settings");
  // What needs somebody who is signed in stays closed where the session has ended.
  remember(shelves.tab, REOPENED, ["settings", "account"]);
  const { app: signedOut } = await renderApp(null, { shelves });
  await expect.poll(() => signedOut.desktop.windows.map(({ id }) => id)).toEqual(["signIn", "settings"]);
});

it.each(settingsPages)("speaks Arabic on the page %s, from right to left", async (first) => {
  speaking("ar");
  const { app } = await renderApp(ben);
  showSettings(app, first);
  const window = page.getByRole("region", { name: "الخيارات" });
  await expect.element(window.getByRole("tabpanel")).toBeVisible();
  expectNoLatin(window.element());
  await expectAccessible();
});

it("takes nothing for a choice that something else has written", () => {
  const shelf = emptyShelf();
  const foreign = { theme: "pink", messagePx: 200, motion: 1, autoAwayMinutes: "5", nudges: "no", format: [7] };
  for (const [name, value] of Object.entries(foreign)) shelf.setItem(`cfm.app.${name}`, JSON.stringify(value));
  const { theme, messagePx, motion, autoAwayMinutes, nudges, format } = new Preferences(shelf);
  expect([theme, messagePx, motion, autoAwayMinutes, nudges, format]).toEqual(["blue", 12, "system", 5, true, {}]);
  expect(new Preferences(emptyShelves().shared).toasts).toBe(true);
});
