import type { ShippedPicture } from "../../../generated/types.ts";

/** As a record, so that none of the contract's set can be forgotten here. */
const SHIPPED: Readonly<Record<ShippedPicture, true>> = {
  duck: true,
  anna: true,
  aoife: true,
  ben: true,
  chiara: true,
  diego: true,
  elif: true,
  farid: true,
  gwen: true,
  hiro: true,
  ingrid: true,
  jamal: true,
  katya: true,
  kwame: true,
  leilani: true,
  linh: true,
  mateus: true,
  mei: true,
  nadia: true,
  omar: true,
  priya: true,
  quentin: true,
  rosa: true,
  soren: true,
  tala: true,
  viktor: true,
  wanjiru: true,
  ximena: true,
  yael: true,
  zoe: true,
  zoltan: true,
};

const isShipped = (picture: string): picture is ShippedPicture => picture in SHIPPED;

/** The pictures that everyone can choose, in the order in which they are shown. */
export const shippedPictures: readonly ShippedPicture[] = Object.keys(SHIPPED).filter(isShipped);
