import type { Person } from "../../../generated/types.ts";
import type { MessengerApp } from "../state/app.svelte.ts";

/** Whether somebody cannot reach us. */
export const isBlocked = ({ circle }: MessengerApp, userId: string): boolean =>
  circle?.contacts.of(userId)?.blocked ?? false;

/** Unblocks at once; blocking asks first. */
export function setBlocked(app: MessengerApp, userId: string, blocked: boolean): void {
  const { circle } = app;
  if (blocked) app.dialog = { kind: "block", person: app.knownPerson(userId) ?? stranger(userId) };
  else void circle?.attempt(() => circle.contacts.change(userId, { blocked }));
}

/** Of whom no more is known than the id. */
const stranger = (userId: string): Person => ({
  userId,
  name: userId,
  picture: userId,
  bot: false,
  personalMessage: "",
});
