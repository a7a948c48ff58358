/** Where windows may stand. Pure arithmetic in CSS pixels. */

/** Width and height, px. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A rectangle on the desktop, px from its top left corner. */
export interface Place extends Size {
  readonly x: number;
  readonly y: number;
}

/** This much of a caption stays on the desktop, so that a window can always be caught again. */
const CATCHABLE_PX = 96;
const CAPTION_PX = 29;
const CASCADE_PX = 26;
const CASCADE_STEPS = 6;

/**
 * Keeps a window reachable: no larger than the desktop, its caption never above, below or beside it.
 *
 * @param min the smallest size of this window; goes before the size of the desktop
 */
export function clampPlace(place: Place, min: Size, desk: Size): Place {
  const width = clamp(place.width, min.width, Math.max(min.width, desk.width));
  const height = clamp(place.height, min.height, Math.max(min.height, desk.height));
  const x = clamp(place.x, CATCHABLE_PX - width, Math.max(0, desk.width - CATCHABLE_PX));
  const y = clamp(place.y, 0, Math.max(0, desk.height - CAPTION_PX));
  return { x, y, width, height };
}

/**
 * A first place for a window: its wish, a little lower and to the right for each one that is open already, and wholly
 * on the desktop where that has the room.
 */
export function firstPlace(wish: Place, openCount: number, min: Size, desk: Size): Place {
  const shift = (openCount % CASCADE_STEPS) * CASCADE_PX;
  const width = Math.min(wish.width, Math.max(min.width, desk.width));
  const height = Math.min(wish.height, Math.max(min.height, desk.height));
  const x = clamp(wish.x + shift, 0, Math.max(0, desk.width - width));
  const y = clamp(wish.y + shift, 0, Math.max(0, desk.height - height));
  return clampPlace({ x, y, width, height }, min, desk);
}

/** The same place counted from the right: where a page that is read from there puts a window first. */
export const mirrored = (place: Place, desk: Size): Place => ({ ...place, x: desk.width - place.x - place.width });

/** In the middle of the desktop. */
export function centred(size: Size, desk: Size): Place {
  return {
    x: Math.max(0, Math.round((desk.width - size.width) / 2)),
    y: Math.max(0, Math.round((desk.height - size.height) / 3)),
    ...size,
  };
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
