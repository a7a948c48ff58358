/** Whether things shall move little: the person chose so, or the system of the machine says so. */
export const isMotionReduced = (): boolean =>
  document.documentElement.dataset["motion"] === "reduced" || matchMedia("(prefers-reduced-motion: reduce)").matches;
