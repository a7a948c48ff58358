import { describe, expect, it, vi } from "vitest";
import { openPresence } from "../testing/bench.ts";
import type { ShownStatus } from "../../../generated/types.ts";
import { person, presence, presenceHello, presenceSnapshot, refusal, SERVER_NOW, uuid } from "../testing/events.ts";
import type { FakeSocket } from "../testing/fake-network.ts";
import { reducePresence } from "./reduce.ts";
import { nobodyThere, type PresenceState } from "./state.ts";

const greet = (socket: FakeSocket): void => {
  socket.accept();
  socket.push(presenceHello(), presenceSnapshot(presence("anna", "online"), presence("ben", "offline")));
};
const statuses = (socket: FakeSocket) => socket.commands().filter(({ type }) => type === "presence");

describe("[RS-6] who is there", () => {
  it("is replaced by a snapshot and changed by what came since", () => {
    const first = reducePresence(nobodyThere, presenceSnapshot(presence("anna", "online"), presence("ben", "away")), 0);
    const later = reducePresence(
      first,
      { type: "presence", people: [presence("ben", "busy"), presence("cleo", "online")] },
      0,
    );
    expect([...later.people].map(([userId, { status }]) => [userId, status])).toEqual([
      ["anna", "online"],
      ["ben", "busy"],
      ["cleo", "online"],
    ]);
    expect(first.people.get("ben")?.status).toBe("away");
    expect(later.people.get("anna")).toBe(first.people.get("anna"));
    expect([...reducePresence(later, presenceSnapshot(presence("cleo", "lunch")), 0).people.keys()]).toEqual(["cleo"]);
  });

  it("[RS-7] takes time, person and session from hello", () => {
    expect(reducePresence(nobodyThere, presenceHello(), 1000)).toMatchObject({
      you: "anna",
      serverOffsetMs: SERVER_NOW - 1000,
      sessionExpiresAt: SERVER_NOW + 1_200_000,
    });
  });

  it("stays the very same where nothing changed", () => {
    expect(reducePresence(nobodyThere, { type: "pong" }, 0)).toBe(nobodyThere);
    expect(reducePresence(nobodyThere, { type: "signedIn", person: person("ben"), at: 1 }, 0)).toBe(nobodyThere);
  });
});

it("many who changed in one frame are told once; unknown types change nothing", () => {
  const { presence: connection, network, learned } = openPresence();
  const phases: string[] = [];
  connection.subscribe((state) => phases.push(`${state.connection.phase} ${state.people.size}`));
  greet(network.latest);
  network.latest.push(
    { type: "presence", people: [presence("ben", "busy"), presence("cleo", "brb")] },
    { type: "mood" },
  );
  network.latest.push({ type: "mood", seq: 4 });
  expect(phases).toEqual(["live 2", "live 3"]);
  expect(learned.map(({ userId }) => userId)).toEqual(["anna", "ben", "ben", "cleo"]);
});

describe("a personal message", () => {
  const withLine = (personalMessage: string) => {
    const shown = presence("anna", "online");
    return { type: "presence", people: [{ ...shown, person: { ...shown.person, personalMessage } }] } as const;
  };
  const hum = { type: "presence", status: "online", auto: true, personalMessage: "hum" };

  it("[PR-10] is said again until the server has shown or refused it, and touches no status", () => {
    const { presence: connection, network, clock } = openPresence();
    const fall = (): void => {
      network.latest.end(1006);
      clock.tick(60_000);
      greet(network.latest);
    };
    greet(network.latest);
    connection.setPersonalMessage("hum");
    expect(statuses(network.latest)).toEqual([hum]);
    fall();
    expect(statuses(network.latest)).toEqual([hum]);
    network.latest.push(refusal("INVALID_MESSAGE", { of: "presence" }));
    fall();
    expect(statuses(network.latest)).toEqual([]);
  });

  it("[PF-1] has arrived when the server shows it in NFC", () => {
    const { presence: connection, network, clock } = openPresence();
    greet(network.latest);
    connection.setPersonalMessage("cafe\u0301");
    network.latest.push(withLine("caf\u00e9"));
    network.latest.end(1006);
    clock.tick(60_000);
    greet(network.latest);
    expect(statuses(network.latest)).toEqual([]);
  });

  it("that is no good does not take the status with it", () => {
    const { presence: connection, network } = openPresence();
    greet(network.latest);
    connection.setStatus("busy", { personalMessage: "hum" });
    network.latest.push(refusal("INVALID_MESSAGE", { of: "presence" }));
    expect(statuses(network.latest)).toEqual([
      { type: "presence", status: "busy", personalMessage: "hum" },
      { type: "presence", status: "busy" },
    ]);
    network.latest.push(refusal("SCOPE_MISSING", { of: "presence" }));
    expect(statuses(network.latest)).toHaveLength(2);
  });
});

it("[PR-7] says again what was refused for now, as soon as it may, with what was set meanwhile", () => {
  const { presence: connection, network, clock } = openPresence();
  greet(network.latest);
  connection.setStatus("busy", { personalMessage: "hum" });
  network.latest.push(refusal("RATE_LIMITED", { of: "presence", retryAfterMs: 4000 }));
  connection.setStatus("away");
  clock.tick(3999);
  expect(statuses(network.latest)).toHaveLength(1);
  clock.tick(1);
  expect(statuses(network.latest).slice(1)).toEqual([{ type: "presence", status: "away", personalMessage: "hum" }]);
  network.latest.push(refusal("RATE_LIMITED", { of: "presence", retryAfterMs: 4000 }));
  connection.close();
  expect(clock.pending).toBe(0);
});

it("asks again for a renewal that failed for now", () => {
  const { network, clock } = openPresence();
  greet(network.latest);
  network.latest.push({ type: "session", reason: "warned", expiresAt: SERVER_NOW + 60_000 });
  network.latest.push(refusal("UNAVAILABLE", { of: "refresh" }));
  clock.tick(3000);
  expect(network.latest.commands().filter(({ type }) => type === "refresh")).toHaveLength(2);
});

describe("a status", () => {
  const query = (socket: FakeSocket): string => {
    const { searchParams } = socket.url;
    searchParams.delete("client");
    return searchParams.toString();
  };
  const shows = (socket: FakeSocket, status: ShownStatus): void =>
    socket.push({ type: "presence", people: [presence("anna", status)] });
  const fall = ({ network, clock }: Pick<ReturnType<typeof openPresence>, "network" | "clock">): FakeSocket => {
    network.latest.end(1006);
    clock.tick(60_000);
    return network.latest;
  };

  it("[PR-9] [PR-10] comes with the upgrade, until the server has shown it", () => {
    const made = openPresence({ initial: { status: "hidden" } });
    const { network } = made;
    expect(query(network.latest)).toBe("status=hidden");
    const again = fall(made);
    expect(query(again)).toBe("status=hidden");
    again.accept();
    again.push(presenceHello(), presenceSnapshot(presence("anna", "hidden")));
    expect(statuses(again)).toEqual([]);
    expect(query(fall(made))).toBe("");
  });

  it("[PR-10] that the server shows otherwise is not said again: another device set it", () => {
    const made = openPresence();
    const { presence: connection, network } = made;
    greet(network.latest);
    connection.setStatus("busy");
    shows(network.latest, "hidden");
    const again = fall(made);
    expect(query(again)).toBe("");
    greet(again);
    expect(statuses(again)).toEqual([]);
  });

  it("[PR-10] that the server had shown already is not said again either", () => {
    const made = openPresence();
    const { presence: connection, network } = made;
    greet(network.latest);
    connection.setStatus("online");
    expect(statuses(network.latest)).toEqual([{ type: "presence", status: "online" }]);
    expect(query(fall(made))).toBe("");
  });

  it("[PR-9] that was set while the upgrade was under way is said as soon as the connection is live", () => {
    const { presence: connection, network } = openPresence({ initial: { status: "online" } });
    connection.setStatus("hidden");
    greet(network.latest);
    expect(statuses(network.latest)).toEqual([{ type: "presence", status: "hidden" }]);
  });

  it("[PR-7] [PR-9] that was refused on coming is said when it may be, unless another device says something meanwhile", () => {
    for (const isOverruled of [false, true]) {
      const { network, clock } = openPresence({ initial: { status: "hidden" } });
      greet(network.latest);
      network.latest.push(refusal("RATE_LIMITED", { of: "presence", retryAfterMs: 4000 }));
      if (isOverruled) shows(network.latest, "lunch");
      clock.tick(4000);
      const auto = { type: "presence", status: "online", auto: true };
      expect(statuses(network.latest)).toEqual([isOverruled ? auto : { type: "presence", status: "hidden" }]);
    }
  });

  it("[PR-9] of a device at which nobody sits comes with every upgrade, until somebody does", () => {
    const made = openPresence();
    const { presence: connection, network } = made;
    greet(network.latest);
    connection.setStatus("away", { auto: true });
    expect(statuses(network.latest)).toEqual([{ type: "presence", status: "away", auto: true }]);
    shows(network.latest, "away");
    const again = fall(made);
    expect(query(again)).toBe("status=away&auto=true");
    greet(again);
    expect(statuses(again)).toEqual([]);
    connection.setStatus("online", { auto: true });
    expect(query(fall(made))).toBe("");
  });

  it("[PR-11] [PR-12] tells rooms what they may tell: nothing while the person is hidden, and nothing new before anybody knows", () => {
    const { presence: connection, network, told } = openPresence();
    expect(told).toEqual(["unknown"]);
    greet(network.latest);
    expect(told).toEqual(["unknown", "open"]);
    connection.setStatus("hidden");
    expect(told).toEqual(["unknown", "open", "hidden"]);
    connection.setStatus("online");
    expect(told.slice(3)).toEqual(["open"]);
    shows(network.latest, "hidden");
    expect(told.slice(4)).toEqual(["hidden"]);
    connection.setStatus("online");
    expect(told).toHaveLength(5);
    shows(network.latest, "online");
    expect(told.slice(5)).toEqual(["open"]);
    expect(openPresence({ initial: { status: "hidden" } }).told).toEqual(["hidden"]);
  });
});

it("a message that was set without a connection is not lost when the status changes before there is one", () => {
  const { presence: connection, network } = openPresence();
  connection.setStatus("online", { personalMessage: "hum" });
  connection.setStatus("busy");
  greet(network.latest);
  expect(statuses(network.latest)).toEqual([{ type: "presence", status: "busy", personalMessage: "hum" }]);
});

it("notices are told to who listens", () => {
  const { presence: connection, network } = openPresence();
  greet(network.latest);
  const told: unknown[] = [];
  connection.on("signedIn", (event) => told.push(event.person.userId));
  connection.on("unread", ({ roomId, count }) => told.push([roomId, count]));
  connection.on("nudged", ({ roomId, from }) => told.push([roomId, from]));
  connection.on("winked", ({ roomId, from, winkId }) => told.push([roomId, from, winkId]));
  connection.on("error", ({ code }) => told.push(code));
  connection.on("contact", ({ contact }) => told.push(contact.relation));
  connection.on("invitation", ({ invitation }) => told.push(invitation.invitationId));
  const room = { roomId: "den", kind: "group", title: "Den", topic: "", encrypted: false };
  network.latest.push(
    { type: "signedIn", person: person("ben"), at: SERVER_NOW },
    { type: "unread", roomId: "den", count: 3, seq: 9 },
    { type: "nudged", roomId: "den", from: "ben", at: SERVER_NOW },
    { type: "winked", roomId: "den", from: "ben", winkId: "boo", at: SERVER_NOW },
    refusal("FORBIDDEN"),
    { type: "contact", contact: { person: person("ben"), group: null, relation: "mutual", blocked: false } },
    { type: "invitation", invitation: { invitationId: "i1", room, from: person("ben"), at: SERVER_NOW } },
  );
  expect(told).toEqual(["ben", ["den", 3], ["den", "ben"], ["den", "ben", "boo"], "FORBIDDEN", "mutual", "i1"]);
});

it("renews the session in band, believes a bye, and hears nothing before hello", () => {
  const { presence: connection, network } = openPresence();
  network.latest.accept();
  network.latest.push(presenceSnapshot(presence("ben", "online")));
  expect(connection.state.people.size).toBe(0);
  greet(network.latest);
  network.latest.push({ type: "session", reason: "warned", expiresAt: SERVER_NOW + 60_000 });
  expect(network.latest.commands()).toContainEqual({ type: "refresh" });
  network.latest.push({ type: "bye", code: 4001, reason: "ended" });
  network.latest.end(1006);
  expect(connection.state.connection).toEqual({ phase: "closed", code: 4001, why: "sessionEnded" });
});

it("[CL-5] names this client, and ends when it is closed", () => {
  const { presence: connection, network, clock } = openPresence();
  greet(network.latest);
  const seen = vi.fn<(state: PresenceState) => void>();
  connection.subscribe(seen);
  expect(network.latest.url.pathname + network.latest.url.search).toBe(`/api/ws/presence?client=${uuid(1)}`);
  connection.close();
  expect([network.latest.closedWith, clock.pending, seen.mock.calls.length]).toEqual([1000, 0, 1]);
});
