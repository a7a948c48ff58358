import * as account from "../../../generated/words/account.js";
import * as common from "../../../generated/words/common.js";
import * as contacts from "../../../generated/words/contacts.js";
import * as signin from "../../../generated/words/signin.js";
import type { Stop } from "./guide.ts";
import { mainWindow, escapes, choose, dialog, shown, asksIn, reaches, way, stays } from "./ways.ts";

const LOGIN = "**/api/auth/login";
const WIDGET = "**/turnstile/**";

/** What somebody sees who is not signed in. */
export const signedOutStops: readonly Stop[] = [
  {
    name: "sign-in",
    open: async (guide) => {
      await way((say) => say(signin.signin_way_demo))(guide);
      await guide.page.getByRole("listbox").getByRole("option").first().waitFor();
      return mainWindow(guide);
    },
    leave: stays,
  },
  { name: "sign-in-passkey", open: way((say) => say(signin.signin_way_passkey)), leave: stays },
  { name: "sign-in-new-account", open: way((say) => say(signin.signin_way_account)), leave: stays },
  { name: "sign-in-recovery", open: way((say) => say(signin.signin_way_recovery)), leave: stays },
  {
    name: "verification",
    open: async (guide) => {
      // The widget never comes, so that the dialog stays.
      await guide.page.route(WIDGET, () => undefined);
      await asksIn(guide);
      return shown(dialog(guide));
    },
    leave: async (guide) => {
      await escapes(guide);
      await reaches(guide, WIDGET);
      // The page still waits for the widget that it asked for.
      await guide.page.reload();
    },
  },
  {
    name: "signing-in",
    open: async (guide) => {
      await guide.page.route(LOGIN, () => undefined);
      await asksIn(guide);
      await mainWindow(guide).getByText(guide.say(signin.signin_signing_in)).waitFor();
      return mainWindow(guide);
    },
    leave: async (guide) => {
      await reaches(guide, LOGIN);
      await guide.page.reload();
    },
  },
  {
    name: "sign-in-failed",
    open: async (guide) => {
      await guide.page.route(LOGIN, (route) => route.abort());
      await asksIn(guide);
      await mainWindow(guide).getByRole("alert").waitFor();
      return mainWindow(guide);
    },
    leave: async (guide) => reaches(guide, LOGIN),
  },
  {
    name: "passkey-advice",
    open: async (guide) => {
      // As if it had been a recovery code that let them in.
      await guide.page.route(LOGIN, async (route) => {
        const answer = await route.fetch();
        await route.fulfill({ response: answer, body: (await answer.text()).replace('"demo"', '"recovery"') });
      });
      await asksIn(guide);
      return shown(dialog(guide));
    },
    leave: async (guide) => {
      await reaches(guide, LOGIN);
      await dialog(guide)
        .getByRole("button", { name: guide.say(account.account_later), exact: true })
        .click();
      const signOut = guide.say(common.common_sign_out);
      await choose(guide, mainWindow(guide), guide.say(contacts.contacts_menu_file), signOut);
      await guide.page.getByRole("tree").waitFor({ state: "detached" });
    },
  },
];
