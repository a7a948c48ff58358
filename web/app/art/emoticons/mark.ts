/** One stroke of the pen in a drawing of 20 x 20. */
export interface Mark {
  readonly d: string;
  readonly fill?: string;
  /** Colour of the outline. */
  readonly line?: string;
  readonly width?: number;
  readonly opacity?: number;
}

/** A drawing: its marks from the back to the front. */
export type Drawing = readonly Mark[];

/** Light from above, over whatever lies below. */
const GLOSS = "url(#paint-gloss)";

/** The yellow of faces and stars. */
export const FACE = "url(#paint-face)";

/** An area without outline. */
export const flat = (d: string, fill: string, opacity?: number): Mark => ({
  d,
  fill,
  ...(opacity !== undefined && { opacity }),
});

/** A line with round ends. */
export const stroke = (d: string, line: string, width = 1.2): Mark => ({ d, line, width });

/** A body with an outline, lit from above. */
export const glossy = (d: string, fill: string, line: string, width = 0.9): Drawing => [
  { d, fill, line, width },
  { d, fill: GLOSS },
];

/** The outline of an ellipse. */
export const oval = (cx: number, cy: number, rx: number, ry: number = rx): string =>
  `M${cx - rx} ${cy}a${rx} ${ry} 0 1 0 ${rx * 2} 0a${rx} ${ry} 0 1 0 ${-rx * 2} 0z`;

/** The outline of a box with round corners. */
export const box = (x: number, y: number, width: number, height: number, r: number): string =>
  `M${x + r} ${y}h${width - 2 * r}a${r} ${r} 0 0 1 ${r} ${r}v${height - 2 * r}a${r} ${r} 0 0 1 ${-r} ${r}h${2 * r - width}a${r} ${r} 0 0 1 ${-r} ${-r}v${2 * r - height}a${r} ${r} 0 0 1 ${r} ${-r}z`;
