import { beforeEach, describe, expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import { anna, ben, katya, zoe } from "../testing/people.ts";
import { renderApp, type RenderedApp } from "../testing/render-app.ts";

let rendered: RenderedApp;
const tree = page.getByRole("tree", { name: "Rooms and people" });

beforeEach(async () => {
  rendered = await renderApp(ben);
  rendered.fake.presence?.shows(anna, "online");
  rendered.fake.presence?.shows(katya, "phone");
  rendered.fake.presence?.shows(zoe, "offline");
});

it("shows who is there with their status in words, without oneself and those who are away", async () => {
  await expect.element(page.getByRole("treeitem", { name: /Everyone else here \(2\)/ })).toBeVisible();
  await expect.element(page.getByRole("treeitem", { name: /Katya \(On the phone\)/ })).toBeVisible();
  await expect.element(page.getByRole("treeitem", { name: /Zoë/ })).not.toBeInTheDocument();
});

it("is one tab stop, and is walked and opened by keys", async () => {
  page.getByRole("treeitem", { name: /Rooms/ }).element().focus();
  await userEvent.keyboard("{ArrowDown}{ArrowDown}{ArrowLeft}{ArrowLeft}");
  await expect.element(page.getByRole("treeitem", { name: /The Lobby/ })).not.toBeInTheDocument();
  await userEvent.keyboard("{ArrowRight}{ArrowRight}t");
  await expect.element(page.getByRole("treeitem", { name: /Tech Support/ })).toHaveFocus();
  expect(tree.element().querySelectorAll("[tabindex='0']")).toHaveLength(1);
  await userEvent.keyboard("{Enter}");
  await expect.element(page.getByRole("region", { name: "Tech Support - Conversation" })).toBeVisible();
});

it("finds rooms and people", async () => {
  await page.getByRole("searchbox", { name: "Find" }).fill("music corner");
  await expect.element(page.getByRole("treeitem", { name: /Music Corner/ })).toBeVisible();
  await expect.element(page.getByRole("treeitem", { name: /The Lobby/ })).not.toBeInTheDocument();
  await page.getByRole("searchbox", { name: "Find" }).fill("nothing like that");
  await expect.element(page.getByText("Nothing found.")).toBeVisible();
});

it("cuts a long name and leaves the status beside it", async () => {
  const { roster } = rendered.app;
  roster.takeMe({ ...ben, name: "Ben ".repeat(10) });
  roster.setPersonalMessage("no end ".repeat(20));
  const header = page.getByRole("region", { name: "CF Messenger", exact: true }).element().getBoundingClientRect();
  for (const name of [/^Your name: Ben/, "Your status: Online", /^Personal message: no end/]) {
    const button = page.getByRole("button", { name });
    await expect.element(button).toBeVisible();
    expect(button.element().getBoundingClientRect().right).toBeLessThan(header.right);
  }
});

it("changes status and personal message", async () => {
  await page.getByRole("button", { name: "Your status: Online" }).click();
  await page.getByRole("menuitemradio", { name: "Out to lunch" }).click();
  await expect.element(page.getByRole("button", { name: "Your status: Out to lunch" })).toBeVisible();
  await page.getByRole("button", { name: /Personal message/ }).click();
  await page.getByRole("textbox", { name: "Personal message" }).fill("sandwich");
  await userEvent.keyboard("{Enter}");
  await expect.element(page.getByRole("button", { name: /Personal message: sandwich/ })).toHaveFocus();
  expect(rendered.fake.presence?.asked).toEqual(["lunch", "line: sandwich"]);
});

describe("a personal message that the server does not take", () => {
  const edit = page.getByRole("button", { name: /^Personal message: soup of the day/ });
  const refusals = { type: "error", of: "presence", message: "refused" } as const;
  const alert = page.getByRole("region", { name: "CF Messenger", exact: true }).getByRole("alert");

  beforeEach(() => {
    const { presence } = rendered.fake;
    if (presence) presence.isMute = true;
    rendered.app.roster.setPersonalMessage("soup of the day");
  });

  it("for good is said, and stays to be changed until it is dropped", async () => {
    rendered.fake.presence?.tells("error", { ...refusals, code: "INVALID_MESSAGE" });
    await expect.element(alert).toMatchTextContent(/could not be sent as it is.*INVALID_MESSAGE.*Others do not see it/);
    await edit.click();
    await expect.element(page.getByRole("textbox", { name: "Personal message" })).toHaveValue("soup of the day");
    await userEvent.keyboard("{Escape}");
    await alert.getByRole("button", { name: "OK" }).click();
    await expect.element(alert).not.toBeInTheDocument();
    await expect.element(edit).not.toBeInTheDocument();
  });

  it("for now is said, with the time until it is sent again, until it was", async () => {
    rendered.fake.presence?.tells("error", { ...refusals, code: "RATE_LIMITED", retryAfterMs: 61_000 });
    await expect.element(alert).toMatchTextContent(/too often.*1:0[01].*RATE_LIMITED/);
    await expect.element(alert).toMatchTextContent(/sent again by itself/);
    await expect.element(edit).toBeVisible();
    rendered.fake.presence?.shows({ ...ben, personalMessage: "soup of the day" }, "online");
    await expect.element(alert).not.toBeInTheDocument();
    await expect.element(edit).toBeVisible();
  });

  it("is not confused with another refusal, and one that may not last says so", async () => {
    rendered.fake.presence?.tells("error", { ...refusals, of: "refresh", code: "UNAVAILABLE" });
    expect([rendered.app.roster.untaken, rendered.app.roster.personalMessage]).toEqual([null, "soup of the day"]);
    rendered.fake.presence?.shows({ ...ben, personalMessage: "soup of the day" }, "online");
    rendered.fake.presence?.tells("error", { ...refusals, code: "UNAVAILABLE" });
    await expect.element(alert).toMatchTextContent(/may not last/);
    rendered.app.roster.setPersonalMessage("stew");
    await expect.element(alert).not.toBeInTheDocument();
  });
});

it("a status that the server does not take is said, and the one that others see is shown", async () => {
  const { fake, app } = rendered;
  if (fake.presence) fake.presence.isMute = true;
  app.setStatus("lunch");
  await expect.element(page.getByRole("button", { name: "Your status: Out to lunch" })).toBeVisible();
  fake.presence?.tells("error", { type: "error", of: "presence", code: "FORBIDDEN", message: "refused" });
  await expect.element(page.getByRole("button", { name: "Your status: Online" })).toBeVisible();
  await expect.element(page.getByText("(FORBIDDEN)")).toBeVisible();
});

it("[PR-10] connects again at once without saying a status, whatever it is", async () => {
  const { fake, app } = rendered;
  app.roster.setIdle(true);
  fake.presence?.set({ connection: { phase: "waiting", retryAt: Date.now() + 60_000, code: 1006 } });
  await page.getByRole("button", { name: "Try now" }).click();
  expect(fake.comings).toEqual([{}, {}]);
});

it("tells of those who sign in, unless one is busy", async () => {
  rendered.fake.presence?.signsIn(zoe);
  await expect.element(page.getByText("has just signed in.")).toBeVisible();
  await page.getByRole("button", { name: "Close notification" }).click();
  await expect.element(page.getByText("has just signed in.")).not.toBeInTheDocument();
  rendered.app.setStatus("busy");
  rendered.fake.presence?.signsIn(zoe);
  expect(rendered.app.toasts.items).toEqual([]);
});

it("goes back to the sign-in window when the session ends, and says so", async () => {
  rendered.fake.presence?.set({ connection: { phase: "closed", code: 4001, why: "sessionEnded" } });
  await expect.element(page.getByRole("alert")).toMatchTextContent(/session has ended.*SESSION_EXPIRED/);
  await expect.element(page.getByRole("button", { name: "Sign In" })).toBeVisible();
  await expect.element(tree).not.toBeInTheDocument();
});

it("signs out", async () => {
  await page.getByRole("menuitem", { name: "File" }).click();
  await page.getByRole("menuitem", { name: "Sign out" }).click();
  await expect.element(page.getByRole("button", { name: "Sign In" })).toBeVisible();
  expect(rendered.fake.asked).toContain("signOut");
});
