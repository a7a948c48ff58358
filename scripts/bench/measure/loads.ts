/** A room under a load. */
export interface Load {
  readonly clients: number;
  readonly deliveriesPerSecond: number;
  readonly windowMs: number;
}

const WINDOW_MS = 1_500;
/** At few messages a second, percentiles need longer. */
const QUIET_WINDOW_MS = 4_000;

export const QUIET: Load = { clients: 30, deliveriesPerSecond: 900, windowMs: QUIET_WINDOW_MS };

const busy = (clients: number, deliveriesPerSecond: number): Load => ({
  clients,
  deliveriesPerSecond,
  windowMs: WINDOW_MS,
});

/** The load of the chart and of most goals. */
export const SATURATION: Load = busy(30, 135_000);

/** Loads that every server is put under. */
export const FIXED_LOADS: readonly Load[] = [QUIET, busy(30, 18_000), busy(30, 54_000), SATURATION];

/** Loads of larger rooms, to be climbed: who does not hold one is not put under the next. */
export const LADDERS: readonly (readonly Load[])[] = [100, 500].map((clients) =>
  [54_000, 135_000, 270_000].map((deliveriesPerSecond) => busy(clients, deliveriesPerSecond)),
);

type Rate = Pick<Load, "clients" | "deliveriesPerSecond">;

/** As people read it. */
export const nameOf = ({ clients, deliveriesPerSecond }: Rate): string =>
  `${clients} clients, ${deliveriesPerSecond.toLocaleString("en")}/s`;

/** As it is chosen on the command line. */
export const keyOf = ({ clients, deliveriesPerSecond }: Rate): string => `${clients}@${deliveriesPerSecond}`;

export const LOAD_KEYS: readonly string[] = [...FIXED_LOADS, ...LADDERS.flat()].map(keyOf);
