import { expect, type Browser, type Locator, type Page } from "@playwright/test";

/** What a page must never have: errors on its console, uncaught ones, reports of the content policy. */
type Complaint = string;

/** A person at a browser of their own. */
export class Person {
  readonly complaints: Complaint[] = [];
  readonly page: Page;
  readonly name: RegExp;

  private constructor(page: Page, name: RegExp) {
    this.page = page;
    this.name = name;
    page.on("console", (message) => {
      if (message.type() === "error" || message.type() === "warning") this.complaints.push(message.text());
    });
    page.on("pageerror", (error) => this.complaints.push(String(error)));
  }

  /** Opens the page in a new browser context; nobody is signed in yet. */
  static async arrive(browser: Browser, url: string, name: RegExp): Promise<Person> {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    const page = await context.newPage();
    const person = new Person(page, name);
    await page.goto(url);
    return person;
  }

  /** Chooses the person, passes the verification, and sees the contact list. */
  async signIn(): Promise<void> {
    await this.page.getByRole("option", { name: this.name }).click();
    await this.page.getByRole("button", { name: "Sign In" }).click();
    await expect(this.page.getByRole("tree", { name: "Rooms and people" })).toBeVisible();
  }

  /** Opens a room from the list and waits until it is live. */
  async open(room: string): Promise<void> {
    await this.page.getByRole("treeitem", { name: new RegExp(`^${room}`) }).click();
    await this.isConnected(room);
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

  async isConnected(room: string): Promise<void> {
    await expect(this.conversation(room).getByText("Connected", { exact: true }).first()).toBeVisible({
      timeout: 30_000,
    });
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
    await expect(
      this.line(room, text)
        .getByText(/stored|read/)
        .first(),
    ).toBeVisible();
  }

  line(room: string, text: string): Locator {
    return this.log(room).locator("p", { hasText: text });
  }

  async sees(room: string, text: string): Promise<void> {
    await expect(this.line(room, text)).toHaveCount(1);
    await expect(this.line(room, text)).toBeVisible();
  }

  /** Keeps a picture of the whole page as test output. */
  async photograph(name: string): Promise<void> {
    await this.page.screenshot({ path: `test-results/screens/${name}.png` });
  }
}
