import { box, type Drawing, FACE, flat, glossy, type Mark, oval, stroke } from "./mark.ts";

const INK = "#4d2f00";
const RIM = "#b97a05";
const MOUTH = "#7a1f12";

const eye = (x: number, y: number): Drawing => [
  flat(oval(x, y, 1.15, 1.8), INK),
  flat(oval(x - 0.3, y - 0.7, 0.4), "#fff"),
];
const eyes = (y = 8): Drawing => [...eye(7.1, y), ...eye(12.9, y)];
const line = (d: string, width = 1.2): Mark => stroke(d, INK, width);
const smiles = (y = 12.2): Mark => line(`M5.6 ${y}c1.8 3 7 3 8.8 0`);
const brows = (left: string, right: string): Drawing => [line(left, 1.1), line(right, 1.1)];

/** A head with what stands in it; the light falls on its forehead. */
const face = (...features: Drawing): Drawing => head(10, 8.7, FACE, RIM, features);

function head(cy: number, r: number, fill: string, rim: string, features: Drawing): Drawing {
  return [
    { d: oval(10, cy, r), fill, line: rim, width: 0.9 },
    flat(oval(10, cy - r * 0.5, r * 0.72, r * 0.4), "url(#paint-shine)"),
    ...features,
  ];
}

const tear = (x: number, y: number, size: number): Mark => ({
  d: `M${x} ${y}c${-1.4 * size} ${2.2 * size} ${-1.8 * size} ${4.6 * size} 0 ${4.6 * size}s${1.4 * size} ${-2.4 * size} 0 ${-4.6 * size}z`,
  fill: "#59b6f2",
  line: "#1f73b8",
  width: 0.6,
});
const glasses = (r: number): Drawing => [
  { d: oval(6.6, 8.3, r), fill: "#fff", line: "#20222b", width: 1.1 },
  { d: oval(13.4, 8.3, r), fill: "#fff", line: "#20222b", width: 1.1 },
  stroke("M9.4 8h1.2", "#20222b", 1.1),
];

/** Faces, and what happens to them. */
export const faces = {
  smile: face(...eyes(), smiles()),
  grin: face(
    line("M5.3 8.8c.4-2.2 2.7-2.2 3.2 0M11.5 8.800c.5-2.2 2.8-2.2 3.2 0"),
    { d: "M4.8 11h10.400c-.3 3.6-2.5 5.4-5.2 5.400S5.1 14.6 4.8 11z", fill: MOUTH, line: INK, width: 0.8 },
    flat("M5.4 11.400h9.200l-.3 1.500H5.700z", "#fff"),
    flat("M7.2 15.300c1-1.6 4.6-1.6 5.6 0-1.5 1.1-4.1 1.1-5.6 0z", "#f2587a"),
  ),
  wink: face(...eye(7.1, 8), line("M11.2 8.700c.8-1.5 2.6-1.5 3.4 0"), smiles()),
  tongue: face(
    ...eyes(7.6),
    { d: "M8.3 12.900h4.600v2.600a2.3 2.3 0 0 1-4.6 0z", fill: "#f2587a", line: "#a8243f", width: 0.7 },
    stroke("M10.6 13.600v1.8", "#a8243f", 0.7),
    line("M5.4 11.600c2 2 7.2 2 9.2 0"),
  ),
  surprised: face(...eyes(8.2), ...brows("M5.4 4.900q1.5-1.3 3-.4", "M11.6 4.500q1.5-.9 3 .4"), {
    d: oval(10, 13.9, 2, 2.5),
    fill: MOUTH,
    line: INK,
    width: 0.8,
  }),
  cool: face(
    {
      d: "M2.3 6.200h15.400l-.6 2.700c-.5 2-1.5 2.7-3.4 2.7-1.8 0-2.8-.8-3.3-2.700L10 8l-.4.9c-.5 1.9-1.5 2.7-3.3 2.7-1.9 0-2.9-.7-3.4-2.700z",
      fill: "#20222b",
    },
    flat("M4.2 7.100h3.100L5.7 9.900q-1-.4-1.2-1.400zM12.2 7.100h3L13.6 10q-1-.4-1.2-1.400z", "#7fa3d8", 0.75),
    line("M6.3 13.800c2.2 1.6 5.3 1.3 7.3-.9"),
  ),
  sad: face(...eyes(8.4), line("M6 15c1.6-2.9 6.4-2.9 8 0"), ...brows("M5.2 5.900l2.5-1.1", "M14.8 5.900l-2.5-1.1")),
  crying: face(
    line("M5.2 8.200c.7 1.2 2.7 1.2 3.4 0M11.4 8.200c.7 1.2 2.7 1.2 3.4 0"),
    line("M6.8 15c1.4-2.4 5-2.4 6.4 0"),
    ...brows("M5 5.900l2.6-1.2", "M15 5.900l-2.6-1.2"),
    tear(5.2, 9.7, 1.25),
    tear(15.2, 10.2, 0.9),
  ),
  disappointed: face(...eyes(8), line("M6 13.600h8")),
  confused: face(
    ...eyes(8.2),
    line("M5.4 14.200c1-2 2.2-1.9 3.1-.5s2 1.4 2.9 0 2.1-1.5 3.2.4"),
    ...brows("M5.4 5.400l2.7-.2", "M11.7 4l2.9 1.2"),
  ),
  embarrassed: face(
    flat(oval(5, 11.4, 2.2, 1.7), "#f2456a", 0.65),
    flat(oval(15, 11.4, 2.2, 1.7), "#f2456a", 0.65),
    flat(oval(7.2, 8.1, 1.9, 2.2), "#fff"),
    flat(oval(12.8, 8.1, 1.9, 2.2), "#fff"),
    flat(oval(7.2, 9, 1.1, 1.3), INK),
    flat(oval(12.8, 9, 1.1, 1.3), INK),
    line("M8.4 14.200q1.6-.9 3.2 0"),
  ),
  angry: head(10, 8.7, "url(#paint-angry)", "#7d1208", [
    ...eyes(9.2),
    ...brows("M4.8 5.600l3.8 2.2", "M15.2 5.600l-3.8 2.2"),
    line("M6.6 15c1.5-2.2 5.3-2.2 6.8 0"),
  ]),
  angel: [
    flat("M5 11C1.5 7.5 0 9.5.6 12c.5 2.4 2.6 3.4 5 3zM15 11c3.5-3.5 5-1.5 4.4 1-.5 2.4-2.6 3.4-5 3z", "#fff"),
    stroke("M5 11C1.5 7.5 0 9.5.6 12c.5 2.4 2.6 3.4 5 3M15 11c3.5-3.5 5-1.5 4.4 1-.5 2.4-2.6 3.4-5 3", "#8fb0dd", 0.7),
    ...head(11.7, 7.2, FACE, RIM, [
      line("M5.8 10.600c.6 1 2.2 1 2.8 0M11.4 10.600c.6 1 2.2 1 2.8 0"),
      line("M6.6 14c1.5 2.2 5.3 2.2 6.8 0"),
    ]),
    stroke(oval(10, 2.7, 4.6, 1.5), "#b97a05", 1.7),
    stroke(oval(10, 2.6, 4.6, 1.5), "#ffe25e", 1),
  ],
  devil: [
    ...glossy(
      "M5.8 5.200C2.6 5 1.3 3 1.5.7c1.6 1.8 4.3 1.4 6 3.200zM14.2 5.200c3.2-.2 4.5-2.2 4.3-4.5-1.6 1.8-4.3 1.4-6 3.200z",
      "#e0412f",
      "#5c0f0f",
      0.8,
    ),
    ...head(11, 7.9, "url(#paint-devil)", "#3c1166", [
      flat("M4.8 7.700l4 1.700c.2 1.8-3.4 2.2-4-1.700zM15.2 7.700l-4 1.700c-.2 1.8 3.4 2.2 4-1.700z", "#ffe25e"),
      flat(oval(7.2, 9.4, 0.6, 0.8), "#2a0a45"),
      flat(oval(12.8, 9.4, 0.6, 0.8), "#2a0a45"),
      { d: "M5 12.600c2.5 1.3 7.5 1.3 10 0-.7 2.9-2.6 4.2-5 4.200s-4.3-1.3-5-4.200z", fill: "#2a0a45" },
      flat("M6.3 13.300l1.5.4-.8 1.500zM13.7 13.300l-1.5.4.8 1.500z", "#fff"),
    ]),
  ],
  hushed: face(
    ...eyes(7.6),
    stroke("M5 13.200h10", "#5d6b80", 1.5),
    stroke("M6.3 11.800v2.800M8.2 11.800v2.800M10.1 11.800v2.800M12 11.800v2.8", "#5d6b80", 0.9),
    { d: box(13.2, 11.4, 2.1, 3.8, 0.8), fill: "#e6ebf2", line: "#5d6b80", width: 0.8 },
  ),
  gritted: face(
    ...eyes(8.4),
    ...brows("M4.8 5.200l3.6 1.6", "M15.2 5.200l-3.6 1.6"),
    { d: box(4.8, 11.4, 10.4, 4.2, 1.2), fill: "#fff", line: INK, width: 0.9 },
    stroke("M4.8 13.500h10.400M7.4 11.500v4M10 11.500v4M12.6 11.500v4", INK, 0.7),
  ),
  nerd: face(
    ...glasses(2.9),
    flat(oval(7.1, 8.6, 1, 1.4), INK),
    flat(oval(12.9, 8.6, 1, 1.4), INK),
    line("M6.2 13.300c2 1.6 5.6 1.6 7.6 0"),
    { d: "M8.3 14.200h3.400v2.200H8.300z", fill: "#fff", line: INK, width: 0.6 },
    stroke("M10 14.300v2", INK, 0.5),
  ),
  sarcastic: face(
    flat(oval(7.1, 8.8, 1.7, 1.6), "#fff"),
    flat(oval(12.9, 8.8, 1.7, 1.6), "#fff"),
    flat(oval(7.6, 9.2, 0.9, 1), INK),
    flat(oval(13.4, 9.2, 0.9, 1), INK),
    line("M5.2 7.900h3.800M11 7.900h3.8", 1),
    ...brows("M5.2 5.800l3.2.3", "M11.2 4.700q1.8-2.2 3.9-.2"),
    line("M6.8 14.300c2.4.4 5.2-.2 6.8-1.9"),
  ),
  whisper: face(
    flat(oval(6.8, 7.8, 1.8, 2), "#fff"),
    flat(oval(12.4, 7.8, 1.8, 2), "#fff"),
    flat(oval(7.7, 7.9, 1, 1.3), INK),
    flat(oval(13.3, 7.9, 1, 1.3), INK),
    { d: oval(9.2, 13.4, 1.5, 1.3), fill: MOUTH, line: INK, width: 0.7 },
    ...glossy(
      "M12.6 18.600c-1.7-2.5-1.3-6.5.9-8.5.8-.7 1.5 0 1.2.8.9-1.1 2.1-1.3 2.3-.4 1-.7 1.8-.2 1.6.7.9-.2 1.3.5 1 1.400l-1.4 4c-.6 1.5-1.7 2.2-3 2.200z",
      "#ffd83d",
      RIM,
      0.8,
    ),
    stroke("M14.7 10.900l-.9 2.300M17 10.500l-1 2.500M18.6 11.200l-.9 2.1", RIM, 0.7),
  ),
  sick: head(10, 8.7, "url(#paint-sick)", "#4d7311", [
    line("M5.2 6.600l3 1.5-3 1.500M14.8 6.600l-3 1.5 3 1.5", 1),
    line("M5.6 14.200c.9-1.4 1.9-1.4 2.8-.2s1.9 1.2 2.8 0"),
    { d: "M10.8 12.300l6.3 3.7-.9 1.6-6.3-3.700z", fill: "#fff", line: "#5d6b80", width: 0.7 },
    stroke("M11.3 13.600l3.9 2.3", "#e0412f", 0.9),
    { d: oval(17.3, 17.2, 1.4), fill: "#e0412f", line: "#7d1208", width: 0.6 },
  ]),
  unsure: face(
    flat(oval(7, 8, 1.8, 2.1), "#fff"),
    flat(oval(12.4, 8, 1.8, 2.1), "#fff"),
    flat(oval(7.6, 7.2, 1, 1.2), INK),
    flat(oval(13, 7.2, 1, 1.2), INK),
    line("M7 14.300q2.4-1.9 5 -.8"),
    ...brows("M5.3 4.900q1.4-1.2 2.9-.3", "M11 4.200q1.5-.9 2.9.4"),
    stroke("M14.7 3.300c.2-3.6 4.9-3.2 4.5-.2-.2 1.6-2 1.7-2.1 3.5", "#fff", 2.9),
    flat(oval(17.1, 8.9, 1.6), "#fff"),
    stroke("M14.7 3.300c.2-3.6 4.9-3.2 4.5-.2-.2 1.6-2 1.7-2.1 3.5", "#1763cf", 1.6),
    flat(oval(17.1, 8.9, 1), "#1763cf"),
  ),
  thinking: face(
    ...eye(7.1, 7.4),
    ...eye(12.9, 7.4),
    ...brows("M5.3 4.800l2.8.1", "M11.6 3.900l2.9 1"),
    line("M8 12.300q2.3-1.2 4.5.2"),
    ...glossy(
      "M4.3 19.300c-1.2-1.5-1.4-3.3-.6-4.600l2-.6 5.3-1.200c1.1-.2 1.5 1.2.4 1.600l-2.5.8c1.4 0 1.8 1.4.8 1.9.4.9-.1 1.6-.9 1.7-.7 1-2.5 1-4.5.4z",
      "#ffd83d",
      RIM,
      0.8,
    ),
  ),
  party: [
    ...head(11.9, 7.5, FACE, RIM, [...eye(7.3, 11), ...eye(12.3, 11), line("M6.5 14.200c1 1.7 3 2.2 4.8 1.8")]),
    ...glossy("M8.7.6l5 5.800c-2 1.7-5.7 2-8.2.8z", "#2f8be8", "#134a9d", 0.8),
    stroke("M7.3 3.700l3.6-.5M6.5 5.600l5.9-.8", "#ffe25e", 1),
    flat(oval(8.7, 1.1, 1.1), "#f2587a"),
    ...glossy("M11.6 15.300l6.9-2.7 1 3.6-7.3.9z", "#e0412f", "#7d1208", 0.7),
    stroke("M15 13.900l.5 2.8", "#ffe25e", 0.9),
    flat(
      "M15.5 3h1.400v1.400h-1.400zM17.5 7.500h1.300v1.300h-1.300zM2 3.500h1.300v1.300H2zM1.5 8h1.200v1.200H1.500z",
      "#8a5be0",
    ),
  ],
  eyeroll: face(
    { d: oval(6.9, 7.6, 2.6, 2.9), fill: "#fff", line: RIM, width: 0.6 },
    { d: oval(13.1, 7.6, 2.6, 2.9), fill: "#fff", line: RIM, width: 0.6 },
    flat(oval(7.7, 6, 1.1, 1.2), INK),
    flat(oval(13.9, 6, 1.1, 1.2), INK),
    line("M7.3 14.300h5.4"),
  ),
  sleepy: face(
    line("M4.9 8.900c.8 1 2.7 1 3.5 0M11 8.900c.8 1 2.7 1 3.5 0"),
    { d: oval(9.7, 13.8, 1.5, 1.7), fill: MOUTH, line: INK, width: 0.7 },
    stroke("M13.2 1.200h5.600l-5.6 5.200h5.6", "#fff", 2.6),
    stroke("M13.2 1.200h5.600l-5.6 5.200h5.6", "#2f6fc4", 1.4),
    stroke("M16.3 9.200h2.900l-2.9 2.900h2.9", "#2f6fc4", 1),
  ),
} as const satisfies Record<string, Drawing>;
