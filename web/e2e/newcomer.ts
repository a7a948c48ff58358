import { expect, type Locator, type Page } from "@playwright/test";
import type { Person } from "./person.ts";

/** Puts a passkey device into a browser: it asks nobody and always says yes. Its keys stay in this page. */
export async function plugInPasskey(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("WebAuthn.enable");
  await devtools.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      transport: "internal",
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
}

/**
 * Makes an account from the sign-in window on, and gives the recovery codes that are shown this once.
 *
 * @param keep what is done with them as long as they are shown
 */
export async function register(
  person: Person,
  name: string,
  keep: (dialog: Locator, codes: readonly string[]) => Promise<void> = async () => undefined,
): Promise<readonly string[]> {
  const { page } = person;
  await plugInPasskey(page);
  await page.getByRole("button", { name: "Get a new account" }).click();
  await page.getByRole("textbox", { name: "Your name:" }).fill(name);
  await page.getByRole("button", { name: "Make my account" }).click();
  const dialog = page.getByRole("dialog", { name: "Your recovery codes" });
  const items = dialog.getByRole("list", { name: "Recovery codes" }).getByRole("listitem");
  await expect(items).toHaveCount(10, { timeout: 30_000 });
  const codes = (await items.allTextContents()).map((code) => code.trim());
  await keep(dialog, codes);
  await expect(dialog.getByRole("button", { name: "Done" })).toBeDisabled();
  await dialog.getByRole("checkbox", { name: "I have kept them" }).check();
  await dialog.getByRole("button", { name: "Done" }).click();
  await isSignedIn(person);
  return codes;
}

/** Signs in with the passkey that the browser holds, which is the way that this browser was left with. */
export async function signInWithPasskey(person: Person): Promise<void> {
  await person.page.getByText("Use the passkey that this device").waitFor();
  await person.page.getByRole("button", { name: "Sign In" }).click();
  await isSignedIn(person);
}

/** Tries to sign in with a recovery code, from a window that may have refused one already. */
export async function signInWithCode({ page }: Person, code: string): Promise<void> {
  const field = page.getByRole("textbox", { name: "Recovery code:" });
  const way = page.getByRole("button", { name: "Use a recovery code" });
  await way.or(field).waitFor();
  if (await way.isVisible()) await way.click();
  await field.fill(code);
  await page.getByRole("button", { name: "Sign In" }).click();
}

/** The contact list is there. */
export async function isSignedIn({ page }: Person): Promise<void> {
  await expect(page.getByRole("tree", { name: "Rooms and people" })).toBeVisible({ timeout: 30_000 });
}

/** Signs out by the menu of the contact list. */
export async function signOut({ page }: Person): Promise<void> {
  await page.getByRole("menubar").getByRole("menuitem", { name: "File" }).first().click();
  await page.getByRole("menuitem", { name: "Sign out" }).click();
  await expect(page.getByRole("button", { name: "Sign In" })).toBeVisible();
}

/** Opens a page of "My account". */
export async function openAccount(
  { page }: Person,
  tab: "Profile" | "Passkeys" | "Sessions" | "Access tokens",
): Promise<Locator> {
  const region = page.getByRole("region", { name: "My account" });
  if (!(await region.isVisible())) {
    await page.getByRole("menubar").getByRole("menuitem", { name: "File" }).first().click();
    await page.getByRole("menuitem", { name: "My account…" }).click();
  }
  await region.getByRole("tab", { name: tab }).click();
  return region;
}

/** Finds somebody by name and asks to be their contact. */
export async function addContact({ page }: Person, name: string): Promise<void> {
  await page.getByRole("menubar").getByRole("menuitem", { name: "Contacts" }).first().click();
  await page.getByRole("menuitem", { name: "Add a contact…" }).click();
  const region = page.getByRole("region", { name: "Add a contact" });
  await region.getByRole("searchbox", { name: "Find people" }).fill(name);
  await region.getByRole("button", { name: "Search" }).click();
  await region.getByRole("button", { name: `Add ${name}` }).click();
}

/** Accepts somebody who asked. */
export async function acceptContact(person: Person, name: string): Promise<void> {
  const { page } = person;
  await person.row(`${name} added you`).click();
  const dialog = page.getByRole("dialog", { name: `${name} added you` });
  await dialog.getByRole("button", { name: `Add ${name} too` }).click();
  await expect(dialog).toBeHidden();
}

/** Opens the conversation with a contact. */
export async function openDirect(person: Person, name: string): Promise<void> {
  await person.row(name).first().dblclick();
  await person.isConnected(name);
}

/** Starts a group with people who are asked to come. */
export async function startGroup({ page }: Person, title: string, names: readonly string[]): Promise<void> {
  await page.getByRole("menubar").getByRole("menuitem", { name: "Contacts" }).first().click();
  await page.getByRole("menuitem", { name: "Start a group…" }).click();
  const region = page.getByRole("region", { name: "Start a group" });
  await region.getByRole("textbox", { name: "Name of the group:" }).fill(title);
  for (const name of names) await region.getByRole("checkbox", { name }).check();
  await region.getByRole("button", { name: "Start" }).click();
}

/** Answers an invitation that waits in the contact list. */
export async function acceptInvitation(person: Person, title: string): Promise<void> {
  await person.page.getByRole("treeitem", { name: new RegExp(`^${title} invitation from`) }).click();
  const dialog = person.page.getByRole("dialog", { name: `Invitation to ${title}` });
  await dialog.getByRole("button", { name: "Accept" }).click();
}

/** Blocks the other one of a conversation that is at the front. */
export async function block(person: Person, name: string): Promise<void> {
  await person.conversation(name).getByRole("button", { name: "Block" }).click();
  const dialog = person.page.getByRole("dialog", { name: `Block ${name}` });
  await dialog.getByRole("button", { name: "Block" }).click();
  await expect(dialog).toBeHidden();
}
