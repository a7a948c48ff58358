import * as registry from "./registry.js";
import { getLocale, experimentalStaticLocale } from "./runtime.js";

/** @typedef {import("./runtime.js").LocalizedString} LocalizedString */

/** @typedef {{}} Status_AwayInputs */

const en_status_away = /** @type {(inputs: Status_AwayInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Away`)
};

const ar_status_away = /** @type {(inputs: Status_AwayInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`بالخارج`)
};

/**
* | output |
* | --- |
* | "Away" |
*
* @param {Status_AwayInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const status_away = /** @type {((inputs?: Status_AwayInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Status_AwayInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_status_away(inputs)
	return en_status_away(inputs)
});

/** @typedef {{}} Status_BrbInputs */

const en_status_brb = /** @type {(inputs: Status_BrbInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Be right back`)
};

const ar_status_brb = /** @type {(inputs: Status_BrbInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`سأعود حالًا`)
};

/**
* | output |
* | --- |
* | "Be right back" |
*
* @param {Status_BrbInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const status_brb = /** @type {((inputs?: Status_BrbInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Status_BrbInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_status_brb(inputs)
	return en_status_brb(inputs)
});

/** @typedef {{}} Status_BusyInputs */

const en_status_busy = /** @type {(inputs: Status_BusyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Busy`)
};

const ar_status_busy = /** @type {(inputs: Status_BusyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`مشغول`)
};

/**
* | output |
* | --- |
* | "Busy" |
*
* @param {Status_BusyInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const status_busy = /** @type {((inputs?: Status_BusyInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Status_BusyInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_status_busy(inputs)
	return en_status_busy(inputs)
});

/** @typedef {{}} Status_HiddenInputs */

const en_status_hidden = /** @type {(inputs: Status_HiddenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Appear offline`)
};

const ar_status_hidden = /** @type {(inputs: Status_HiddenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`الظهور دون اتصال`)
};

/**
* | output |
* | --- |
* | "Appear offline" |
*
* @param {Status_HiddenInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const status_hidden = /** @type {((inputs?: Status_HiddenInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Status_HiddenInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_status_hidden(inputs)
	return en_status_hidden(inputs)
});

/** @typedef {{}} Status_LunchInputs */

const en_status_lunch = /** @type {(inputs: Status_LunchInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Out to lunch`)
};

const ar_status_lunch = /** @type {(inputs: Status_LunchInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`في استراحة الغداء`)
};

/**
* | output |
* | --- |
* | "Out to lunch" |
*
* @param {Status_LunchInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const status_lunch = /** @type {((inputs?: Status_LunchInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Status_LunchInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_status_lunch(inputs)
	return en_status_lunch(inputs)
});

/** @typedef {{}} Status_OfflineInputs */

const en_status_offline = /** @type {(inputs: Status_OfflineInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Offline`)
};

const ar_status_offline = /** @type {(inputs: Status_OfflineInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`غير متصل`)
};

/**
* | output |
* | --- |
* | "Offline" |
*
* @param {Status_OfflineInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const status_offline = /** @type {((inputs?: Status_OfflineInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Status_OfflineInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_status_offline(inputs)
	return en_status_offline(inputs)
});

/** @typedef {{}} Status_OnlineInputs */

const en_status_online = /** @type {(inputs: Status_OnlineInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Online`)
};

const ar_status_online = /** @type {(inputs: Status_OnlineInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`متصل`)
};

/**
* | output |
* | --- |
* | "Online" |
*
* @param {Status_OnlineInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const status_online = /** @type {((inputs?: Status_OnlineInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Status_OnlineInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_status_online(inputs)
	return en_status_online(inputs)
});

/** @typedef {{}} Status_PhoneInputs */

const en_status_phone = /** @type {(inputs: Status_PhoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`On the phone`)
};

const ar_status_phone = /** @type {(inputs: Status_PhoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`على الهاتف`)
};

/**
* | output |
* | --- |
* | "On the phone" |
*
* @param {Status_PhoneInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const status_phone = /** @type {((inputs?: Status_PhoneInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Status_PhoneInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_status_phone(inputs)
	return en_status_phone(inputs)
});
