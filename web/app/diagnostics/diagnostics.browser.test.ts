import { expect, it, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { FrameNews, Line, LineNews } from "../../client/index.ts";
import { showDiagnostics } from "../state/later-specs.ts";
import { expectAccessible } from "../testing/accessibility.ts";
import { FakeLines } from "../testing/fake-lines.ts";
import { anna } from "../testing/people.ts";
import { renderApp, type RenderedApp } from "../testing/render-app.ts";
import { Diagnostics, LOG_ROWS } from "./diagnostics.svelte.ts";

const AT = Date.UTC(2026, 10, 21, 14, 4, 5);
const SECRET = "see you at nine";

const presence: Line = {
  line: null,
  title: null,
  connection: { phase: "live" },
  epoch: null,
  seq: null,
  roundTripMs: 41,
  reconnects: 0,
};
const lobby: Line = {
  line: "lobby",
  title: "The Lobby",
  connection: { phase: "waiting", retryAt: AT, code: 1006 },
  epoch: "k3v9q2",
  seq: 34,
  roundTripMs: null,
  reconnects: 2,
};

const frame = (fields: Partial<FrameNews> & Pick<FrameNews, "parts">): FrameNews => ({
  kind: "frame",
  line: "lobby",
  at: AT,
  direction: "received",
  bytes: 123,
  ...fields,
});
const chat = (seq: number, text = SECRET): FrameNews =>
  frame({
    parts: [
      {
        verdict: "fits",
        type: "chat",
        value: { type: "chat", seq, from: "ben", cid: "00000000-0000-4000-8000-000000000001", text, at: AT },
      },
    ],
  });
const ping = frame({
  line: null,
  direction: "sent",
  bytes: 15,
  parts: [{ verdict: "fits", type: "ping", value: { type: "ping" } }],
});
const faulty = frame({
  parts: [
    { verdict: "unknown", type: "confetti" },
    { verdict: "refused", type: "userCount", path: "/1/count", message: "Invalid input: expected number" },
  ],
});
const news: readonly LineNews[] = [
  { kind: "state", line: "lobby", at: AT, state: { phase: "connecting" } },
  chat(34),
  ping,
  faulty,
  { kind: "resume", line: "lobby", at: AT, outcome: "gap", had: 3, from: 30, to: 34, tookMs: 52 },
];

const region = page.getByRole("region", { name: "Network diagnostics" });
const rows = region.getByRole("log", { name: "Log of frames" }).getByRole("listitem");

/** What no diagnosis asks for. */
const unused = {
  openRoom: () => {
    throw new Error("no room is opened");
  },
  openPresence: () => {
    throw new Error("presence is not opened");
  },
};

/** The window over two connections, with the news above. */
async function opened(): Promise<RenderedApp> {
  const rendered = await renderApp(anna);
  rendered.fake.lines.open = [presence, lobby];
  showDiagnostics(rendered.app);
  await expect.element(region.getByRole("tab", { name: "Connections" })).toBeVisible();
  await expect.poll(() => rendered.fake.lines.observers).toBe(1);
  rendered.fake.lines.tell(...news);
  return rendered;
}

const showFrames = (): Promise<void> => region.getByRole("tab", { name: "Frames" }).click();

it("shows how every connection stands", async () => {
  await opened();
  const table = region.getByRole("table");
  await expect.element(table.getByRole("row", { name: "Presence Live 41 ms - - 0" })).toBeVisible();
  await expect
    .element(table.getByRole("row", { name: "The Lobby Waiting (1006) not measured yet 34 k3v9q2 2" }))
    .toBeVisible();
  await expect
    .element(region.getByRole("list", { name: "Resumes" }).getByRole("listitem"))
    .toMatchTextContent(/The Lobby too much missed: the log begins anew seq 30 to 34 4 events 52 ms/);
  await expectAccessible();
});

it("shows states and resumes from before it was opened", async () => {
  const { app, fake } = await renderApp(anna);
  fake.lines.before = [
    { kind: "state", line: "lobby", at: AT, state: { phase: "connecting" } },
    { kind: "resume", line: "lobby", at: AT, outcome: "fresh", had: null, from: 0, to: 9, tookMs: 31 },
  ];
  fake.lines.open = [lobby];
  showDiagnostics(app);
  await expect
    .element(region.getByRole("list", { name: "Resumes" }).getByRole("listitem"))
    .toMatchTextContent(/The Lobby.*seq 0 to 9 9 events 31 ms/);
  await showFrames();
  await expect.element(rows.first()).toMatchTextContent(/The Lobby ?Connecting/);
});

it("shows frames as they come, and what they hold to who opens them", async () => {
  await opened();
  await showFrames();
  await expect.element(rows.nth(3)).toBeVisible();
  expect(rows.elements().map((row) => row.textContent?.replaceAll(/\s+/g, " ").slice(12).trim())).toEqual([
    expect.stringMatching(/The Lobby ?Connecting/),
    expect.stringMatching(/The Lobby.*received.*chat.*123 B/),
    expect.stringMatching(/Presence.*sent.*ping.*15 B/),
    expect.stringMatching(/The Lobby.*received.*confetti, userCount.*123 B/),
  ]);
  await expect.element(region.getByText(new RegExp(SECRET))).not.toBeInTheDocument();
  await rows.nth(1).getByText("chat").click();
  await expect.element(region.getByText(new RegExp(SECRET))).toBeVisible();
  await rows.nth(3).getByText("confetti, userCount").click();
  await expect.element(rows.nth(3)).toMatchTextContent(/does not know the type confetti/);
  await expect.element(rows.nth(3)).toMatchTextContent(/at "\/1\/count": Invalid input: expected number/);
  await expectAccessible();
});

it("lets through what is asked for, by connection and by type", async () => {
  await opened();
  await showFrames();
  await expect.element(rows.nth(3)).toBeVisible();
  await region.getByRole("combobox", { name: "Connection:" }).selectOptions("Presence");
  await expect.poll(() => rows.elements()).toHaveLength(1);
  await expect.element(rows.first()).toMatchTextContent(/ping/);
  await region.getByRole("combobox", { name: "Type:" }).selectOptions("chat");
  await expect.element(region.getByText("Nothing has come yet that these filters let through.")).toBeVisible();
  await region.getByRole("combobox", { name: "Connection:" }).selectOptions("The Lobby");
  await expect.poll(() => rows.elements()).toHaveLength(1);
});

it("stands still while it is paused, and shows afterwards what came; clearing empties it", async () => {
  const { fake } = await opened();
  await showFrames();
  await expect.element(rows.nth(3)).toBeVisible();
  await region.getByRole("button", { name: "Pause" }).click();
  fake.lines.tell(chat(35));
  await new Promise((drawn) => void requestAnimationFrame(() => requestAnimationFrame(drawn)));
  expect(rows.elements()).toHaveLength(4);
  await region.getByRole("button", { name: "Pause" }).click();
  await expect.poll(() => rows.elements()).toHaveLength(5);
  await region.getByRole("button", { name: "Clear" }).click();
  await expect.poll(() => rows.elements()).toHaveLength(0);
});

it("keeps the newest rows, and stays at the end of them", async () => {
  const { fake } = await opened();
  await showFrames();
  fake.lines.tell(...Array.from({ length: LOG_ROWS + 60 }, (_, index) => chat(index + 1, `line ${index + 1}`)));
  await expect.poll(() => rows.elements()).toHaveLength(LOG_ROWS);
  const panel = region.getByRole("tabpanel").element();
  await expect.poll(() => panel.scrollHeight - panel.scrollTop - panel.clientHeight).toBeLessThan(2);
});

it("is copied as text, without what people wrote unless that is wished for", async () => {
  await opened();
  const write = vi.spyOn(navigator.clipboard, "writeText").mockResolvedValue();
  await region.getByRole("button", { name: "Copy as text" }).click();
  await expect.element(region.getByText("Copied.")).toBeVisible();
  const report = write.mock.calls[0]?.[0] ?? "";
  expect(report).toContain("Release test, protocol cfm.v1");
  expect(report).toContain(
    "lobby: waiting until 2026-11-21T14:04:05.000Z (1006), no round trip yet, epoch k3v9q2, seq 34",
  );
  expect(report).toContain('"text":"(15 characters)"');
  expect(report).not.toMatch(/nine|The Lobby/);
  await region.getByRole("checkbox", { name: "With messages, names and titles" }).click();
  await region.getByRole("button", { name: "Copy as text" }).click();
  await expect.poll(() => write.mock.calls[1]?.[0]).toContain(SECRET);
  write.mockRestore();
});

it("is there to be copied by hand where the browser does not allow more", async () => {
  await opened();
  const write = vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("not allowed"));
  await region.getByRole("button", { name: "Copy as text" }).click();
  const field = region.getByRole("textbox", { name: "The browser did not allow copying. Copy it from here:" });
  await expect.element(field).toHaveValue(expect.stringContaining("CF Messenger diagnostics"));
  write.mockRestore();
});

it("takes in whatever comes, and draws once for each picture", async () => {
  const lines = new FakeLines();
  const frames: (() => void)[] = [];
  const diagnostics = new Diagnostics((run) => {
    frames.push(run);
    return () => void frames.splice(frames.indexOf(run), 1);
  });
  const end = diagnostics.watch({
    connect: () => Promise.resolve({ ...unused, observe: (tell) => lines.observe(tell) }),
  });
  await expect.poll(() => lines.observers).toBe(1);
  lines.tell(...Array.from({ length: 5 * LOG_ROWS }, (_, index) => chat(index + 1)));
  expect([frames.length, diagnostics.shown.length]).toEqual([1, 0]);
  frames.shift()?.();
  expect(diagnostics.shown.map(({ id }) => id)).toEqual(
    Array.from({ length: LOG_ROWS }, (_, index) => 4 * LOG_ROWS + index + 1),
  );
  lines.tell(ping);
  end();
  expect([lines.observers, frames.length]).toEqual([0, 0]);
});

it("stops listening when it is closed", async () => {
  const { app, fake } = await opened();
  app.desktop.close("diagnostics");
  await expect.poll(() => fake.lines.observers).toBe(0);
});

it("is worked by the keyboard alone", async () => {
  await opened();
  await expect.element(region.getByRole("tab", { name: "Connections" })).toHaveFocus();
  await userEvent.keyboard("{ArrowRight}");
  await expect.element(rows.nth(1)).toBeVisible();
  await userEvent.tab();
  await expect.element(region.getByRole("combobox", { name: "Connection:" })).toHaveFocus();
  for (let step = 0; step < 4; step++) await userEvent.tab();
  await userEvent.keyboard("{Enter}");
  await expect.element(region.getByText(new RegExp(SECRET))).toBeVisible();
});
