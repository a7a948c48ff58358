import { expect, it } from "vitest";
import { FakeNetwork } from "../../client/testing/fake-network.ts";
import { PageMessenger } from "./page-messenger.ts";

it("[PR-12] a page opens no room to be seen in before presence knows whether its person is hidden", async () => {
  const network = new FakeNetwork();
  const offline = () => Promise.reject(new TypeError("There is no network."));
  const messenger = new PageMessenger({ baseUrl: "", WebSocket: network.open, fetch: offline });
  const connections = await messenger.connect();
  connections.openRoom("lobby").close();
  expect(network.latest.url.searchParams.get("discreet")).toBe("true");
});
