import type { Page } from "@playwright/test";
import { expect, ownServer, test } from "./fixture.ts";
import { nextShaken } from "./moments.ts";
import { acceptContact, addContact } from "./newcomer.ts";
import { Person } from "./person.ts";

const server = ownServer();
const ANNA = "~*Anna*~";
const GWEN = "xX Gwen Xx";
const LINE = "Ben has just sent you a nudge!";

test("a nudge calls who has closed the conversation, or never opened it, and leaves the keyboard to who writes (ME-10)", async ({
  browser,
}) => {
  const ben = await Person.arrive(browser, server.url, /^Ben/);
  const [anna, gwen] = [
    await Person.arrive(browser, server.url, /Anna/),
    await Person.arrive(browser, server.url, /Gwen/),
  ];
  for (const person of [ben, anna, gwen]) await person.signIn();
  const rooms = openRooms(anna.page, gwen.page);
  for (const [person, name] of [
    [anna, ANNA],
    [gwen, GWEN],
  ] as const) {
    await addContact(ben, name);
    await acceptContact(person, "Ben");
    await expect(ben.row(name).first()).not.toContainText("has not answered yet");
    await ben.openWith(name);
  }

  for (const when of ["has never opened it", "has closed it"]) {
    await test.step(`who looks at the list and ${when} has it before them, shaking`, async () => {
      await expect(gwen.conversation("Ben")).toBeHidden();
      await gwen.row("The Lobby").focus();
      const shaken = nextShaken(gwen.page);
      await nudges(ben, GWEN);
      expect(await shaken).toBe("Ben - Conversation");
      await expect(gwen.conversation("Ben")).toBeVisible();
      await expect(gwen.log("Ben").getByText(LINE)).toHaveCount(1);
      await expect(gwen.field("Ben")).toBeFocused();
      await gwen.photograph(`nudge-${when.replaceAll(" ", "-")}`);
      await closes(gwen);
    });

    await test.step(`who writes elsewhere and ${when} goes on writing: the task bar flashes`, async () => {
      const search = anna.page.getByRole("searchbox", { name: "Find", exact: true });
      const task = anna.page.getByRole("navigation", { name: "Taskbar" }).getByRole("button", { name: /^Ben/ });
      await expect(task).toHaveCount(0);
      // A letter every tenth of a second, before the nudge, while it comes, and after it.
      const letters = "who was it that went to the sea with us";
      await Promise.all([search.pressSequentially(letters, { delay: 100 }), nudges(ben, ANNA)]);
      await expect(task).toHaveAccessibleName("Ben, new message");
      await anna.page.keyboard.type("?");
      await expect(search).toBeFocused();
      await expect(search).toHaveValue(`${letters}?`);
      await expect(anna.conversation("Ben")).toBeHidden();
      await search.fill("");
      await task.click();
      await expect(anna.log("Ben").getByText(LINE)).toHaveCount(1);
      await expect(anna.field("Ben")).toHaveValue("");
      await closes(anna);
    });
  }

  async function nudges(person: Person, name: string): Promise<void> {
    // Brings the window to the front.
    await person.openWith(name);
    const said = person.log(name).getByText("You have just sent a nudge!");
    const before = await said.count();
    await person.conversation(name).getByRole("button", { name: "Send a nudge" }).click();
    await expect(said).toHaveCount(before + 1);
  }

  /** Closes the conversation, also for the server: until it knows, a nudge goes to the window that was. */
  async function closes(person: Person): Promise<void> {
    await person.conversation("Ben").getByRole("button", { name: "Close", exact: true }).click();
    await expect.poll(() => rooms.get(person.page)).toBe(0);
  }
});

/** How many sockets to rooms each page has open, from now on. */
function openRooms(...pages: readonly Page[]): ReadonlyMap<Page, number> {
  const open = new Map<Page, number>(pages.map((page) => [page, 0]));
  for (const page of pages) {
    page.on("websocket", (socket) => {
      if (!socket.url().includes("/api/ws/room/")) return;
      open.set(page, (open.get(page) ?? 0) + 1);
      socket.on("close", () => open.set(page, (open.get(page) ?? 0) - 1));
    });
  }
  return open;
}
