import { afterEach, expect, it, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { emptyShelf, type Shelves } from "../state/storage.ts";
import { expectAccessible } from "../testing/accessibility.ts";
import { expectNoLatin } from "../testing/latin.ts";
import { answersPrompts } from "../testing/passkeys.ts";
import { anna, ben } from "../testing/people.ts";
import { refusal } from "../testing/refusal.ts";
import { renderApp } from "../testing/render-app.ts";
import { speaking } from "../testing/speaking.ts";
import * as reload from "../words/reload.ts";

vi.mock("../words/reload.ts", () => ({ reloadPage: vi.fn<() => void>() }));

const list = page.getByRole("tree", { name: "Rooms and people" });
const remember = page.getByRole("checkbox", { name: "Remember me on this computer" });
const automatic = page.getByRole("checkbox", { name: "Sign me in automatically" });

/** What a new visit finds; what the tab remembered went with it. */
const laterVisit = ({ shared }: Shelves): Shelves => ({ shared, tab: emptyShelf() });

afterEach(() => {
  speaking("en");
  vi.restoreAllMocks();
});

async function signsInAs(name: RegExp): Promise<void> {
  await page.getByRole("option", { name }).click();
  await page.getByRole("button", { name: "Sign In" }).click();
  await expect.element(list).toBeVisible();
}

it("goes on with the session at the next visit, as the person left it", async () => {
  const { shelves } = await renderApp(null);
  await signsInAs(/Ben/);
  const { app } = await renderApp(null, { shelves: laterVisit(shelves), prepare: (fake) => (fake.me = ben) });
  expect(app.session.phase.kind).toBe("signedIn");
});

it("asks at the next visit who wants to be asked, and knows them all the same", async () => {
  const { shelves } = await renderApp(null);
  await automatic.click();
  await signsInAs(/Ben/);
  const reloaded = await renderApp(null, { shelves, prepare: (fake) => (fake.me = ben) });
  expect(reloaded.app.session.phase.kind).toBe("signedIn");
  const { app } = await renderApp(null, { shelves: laterVisit(shelves), prepare: (fake) => (fake.me = ben) });
  expect([app.session.phase.kind, app.session.chosen]).toEqual(["signedOut", ben]);
  await expect.element(automatic).not.toBeChecked();
});

it("forgets with the tab who does not want to be remembered", async () => {
  const { shelves } = await renderApp(null);
  await remember.click();
  await expect.element(automatic).toBeDisabled();
  await page.getByRole("combobox", { name: "Status:" }).selectOptions("Busy");
  await signsInAs(/Ben/);
  const reloaded = await renderApp(null, { shelves, prepare: (fake) => (fake.me = ben) });
  expect([reloaded.app.session.phase.kind, reloaded.app.session.status]).toEqual(["signedIn", "busy"]);
  const { app } = await renderApp(null, { shelves: laterVisit(shelves), prepare: (fake) => (fake.me = ben) });
  expect([app.session.phase.kind, app.session.chosen, app.session.status]).toEqual(["signedOut", anna, "online"]);
});

it("says so when the server cannot be told of a sign-out", async () => {
  const { app, fake } = await renderApp(ben);
  vi.spyOn(fake, "signOut").mockRejectedValue(new TypeError("Failed to fetch"));
  app.signOut();
  await expect.element(page.getByRole("alert")).toMatchTextContent(/signed out here.*SIGN_OUT_UNTOLD/);
  await expect.element(page.getByRole("button", { name: "Sign In" })).toBeVisible();
});

it("says nothing of a sign-out whose session had ended before", async () => {
  const { app, fake } = await renderApp(ben);
  vi.spyOn(fake, "signOut").mockRejectedValue(refusal("UNAUTHENTICATED"));
  app.signOut();
  await expect.element(page.getByRole("button", { name: "Sign In" })).toBeVisible();
  await expect.element(page.getByRole("alert")).not.toBeInTheDocument();
});

it("brings the way and a name that is half typed over to the other language", async () => {
  const { shelves } = await renderApp(null);
  await page.getByRole("button", { name: "Get a new account" }).click();
  await page.getByRole("textbox", { name: "Your name:" }).fill("Carla");
  await page.getByRole("group", { name: "Language" }).getByRole("button", { name: "العربية" }).click();
  expect(reload.reloadPage).toHaveBeenCalledTimes(1);
  speaking("ar");
  await renderApp(null, { shelves });
  await expect.element(page.getByRole("textbox", { name: "اسمك:" })).toHaveValue("Carla");
});

it("keeps no recovery code anywhere", async () => {
  const { shelves } = await renderApp(null);
  await page.getByRole("button", { name: "Use a recovery code" }).click();
  await page.getByRole("textbox", { name: "Recovery code:" }).fill("ab12-cd34-ef56-gh78");
  await page.getByRole("group", { name: "Language" }).getByRole("button", { name: "العربية" }).click();
  const { app } = await renderApp(null, { shelves });
  expect([app.session.way, app.session.typed]).toEqual(["recovery", ""]);
});

it("explains the verification, and gives the keyboard back when it is cancelled", async () => {
  await renderApp(null, { siteKey: "waits" });
  await page.getByRole("button", { name: "Sign In" }).click();
  const dialog = page.getByRole("dialog", { name: "Security verification" });
  const why = dialog.getByRole("button", { name: "Why am I seeing this?" });
  await expect.element(why).toHaveAttribute("aria-expanded", "false");
  await why.click();
  await expect.element(dialog.getByText(/sees nothing of what you write/)).toBeVisible();
  await expectAccessible();
  await userEvent.keyboard("{Escape}");
  await expect.element(page.getByRole("button", { name: "Sign In" })).toHaveFocus();
});

it("speaks Arabic in every way to sign in, and in its verification", async () => {
  speaking("ar");
  const { app, fake } = await renderApp(null, { siteKey: "waits" });
  const window = page.getByRole("region", { name: "CF Messenger" });
  await expect.element(window.getByRole("option").first()).toBeVisible();
  for (const way of ["demo", "passkey", "newAccount", "recovery"] as const) {
    app.session.choose(way);
    await expect.element(window.getByRole("combobox")).toBeVisible();
    expectNoLatin(window.element());
    await expectAccessible();
  }
  await window.getByRole("textbox").fill("hunter2");
  await window.getByRole("button", { name: "تسجيل الدخول" }).click();
  await expect.element(window.getByText(/هذا ليس رمز استرداد/)).toBeVisible();
  app.session.choose("demo");
  await window.getByRole("button", { name: "تسجيل الدخول" }).click();
  const dialog = page.getByRole("dialog", { name: "التحقق الأمني" });
  await dialog.getByRole("button", { name: "لماذا يظهر لي هذا؟" }).click();
  dialog
    .getByText(/Test double/)
    .element()
    .remove();
  expectNoLatin(dialog.element());
  await userEvent.keyboard("{Escape}");
  answersPrompts("NotAllowedError");
  fake.refusal = null;
  app.session.choose("passkey");
  await window.getByRole("button", { name: "تسجيل الدخول" }).click();
  await expect.element(window.getByRole("alert")).toMatchTextContent(/أُغلقت نافذة مفتاح المرور.*PASSKEY_CANCELLED/);
});
