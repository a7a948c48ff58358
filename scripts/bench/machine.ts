import { platform } from "../rig/platform.ts";

/** Where and when a run was made, as far as it matters to its figures. */
export interface Machine {
  readonly platform: string;
  /** ISO 8601, the day alone. */
  readonly date: string;
}

export const thisMachine = (): Machine => ({ platform: platform(), date: new Date().toISOString().slice(0, 10) });

export const describeMachine = ({ platform: where, date }: Machine): string => `${where}, shared; ${date}`;
