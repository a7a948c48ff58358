import * as registry from "./registry.js";
import { getLocale, experimentalStaticLocale } from "./runtime.js";

/** @typedef {import("./runtime.js").LocalizedString} LocalizedString */

/** @typedef {{}} Settings_Alerts_HintInputs */

const en_settings_alerts_hint = /** @type {(inputs: Settings_Alerts_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A line in the conversation tells of them in any case.`)
};

const ar_settings_alerts_hint = /** @type {(inputs: Settings_Alerts_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`ويظهر سطر عنها في المحادثة في كل الأحوال.`)
};

/**
* | output |
* | --- |
* | "A line in the conversation tells of them in any case." |
*
* @param {Settings_Alerts_HintInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const settings_alerts_hint = /** @type {((inputs?: Settings_Alerts_HintInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Settings_Alerts_HintInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_settings_alerts_hint(inputs)
	return en_settings_alerts_hint(inputs)
});

/** @typedef {{}} Settings_AwayInputs */

const en_settings_away = /** @type {(inputs: Settings_AwayInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Show me as away after`)
};

const ar_settings_away = /** @type {(inputs: Settings_AwayInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`إظهاري «بالخارج» بعد`)
};

/**
* | output |
* | --- |
* | "Show me as away after" |
*
* @param {Settings_AwayInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const settings_away = /** @type {((inputs?: Settings_AwayInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Settings_AwayInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_settings_away(inputs)
	return en_settings_away(inputs)
});

/** @typedef {{}} Settings_Away_HintInputs */

const en_settings_away_hint = /** @type {(inputs: Settings_Away_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`When you do nothing for so long. With your next move you are shown as online again; a status that you chose yourself stays.`)
};

const ar_settings_away_hint = /** @type {(inputs: Settings_Away_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`عند عدم النشاط طوال هذه المدة. وتعود حالتك إلى «متصل» مع أول حركة، أما الحالة التي اخترتها فتبقى كما هي.`)
};

/**
* | output |
* | --- |
* | "When you do nothing for so long. With your next move you are shown as online again; a status that you chose yourself stays." |
*
* @param {Settings_Away_HintInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const settings_away_hint = /** @type {((inputs?: Settings_Away_HintInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Settings_Away_HintInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_settings_away_hint(inputs)
	return en_settings_away_hint(inputs)
});

/** @typedef {{ n: NonNullable<unknown> }} Settings_Away_MinutesInputs */

const en_settings_away_minutes = /** @type {(inputs: Settings_Away_MinutesInputs) => LocalizedString} */ (i) => {const p = registry.plural("en", i?.n, {});
	if (p === "one") return /** @type {LocalizedString} */ (`${i?.n} minute`);
	if (p === "other") return /** @type {LocalizedString} */ (`${i?.n} minutes`);
	return /** @type {LocalizedString} */ ("settings_away_minutes");
};

const ar_settings_away_minutes = /** @type {(inputs: Settings_Away_MinutesInputs) => LocalizedString} */ (i) => {const p = registry.plural("ar", i?.n, {});
	if (p === "zero") return /** @type {LocalizedString} */ (`${i?.n} دقيقة`);
	if (p === "one") return /** @type {LocalizedString} */ (`دقيقة واحدة`);
	if (p === "two") return /** @type {LocalizedString} */ (`دقيقتين`);
	if (p === "few") return /** @type {LocalizedString} */ (`${i?.n} دقائق`);
	if (p === "many") return /** @type {LocalizedString} */ (`${i?.n} دقيقة`);
	if (p === "other") return /** @type {LocalizedString} */ (`${i?.n} دقيقة`);
	return /** @type {LocalizedString} */ ("settings_away_minutes");
};

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
export const settings_away_minutes = /** @type {((inputs: Settings_Away_MinutesInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Settings_Away_MinutesInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_settings_away_minutes(inputs)
	return en_settings_away_minutes(inputs)
});

/** @typedef {{}} Settings_Away_NeverInputs */

const en_settings_away_never = /** @type {(inputs: Settings_Away_NeverInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Never`)
};

const ar_settings_away_never = /** @type {(inputs: Settings_Away_NeverInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`أبدًا`)
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
export const settings_away_never = /** @type {((inputs?: Settings_Away_NeverInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Settings_Away_NeverInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_settings_away_never(inputs)
	return en_settings_away_never(inputs)
});

/** @typedef {{}} Settings_Colour_BlackInputs */

const en_settings_colour_black = /** @type {(inputs: Settings_Colour_BlackInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Black`)
};

const ar_settings_colour_black = /** @type {(inputs: Settings_Colour_BlackInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`أسود`)
};

/**
* | output |
* | --- |
* | "Black" |
*
* @param {Settings_Colour_BlackInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const settings_colour_black = /** @type {((inputs?: Settings_Colour_BlackInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Settings_Colour_BlackInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_settings_colour_black(inputs)
	return en_settings_colour_black(inputs)
});

/** @typedef {{}} Settings_Colour_BlueInputs */

const en_settings_colour_blue = /** @type {(inputs: Settings_Colour_BlueInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Blue`)
};

const ar_settings_colour_blue = /** @type {(inputs: Settings_Colour_BlueInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`أزرق`)
};

/**
* | output |
* | --- |
* | "Blue" |
*
* @param {Settings_Colour_BlueInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const settings_colour_blue = /** @type {((inputs?: Settings_Colour_BlueInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Settings_Colour_BlueInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_settings_colour_blue(inputs)
	return en_settings_colour_blue(inputs)
});

/** @typedef {{}} Settings_Colour_BrownInputs */

const en_settings_colour_brown = /** @type {(inputs: Settings_Colour_BrownInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Brown`)
};

const ar_settings_colour_brown = /** @type {(inputs: Settings_Colour_BrownInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`بني`)
};

/**
* | output |
* | --- |
* | "Brown" |
*
* @param {Settings_Colour_BrownInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const settings_colour_brown = /** @type {((inputs?: Settings_Colour_BrownInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Settings_Colour_BrownInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_settings_colour_brown(inputs)
	return en_settings_colour_brown(inputs)
});

/** @typedef {{}} Settings_Colour_GreenInputs */

const en_settings_colour_green = /** @type {(inputs: Settings_Colour_GreenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Green`)
};

const ar_settings_colour_green = /** @type {(inputs: Settings_Colour_GreenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`أخضر`)
};

/**
* | output |
* | --- |
* | "Green" |
*
* @param {Settings_Colour_GreenInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const settings_colour_green = /** @type {((inputs?: Settings_Colour_GreenInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Settings_Colour_GreenInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_settings_colour_green(inputs)
	return en_settings_colour_green(inputs)
});

/** @typedef {{}} Settings_Colour_GreyInputs */

const en_settings_colour_grey = /** @type {(inputs: Settings_Colour_GreyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Grey`)
};

const ar_settings_colour_grey = /** @type {(inputs: Settings_Colour_GreyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`رمادي`)
};

/**
* | output |
* | --- |
* | "Grey" |
*
* @param {Settings_Colour_GreyInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const settings_colour_grey = /** @type {((inputs?: Settings_Colour_GreyInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Settings_Colour_GreyInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_settings_colour_grey(inputs)
	return en_settings_colour_grey(inputs)
});

/** @typedef {{}} Settings_Colour_OliveInputs */

const en_settings_colour_olive = /** @type {(inputs: Settings_Colour_OliveInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Olive`)
};

const ar_settings_colour_olive = /** @type {(inputs: Settings_Colour_OliveInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`زيتوني`)
};

/**
* | output |
* | --- |
* | "Olive" |
*
* @param {Settings_Colour_OliveInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const settings_colour_olive = /** @type {((inputs?: Settings_Colour_OliveInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Settings_Colour_OliveInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_settings_colour_olive(inputs)
	return en_settings_colour_olive(inputs)
});

/** @typedef {{}} Settings_Colour_OrangeInputs */

const en_settings_colour_orange = /** @type {(inputs: Settings_Colour_OrangeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Orange`)
};

const ar_settings_colour_orange = /** @type {(inputs: Settings_Colour_OrangeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`برتقالي`)
};

/**
* | output |
* | --- |
* | "Orange" |
*
* @param {Settings_Colour_OrangeInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const settings_colour_orange = /** @type {((inputs?: Settings_Colour_OrangeInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Settings_Colour_OrangeInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_settings_colour_orange(inputs)
	return en_settings_colour_orange(inputs)
});

/** @typedef {{}} Settings_Colour_PinkInputs */

const en_settings_colour_pink = /** @type {(inputs: Settings_Colour_PinkInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Pink`)
};

const ar_settings_colour_pink = /** @type {(inputs: Settings_Colour_PinkInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`وردي`)
};

/**
* | output |
* | --- |
* | "Pink" |
*
* @param {Settings_Colour_PinkInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const settings_colour_pink = /** @type {((inputs?: Settings_Colour_PinkInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Settings_Colour_PinkInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_settings_colour_pink(inputs)
	return en_settings_colour_pink(inputs)
});

/** @typedef {{}} Settings_Colour_PurpleInputs */

const en_settings_colour_purple = /** @type {(inputs: Settings_Colour_PurpleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Purple`)
};

const ar_settings_colour_purple = /** @type {(inputs: Settings_Colour_PurpleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`أرجواني`)
};

/**
* | output |
* | --- |
* | "Purple" |
*
* @param {Settings_Colour_PurpleInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const settings_colour_purple = /** @type {((inputs?: Settings_Colour_PurpleInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Settings_Colour_PurpleInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_settings_colour_purple(inputs)
	return en_settings_colour_purple(inputs)
});

/** @typedef {{}} Settings_Colour_RedInputs */

const en_settings_colour_red = /** @type {(inputs: Settings_Colour_RedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Red`)
};

const ar_settings_colour_red = /** @type {(inputs: Settings_Colour_RedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`أحمر`)
};

/**
* | output |
* | --- |
* | "Red" |
*
* @param {Settings_Colour_RedInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const settings_colour_red = /** @type {((inputs?: Settings_Colour_RedInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Settings_Colour_RedInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_settings_colour_red(inputs)
	return en_settings_colour_red(inputs)
});

/** @typedef {{}} Settings_Colour_TealInputs */

const en_settings_colour_teal = /** @type {(inputs: Settings_Colour_TealInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Teal`)
};

const ar_settings_colour_teal = /** @type {(inputs: Settings_Colour_TealInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`أزرق مخضر`)
};

/**
* | output |
* | --- |
* | "Teal" |
*
* @param {Settings_Colour_TealInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const settings_colour_teal = /** @type {((inputs?: Settings_Colour_TealInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Settings_Colour_TealInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_settings_colour_teal(inputs)
	return en_settings_colour_teal(inputs)
});

/** @typedef {{}} Settings_Colour_VioletInputs */

const en_settings_colour_violet = /** @type {(inputs: Settings_Colour_VioletInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Violet`)
};

const ar_settings_colour_violet = /** @type {(inputs: Settings_Colour_VioletInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`بنفسجي`)
};

/**
* | output |
* | --- |
* | "Violet" |
*
* @param {Settings_Colour_VioletInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const settings_colour_violet = /** @type {((inputs?: Settings_Colour_VioletInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Settings_Colour_VioletInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_settings_colour_violet(inputs)
	return en_settings_colour_violet(inputs)
});

/** @typedef {{}} Settings_Font_ComicInputs */

const en_settings_font_comic = /** @type {(inputs: Settings_Font_ComicInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Comic`)
};

const ar_settings_font_comic = /** @type {(inputs: Settings_Font_ComicInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`مرح`)
};

/**
* | output |
* | --- |
* | "Comic" |
*
* @param {Settings_Font_ComicInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const settings_font_comic = /** @type {((inputs?: Settings_Font_ComicInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Settings_Font_ComicInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_settings_font_comic(inputs)
	return en_settings_font_comic(inputs)
});

/** @typedef {{}} Settings_Font_MonoInputs */

const en_settings_font_mono = /** @type {(inputs: Settings_Font_MonoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Typewriter`)
};

const ar_settings_font_mono = /** @type {(inputs: Settings_Font_MonoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`آلة كاتبة`)
};

/**
* | output |
* | --- |
* | "Typewriter" |
*
* @param {Settings_Font_MonoInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const settings_font_mono = /** @type {((inputs?: Settings_Font_MonoInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Settings_Font_MonoInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_settings_font_mono(inputs)
	return en_settings_font_mono(inputs)
});

/** @typedef {{}} Settings_Font_SansInputs */

const en_settings_font_sans = /** @type {(inputs: Settings_Font_SansInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Tahoma`)
};

const ar_settings_font_sans = /** @type {(inputs: Settings_Font_SansInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`تاهوما`)
};

/**
* | output |
* | --- |
* | "Tahoma" |
*
* @param {Settings_Font_SansInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const settings_font_sans = /** @type {((inputs?: Settings_Font_SansInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Settings_Font_SansInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_settings_font_sans(inputs)
	return en_settings_font_sans(inputs)
});

/** @typedef {{}} Settings_Font_SerifInputs */

const en_settings_font_serif = /** @type {(inputs: Settings_Font_SerifInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Serif`)
};

const ar_settings_font_serif = /** @type {(inputs: Settings_Font_SerifInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`كلاسيكي`)
};

/**
* | output |
* | --- |
* | "Serif" |
*
* @param {Settings_Font_SerifInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const settings_font_serif = /** @type {((inputs?: Settings_Font_SerifInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Settings_Font_SerifInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_settings_font_serif(inputs)
	return en_settings_font_serif(inputs)
});

/** @typedef {{}} Settings_LanguageInputs */

const en_settings_language = /** @type {(inputs: Settings_LanguageInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Language`)
};

const ar_settings_language = /** @type {(inputs: Settings_LanguageInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`اللغة`)
};

/**
* | output |
* | --- |
* | "Language" |
*
* @param {Settings_LanguageInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const settings_language = /** @type {((inputs?: Settings_LanguageInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Settings_LanguageInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_settings_language(inputs)
	return en_settings_language(inputs)
});

/** @typedef {{}} Settings_Language_HintInputs */

const en_settings_language_hint = /** @type {(inputs: Settings_Language_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The page comes anew in the language you pick. What you have typed in conversations is kept.`)
};

const ar_settings_language_hint = /** @type {(inputs: Settings_Language_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`تُحمَّل الصفحة من جديد باللغة المختارة، ويبقى ما كتبته في المحادثات.`)
};

/**
* | output |
* | --- |
* | "The page comes anew in the language you pick. What you have typed in conversations is kept." |
*
* @param {Settings_Language_HintInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const settings_language_hint = /** @type {((inputs?: Settings_Language_HintInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Settings_Language_HintInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_settings_language_hint(inputs)
	return en_settings_language_hint(inputs)
});

/** @typedef {{}} Settings_MotionInputs */

const en_settings_motion = /** @type {(inputs: Settings_MotionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Move as little as possible`)
};

const ar_settings_motion = /** @type {(inputs: Settings_MotionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`أقل حركة ممكنة`)
};

/**
* | output |
* | --- |
* | "Move as little as possible" |
*
* @param {Settings_MotionInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const settings_motion = /** @type {((inputs?: Settings_MotionInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Settings_MotionInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_settings_motion(inputs)
	return en_settings_motion(inputs)
});

/** @typedef {{}} Settings_Motion_HintInputs */

const en_settings_motion_hint = /** @type {(inputs: Settings_Motion_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Windows do not shake and winks do not play by themselves. Your system's own setting counts in any case.`)
};

const ar_settings_motion_hint = /** @type {(inputs: Settings_Motion_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`لا تهتز النوافذ ولا تعمل الغمزات من تلقاء نفسها. ويُراعى إعداد نظامك في كل الأحوال.`)
};

/**
* | output |
* | --- |
* | "Windows do not shake and winks do not play by themselves. Your system's own setting counts in any case." |
*
* @param {Settings_Motion_HintInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const settings_motion_hint = /** @type {((inputs?: Settings_Motion_HintInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Settings_Motion_HintInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_settings_motion_hint(inputs)
	return en_settings_motion_hint(inputs)
});

/** @typedef {{}} Settings_Muted_BothInputs */

const en_settings_muted_both = /** @type {(inputs: Settings_Muted_BothInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nudges and winks`)
};

const ar_settings_muted_both = /** @type {(inputs: Settings_Muted_BothInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`الهزّات والغمزات`)
};

/**
* | output |
* | --- |
* | "Nudges and winks" |
*
* @param {Settings_Muted_BothInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const settings_muted_both = /** @type {((inputs?: Settings_Muted_BothInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Settings_Muted_BothInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_settings_muted_both(inputs)
	return en_settings_muted_both(inputs)
});

/** @typedef {{}} Settings_Muted_NudgesInputs */

const en_settings_muted_nudges = /** @type {(inputs: Settings_Muted_NudgesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nudges`)
};

const ar_settings_muted_nudges = /** @type {(inputs: Settings_Muted_NudgesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`الهزّات`)
};

/**
* | output |
* | --- |
* | "Nudges" |
*
* @param {Settings_Muted_NudgesInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const settings_muted_nudges = /** @type {((inputs?: Settings_Muted_NudgesInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Settings_Muted_NudgesInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_settings_muted_nudges(inputs)
	return en_settings_muted_nudges(inputs)
});

/** @typedef {{}} Settings_Muted_WinksInputs */

const en_settings_muted_winks = /** @type {(inputs: Settings_Muted_WinksInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Winks`)
};

const ar_settings_muted_winks = /** @type {(inputs: Settings_Muted_WinksInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`الغمزات`)
};

/**
* | output |
* | --- |
* | "Winks" |
*
* @param {Settings_Muted_WinksInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const settings_muted_winks = /** @type {((inputs?: Settings_Muted_WinksInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Settings_Muted_WinksInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_settings_muted_winks(inputs)
	return en_settings_muted_winks(inputs)
});

/** @typedef {{}} Settings_MutesInputs */

const en_settings_mutes = /** @type {(inputs: Settings_MutesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Muted people`)
};

const ar_settings_mutes = /** @type {(inputs: Settings_MutesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`أشخاص مكتومون`)
};

/**
* | output |
* | --- |
* | "Muted people" |
*
* @param {Settings_MutesInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const settings_mutes = /** @type {((inputs?: Settings_MutesInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Settings_MutesInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_settings_mutes(inputs)
	return en_settings_mutes(inputs)
});

/** @typedef {{}} Settings_Mutes_NoneInputs */

const en_settings_mutes_none = /** @type {(inputs: Settings_Mutes_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`You have muted nobody.`)
};

const ar_settings_mutes_none = /** @type {(inputs: Settings_Mutes_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`لم تكتم أحدًا.`)
};

/**
* | output |
* | --- |
* | "You have muted nobody." |
*
* @param {Settings_Mutes_NoneInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const settings_mutes_none = /** @type {((inputs?: Settings_Mutes_NoneInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Settings_Mutes_NoneInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_settings_mutes_none(inputs)
	return en_settings_mutes_none(inputs)
});

/** @typedef {{}} Settings_Mutes_Signed_OutInputs */

const en_settings_mutes_signed_out = /** @type {(inputs: Settings_Mutes_Signed_OutInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Sign in to see whom you have muted.`)
};

const ar_settings_mutes_signed_out = /** @type {(inputs: Settings_Mutes_Signed_OutInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`يمكن رؤية من كتمتهم بعد تسجيل الدخول.`)
};

/**
* | output |
* | --- |
* | "Sign in to see whom you have muted." |
*
* @param {Settings_Mutes_Signed_OutInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const settings_mutes_signed_out = /** @type {((inputs?: Settings_Mutes_Signed_OutInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Settings_Mutes_Signed_OutInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_settings_mutes_signed_out(inputs)
	return en_settings_mutes_signed_out(inputs)
});

/** @typedef {{}} Settings_NudgesInputs */

const en_settings_nudges = /** @type {(inputs: Settings_NudgesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Let nudges shake my windows`)
};

const ar_settings_nudges = /** @type {(inputs: Settings_NudgesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`السماح للهزّات بتحريك نوافذي`)
};

/**
* | output |
* | --- |
* | "Let nudges shake my windows" |
*
* @param {Settings_NudgesInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const settings_nudges = /** @type {((inputs?: Settings_NudgesInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Settings_NudgesInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_settings_nudges(inputs)
	return en_settings_nudges(inputs)
});

/** @typedef {{}} Settings_Own_ColoursInputs */

const en_settings_own_colours = /** @type {(inputs: Settings_Own_ColoursInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Show messages of others in plain type`)
};

const ar_settings_own_colours = /** @type {(inputs: Settings_Own_ColoursInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`إظهار رسائل الآخرين بخط عادي`)
};

/**
* | output |
* | --- |
* | "Show messages of others in plain type" |
*
* @param {Settings_Own_ColoursInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const settings_own_colours = /** @type {((inputs?: Settings_Own_ColoursInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Settings_Own_ColoursInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_settings_own_colours(inputs)
	return en_settings_own_colours(inputs)
});

/** @typedef {{}} Settings_Own_Colours_HintInputs */

const en_settings_own_colours_hint = /** @type {(inputs: Settings_Own_Colours_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Without the fonts and colours that they chose.`)
};

const ar_settings_own_colours_hint = /** @type {(inputs: Settings_Own_Colours_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`من دون الخطوط والألوان التي اختاروها.`)
};

/**
* | output |
* | --- |
* | "Without the fonts and colours that they chose." |
*
* @param {Settings_Own_Colours_HintInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const settings_own_colours_hint = /** @type {((inputs?: Settings_Own_Colours_HintInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Settings_Own_Colours_HintInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_settings_own_colours_hint(inputs)
	return en_settings_own_colours_hint(inputs)
});

/** @typedef {{}} Settings_Page_AlertsInputs */

const en_settings_page_alerts = /** @type {(inputs: Settings_Page_AlertsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Alerts`)
};

const ar_settings_page_alerts = /** @type {(inputs: Settings_Page_AlertsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`التنبيهات`)
};

/**
* | output |
* | --- |
* | "Alerts" |
*
* @param {Settings_Page_AlertsInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const settings_page_alerts = /** @type {((inputs?: Settings_Page_AlertsInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Settings_Page_AlertsInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_settings_page_alerts(inputs)
	return en_settings_page_alerts(inputs)
});

/** @typedef {{}} Settings_Page_AppearanceInputs */

const en_settings_page_appearance = /** @type {(inputs: Settings_Page_AppearanceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Appearance`)
};

const ar_settings_page_appearance = /** @type {(inputs: Settings_Page_AppearanceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`المظهر`)
};

/**
* | output |
* | --- |
* | "Appearance" |
*
* @param {Settings_Page_AppearanceInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const settings_page_appearance = /** @type {((inputs?: Settings_Page_AppearanceInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Settings_Page_AppearanceInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_settings_page_appearance(inputs)
	return en_settings_page_appearance(inputs)
});

/** @typedef {{}} Settings_Page_GeneralInputs */

const en_settings_page_general = /** @type {(inputs: Settings_Page_GeneralInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`General`)
};

const ar_settings_page_general = /** @type {(inputs: Settings_Page_GeneralInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`عام`)
};

/**
* | output |
* | --- |
* | "General" |
*
* @param {Settings_Page_GeneralInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const settings_page_general = /** @type {((inputs?: Settings_Page_GeneralInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Settings_Page_GeneralInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_settings_page_general(inputs)
	return en_settings_page_general(inputs)
});

/** @typedef {{}} Settings_Page_SoundsInputs */

const en_settings_page_sounds = /** @type {(inputs: Settings_Page_SoundsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Sounds`)
};

const ar_settings_page_sounds = /** @type {(inputs: Settings_Page_SoundsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`الأصوات`)
};

/**
* | output |
* | --- |
* | "Sounds" |
*
* @param {Settings_Page_SoundsInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const settings_page_sounds = /** @type {((inputs?: Settings_Page_SoundsInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Settings_Page_SoundsInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_settings_page_sounds(inputs)
	return en_settings_page_sounds(inputs)
});

/** @typedef {{}} Settings_SampleInputs */

const en_settings_sample = /** @type {(inputs: Settings_SampleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The quick brown fox: see you at eight!`)
};

const ar_settings_sample = /** @type {(inputs: Settings_SampleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`صف خلق خود كمثل الشمس: نلتقي في الثامنة!`)
};

/**
* | output |
* | --- |
* | "The quick brown fox: see you at eight!" |
*
* @param {Settings_SampleInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const settings_sample = /** @type {((inputs?: Settings_SampleInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Settings_SampleInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_settings_sample(inputs)
	return en_settings_sample(inputs)
});

/** @typedef {{}} Settings_Sounds_HintInputs */

const en_settings_sounds_hint = /** @type {(inputs: Settings_Sounds_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Sounds are silent while your status is Busy.`)
};

const ar_settings_sounds_hint = /** @type {(inputs: Settings_Sounds_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`تصمت الأصوات ما دامت حالتك «مشغول».`)
};

/**
* | output |
* | --- |
* | "Sounds are silent while your status is Busy." |
*
* @param {Settings_Sounds_HintInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const settings_sounds_hint = /** @type {((inputs?: Settings_Sounds_HintInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Settings_Sounds_HintInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_settings_sounds_hint(inputs)
	return en_settings_sounds_hint(inputs)
});

/** @typedef {{}} Settings_Sounds_OnInputs */

const en_settings_sounds_on = /** @type {(inputs: Settings_Sounds_OnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Play sounds`)
};

const ar_settings_sounds_on = /** @type {(inputs: Settings_Sounds_OnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`تشغيل الأصوات`)
};

/**
* | output |
* | --- |
* | "Play sounds" |
*
* @param {Settings_Sounds_OnInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const settings_sounds_on = /** @type {((inputs?: Settings_Sounds_OnInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Settings_Sounds_OnInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_settings_sounds_on(inputs)
	return en_settings_sounds_on(inputs)
});

/** @typedef {{}} Settings_TestInputs */

const en_settings_test = /** @type {(inputs: Settings_TestInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Test`)
};

const ar_settings_test = /** @type {(inputs: Settings_TestInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`تجربة`)
};

/**
* | output |
* | --- |
* | "Test" |
*
* @param {Settings_TestInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const settings_test = /** @type {((inputs?: Settings_TestInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Settings_TestInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_settings_test(inputs)
	return en_settings_test(inputs)
});

/** @typedef {{}} Settings_Text_SizeInputs */

const en_settings_text_size = /** @type {(inputs: Settings_Text_SizeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Size of message text`)
};

const ar_settings_text_size = /** @type {(inputs: Settings_Text_SizeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`حجم نص الرسائل`)
};

/**
* | output |
* | --- |
* | "Size of message text" |
*
* @param {Settings_Text_SizeInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const settings_text_size = /** @type {((inputs?: Settings_Text_SizeInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Settings_Text_SizeInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_settings_text_size(inputs)
	return en_settings_text_size(inputs)
});

/** @typedef {{ n: NonNullable<unknown> }} Settings_Text_Size_PxInputs */

const en_settings_text_size_px = /** @type {(inputs: Settings_Text_Size_PxInputs) => LocalizedString} */ (i) => {const p = registry.plural("en", i?.n, {});
	if (p === "one") return /** @type {LocalizedString} */ (`${i?.n} pixel`);
	if (p === "other") return /** @type {LocalizedString} */ (`${i?.n} pixels`);
	return /** @type {LocalizedString} */ ("settings_text_size_px");
};

const ar_settings_text_size_px = /** @type {(inputs: Settings_Text_Size_PxInputs) => LocalizedString} */ (i) => {const p = registry.plural("ar", i?.n, {});
	if (p === "zero") return /** @type {LocalizedString} */ (`${i?.n} بكسل`);
	if (p === "one") return /** @type {LocalizedString} */ (`بكسل واحد`);
	if (p === "two") return /** @type {LocalizedString} */ (`بكسلان`);
	if (p === "few") return /** @type {LocalizedString} */ (`${i?.n} بكسلات`);
	if (p === "many") return /** @type {LocalizedString} */ (`${i?.n} بكسلًا`);
	if (p === "other") return /** @type {LocalizedString} */ (`${i?.n} بكسل`);
	return /** @type {LocalizedString} */ ("settings_text_size_px");
};

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
export const settings_text_size_px = /** @type {((inputs: Settings_Text_Size_PxInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Settings_Text_Size_PxInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_settings_text_size_px(inputs)
	return en_settings_text_size_px(inputs)
});

/** @typedef {{}} Settings_ThemeInputs */

const en_settings_theme = /** @type {(inputs: Settings_ThemeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Colours`)
};

const ar_settings_theme = /** @type {(inputs: Settings_ThemeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`الألوان`)
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
export const settings_theme = /** @type {((inputs?: Settings_ThemeInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Settings_ThemeInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_settings_theme(inputs)
	return en_settings_theme(inputs)
});

/** @typedef {{}} Settings_Theme_BlueInputs */

const en_settings_theme_blue = /** @type {(inputs: Settings_Theme_BlueInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Blue`)
};

const ar_settings_theme_blue = /** @type {(inputs: Settings_Theme_BlueInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`أزرق`)
};

/**
* | output |
* | --- |
* | "Blue" |
*
* @param {Settings_Theme_BlueInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const settings_theme_blue = /** @type {((inputs?: Settings_Theme_BlueInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Settings_Theme_BlueInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_settings_theme_blue(inputs)
	return en_settings_theme_blue(inputs)
});

/** @typedef {{}} Settings_Theme_DarkInputs */

const en_settings_theme_dark = /** @type {(inputs: Settings_Theme_DarkInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dark`)
};

const ar_settings_theme_dark = /** @type {(inputs: Settings_Theme_DarkInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`داكن`)
};

/**
* | output |
* | --- |
* | "Dark" |
*
* @param {Settings_Theme_DarkInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const settings_theme_dark = /** @type {((inputs?: Settings_Theme_DarkInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Settings_Theme_DarkInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_settings_theme_dark(inputs)
	return en_settings_theme_dark(inputs)
});

/** @typedef {{}} Settings_Theme_OliveInputs */

const en_settings_theme_olive = /** @type {(inputs: Settings_Theme_OliveInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Olive`)
};

const ar_settings_theme_olive = /** @type {(inputs: Settings_Theme_OliveInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`زيتوني`)
};

/**
* | output |
* | --- |
* | "Olive" |
*
* @param {Settings_Theme_OliveInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const settings_theme_olive = /** @type {((inputs?: Settings_Theme_OliveInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Settings_Theme_OliveInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_settings_theme_olive(inputs)
	return en_settings_theme_olive(inputs)
});

/** @typedef {{}} Settings_Theme_SilverInputs */

const en_settings_theme_silver = /** @type {(inputs: Settings_Theme_SilverInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Silver`)
};

const ar_settings_theme_silver = /** @type {(inputs: Settings_Theme_SilverInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`فضي`)
};

/**
* | output |
* | --- |
* | "Silver" |
*
* @param {Settings_Theme_SilverInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const settings_theme_silver = /** @type {((inputs?: Settings_Theme_SilverInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Settings_Theme_SilverInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_settings_theme_silver(inputs)
	return en_settings_theme_silver(inputs)
});

/** @typedef {{}} Settings_TitleInputs */

const en_settings_title = /** @type {(inputs: Settings_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Options`)
};

const ar_settings_title = /** @type {(inputs: Settings_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`الخيارات`)
};

/**
* | output |
* | --- |
* | "Options" |
*
* @param {Settings_TitleInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const settings_title = /** @type {((inputs?: Settings_TitleInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Settings_TitleInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_settings_title(inputs)
	return en_settings_title(inputs)
});

/** @typedef {{}} Settings_ToastsInputs */

const en_settings_toasts = /** @type {(inputs: Settings_ToastsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Show a card in the corner when somebody signs in or writes`)
};

const ar_settings_toasts = /** @type {(inputs: Settings_ToastsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`إظهار بطاقة في الزاوية عند دخول شخص أو وصول رسالة منه`)
};

/**
* | output |
* | --- |
* | "Show a card in the corner when somebody signs in or writes" |
*
* @param {Settings_ToastsInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const settings_toasts = /** @type {((inputs?: Settings_ToastsInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Settings_ToastsInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_settings_toasts(inputs)
	return en_settings_toasts(inputs)
});

/** @typedef {{}} Settings_UnmuteInputs */

const en_settings_unmute = /** @type {(inputs: Settings_UnmuteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Unmute`)
};

const ar_settings_unmute = /** @type {(inputs: Settings_UnmuteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`إلغاء الكتم`)
};

/**
* | output |
* | --- |
* | "Unmute" |
*
* @param {Settings_UnmuteInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const settings_unmute = /** @type {((inputs?: Settings_UnmuteInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Settings_UnmuteInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_settings_unmute(inputs)
	return en_settings_unmute(inputs)
});

/** @typedef {{ name: NonNullable<unknown> }} Settings_Unmute_NameInputs */

const en_settings_unmute_name = /** @type {(inputs: Settings_Unmute_NameInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Unmute ${i?.name}`)
};

const ar_settings_unmute_name = /** @type {(inputs: Settings_Unmute_NameInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`إلغاء الكتم: ⁨${i?.name}⁩`)
};

/**
* | output |
* | --- |
* | "Unmute {name}" |
*
* @param {Settings_Unmute_NameInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const settings_unmute_name = /** @type {((inputs: Settings_Unmute_NameInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Settings_Unmute_NameInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_settings_unmute_name(inputs)
	return en_settings_unmute_name(inputs)
});

/** @typedef {{ name: NonNullable<unknown> }} Settings_UnmutedInputs */

const en_settings_unmuted = /** @type {(inputs: Settings_UnmutedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.name} is not muted any more.`)
};

const ar_settings_unmuted = /** @type {(inputs: Settings_UnmutedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`لم يعد ⁨${i?.name}⁩ مكتومًا.`)
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
export const settings_unmuted = /** @type {((inputs: Settings_UnmutedInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Settings_UnmutedInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_settings_unmuted(inputs)
	return en_settings_unmuted(inputs)
});

/** @typedef {{}} Settings_WinksInputs */

const en_settings_winks = /** @type {(inputs: Settings_WinksInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Play winks when they come`)
};

const ar_settings_winks = /** @type {(inputs: Settings_WinksInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`تشغيل الغمزات عند وصولها`)
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
export const settings_winks = /** @type {((inputs?: Settings_WinksInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Settings_WinksInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_settings_winks(inputs)
	return en_settings_winks(inputs)
});
