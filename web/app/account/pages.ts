/** The pages of the window "My account", in the order of their tabs. */
export const accountPages = ["profile", "passkeys", "sessions", "tokens"] as const;
export type AccountPage = (typeof accountPages)[number];
