import { expect, it } from "vitest";
import { countdown } from "./times.ts";

it("counts down to nothing and no further", () => {
  expect([65_000, 59_001, 59_000, 900, 0, -5000].map(countdown)).toEqual([
    "1:05",
    "1:00",
    "0:59",
    "0:01",
    "0:00",
    "0:00",
  ]);
});
