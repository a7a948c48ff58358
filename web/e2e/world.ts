import { expect, type Browser } from "@playwright/test";
import { acceptContact, acceptInvitation, addContact, register, startGroup } from "./newcomer.ts";
import { Person } from "./person.ts";
import { FRIEND, GROUP, OFFERED_GROUP, STRANGER } from "./tour/guide.ts";

/** Somebody with an account of their own, a friend, a group, a person who asks and one who invites; no window is open. */
export async function settle(browser: Browser, url: string): Promise<Person> {
  const robin = await Person.arrive(browser, url, /Robin/, { isStill: true });
  const friend = await Person.arrive(browser, url, new RegExp(`^${FRIEND}`));
  const stranger = await Person.arrive(browser, url, new RegExp(`^${STRANGER}`));
  await register(robin, "Robin");
  await friend.signIn();
  await addContact(friend, "Robin");
  await acceptContact(robin, FRIEND);
  await talk(robin, friend);
  await startGroup(friend, GROUP, ["Robin"]);
  await acceptInvitation(robin, GROUP);
  await robin.isConnected(GROUP);
  await friend.saysAndIsAcked(GROUP, "popcorn?");
  await robin.sees(GROUP, "popcorn?");
  for (const title of [GROUP, FRIEND]) {
    await robin.conversation(title).getByRole("button", { name: "Close", exact: true }).click();
  }
  await startGroup(friend, OFFERED_GROUP, ["Robin"]);
  await stranger.signIn();
  await addContact(stranger, "Robin");
  await expect(robin.row(STRANGER)).toBeVisible();
  await expect(robin.row(OFFERED_GROUP)).toBeVisible();
  return robin;
}

/** What stands in the log that is compared. */
async function talk(robin: Person, friend: Person): Promise<void> {
  await friend.openWith("Robin");
  await friend.saysAndIsAcked("Robin", "heyyy! are you there? :)");
  await friend.saysAndIsAcked("Robin", "I put the beach photos in the shared folder (L)");
  await robin.openWith(FRIEND);
  // Who chose no colour has one by an id that is new each time.
  await robin.conversation(FRIEND).getByRole("button", { name: "Font and colour" }).click();
  await robin.page.getByRole("radio", { name: "Purple" }).check({ force: true });
  await robin.page.keyboard.press("Escape");
  await robin.saysAndIsAcked(FRIEND, "wow, Sardinia?! :D https://example.com/photos");
  await friend.sees("Robin", "wow, Sardinia?!");
  await expect(robin.line(FRIEND, "wow, Sardinia?!")).toContainText("read");
}
