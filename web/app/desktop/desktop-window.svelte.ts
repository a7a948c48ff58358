import type { Room } from "../../../generated/types.ts";
import type { AccountPage } from "../account/pages.ts";
import type { SettingsPage } from "../settings/pages.ts";
import { clampPlace, firstPlace, type Place, type Size } from "./geometry.ts";

/** What a window shows. */
export type WindowContent =
  | { kind: "signIn" }
  | { kind: "contacts" }
  | { kind: "about" }
  | { kind: "account"; page: AccountPage }
  | { kind: "settings"; page: SettingsPage }
  | { kind: "addContact" }
  | { kind: "diagnostics" }
  /** Choosing people: for a new group, or into this room. */
  | { kind: "gather"; room: Room | null }
  | { kind: "conversation"; roomId: string };

/** What is fixed about a window. */
export interface WindowSpec {
  /** Names the window for ever; its place is remembered under it. */
  readonly id: string;
  readonly content: WindowContent;
  readonly title: string;
  readonly wish: Place;
  readonly min: Size;
  readonly resizable: boolean;
}

/** A window on the desktop. Only `Desktop` changes it. */
export class DesktopWindow {
  readonly id: string;
  readonly content: WindowContent;
  readonly min: Size;
  readonly resizable: boolean;
  title = $state("");
  place = $state.raw<Place>({ x: 0, y: 0, width: 0, height: 0 });
  /** Higher is nearer. */
  order = $state(0);
  minimised = $state(false);
  maximised = $state(false);
  /** Wants attention: its task button is orange. */
  flashing = $state(false);
  /** Goes up whenever keyboard focus shall come into this window. */
  focusAsked = $state(0);
  /** Goes up whenever the window shall shake. */
  shakes = $state(0);

  /** Where somebody put it: it stands there again when the desktop has the room. */
  #wish: Place;

  constructor(spec: WindowSpec, place: Place) {
    this.id = spec.id;
    this.content = spec.content;
    this.min = spec.min;
    this.resizable = spec.resizable;
    this.title = spec.title;
    this.place = place;
    this.#wish = place;
  }

  /** Puts the window there, as far as the desktop allows. */
  put(place: Place, desk: Size): void {
    this.place = clampPlace(place, this.min, desk);
    this.#wish = this.place;
  }

  /** The desktop has another size: the window stands wholly on it, where that has the room. */
  fit(desk: Size): void {
    this.place = firstPlace(this.#wish, 0, this.min, desk);
  }
}
