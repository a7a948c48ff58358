import { expect, it } from "vitest";
import { recoveryCodeOf } from "./recovery-code.ts";

it("takes a recovery code however it was copied", () => {
  const code = "ab12-cd34-ef56-gh78";
  const typed = [code, " AB12-CD34-EF56-GH78\n", "ab12 cd34 ef56 gh78", "ab12cd34ef56gh78"];
  expect(typed.map(recoveryCodeOf)).toEqual([code, code, code, code]);
});

it("takes nothing else for one", () => {
  const typed = ["", "ab12-cd34-ef56", "ab12-cd34-ef56-gh7!", "ab12-cd34-ef56-gh78-ij90"];
  expect(typed.map(recoveryCodeOf)).toEqual([null, null, null, null]);
});
