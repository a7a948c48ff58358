import type { Connection } from "../sockets/index.ts";
import type { Effect } from "./effects.ts";
import { isSevered } from "./membership/circle.ts";
import type { RoomView } from "./state.ts";

type Cut = Pick<RoomView, "circle" | "connections">;

/** Whether one of the two in a direct room blocks the other (CO-3). */
export const isCut = ({ circle }: Pick<Cut, "circle">): boolean => circle !== null && isSevered(circle);

/** Whether somebody's coming, going, typing and reading is shown to a viewer: where one of the two blocks the other, only their own (CO-3). */
export const isInSight = (room: Pick<Cut, "circle">, viewer: string, userId: string): boolean =>
  viewer === userId || !isCut(room);

/** The sockets that a viewer knows of. */
export const inSightOf = (room: Cut, viewer: string): readonly Connection[] =>
  [...room.connections.values()].filter(({ userId }) => isInSight(room, viewer, userId));

/** Whether effects say something that was not said before: a retry of what was taken is none. */
export const isNewWord = (effects: readonly Effect[]): boolean =>
  effects.some(({ kind }) => kind === "append" || kind === "moments");

/** What somebody does, told to whom it may reach: to everyone, or only to their own sockets where one of the two blocks the other (CO-3). */
export function confined(room: Cut, userId: string, effects: readonly Effect[]): readonly Effect[] {
  if (!isCut(room)) return effects;
  const own = inSightOf(room, userId);
  return effects.flatMap((effect): readonly Effect[] => {
    if (effect.kind !== "tellAll") return [effect];
    const { event, except } = effect;
    return own.flatMap(({ connectionId: to }) => (to === except ? [] : [{ kind: "tell", to, event }]));
  });
}
