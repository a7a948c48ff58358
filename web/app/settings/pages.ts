/** The pages of the window "Options", in the order of their tabs. */
export const settingsPages = ["general", "appearance", "sounds", "alerts"] as const;
export type SettingsPage = (typeof settingsPages)[number];
