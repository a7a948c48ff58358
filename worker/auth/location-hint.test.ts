import { expect, test } from "vitest";
import { locationHintOf } from "./location-hint.ts";

test.each([
  [{ continent: "NA", country: "US", longitude: "-122.4" }, "wnam"],
  [{ continent: "NA", country: "US", longitude: "-74.0" }, "enam"],
  [{ continent: "NA", country: "US" }, "enam"],
  [{ continent: "SA", country: "BR" }, "sam"],
  [{ continent: "EU", country: "GB", longitude: "-0.1" }, "weur"],
  [{ continent: "EU", country: "RO", longitude: "26.1" }, "eeur"],
  [{ continent: "EU", country: "FR", longitude: "nowhere" }, "weur"],
  [{ continent: "AS", country: "JP" }, "apac"],
  [{ continent: "AS", country: "AE" }, "me"],
  [{ continent: "EU", country: "TR", longitude: "28.9" }, "me"],
  [{ continent: "OC", country: "NZ" }, "oc"],
  [{ continent: "AF", country: "KE" }, "afr"],
  [{ continent: "AN" }, null],
  [{ continent: "uk" }, null],
  [{}, null],
  [{ continent: 7 }, null],
  [undefined, null],
])("an account of somebody at %j is wished for %j", (cf, hint) => {
  expect(locationHintOf(cf)).toBe(hint);
});
