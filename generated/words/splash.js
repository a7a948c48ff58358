import * as registry from "./registry.js";
import { getLocale, experimentalStaticLocale } from "./runtime.js";

/** @typedef {import("./runtime.js").LocalizedString} LocalizedString */

/** @typedef {{}} Splash_ConnectingInputs */

const en_splash_connecting = /** @type {(inputs: Splash_ConnectingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Connecting…`)
};

const ar_splash_connecting = /** @type {(inputs: Splash_ConnectingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`جارٍ الاتصال…`)
};

/**
* | output |
* | --- |
* | "Connecting…" |
*
* @param {Splash_ConnectingInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const splash_connecting = /** @type {((inputs?: Splash_ConnectingInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Splash_ConnectingInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_splash_connecting(inputs)
	return en_splash_connecting(inputs)
});

/** @typedef {{}} Splash_Not_LoadedInputs */

const en_splash_not_loaded = /** @type {(inputs: Splash_Not_LoadedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A part of this page could not be loaded.`)
};

const ar_splash_not_loaded = /** @type {(inputs: Splash_Not_LoadedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`تعذّر تحميل جزء من هذه الصفحة.`)
};

/**
* | output |
* | --- |
* | "A part of this page could not be loaded." |
*
* @param {Splash_Not_LoadedInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const splash_not_loaded = /** @type {((inputs?: Splash_Not_LoadedInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Splash_Not_LoadedInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_splash_not_loaded(inputs)
	return en_splash_not_loaded(inputs)
});

/** @typedef {{}} Splash_ReloadInputs */

const en_splash_reload = /** @type {(inputs: Splash_ReloadInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Reload the page`)
};

const ar_splash_reload = /** @type {(inputs: Splash_ReloadInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`إعادة تحميل الصفحة`)
};

/**
* | output |
* | --- |
* | "Reload the page" |
*
* @param {Splash_ReloadInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const splash_reload = /** @type {((inputs?: Splash_ReloadInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Splash_ReloadInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_splash_reload(inputs)
	return en_splash_reload(inputs)
});
