import { expect, it } from "vitest";
import { LEAST_TASK_PX, tasksThatFit } from "./tasks.ts";

it("gives each window a task button while there is room for all of them", () => {
  expect(tasksThatFit(5 * LEAST_TASK_PX, 5)).toBe(5);
});

it("leaves room for the list of the others", () => {
  expect(tasksThatFit(5 * LEAST_TASK_PX, 6)).toBe(4);
  expect(tasksThatFit(5 * LEAST_TASK_PX - 1, 5)).toBe(4);
});

it("keeps one button however narrow the task bar is", () => {
  expect(tasksThatFit(0, 3)).toBe(1);
});
