import * as registry from "./registry.js";
import { getLocale, experimentalStaticLocale } from "./runtime.js";

/** @typedef {import("./runtime.js").LocalizedString} LocalizedString */

/** @typedef {{}} Common_CancelInputs */

const en_common_cancel = /** @type {(inputs: Common_CancelInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Cancel`)
};

const ar_common_cancel = /** @type {(inputs: Common_CancelInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`إلغاء`)
};

/**
* | output |
* | --- |
* | "Cancel" |
*
* @param {Common_CancelInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const common_cancel = /** @type {((inputs?: Common_CancelInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Common_CancelInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_common_cancel(inputs)
	return en_common_cancel(inputs)
});

/** @typedef {{}} Common_CloseInputs */

const en_common_close = /** @type {(inputs: Common_CloseInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Close`)
};

const ar_common_close = /** @type {(inputs: Common_CloseInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`إغلاق`)
};

/**
* | output |
* | --- |
* | "Close" |
*
* @param {Common_CloseInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const common_close = /** @type {((inputs?: Common_CloseInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Common_CloseInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_common_close(inputs)
	return en_common_close(inputs)
});

/** @typedef {{}} Common_HelpInputs */

const en_common_help = /** @type {(inputs: Common_HelpInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Help`)
};

const ar_common_help = /** @type {(inputs: Common_HelpInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`مساعدة`)
};

/**
* | output |
* | --- |
* | "Help" |
*
* @param {Common_HelpInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const common_help = /** @type {((inputs?: Common_HelpInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Common_HelpInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_common_help(inputs)
	return en_common_help(inputs)
});

/** @typedef {{}} Common_Key_EnterInputs */

const en_common_key_enter = /** @type {(inputs: Common_Key_EnterInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Enter`)
};

const ar_common_key_enter = /** @type {(inputs: Common_Key_EnterInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Enter`)
};

/**
* | output |
* | --- |
* | "Enter" |
*
* @param {Common_Key_EnterInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const common_key_enter = /** @type {((inputs?: Common_Key_EnterInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Common_Key_EnterInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_common_key_enter(inputs)
	return en_common_key_enter(inputs)
});

/** @typedef {{}} Common_Key_EscapeInputs */

const en_common_key_escape = /** @type {(inputs: Common_Key_EscapeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Esc`)
};

const ar_common_key_escape = /** @type {(inputs: Common_Key_EscapeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Esc`)
};

/**
* | output |
* | --- |
* | "Esc" |
*
* @param {Common_Key_EscapeInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const common_key_escape = /** @type {((inputs?: Common_Key_EscapeInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Common_Key_EscapeInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_common_key_escape(inputs)
	return en_common_key_escape(inputs)
});

/** @typedef {{}} Common_LaterInputs */

const en_common_later = /** @type {(inputs: Common_LaterInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Later`)
};

const ar_common_later = /** @type {(inputs: Common_LaterInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`لاحقًا`)
};

/**
* | output |
* | --- |
* | "Later" |
*
* @param {Common_LaterInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const common_later = /** @type {((inputs?: Common_LaterInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Common_LaterInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_common_later(inputs)
	return en_common_later(inputs)
});

/** @typedef {{}} Common_OkInputs */

const en_common_ok = /** @type {(inputs: Common_OkInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`OK`)
};

const ar_common_ok = /** @type {(inputs: Common_OkInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`موافق`)
};

/**
* | output |
* | --- |
* | "OK" |
*
* @param {Common_OkInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const common_ok = /** @type {((inputs?: Common_OkInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Common_OkInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_common_ok(inputs)
	return en_common_ok(inputs)
});

/** @typedef {{}} Common_OptionsInputs */

const en_common_options = /** @type {(inputs: Common_OptionsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Options…`)
};

const ar_common_options = /** @type {(inputs: Common_OptionsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`خيارات…`)
};

/**
* | output |
* | --- |
* | "Options…" |
*
* @param {Common_OptionsInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const common_options = /** @type {((inputs?: Common_OptionsInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Common_OptionsInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_common_options(inputs)
	return en_common_options(inputs)
});

/** @typedef {{}} Common_Sign_OutInputs */

const en_common_sign_out = /** @type {(inputs: Common_Sign_OutInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Sign out`)
};

const ar_common_sign_out = /** @type {(inputs: Common_Sign_OutInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`تسجيل الخروج`)
};

/**
* | output |
* | --- |
* | "Sign out" |
*
* @param {Common_Sign_OutInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const common_sign_out = /** @type {((inputs?: Common_Sign_OutInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Common_Sign_OutInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_common_sign_out(inputs)
	return en_common_sign_out(inputs)
});

/** @typedef {{}} Common_SoundsInputs */

const en_common_sounds = /** @type {(inputs: Common_SoundsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Sounds`)
};

const ar_common_sounds = /** @type {(inputs: Common_SoundsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`الأصوات`)
};

/**
* | output |
* | --- |
* | "Sounds" |
*
* @param {Common_SoundsInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const common_sounds = /** @type {((inputs?: Common_SoundsInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Common_SoundsInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_common_sounds(inputs)
	return en_common_sounds(inputs)
});

/** @typedef {{}} Common_ToolsInputs */

const en_common_tools = /** @type {(inputs: Common_ToolsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Tools`)
};

const ar_common_tools = /** @type {(inputs: Common_ToolsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`أدوات`)
};

/**
* | output |
* | --- |
* | "Tools" |
*
* @param {Common_ToolsInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const common_tools = /** @type {((inputs?: Common_ToolsInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Common_ToolsInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_common_tools(inputs)
	return en_common_tools(inputs)
});

/** @typedef {{}} Common_Try_AgainInputs */

const en_common_try_again = /** @type {(inputs: Common_Try_AgainInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Try again`)
};

const ar_common_try_again = /** @type {(inputs: Common_Try_AgainInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`إعادة المحاولة`)
};

/**
* | output |
* | --- |
* | "Try again" |
*
* @param {Common_Try_AgainInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const common_try_again = /** @type {((inputs?: Common_Try_AgainInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Common_Try_AgainInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_common_try_again(inputs)
	return en_common_try_again(inputs)
});
