import * as registry from "./registry.js";
import { getLocale, experimentalStaticLocale } from "./runtime.js";

/** @typedef {import("./runtime.js").LocalizedString} LocalizedString */

/** @typedef {{}} Verification_BecauseInputs */

const en_verification_because = /** @type {(inputs: Verification_BecauseInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Programs that sign in by the thousand would fill the rooms with advertisements. So before each sign-in a verification service looks at your browser, mostly without asking you anything. It sees nothing of what you write.`)
};

const ar_verification_because = /** @type {(inputs: Verification_BecauseInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`برامج تسجّل الدخول بالآلاف ستملأ الغرف بالإعلانات. لذلك تفحص خدمة تحقق متصفحك قبل كل تسجيل دخول، دون أن تسألك شيئًا في الغالب. وهي لا ترى شيئًا مما تكتبه.`)
};

/**
* | output |
* | --- |
* | "Programs that sign in by the thousand would fill the rooms with advertisements. So before each sign-in a verification service looks at your browser, mostly w..." |
*
* @param {Verification_BecauseInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const verification_because = /** @type {((inputs?: Verification_BecauseInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Verification_BecauseInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_verification_because(inputs)
	return en_verification_because(inputs)
});

/** @typedef {{}} Verification_CancelInputs */

const en_verification_cancel = /** @type {(inputs: Verification_CancelInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Cancel`)
};

const ar_verification_cancel = /** @type {(inputs: Verification_CancelInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`إلغاء`)
};

/**
* | output |
* | --- |
* | "Cancel" |
*
* @param {Verification_CancelInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const verification_cancel = /** @type {((inputs?: Verification_CancelInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Verification_CancelInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_verification_cancel(inputs)
	return en_verification_cancel(inputs)
});

/** @typedef {{}} Verification_HeadInputs */

const en_verification_head = /** @type {(inputs: Verification_HeadInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Checking that you are a person`)
};

const ar_verification_head = /** @type {(inputs: Verification_HeadInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`التأكد من أنك إنسان`)
};

/**
* | output |
* | --- |
* | "Checking that you are a person" |
*
* @param {Verification_HeadInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const verification_head = /** @type {((inputs?: Verification_HeadInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Verification_HeadInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_verification_head(inputs)
	return en_verification_head(inputs)
});

/** @typedef {{}} Verification_ProgressInputs */

const en_verification_progress = /** @type {(inputs: Verification_ProgressInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Verification`)
};

const ar_verification_progress = /** @type {(inputs: Verification_ProgressInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`التحقق`)
};

/**
* | output |
* | --- |
* | "Verification" |
*
* @param {Verification_ProgressInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const verification_progress = /** @type {((inputs?: Verification_ProgressInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Verification_ProgressInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_verification_progress(inputs)
	return en_verification_progress(inputs)
});

/** @typedef {{}} Verification_StandinInputs */

const en_verification_standin = /** @type {(inputs: Verification_StandinInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A server for trying things out has a stand-in instead, which says in its box that it checks nobody.`)
};

const ar_verification_standin = /** @type {(inputs: Verification_StandinInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`أما خادم التجربة فله بديل عنها، يُذكر في مربعه أنه لا يتحقق من أحد.`)
};

/**
* | output |
* | --- |
* | "A server for trying things out has a stand-in instead, which says in its box that it checks nobody." |
*
* @param {Verification_StandinInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const verification_standin = /** @type {((inputs?: Verification_StandinInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Verification_StandinInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_verification_standin(inputs)
	return en_verification_standin(inputs)
});

/** @typedef {{}} Verification_TitleInputs */

const en_verification_title = /** @type {(inputs: Verification_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Security verification`)
};

const ar_verification_title = /** @type {(inputs: Verification_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`التحقق الأمني`)
};

/**
* | output |
* | --- |
* | "Security verification" |
*
* @param {Verification_TitleInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const verification_title = /** @type {((inputs?: Verification_TitleInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Verification_TitleInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_verification_title(inputs)
	return en_verification_title(inputs)
});

/** @typedef {{}} Verification_WhatInputs */

const en_verification_what = /** @type {(inputs: Verification_WhatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This keeps robots out of the rooms. It normally takes a few seconds.`)
};

const ar_verification_what = /** @type {(inputs: Verification_WhatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`هذا يُبقي الروبوتات خارج الغرف، ويستغرق عادةً بضع ثوانٍ.`)
};

/**
* | output |
* | --- |
* | "This keeps robots out of the rooms. It normally takes a few seconds." |
*
* @param {Verification_WhatInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const verification_what = /** @type {((inputs?: Verification_WhatInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Verification_WhatInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_verification_what(inputs)
	return en_verification_what(inputs)
});

/** @typedef {{}} Verification_WhyInputs */

const en_verification_why = /** @type {(inputs: Verification_WhyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Why am I seeing this?`)
};

const ar_verification_why = /** @type {(inputs: Verification_WhyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`لماذا يظهر لي هذا؟`)
};

/**
* | output |
* | --- |
* | "Why am I seeing this?" |
*
* @param {Verification_WhyInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const verification_why = /** @type {((inputs?: Verification_WhyInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Verification_WhyInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_verification_why(inputs)
	return en_verification_why(inputs)
});
