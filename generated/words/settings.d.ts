export type LocalizedString = import("./runtime.js").LocalizedString;

/**
* | output |
* | --- |
* | "A line in the conversation tells of them in any case." |
*
* @param {Settings_Alerts_HintInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const settings_alerts_hint: ((inputs?: Settings_Alerts_HintInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Settings_Alerts_HintInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Settings_Alerts_HintInputs = {};

/**
* | output |
* | --- |
* | "Show me as away after" |
*
* @param {Settings_AwayInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const settings_away: ((inputs?: Settings_AwayInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Settings_AwayInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Settings_AwayInputs = {};

/**
* | output |
* | --- |
* | "When you do nothing for so long. With your next move you are shown as online again; a status that you chose yourself stays." |
*
* @param {Settings_Away_HintInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const settings_away_hint: ((inputs?: Settings_Away_HintInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Settings_Away_HintInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Settings_Away_HintInputs = {};

/**
* | p | output |
* | --- | --- |
* | "one" | "{n} minute" |
* | "other" | "{n} minutes" |
*
* @param {Settings_Away_MinutesInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const settings_away_minutes: ((inputs: Settings_Away_MinutesInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Settings_Away_MinutesInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Settings_Away_MinutesInputs = {
    n: NonNullable<unknown>;
};

/**
* | output |
* | --- |
* | "Never" |
*
* @param {Settings_Away_NeverInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const settings_away_never: ((inputs?: Settings_Away_NeverInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Settings_Away_NeverInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Settings_Away_NeverInputs = {};

/**
* | output |
* | --- |
* | "Black" |
*
* @param {Settings_Colour_BlackInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const settings_colour_black: ((inputs?: Settings_Colour_BlackInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Settings_Colour_BlackInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Settings_Colour_BlackInputs = {};

/**
* | output |
* | --- |
* | "Blue" |
*
* @param {Settings_Colour_BlueInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const settings_colour_blue: ((inputs?: Settings_Colour_BlueInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Settings_Colour_BlueInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Settings_Colour_BlueInputs = {};

/**
* | output |
* | --- |
* | "Brown" |
*
* @param {Settings_Colour_BrownInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const settings_colour_brown: ((inputs?: Settings_Colour_BrownInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Settings_Colour_BrownInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Settings_Colour_BrownInputs = {};

/**
* | output |
* | --- |
* | "Green" |
*
* @param {Settings_Colour_GreenInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const settings_colour_green: ((inputs?: Settings_Colour_GreenInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Settings_Colour_GreenInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Settings_Colour_GreenInputs = {};

/**
* | output |
* | --- |
* | "Grey" |
*
* @param {Settings_Colour_GreyInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const settings_colour_grey: ((inputs?: Settings_Colour_GreyInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Settings_Colour_GreyInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Settings_Colour_GreyInputs = {};

/**
* | output |
* | --- |
* | "Olive" |
*
* @param {Settings_Colour_OliveInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const settings_colour_olive: ((inputs?: Settings_Colour_OliveInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Settings_Colour_OliveInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Settings_Colour_OliveInputs = {};

/**
* | output |
* | --- |
* | "Orange" |
*
* @param {Settings_Colour_OrangeInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const settings_colour_orange: ((inputs?: Settings_Colour_OrangeInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Settings_Colour_OrangeInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Settings_Colour_OrangeInputs = {};

/**
* | output |
* | --- |
* | "Pink" |
*
* @param {Settings_Colour_PinkInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const settings_colour_pink: ((inputs?: Settings_Colour_PinkInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Settings_Colour_PinkInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Settings_Colour_PinkInputs = {};

/**
* | output |
* | --- |
* | "Purple" |
*
* @param {Settings_Colour_PurpleInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const settings_colour_purple: ((inputs?: Settings_Colour_PurpleInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Settings_Colour_PurpleInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Settings_Colour_PurpleInputs = {};

/**
* | output |
* | --- |
* | "Red" |
*
* @param {Settings_Colour_RedInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const settings_colour_red: ((inputs?: Settings_Colour_RedInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Settings_Colour_RedInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Settings_Colour_RedInputs = {};

/**
* | output |
* | --- |
* | "Teal" |
*
* @param {Settings_Colour_TealInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const settings_colour_teal: ((inputs?: Settings_Colour_TealInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Settings_Colour_TealInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Settings_Colour_TealInputs = {};

/**
* | output |
* | --- |
* | "Violet" |
*
* @param {Settings_Colour_VioletInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const settings_colour_violet: ((inputs?: Settings_Colour_VioletInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Settings_Colour_VioletInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Settings_Colour_VioletInputs = {};

/**
* | output |
* | --- |
* | "Comic" |
*
* @param {Settings_Font_ComicInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const settings_font_comic: ((inputs?: Settings_Font_ComicInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Settings_Font_ComicInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Settings_Font_ComicInputs = {};

/**
* | output |
* | --- |
* | "Typewriter" |
*
* @param {Settings_Font_MonoInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const settings_font_mono: ((inputs?: Settings_Font_MonoInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Settings_Font_MonoInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Settings_Font_MonoInputs = {};

/**
* | output |
* | --- |
* | "Tahoma" |
*
* @param {Settings_Font_SansInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const settings_font_sans: ((inputs?: Settings_Font_SansInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Settings_Font_SansInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Settings_Font_SansInputs = {};

/**
* | output |
* | --- |
* | "Serif" |
*
* @param {Settings_Font_SerifInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const settings_font_serif: ((inputs?: Settings_Font_SerifInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Settings_Font_SerifInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Settings_Font_SerifInputs = {};

/**
* | output |
* | --- |
* | "Language" |
*
* @param {Settings_LanguageInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const settings_language: ((inputs?: Settings_LanguageInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Settings_LanguageInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Settings_LanguageInputs = {};

/**
* | output |
* | --- |
* | "The page comes anew in the language you pick. What you have typed in conversations is kept." |
*
* @param {Settings_Language_HintInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const settings_language_hint: ((inputs?: Settings_Language_HintInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Settings_Language_HintInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Settings_Language_HintInputs = {};

/**
* | output |
* | --- |
* | "Move as little as possible" |
*
* @param {Settings_MotionInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const settings_motion: ((inputs?: Settings_MotionInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Settings_MotionInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Settings_MotionInputs = {};

/**
* | output |
* | --- |
* | "Windows do not shake and winks do not play by themselves. Your system's own setting counts in any case." |
*
* @param {Settings_Motion_HintInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const settings_motion_hint: ((inputs?: Settings_Motion_HintInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Settings_Motion_HintInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Settings_Motion_HintInputs = {};

/**
* | output |
* | --- |
* | "Nudges and winks" |
*
* @param {Settings_Muted_BothInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const settings_muted_both: ((inputs?: Settings_Muted_BothInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Settings_Muted_BothInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Settings_Muted_BothInputs = {};

/**
* | output |
* | --- |
* | "Nudges" |
*
* @param {Settings_Muted_NudgesInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const settings_muted_nudges: ((inputs?: Settings_Muted_NudgesInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Settings_Muted_NudgesInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Settings_Muted_NudgesInputs = {};

/**
* | output |
* | --- |
* | "Winks" |
*
* @param {Settings_Muted_WinksInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const settings_muted_winks: ((inputs?: Settings_Muted_WinksInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Settings_Muted_WinksInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Settings_Muted_WinksInputs = {};

/**
* | output |
* | --- |
* | "Muted people" |
*
* @param {Settings_MutesInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const settings_mutes: ((inputs?: Settings_MutesInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Settings_MutesInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Settings_MutesInputs = {};

/**
* | output |
* | --- |
* | "You have muted nobody." |
*
* @param {Settings_Mutes_NoneInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const settings_mutes_none: ((inputs?: Settings_Mutes_NoneInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Settings_Mutes_NoneInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Settings_Mutes_NoneInputs = {};

/**
* | output |
* | --- |
* | "Sign in to see whom you have muted." |
*
* @param {Settings_Mutes_Signed_OutInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const settings_mutes_signed_out: ((inputs?: Settings_Mutes_Signed_OutInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Settings_Mutes_Signed_OutInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Settings_Mutes_Signed_OutInputs = {};

/**
* | output |
* | --- |
* | "Let nudges shake my windows" |
*
* @param {Settings_NudgesInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const settings_nudges: ((inputs?: Settings_NudgesInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Settings_NudgesInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Settings_NudgesInputs = {};

/**
* | output |
* | --- |
* | "Show messages of others in plain type" |
*
* @param {Settings_Own_ColoursInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const settings_own_colours: ((inputs?: Settings_Own_ColoursInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Settings_Own_ColoursInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Settings_Own_ColoursInputs = {};

/**
* | output |
* | --- |
* | "Without the fonts and colours that they chose." |
*
* @param {Settings_Own_Colours_HintInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const settings_own_colours_hint: ((inputs?: Settings_Own_Colours_HintInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Settings_Own_Colours_HintInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Settings_Own_Colours_HintInputs = {};

/**
* | output |
* | --- |
* | "Alerts" |
*
* @param {Settings_Page_AlertsInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const settings_page_alerts: ((inputs?: Settings_Page_AlertsInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Settings_Page_AlertsInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Settings_Page_AlertsInputs = {};

/**
* | output |
* | --- |
* | "Appearance" |
*
* @param {Settings_Page_AppearanceInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const settings_page_appearance: ((inputs?: Settings_Page_AppearanceInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Settings_Page_AppearanceInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Settings_Page_AppearanceInputs = {};

/**
* | output |
* | --- |
* | "General" |
*
* @param {Settings_Page_GeneralInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const settings_page_general: ((inputs?: Settings_Page_GeneralInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Settings_Page_GeneralInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Settings_Page_GeneralInputs = {};

/**
* | output |
* | --- |
* | "Sounds" |
*
* @param {Settings_Page_SoundsInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const settings_page_sounds: ((inputs?: Settings_Page_SoundsInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Settings_Page_SoundsInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Settings_Page_SoundsInputs = {};

/**
* | output |
* | --- |
* | "The quick brown fox: see you at eight!" |
*
* @param {Settings_SampleInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const settings_sample: ((inputs?: Settings_SampleInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Settings_SampleInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Settings_SampleInputs = {};

/**
* | output |
* | --- |
* | "Sounds are silent while your status is Busy." |
*
* @param {Settings_Sounds_HintInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const settings_sounds_hint: ((inputs?: Settings_Sounds_HintInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Settings_Sounds_HintInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Settings_Sounds_HintInputs = {};

/**
* | output |
* | --- |
* | "Play sounds" |
*
* @param {Settings_Sounds_OnInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const settings_sounds_on: ((inputs?: Settings_Sounds_OnInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Settings_Sounds_OnInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Settings_Sounds_OnInputs = {};

/**
* | output |
* | --- |
* | "Test" |
*
* @param {Settings_TestInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const settings_test: ((inputs?: Settings_TestInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Settings_TestInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Settings_TestInputs = {};

/**
* | output |
* | --- |
* | "Size of message text" |
*
* @param {Settings_Text_SizeInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const settings_text_size: ((inputs?: Settings_Text_SizeInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Settings_Text_SizeInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Settings_Text_SizeInputs = {};

/**
* | p | output |
* | --- | --- |
* | "one" | "{n} pixel" |
* | "other" | "{n} pixels" |
*
* @param {Settings_Text_Size_PxInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const settings_text_size_px: ((inputs: Settings_Text_Size_PxInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Settings_Text_Size_PxInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Settings_Text_Size_PxInputs = {
    n: NonNullable<unknown>;
};

/**
* | output |
* | --- |
* | "Colours" |
*
* @param {Settings_ThemeInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const settings_theme: ((inputs?: Settings_ThemeInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Settings_ThemeInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Settings_ThemeInputs = {};

/**
* | output |
* | --- |
* | "Blue" |
*
* @param {Settings_Theme_BlueInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const settings_theme_blue: ((inputs?: Settings_Theme_BlueInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Settings_Theme_BlueInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Settings_Theme_BlueInputs = {};

/**
* | output |
* | --- |
* | "Dark" |
*
* @param {Settings_Theme_DarkInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const settings_theme_dark: ((inputs?: Settings_Theme_DarkInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Settings_Theme_DarkInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Settings_Theme_DarkInputs = {};

/**
* | output |
* | --- |
* | "Olive" |
*
* @param {Settings_Theme_OliveInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const settings_theme_olive: ((inputs?: Settings_Theme_OliveInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Settings_Theme_OliveInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Settings_Theme_OliveInputs = {};

/**
* | output |
* | --- |
* | "Silver" |
*
* @param {Settings_Theme_SilverInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const settings_theme_silver: ((inputs?: Settings_Theme_SilverInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Settings_Theme_SilverInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Settings_Theme_SilverInputs = {};

/**
* | output |
* | --- |
* | "Options" |
*
* @param {Settings_TitleInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const settings_title: ((inputs?: Settings_TitleInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Settings_TitleInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Settings_TitleInputs = {};

/**
* | output |
* | --- |
* | "Show a card in the corner when somebody signs in or writes" |
*
* @param {Settings_ToastsInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const settings_toasts: ((inputs?: Settings_ToastsInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Settings_ToastsInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Settings_ToastsInputs = {};

/**
* | output |
* | --- |
* | "Unmute" |
*
* @param {Settings_UnmuteInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const settings_unmute: ((inputs?: Settings_UnmuteInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Settings_UnmuteInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Settings_UnmuteInputs = {};

/**
* | output |
* | --- |
* | "Unmute {name}" |
*
* @param {Settings_Unmute_NameInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const settings_unmute_name: ((inputs: Settings_Unmute_NameInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Settings_Unmute_NameInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Settings_Unmute_NameInputs = {
    name: NonNullable<unknown>;
};

/**
* | output |
* | --- |
* | "{name} is not muted any more." |
*
* @param {Settings_UnmutedInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const settings_unmuted: ((inputs: Settings_UnmutedInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Settings_UnmutedInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Settings_UnmutedInputs = {
    name: NonNullable<unknown>;
};

/**
* | output |
* | --- |
* | "Play winks when they come" |
*
* @param {Settings_WinksInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const settings_winks: ((inputs?: Settings_WinksInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Settings_WinksInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Settings_WinksInputs = {};
