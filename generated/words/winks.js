import * as registry from "./registry.js";
import { getLocale, experimentalStaticLocale } from "./runtime.js";

/** @typedef {import("./runtime.js").LocalizedString} LocalizedString */

/** @typedef {{}} Winks_BalloonInputs */

const en_winks_balloon = /** @type {(inputs: Winks_BalloonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Balloon ride`)
};

const ar_winks_balloon = /** @type {(inputs: Winks_BalloonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`رحلة بالمنطاد`)
};

/**
* | output |
* | --- |
* | "Balloon ride" |
*
* @param {Winks_BalloonInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const winks_balloon = /** @type {((inputs?: Winks_BalloonInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Winks_BalloonInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_winks_balloon(inputs)
	return en_winks_balloon(inputs)
});

/** @typedef {{}} Winks_BooInputs */

const en_winks_boo = /** @type {(inputs: Winks_BooInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Little ghost`)
};

const ar_winks_boo = /** @type {(inputs: Winks_BooInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`الشبح الصغير`)
};

/**
* | output |
* | --- |
* | "Little ghost" |
*
* @param {Winks_BooInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const winks_boo = /** @type {((inputs?: Winks_BooInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Winks_BooInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_winks_boo(inputs)
	return en_winks_boo(inputs)
});

/** @typedef {{}} Winks_BubblesInputs */

const en_winks_bubbles = /** @type {(inputs: Winks_BubblesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bubble bath`)
};

const ar_winks_bubbles = /** @type {(inputs: Winks_BubblesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`حمّام الفقاعات`)
};

/**
* | output |
* | --- |
* | "Bubble bath" |
*
* @param {Winks_BubblesInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const winks_bubbles = /** @type {((inputs?: Winks_BubblesInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Winks_BubblesInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_winks_bubbles(inputs)
	return en_winks_bubbles(inputs)
});

/** @typedef {{}} Winks_ConfettiInputs */

const en_winks_confetti = /** @type {(inputs: Winks_ConfettiInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Confetti`)
};

const ar_winks_confetti = /** @type {(inputs: Winks_ConfettiInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`قصاصات ملوّنة`)
};

/**
* | output |
* | --- |
* | "Confetti" |
*
* @param {Winks_ConfettiInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const winks_confetti = /** @type {((inputs?: Winks_ConfettiInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Winks_ConfettiInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_winks_confetti(inputs)
	return en_winks_confetti(inputs)
});

/** @typedef {{}} Winks_FireworksInputs */

const en_winks_fireworks = /** @type {(inputs: Winks_FireworksInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Fireworks`)
};

const ar_winks_fireworks = /** @type {(inputs: Winks_FireworksInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`ألعاب نارية`)
};

/**
* | output |
* | --- |
* | "Fireworks" |
*
* @param {Winks_FireworksInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const winks_fireworks = /** @type {((inputs?: Winks_FireworksInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Winks_FireworksInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_winks_fireworks(inputs)
	return en_winks_fireworks(inputs)
});

/** @typedef {{}} Winks_HeartsInputs */

const en_winks_hearts = /** @type {(inputs: Winks_HeartsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Hearts`)
};

const ar_winks_hearts = /** @type {(inputs: Winks_HeartsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`قلوب`)
};

/**
* | output |
* | --- |
* | "Hearts" |
*
* @param {Winks_HeartsInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const winks_hearts = /** @type {((inputs?: Winks_HeartsInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Winks_HeartsInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_winks_hearts(inputs)
	return en_winks_hearts(inputs)
});

/** @typedef {{}} Winks_PlaneInputs */

const en_winks_plane = /** @type {(inputs: Winks_PlaneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Paper plane`)
};

const ar_winks_plane = /** @type {(inputs: Winks_PlaneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`طائرة ورقية`)
};

/**
* | output |
* | --- |
* | "Paper plane" |
*
* @param {Winks_PlaneInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const winks_plane = /** @type {((inputs?: Winks_PlaneInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Winks_PlaneInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_winks_plane(inputs)
	return en_winks_plane(inputs)
});

/** @typedef {{}} Winks_RainbowInputs */

const en_winks_rainbow = /** @type {(inputs: Winks_RainbowInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Rainbow`)
};

const ar_winks_rainbow = /** @type {(inputs: Winks_RainbowInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`قوس قزح`)
};

/**
* | output |
* | --- |
* | "Rainbow" |
*
* @param {Winks_RainbowInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const winks_rainbow = /** @type {((inputs?: Winks_RainbowInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Winks_RainbowInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_winks_rainbow(inputs)
	return en_winks_rainbow(inputs)
});

/** @typedef {{ name: NonNullable<unknown>, wink: NonNullable<unknown> }} Winks_SendsInputs */

const en_winks_sends = /** @type {(inputs: Winks_SendsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.name} sends “${i?.wink}”`)
};

const ar_winks_sends = /** @type {(inputs: Winks_SendsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`⁨${i?.name}⁩ يرسل «${i?.wink}»`)
};

/**
* | output |
* | --- |
* | "{name} sends “{wink}”" |
*
* @param {Winks_SendsInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const winks_sends = /** @type {((inputs: Winks_SendsInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Winks_SendsInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_winks_sends(inputs)
	return en_winks_sends(inputs)
});

/** @typedef {{}} Winks_SerenadeInputs */

const en_winks_serenade = /** @type {(inputs: Winks_SerenadeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Serenade`)
};

const ar_winks_serenade = /** @type {(inputs: Winks_SerenadeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`أغنية تحت القمر`)
};

/**
* | output |
* | --- |
* | "Serenade" |
*
* @param {Winks_SerenadeInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const winks_serenade = /** @type {((inputs?: Winks_SerenadeInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Winks_SerenadeInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_winks_serenade(inputs)
	return en_winks_serenade(inputs)
});

/** @typedef {{}} Winks_SkipInputs */

const en_winks_skip = /** @type {(inputs: Winks_SkipInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Press Esc or click to skip`)
};

const ar_winks_skip = /** @type {(inputs: Winks_SkipInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`اضغط Esc أو انقر للتخطي`)
};

/**
* | output |
* | --- |
* | "Press Esc or click to skip" |
*
* @param {Winks_SkipInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const winks_skip = /** @type {((inputs?: Winks_SkipInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Winks_SkipInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_winks_skip(inputs)
	return en_winks_skip(inputs)
});

/** @typedef {{}} Winks_SnowmanInputs */

const en_winks_snowman = /** @type {(inputs: Winks_SnowmanInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Snowman`)
};

const ar_winks_snowman = /** @type {(inputs: Winks_SnowmanInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`رجل الثلج`)
};

/**
* | output |
* | --- |
* | "Snowman" |
*
* @param {Winks_SnowmanInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const winks_snowman = /** @type {((inputs?: Winks_SnowmanInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Winks_SnowmanInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_winks_snowman(inputs)
	return en_winks_snowman(inputs)
});

/** @typedef {{}} Winks_TitleInputs */

const en_winks_title = /** @type {(inputs: Winks_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Winks`)
};

const ar_winks_title = /** @type {(inputs: Winks_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`الغمزات`)
};

/**
* | output |
* | --- |
* | "Winks" |
*
* @param {Winks_TitleInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const winks_title = /** @type {((inputs?: Winks_TitleInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Winks_TitleInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_winks_title(inputs)
	return en_winks_title(inputs)
});

/** @typedef {{ wink: NonNullable<unknown> }} Winks_You_SendInputs */

const en_winks_you_send = /** @type {(inputs: Winks_You_SendInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`You send “${i?.wink}”`)
};

const ar_winks_you_send = /** @type {(inputs: Winks_You_SendInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`ترسل «${i?.wink}»`)
};

/**
* | output |
* | --- |
* | "You send “{wink}”" |
*
* @param {Winks_You_SendInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const winks_you_send = /** @type {((inputs: Winks_You_SendInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Winks_You_SendInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_winks_you_send(inputs)
	return en_winks_you_send(inputs)
});
