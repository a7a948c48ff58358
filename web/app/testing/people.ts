import type { DemoPerson, Person, Room } from "../../../generated/types.ts";

/** People and rooms to try the app with, a few of those that the server is seeded with. */

const person = (userId: string, name: string, personalMessage: string, bot = false): Person => ({
  userId,
  name,
  picture: userId,
  bot,
  personalMessage,
});

export const anna = person("anna", "~*Anna*~", "burning a mix cd, taking requests");
export const ben = person("ben", "Ben", "new record on my bike computer!!");
export const katya = person("katya", "Katya", "reading. nudge me only if it burns");
export const mei = person("mei", "(*) Mei (*)", "drawing you as a cat right now");
export const zoe = person("zoe", ".:: Zoë ::.", "* appears offline, sees everything *");

/** Everyone that can be chosen. */
export const people: readonly Person[] = [
  anna,
  person("aoife", "Aoife", "back from fiddle practice. fingers: gone"),
  ben,
  person("chiara", "Chiara", "gelato >> homework"),
  person("diego", "Diego [AFK]", "one more round and then i sleep, promise"),
  person("elif", "elif", "tea is ready, who wants some"),
  person("farid", "Farid", "my modem sings better than you"),
  person("gwen", "xX Gwen Xx", "black nail polish, blue moods"),
  person("hiro", "Hiro", "level 60 at last. what is daylight?"),
  person("ingrid", "Ingrid", "snow day! no bus, no school"),
  person("jamal", "Jamal", "recording in my closet, do not knock"),
  katya,
  mei,
  zoe,
];

export const demoPeople: readonly DemoPerson[] = people.map((each) => ({
  person: each,
  persona:
    each === anna ? "Makes a mix for every mood and writes the track list by hand." : `Says: ${each.personalMessage}`,
  archetype: "demo",
}));

const room = (roomId: string, title: string, topic: string): Room => ({
  roomId,
  kind: "public",
  title,
  topic,
  encrypted: false,
});

/** The direct conversation with somebody. */
export const directWith = ({ userId, name }: Person): Room => ({
  roomId: `rdirect${userId}`,
  kind: "direct",
  title: name,
  peerId: userId,
  topic: "",
  encrypted: false,
});

/** A group of a few. */
export const groupRoom: Room = { roomId: "rgroup", kind: "group", title: "Band practice", topic: "", encrypted: false };

export const rooms: readonly Room[] = [
  room("lobby", "The Lobby", "Come in, sit down, say hello."),
  room("music", "Music Corner", "What are you listening to?"),
  room("games", "Games Room", "Scores, cheats, rematches."),
  room("late-night", "Late Night", "For those who should be asleep."),
  room("study-hall", "Study Hall", "Homework, exams, and how to avoid both."),
  room("tech-support", "Tech Support", "Skins, codecs, blue screens, home pages."),
];
