import * as conversation from "../../../generated/words/conversation.js";
import * as windows from "../../../generated/words/windows.js";
import * as winkWords from "../../../generated/words/winks.js";
import { FRIEND, GROUP, type Stop } from "./guide.ts";
import { region, talk, closes, escapes, openTalk, dialog, shown, popup, menuOf, stays } from "./ways.ts";

/** Conversations, and what opens in them. */
export const talksStops: readonly Stop[] = [
  { name: "conversation", open: async (guide) => openTalk(guide, FRIEND), leave: stays },
  {
    name: "desktop",
    open: async (guide) => {
      await openTalk(guide, FRIEND);
      return guide.page.locator("body");
    },
    leave: stays,
  },
  { name: "font", open: popup((say) => say(conversation.conversation_font_and_colour)), leave: escapes },
  {
    name: "emoticons",
    open: popup((say) => say(conversation.conversation_emoticons)),
    leave: escapes,
    isOfOneKind: true,
  },
  { name: "winks", open: popup((say) => say(conversation.conversation_send_wink)), leave: escapes },
  {
    name: "block",
    open: async (guide) => {
      const window = await openTalk(guide, FRIEND);
      await window.getByRole("button", { name: guide.say(conversation.conversation_block), exact: true }).click();
      return shown(dialog(guide));
    },
    leave: async (guide) => {
      await escapes(guide);
      await closes((each) => talk(each, FRIEND))(guide);
    },
  },
  {
    name: "menu-actions",
    open: menuOf(
      async (guide) => openTalk(guide, FRIEND),
      (say) => say(conversation.conversation_actions),
    ),
    leave: async (guide) => {
      await escapes(guide);
      await closes((each) => talk(each, FRIEND))(guide);
    },
  },
  { name: "group", open: async (guide) => openTalk(guide, GROUP), leave: stays },
  {
    name: "members",
    open: async (guide) => {
      const window = await openTalk(guide, GROUP);
      await window.getByRole("button", { name: guide.say(conversation.conversation_members), exact: true }).click();
      return shown(dialog(guide));
    },
    leave: escapes,
  },
  {
    name: "invite",
    open: async (guide) => {
      const title = windows.windows_invite({ title: GROUP }, { locale: guide.locale });
      const window = region(guide, title);
      if (!(await window.isVisible())) {
        const button = guide.say(conversation.conversation_invite);
        await (await openTalk(guide, GROUP)).getByRole("button", { name: button, exact: true }).click();
      }
      return shown(window);
    },
    leave: async (guide) => {
      const title = windows.windows_invite({ title: GROUP }, { locale: guide.locale });
      await closes((each) => region(each, title))(guide);
    },
  },
  {
    name: "wink-stage",
    open: async (guide) => {
      const { page: at, say } = guide;
      await at.emulateMedia({ reducedMotion: "reduce" });
      const window = await openTalk(guide, GROUP);
      await window.getByRole("button", { name: say(conversation.conversation_send_wink), exact: true }).click();
      await at.getByRole("menuitem", { name: say(winkWords.winks_fireworks), exact: true }).click();
      const stage = window.locator("[data-wink][data-shown-at]");
      await stage.waitFor();
      // Its clock stands still, and it neither comes up nor goes.
      await stage.evaluate((node) => {
        const now = Date.now();
        Date.now = () => now;
        for (const animation of node.getAnimations()) animation.cancel();
      });
      return window;
    },
    leave: async (guide) => {
      await guide.page.emulateMedia({ reducedMotion: null });
      await closes((each) => talk(each, GROUP))(guide);
      await guide.page.reload();
      await guide.page.getByRole("tree").waitFor();
    },
  },
];
