import { expect, it } from "vitest";
import { render } from "vitest-browser-svelte";
import type { ShownStatus } from "../../../generated/types.ts";
import { statuses } from "../state/statuses.ts";
import StatusShape from "./StatusShape.svelte";

const all: readonly ShownStatus[] = [...statuses, "offline"];
/** Each is drawn so large, px. */
const SIDE_PX = 48;
/** What is lighter is paper, what is darker is ink: all colours that statuses have are ink. */
const PAPER_FROM = 225;
/** Two shapes differ in at least this share of what either of them draws on. Counted: 5.9 %, a disc with and without a bar. */
const LEAST_DIFFERENCE = 0.05;

/** Where a shape has ink when it is printed in black on white, and where it draws at all. */
interface Print {
  readonly ink: readonly boolean[];
  readonly drawn: readonly boolean[];
}

/** The pixels of a shape on a ground of one colour, as greys. */
async function greys(svg: Element, ground: string): Promise<readonly number[]> {
  svg.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  svg.setAttribute("width", String(SIDE_PX));
  svg.setAttribute("height", String(SIDE_PX));
  const src = `data:image/svg+xml,${encodeURIComponent(new XMLSerializer().serializeToString(svg))}`;
  const image = Object.assign(new Image(), { src });
  await image.decode();
  const pen = new OffscreenCanvas(SIDE_PX, SIDE_PX).getContext("2d");
  if (!pen) throw new Error("no canvas");
  pen.fillStyle = ground;
  pen.fillRect(0, 0, SIDE_PX, SIDE_PX);
  pen.drawImage(image, 0, 0);
  const { data } = pen.getImageData(0, 0, SIDE_PX, SIDE_PX);
  return Array.from({ length: SIDE_PX ** 2 }, (_, pixel) => {
    const [red = 0, green = 0, blue = 0] = data.subarray(pixel * 4);
    return 0.299 * red + 0.587 * green + 0.114 * blue;
  });
}

async function print(status: ShownStatus): Promise<Print> {
  const { container } = await render(StatusShape, { props: { status } });
  const svg = container.querySelector("svg");
  if (!svg) throw new Error("there is no shape");
  const [onWhite, onBlack] = [await greys(svg, "white"), await greys(svg, "black")];
  return {
    ink: onWhite.map((grey) => grey < PAPER_FROM),
    drawn: onWhite.map((grey, pixel) => grey < 250 || (onBlack[pixel] ?? 0) > 5),
  };
}

const count = (pixels: readonly boolean[]): number => pixels.filter(Boolean).length;

/** In which share of the pixels that either draws on one print has ink and the other has none. */
function difference(one: Print, other: Print): number {
  const differing = one.ink.filter((isInk, pixel) => isInk !== other.ink[pixel]).length;
  return differing / count(one.drawn.map((isDrawn, pixel) => isDrawn || other.drawn[pixel] === true));
}

it("the statuses differ by their shapes, in black and white as well: no two need their colours", async () => {
  const prints = new Map<ShownStatus, Print>();
  for (const status of all) prints.set(status, await print(status));
  for (const { drawn } of prints.values()) expect(count(drawn) / SIDE_PX ** 2).toBeGreaterThan(0.5);
  const pairs = [...prints].flatMap(([one, ofOne], index) =>
    [...prints].slice(index + 1).map(([other, ofOther]) => [`${one}, ${other}`, difference(ofOne, ofOther)] as const),
  );
  expect(pairs).toHaveLength((all.length * (all.length - 1)) / 2);
  expect(pairs.filter(([, share]) => share < LEAST_DIFFERENCE)).toEqual([]);
});
