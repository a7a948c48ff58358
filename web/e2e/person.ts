import { randomBytes } from "node:crypto";
import { expect, type Browser, type BrowserContextOptions, type Locator, type Page } from "@playwright/test";
import { expects } from "./complaints.ts";
import { LOST_CONNECTION, type Expected } from "./expected.ts";
import { holdStill } from "./pictures.ts";

type Device = BrowserContextOptions & { readonly canSleep?: boolean; readonly isStill?: boolean };

/** A person at a browser of their own. */
export class Person {
  readonly page: Page;
  readonly name: RegExp;
  #reconnects: (() => void) | null = null;

  private constructor(page: Page, name: RegExp) {
    this.page = page;
    this.name = name;
  }

  /**
   * Opens the page in a new browser context; nobody is signed in yet.
   *
   * @param device what the browser is told to be; a large screen unless it says otherwise. With `canSleep` it has a clock
   * that runs like any other until a test puts it forward; with `isStill` every time that it shows is the same
   */
  static async arrive(
    browser: Browser,
    url: string,
    name: RegExp,
    { canSleep = false, isStill = false, ...device }: Device = {},
  ): Promise<Person> {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...device });
    if (canSleep) await context.clock.install();
    if (isStill) await holdStill(context);
    // A line of their own, as everyone has at home: the limits of an address (LM-11) are not what these films show.
    const address = `10.${[...randomBytes(3)].join(".")}`;
    await context.route(`${url}/api/auth/**`, (route) =>
      route.continue({ headers: { ...route.request().headers(), "cf-connecting-ip": address } }),
    );
    const person = new Person(await context.newPage(), name);
    await person.page.goto(url);
    return person;
  }

  /** Chooses the person, passes the verification, and sees the contact list. */
  async signIn(): Promise<void> {
    await this.page.getByRole("option", { name: this.name }).click();
    await this.page.getByRole("button", { name: "Sign In" }).click();
    await expect(this.page.getByRole("tree", { name: "Rooms and people" })).toBeVisible({ timeout: 30_000 });
  }

  /** Opens a room from the list and waits until it is live. */
  async open(room: string): Promise<void> {
    await this.row(room).click();
    await this.isConnected(room);
  }

  /** Until `isBack`, the browser's words about a server that cannot be reached are no complaints. */
  isCutOff(): void {
    this.#reconnects ??= expects(this.page.context(), LOST_CONNECTION);
  }

  /** The browser will say this, and the test wants it to. */
  expects(what: Expected): void {
    expects(this.page.context(), what);
  }

  /** The room is connected again, without anyone's doing. */
  async isBack(room: string): Promise<void> {
    await this.isConnected(room);
    this.#reconnects?.();
    this.#reconnects = null;
  }

  /**
   * The lid is closed, and opened again after so long: timers that were due ring once, and the page is told that it is
   * seen again.
   */
  async sleeps(time: string): Promise<void> {
    await this.page.clock.fastForward(time);
    await this.page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
  }

  /** Signs the same browser out without this page's knowledge. */
  async endsSessionElsewhere(url: string): Promise<void> {
    const headers = { origin: url, "x-cfm-csrf": "1" };
    const answer = await this.page.context().request.post(`${url}/api/auth/logout`, { headers });
    expect(answer.status()).toBe(200);
  }

  /** Writes to somebody, whether or not there is a conversation yet. */
  async openWith(name: string): Promise<void> {
    await this.row(name).first().dblclick();
    await this.isConnected(name);
  }

  /** Chooses a status from the own menu in the contact list. */
  async becomes(status: string): Promise<void> {
    await this.page.getByRole("button", { name: /^Your status: / }).click();
    await this.page.getByRole("menuitemradio", { name: status }).click();
    await expect(this.page.getByRole("button", { name: `Your status: ${status}` })).toBeVisible();
  }

  /** The card in the corner with this head. */
  toast(title: string): Locator {
    return this.page.getByRole("group", { name: title, exact: true });
  }

  conversation(room: string): Locator {
    return this.page.getByRole("region", { name: `${room} - Conversation` });
  }

  log(room: string): Locator {
    return this.conversation(room).getByRole("log");
  }

  field(room: string): Locator {
    return this.conversation(room).getByRole("textbox", { name: `Message to ${room}` });
  }

  /** A person's or a room's row in the contact list. */
  row(name: string): Locator {
    return this.page.getByRole("treeitem", {
      name: new RegExp(`^${name.replaceAll(/[*+?.()[\]|]/g, String.raw`\$&`)}`),
    });
  }

  /** What the page says of the room's connection, as it is read out. */
  connection(room: string): Locator {
    return this.conversation(room).locator(".connection").getByRole("status");
  }

  async isConnected(room: string): Promise<void> {
    await expect(this.connection(room)).toHaveText("Connected", { timeout: 30_000 });
  }

  /** Types and sends. */
  async says(room: string, text: string): Promise<void> {
    await this.field(room).fill(text);
    await this.field(room).press("Enter");
    await expect(this.field(room)).toHaveValue("");
  }

  /** Sends, and waits until the server has promised to keep it. */
  async saysAndIsAcked(room: string, text: string): Promise<void> {
    await this.says(room, text);
    await this.hasStored(room, text);
  }

  /** The server has promised to keep what this person wrote. */
  async hasStored(room: string, text: string): Promise<void> {
    await expect(
      this.line(room, text)
        .getByText(/^\s*(stored|delivered|read)/)
        .first(),
    ).toBeVisible({ timeout: 20_000 });
  }

  line(room: string, text: string): Locator {
    return this.log(room).locator("p", { hasText: text });
  }

  async sees(room: string, text: string): Promise<void> {
    await expect(this.line(room, text)).toHaveCount(1, { timeout: 20_000 });
    await expect(this.line(room, text)).toBeVisible();
  }

  /** Every message of the log, top to bottom, as it was written. */
  async reads(room: string): Promise<readonly string[]> {
    return this.log(room).locator("p.line > bdi").allTextContents();
  }

  /** Keeps a picture of the whole page as test output. */
  async photograph(name: string): Promise<void> {
    await this.page.screenshot({ path: `test-results/screens/${name}.png` });
  }
}
