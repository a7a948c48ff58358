import {
  emoticons_angel,
  emoticons_angry,
  emoticons_balloon,
  emoticons_bat,
  emoticons_beer,
  emoticons_bowl,
  emoticons_boy,
  emoticons_broken,
  emoticons_cake,
  emoticons_camera,
  emoticons_car,
  emoticons_cat,
  emoticons_clock,
  emoticons_cocktail,
  emoticons_coffee,
  emoticons_computer,
  emoticons_confused,
  emoticons_cool,
  emoticons_crying,
  emoticons_devil,
  emoticons_disappointed,
  emoticons_dog,
  emoticons_embarrassed,
  emoticons_eyeroll,
  emoticons_film,
  emoticons_football,
  emoticons_game,
  emoticons_gift,
  emoticons_girl,
  emoticons_grin,
  emoticons_gritted,
  emoticons_heart,
  emoticons_high_five,
  emoticons_hug_from_left,
  emoticons_hug_from_right,
  emoticons_hushed,
  emoticons_idea,
  emoticons_island,
  emoticons_kiss,
  emoticons_lightning,
  emoticons_mail,
  emoticons_messenger,
  emoticons_mobile,
  emoticons_money,
  emoticons_moon,
  emoticons_music,
  emoticons_nerd,
  emoticons_party,
  emoticons_phone,
  emoticons_pizza,
  emoticons_plane,
  emoticons_plate,
  emoticons_rainbow,
  emoticons_rose,
  emoticons_sad,
  emoticons_sarcastic,
  emoticons_sheep,
  emoticons_sick,
  emoticons_sleepy,
  emoticons_smile,
  emoticons_snail,
  emoticons_star,
  emoticons_storm,
  emoticons_sun,
  emoticons_surprised,
  emoticons_thinking,
  emoticons_thumb,
  emoticons_thumb_down,
  emoticons_tongue,
  emoticons_turtle,
  emoticons_umbrella,
  emoticons_unsure,
  emoticons_whisper,
  emoticons_wilted,
  emoticons_wink,
} from "../../../generated/words/emoticons.js";

/** The emoticons: which codes mean which picture. Parsed only when text is shown, so that copied text keeps the code. */

/** Name of a picture; what it looks like stands in `art/emoticons`. */
export type EmoticonName = (typeof emoticons)[number]["name"];

/**
 * What we draw, in the order of the picker. The first code is the one that the picker inserts. Letters that people count
 * with, as in (a) and (i), are emoticons in upper case only.
 */
export const emoticons = [
  { name: "smile", label: emoticons_smile, codes: [":-)", ":)"] },
  { name: "grin", label: emoticons_grin, codes: [":-D", ":D", ":-d", ":d"] },
  { name: "wink", label: emoticons_wink, codes: [";-)", ";)"] },
  { name: "tongue", label: emoticons_tongue, codes: [":-P", ":P", ":-p", ":p"] },
  { name: "surprised", label: emoticons_surprised, codes: [":-O", ":O", ":-o", ":o"] },
  { name: "cool", label: emoticons_cool, codes: ["(H)", "(h)"] },
  { name: "sad", label: emoticons_sad, codes: [":-(", ":("] },
  { name: "crying", label: emoticons_crying, codes: [":'("] },
  { name: "disappointed", label: emoticons_disappointed, codes: [":-|", ":|"] },
  { name: "confused", label: emoticons_confused, codes: [":-S", ":S", ":-s", ":s"] },
  { name: "embarrassed", label: emoticons_embarrassed, codes: [":-$", ":$"] },
  { name: "angry", label: emoticons_angry, codes: [":-@", ":@"] },
  { name: "angel", label: emoticons_angel, codes: ["(A)"] },
  { name: "devil", label: emoticons_devil, codes: ["(6)"] },
  { name: "hushed", label: emoticons_hushed, codes: [":-#"] },
  { name: "gritted", label: emoticons_gritted, codes: ["8o|"] },
  { name: "nerd", label: emoticons_nerd, codes: ["8-|"] },
  { name: "sarcastic", label: emoticons_sarcastic, codes: ["^o)"] },
  { name: "whisper", label: emoticons_whisper, codes: [":-*"] },
  { name: "sick", label: emoticons_sick, codes: ["+o("] },
  { name: "unsure", label: emoticons_unsure, codes: [":^)"] },
  { name: "thinking", label: emoticons_thinking, codes: ["*-)"] },
  { name: "party", label: emoticons_party, codes: ["<:o)"] },
  { name: "eyeroll", label: emoticons_eyeroll, codes: ["8-)"] },
  { name: "sleepy", label: emoticons_sleepy, codes: ["|-)"] },
  { name: "heart", label: emoticons_heart, codes: ["(L)", "(l)"] },
  { name: "broken", label: emoticons_broken, codes: ["(U)", "(u)"] },
  { name: "kiss", label: emoticons_kiss, codes: ["(K)", "(k)"] },
  { name: "thumb", label: emoticons_thumb, codes: ["(Y)", "(y)"] },
  { name: "thumbDown", label: emoticons_thumb_down, codes: ["(N)", "(n)"] },
  { name: "hugFromLeft", label: emoticons_hug_from_left, codes: ["({)"] },
  { name: "hugFromRight", label: emoticons_hug_from_right, codes: ["(})"] },
  { name: "highFive", label: emoticons_high_five, codes: ["(h5)"] },
  { name: "girl", label: emoticons_girl, codes: ["(X)"] },
  { name: "boy", label: emoticons_boy, codes: ["(Z)", "(z)"] },
  { name: "rose", label: emoticons_rose, codes: ["(F)"] },
  { name: "wilted", label: emoticons_wilted, codes: ["(W)", "(w)"] },
  { name: "gift", label: emoticons_gift, codes: ["(G)"] },
  { name: "cake", label: emoticons_cake, codes: ["(^)"] },
  { name: "coffee", label: emoticons_coffee, codes: ["(C)"] },
  { name: "beer", label: emoticons_beer, codes: ["(B)"] },
  { name: "cocktail", label: emoticons_cocktail, codes: ["(D)"] },
  { name: "pizza", label: emoticons_pizza, codes: ["(pi)"] },
  { name: "plate", label: emoticons_plate, codes: ["(pl)"] },
  { name: "bowl", label: emoticons_bowl, codes: ["(||)"] },
  { name: "cat", label: emoticons_cat, codes: ["(@)"] },
  { name: "dog", label: emoticons_dog, codes: ["(&)"] },
  { name: "bat", label: emoticons_bat, codes: [":-["] },
  { name: "snail", label: emoticons_snail, codes: ["(sn)"] },
  { name: "sheep", label: emoticons_sheep, codes: ["(bah)"] },
  { name: "turtle", label: emoticons_turtle, codes: ["(tu)"] },
  { name: "star", label: emoticons_star, codes: ["(*)"] },
  { name: "moon", label: emoticons_moon, codes: ["(S)", "(s)"] },
  { name: "sun", label: emoticons_sun, codes: ["(#)"] },
  { name: "rainbow", label: emoticons_rainbow, codes: ["(R)"] },
  { name: "storm", label: emoticons_storm, codes: ["(st)"] },
  { name: "lightning", label: emoticons_lightning, codes: ["(li)"] },
  { name: "umbrella", label: emoticons_umbrella, codes: ["(um)"] },
  { name: "island", label: emoticons_island, codes: ["(ip)"] },
  { name: "balloon", label: emoticons_balloon, codes: ["(hb)"] },
  { name: "plane", label: emoticons_plane, codes: ["(ap)"] },
  { name: "car", label: emoticons_car, codes: ["(au)"] },
  { name: "football", label: emoticons_football, codes: ["(so)"] },
  { name: "game", label: emoticons_game, codes: ["(xx)"] },
  { name: "music", label: emoticons_music, codes: ["(8)"] },
  { name: "film", label: emoticons_film, codes: ["(~)"] },
  { name: "camera", label: emoticons_camera, codes: ["(P)", "(p)"] },
  { name: "phone", label: emoticons_phone, codes: ["(T)", "(t)"] },
  { name: "mobile", label: emoticons_mobile, codes: ["(mp)"] },
  { name: "computer", label: emoticons_computer, codes: ["(co)"] },
  { name: "mail", label: emoticons_mail, codes: ["(E)"] },
  { name: "clock", label: emoticons_clock, codes: ["(O)", "(o)"] },
  { name: "idea", label: emoticons_idea, codes: ["(I)"] },
  { name: "money", label: emoticons_money, codes: ["(mo)"] },
  { name: "messenger", label: emoticons_messenger, codes: ["(M)", "(m)"] },
] as const;

/** An emoticon that can be picked, or stands in a text. */
export type Emoticon = (typeof emoticons)[number];

/** An emoticon that stands in a text. */
export interface FoundEmoticon {
  readonly name: EmoticonName;
  readonly label: () => string;
  readonly code: string;
}

const byCode: ReadonlyMap<string, FoundEmoticon> = new Map(
  emoticons.flatMap(({ name, label, codes }) => codes.map((code) => [code, { name, label, code }] as const)),
);
const longest = Math.max(...[...byCode.keys()].map((code) => code.length));

/** The emoticon that begins at `at`, the longest code first; undefined for none. */
export function emoticonAt(text: string, at: number): FoundEmoticon | undefined {
  for (let length = longest; length >= 2; length -= 1) {
    const found = byCode.get(text.slice(at, at + length));
    if (found && !isPartOfWord(found.code, around(text, at - 2), around(text, at + length))) return found;
  }
  return undefined;
}

/** Enough of the text to hold one letter of any script. */
const around = (text: string, at: number): string => text.slice(Math.max(0, at), Math.max(0, at + 2));

/** Whether it only looks like a code: `:D` in `:Duck`, `:$` in `:$5`, `(k)` in `401(k)`, `(s)` in `friend(s)`, `8-)` in `18-)`. */
function isPartOfWord(code: string, before: string, after: string): boolean {
  if (/[a-z@$#]$/i.test(code) && /^[\p{L}\p{N}]/u.test(after)) return true;
  if (/^(\d|\([a-z])/.test(code)) return /[\p{L}\p{N}]$/u.test(before);
  return /^\([A-Z]/.test(code) && /\p{N}$/u.test(before);
}
