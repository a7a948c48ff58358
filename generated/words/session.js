import * as registry from "./registry.js";
import { getLocale, experimentalStaticLocale } from "./runtime.js";

/** @typedef {import("./runtime.js").LocalizedString} LocalizedString */

/** @typedef {{}} Session_EndsInputs */

const en_session_ends = /** @type {(inputs: Session_EndsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Your session ends`)
};

const ar_session_ends = /** @type {(inputs: Session_EndsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`جلستك على وشك الانتهاء`)
};

/**
* | output |
* | --- |
* | "Your session ends" |
*
* @param {Session_EndsInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const session_ends = /** @type {((inputs?: Session_EndsInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Session_EndsInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_session_ends(inputs)
	return en_session_ends(inputs)
});

/** @typedef {{}} Session_LastInputs */

const en_session_last = /** @type {(inputs: Session_LastInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This session is as old as one may get. Please sign in again. What you have typed is kept.`)
};

const ar_session_last = /** @type {(inputs: Session_LastInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`بلغت هذه الجلسة أقصى مدة ممكنة. يُرجى تسجيل الدخول من جديد. ما كتبته محفوظ.`)
};

/**
* | output |
* | --- |
* | "This session is as old as one may get. Please sign in again. What you have typed is kept." |
*
* @param {Session_LastInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const session_last = /** @type {((inputs?: Session_LastInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Session_LastInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_session_last(inputs)
	return en_session_last(inputs)
});

/** @typedef {{ time: NonNullable<unknown> }} Session_LeftInputs */

const en_session_left = /** @type {(inputs: Session_LeftInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`You will be signed out in ${i?.time}`)
};

const ar_session_left = /** @type {(inputs: Session_LeftInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`سيتم تسجيل خروجك بعد ⁨${i?.time}⁩`)
};

/**
* | output |
* | --- |
* | "You will be signed out in {time}" |
*
* @param {Session_LeftInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const session_left = /** @type {((inputs: Session_LeftInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Session_LeftInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_session_left(inputs)
	return en_session_left(inputs)
});

/** @typedef {{}} Session_Not_RenewedInputs */

const en_session_not_renewed = /** @type {(inputs: Session_Not_RenewedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The session could not be renewed by itself. What you have typed is kept in any case.`)
};

const ar_session_not_renewed = /** @type {(inputs: Session_Not_RenewedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`تعذّر تجديد الجلسة تلقائيًا. ما كتبته محفوظ في كل الأحوال.`)
};

/**
* | output |
* | --- |
* | "The session could not be renewed by itself. What you have typed is kept in any case." |
*
* @param {Session_Not_RenewedInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const session_not_renewed = /** @type {((inputs?: Session_Not_RenewedInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Session_Not_RenewedInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_session_not_renewed(inputs)
	return en_session_not_renewed(inputs)
});

/** @typedef {{ time: NonNullable<unknown> }} Session_NoteInputs */

const en_session_note = /** @type {(inputs: Session_NoteInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Your session ends at ${i?.time}. Then sign in again: what you write is kept.`)
};

const ar_session_note = /** @type {(inputs: Session_NoteInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`تنتهي جلستك الساعة ⁨${i?.time}⁩. بعدها يُرجى تسجيل الدخول من جديد: ما تكتبه محفوظ.`)
};

/**
* | output |
* | --- |
* | "Your session ends at {time}. Then sign in again: what you write is kept." |
*
* @param {Session_NoteInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const session_note = /** @type {((inputs: Session_NoteInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Session_NoteInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_session_note(inputs)
	return en_session_note(inputs)
});

/** @typedef {{}} Session_Sign_OutInputs */

const en_session_sign_out = /** @type {(inputs: Session_Sign_OutInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Sign out`)
};

const ar_session_sign_out = /** @type {(inputs: Session_Sign_OutInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`تسجيل الخروج`)
};

/**
* | output |
* | --- |
* | "Sign out" |
*
* @param {Session_Sign_OutInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const session_sign_out = /** @type {((inputs?: Session_Sign_OutInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Session_Sign_OutInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_session_sign_out(inputs)
	return en_session_sign_out(inputs)
});

/** @typedef {{}} Session_StayInputs */

const en_session_stay = /** @type {(inputs: Session_StayInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Stay signed in`)
};

const ar_session_stay = /** @type {(inputs: Session_StayInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`البقاء مسجّل الدخول`)
};

/**
* | output |
* | --- |
* | "Stay signed in" |
*
* @param {Session_StayInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const session_stay = /** @type {((inputs?: Session_StayInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Session_StayInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_session_stay(inputs)
	return en_session_stay(inputs)
});
