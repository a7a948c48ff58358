import * as registry from "./registry.js";
import { getLocale, experimentalStaticLocale } from "./runtime.js";

/** @typedef {import("./runtime.js").LocalizedString} LocalizedString */

/** @typedef {{}} Signin_Account_WhatInputs */

const en_signin_account_what = /** @type {(inputs: Signin_Account_WhatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Choose a name. Your device then makes a passkey for you, which opens your account from now on. There is no password.`)
};

const ar_signin_account_what = /** @type {(inputs: Signin_Account_WhatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`يكفي اختيار اسم، ثم يُنشئ جهازك مفتاح مرور يفتح حسابك من الآن فصاعدًا. لا توجد كلمة مرور.`)
};

/**
* | output |
* | --- |
* | "Choose a name. Your device then makes a passkey for you, which opens your account from now on. There is no password." |
*
* @param {Signin_Account_WhatInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const signin_account_what = /** @type {((inputs?: Signin_Account_WhatInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Signin_Account_WhatInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_signin_account_what(inputs)
	return en_signin_account_what(inputs)
});

/** @typedef {{}} Signin_AutomaticInputs */

const en_signin_automatic = /** @type {(inputs: Signin_AutomaticInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Sign me in automatically`)
};

const ar_signin_automatic = /** @type {(inputs: Signin_AutomaticInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`تسجيل دخولي تلقائيًا`)
};

/**
* | output |
* | --- |
* | "Sign me in automatically" |
*
* @param {Signin_AutomaticInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const signin_automatic = /** @type {((inputs?: Signin_AutomaticInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Signin_AutomaticInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_signin_automatic(inputs)
	return en_signin_automatic(inputs)
});

/** @typedef {{}} Signin_Automatic_HintInputs */

const en_signin_automatic_hint = /** @type {(inputs: Signin_Automatic_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`While your session lasts, the messenger opens without asking.`)
};

const ar_signin_automatic_hint = /** @type {(inputs: Signin_Automatic_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`ما دامت جلستك قائمة يُفتح برنامج المراسلة دون سؤال.`)
};

/**
* | output |
* | --- |
* | "While your session lasts, the messenger opens without asking." |
*
* @param {Signin_Automatic_HintInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const signin_automatic_hint = /** @type {((inputs?: Signin_Automatic_HintInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Signin_Automatic_HintInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_signin_automatic_hint(inputs)
	return en_signin_automatic_hint(inputs)
});

/** @typedef {{}} Signin_CancelInputs */

const en_signin_cancel = /** @type {(inputs: Signin_CancelInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Cancel`)
};

const ar_signin_cancel = /** @type {(inputs: Signin_CancelInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`إلغاء`)
};

/**
* | output |
* | --- |
* | "Cancel" |
*
* @param {Signin_CancelInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const signin_cancel = /** @type {((inputs?: Signin_CancelInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Signin_CancelInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_signin_cancel(inputs)
	return en_signin_cancel(inputs)
});

/** @typedef {{}} Signin_ConnectingInputs */

const en_signin_connecting = /** @type {(inputs: Signin_ConnectingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Connecting…`)
};

const ar_signin_connecting = /** @type {(inputs: Signin_ConnectingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`جارٍ الاتصال…`)
};

/**
* | output |
* | --- |
* | "Connecting…" |
*
* @param {Signin_ConnectingInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const signin_connecting = /** @type {((inputs?: Signin_ConnectingInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Signin_ConnectingInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_signin_connecting(inputs)
	return en_signin_connecting(inputs)
});

/** @typedef {{}} Signin_LanguageInputs */

const en_signin_language = /** @type {(inputs: Signin_LanguageInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Language`)
};

const ar_signin_language = /** @type {(inputs: Signin_LanguageInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`اللغة`)
};

/**
* | output |
* | --- |
* | "Language" |
*
* @param {Signin_LanguageInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const signin_language = /** @type {((inputs?: Signin_LanguageInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Signin_LanguageInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_signin_language(inputs)
	return en_signin_language(inputs)
});

/** @typedef {{}} Signin_Make_AccountInputs */

const en_signin_make_account = /** @type {(inputs: Signin_Make_AccountInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Make my account`)
};

const ar_signin_make_account = /** @type {(inputs: Signin_Make_AccountInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`إنشاء حسابي`)
};

/**
* | output |
* | --- |
* | "Make my account" |
*
* @param {Signin_Make_AccountInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const signin_make_account = /** @type {((inputs?: Signin_Make_AccountInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Signin_Make_AccountInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_signin_make_account(inputs)
	return en_signin_make_account(inputs)
});

/** @typedef {{}} Signin_MenuInputs */

const en_signin_menu = /** @type {(inputs: Signin_MenuInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Menu`)
};

const ar_signin_menu = /** @type {(inputs: Signin_MenuInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`القائمة`)
};

/**
* | output |
* | --- |
* | "Menu" |
*
* @param {Signin_MenuInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const signin_menu = /** @type {((inputs?: Signin_MenuInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Signin_MenuInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_signin_menu(inputs)
	return en_signin_menu(inputs)
});

/** @typedef {{}} Signin_Name_RuleInputs */

const en_signin_name_rule = /** @type {(inputs: Signin_Name_RuleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A name with at least one letter`)
};

const ar_signin_name_rule = /** @type {(inputs: Signin_Name_RuleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`اسم فيه حرف واحد على الأقل`)
};

/**
* | output |
* | --- |
* | "A name with at least one letter" |
*
* @param {Signin_Name_RuleInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const signin_name_rule = /** @type {((inputs?: Signin_Name_RuleInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Signin_Name_RuleInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_signin_name_rule(inputs)
	return en_signin_name_rule(inputs)
});

/** @typedef {{}} Signin_No_PictureInputs */

const en_signin_no_picture = /** @type {(inputs: Signin_No_PictureInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No picture`)
};

const ar_signin_no_picture = /** @type {(inputs: Signin_No_PictureInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`لا توجد صورة`)
};

/**
* | output |
* | --- |
* | "No picture" |
*
* @param {Signin_No_PictureInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const signin_no_picture = /** @type {((inputs?: Signin_No_PictureInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Signin_No_PictureInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_signin_no_picture(inputs)
	return en_signin_no_picture(inputs)
});

/** @typedef {{}} Signin_Not_LoadedInputs */

const en_signin_not_loaded = /** @type {(inputs: Signin_Not_LoadedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A part of this page could not be loaded.`)
};

const ar_signin_not_loaded = /** @type {(inputs: Signin_Not_LoadedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`تعذّر تحميل جزء من هذه الصفحة.`)
};

/**
* | output |
* | --- |
* | "A part of this page could not be loaded." |
*
* @param {Signin_Not_LoadedInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const signin_not_loaded = /** @type {((inputs?: Signin_Not_LoadedInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Signin_Not_LoadedInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_signin_not_loaded(inputs)
	return en_signin_not_loaded(inputs)
});

/** @typedef {{}} Signin_Passkey_WhatInputs */

const en_signin_passkey_what = /** @type {(inputs: Signin_Passkey_WhatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Use the passkey that this device, your phone or a security key holds for you. You need no name and no password.`)
};

const ar_signin_passkey_what = /** @type {(inputs: Signin_Passkey_WhatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`يكفي مفتاح المرور الذي يحتفظ به لك هذا الجهاز أو هاتفك أو مفتاح أمان. لا حاجة إلى اسم ولا إلى كلمة مرور.`)
};

/**
* | output |
* | --- |
* | "Use the passkey that this device, your phone or a security key holds for you. You need no name and no password." |
*
* @param {Signin_Passkey_WhatInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const signin_passkey_what = /** @type {((inputs?: Signin_Passkey_WhatInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Signin_Passkey_WhatInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_signin_passkey_what(inputs)
	return en_signin_passkey_what(inputs)
});

/** @typedef {{ name: NonNullable<unknown> }} Signin_Picture_OfInputs */

const en_signin_picture_of = /** @type {(inputs: Signin_Picture_OfInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Picture of ${i?.name}`)
};

const ar_signin_picture_of = /** @type {(inputs: Signin_Picture_OfInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`صورة ⁨${i?.name}⁩`)
};

/**
* | output |
* | --- |
* | "Picture of {name}" |
*
* @param {Signin_Picture_OfInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const signin_picture_of = /** @type {((inputs: Signin_Picture_OfInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Signin_Picture_OfInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_signin_picture_of(inputs)
	return en_signin_picture_of(inputs)
});

/** @typedef {{}} Signin_ProtocolInputs */

const en_signin_protocol = /** @type {(inputs: Signin_ProtocolInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Read the protocol`)
};

const ar_signin_protocol = /** @type {(inputs: Signin_ProtocolInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`قراءة البروتوكول`)
};

/**
* | output |
* | --- |
* | "Read the protocol" |
*
* @param {Signin_ProtocolInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const signin_protocol = /** @type {((inputs?: Signin_ProtocolInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Signin_ProtocolInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_signin_protocol(inputs)
	return en_signin_protocol(inputs)
});

/** @typedef {{}} Signin_Recovery_CodeInputs */

const en_signin_recovery_code = /** @type {(inputs: Signin_Recovery_CodeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Recovery code:`)
};

const ar_signin_recovery_code = /** @type {(inputs: Signin_Recovery_CodeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`رمز الاسترداد:`)
};

/**
* | output |
* | --- |
* | "Recovery code:" |
*
* @param {Signin_Recovery_CodeInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const signin_recovery_code = /** @type {((inputs?: Signin_Recovery_CodeInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Signin_Recovery_CodeInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_signin_recovery_code(inputs)
	return en_signin_recovery_code(inputs)
});

/** @typedef {{ code: NonNullable<unknown> }} Signin_Recovery_Such_AsInputs */

const en_signin_recovery_such_as = /** @type {(inputs: Signin_Recovery_Such_AsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Such as ${i?.code}.`)
};

const ar_signin_recovery_such_as = /** @type {(inputs: Signin_Recovery_Such_AsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`مثل ⁨${i?.code}⁩.`)
};

/**
* | output |
* | --- |
* | "Such as {code}." |
*
* @param {Signin_Recovery_Such_AsInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const signin_recovery_such_as = /** @type {((inputs: Signin_Recovery_Such_AsInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Signin_Recovery_Such_AsInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_signin_recovery_such_as(inputs)
	return en_signin_recovery_such_as(inputs)
});

/** @typedef {{}} Signin_Recovery_WhatInputs */

const en_signin_recovery_what = /** @type {(inputs: Signin_Recovery_WhatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Without your passkey, one of the codes that you kept when you made your account lets you in. Each works once.`)
};

const ar_signin_recovery_what = /** @type {(inputs: Signin_Recovery_WhatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`من دون مفتاح المرور يمكن الدخول برمز من الرموز المحفوظة عند إنشاء الحساب. كل رمز يعمل مرة واحدة.`)
};

/**
* | output |
* | --- |
* | "Without your passkey, one of the codes that you kept when you made your account lets you in. Each works once." |
*
* @param {Signin_Recovery_WhatInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const signin_recovery_what = /** @type {((inputs?: Signin_Recovery_WhatInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Signin_Recovery_WhatInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_signin_recovery_what(inputs)
	return en_signin_recovery_what(inputs)
});

/** @typedef {{}} Signin_Recovery_WrongInputs */

const en_signin_recovery_wrong = /** @type {(inputs: Signin_Recovery_WrongInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`That is no recovery code. They have four groups of four letters and digits.`)
};

const ar_signin_recovery_wrong = /** @type {(inputs: Signin_Recovery_WrongInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`هذا ليس رمز استرداد. يتكوّن الرمز من أربع مجموعات، في كل منها أربعة أحرف وأرقام.`)
};

/**
* | output |
* | --- |
* | "That is no recovery code. They have four groups of four letters and digits." |
*
* @param {Signin_Recovery_WrongInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const signin_recovery_wrong = /** @type {((inputs?: Signin_Recovery_WrongInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Signin_Recovery_WrongInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_signin_recovery_wrong(inputs)
	return en_signin_recovery_wrong(inputs)
});

/** @typedef {{}} Signin_RememberInputs */

const en_signin_remember = /** @type {(inputs: Signin_RememberInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Remember me on this computer`)
};

const ar_signin_remember = /** @type {(inputs: Signin_RememberInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`تذكُّري على هذا الحاسوب`)
};

/**
* | output |
* | --- |
* | "Remember me on this computer" |
*
* @param {Signin_RememberInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const signin_remember = /** @type {((inputs?: Signin_RememberInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Signin_RememberInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_signin_remember(inputs)
	return en_signin_remember(inputs)
});

/** @typedef {{}} Signin_Sign_InInputs */

const en_signin_sign_in = /** @type {(inputs: Signin_Sign_InInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Sign In`)
};

const ar_signin_sign_in = /** @type {(inputs: Signin_Sign_InInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`تسجيل الدخول`)
};

/**
* | output |
* | --- |
* | "Sign In" |
*
* @param {Signin_Sign_InInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const signin_sign_in = /** @type {((inputs?: Signin_Sign_InInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Signin_Sign_InInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_signin_sign_in(inputs)
	return en_signin_sign_in(inputs)
});

/** @typedef {{}} Signin_Sign_In_AsInputs */

const en_signin_sign_in_as = /** @type {(inputs: Signin_Sign_In_AsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Sign in as:`)
};

const ar_signin_sign_in_as = /** @type {(inputs: Signin_Sign_In_AsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`تسجيل الدخول باسم:`)
};

/**
* | output |
* | --- |
* | "Sign in as:" |
*
* @param {Signin_Sign_In_AsInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const signin_sign_in_as = /** @type {((inputs?: Signin_Sign_In_AsInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Signin_Sign_In_AsInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_signin_sign_in_as(inputs)
	return en_signin_sign_in_as(inputs)
});

/** @typedef {{}} Signin_Signing_InInputs */

const en_signin_signing_in = /** @type {(inputs: Signin_Signing_InInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Signing in…`)
};

const ar_signin_signing_in = /** @type {(inputs: Signin_Signing_InInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`جارٍ تسجيل الدخول…`)
};

/**
* | output |
* | --- |
* | "Signing in…" |
*
* @param {Signin_Signing_InInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const signin_signing_in = /** @type {((inputs?: Signin_Signing_InInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Signin_Signing_InInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_signin_signing_in(inputs)
	return en_signin_signing_in(inputs)
});

/** @typedef {{}} Signin_StatusInputs */

const en_signin_status = /** @type {(inputs: Signin_StatusInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Status:`)
};

const ar_signin_status = /** @type {(inputs: Signin_StatusInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`الحالة:`)
};

/**
* | output |
* | --- |
* | "Status:" |
*
* @param {Signin_StatusInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const signin_status = /** @type {((inputs?: Signin_StatusInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Signin_StatusInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_signin_status(inputs)
	return en_signin_status(inputs)
});

/** @typedef {{}} Signin_Try_AgainInputs */

const en_signin_try_again = /** @type {(inputs: Signin_Try_AgainInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Try again`)
};

const ar_signin_try_again = /** @type {(inputs: Signin_Try_AgainInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`إعادة المحاولة`)
};

/**
* | output |
* | --- |
* | "Try again" |
*
* @param {Signin_Try_AgainInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const signin_try_again = /** @type {((inputs?: Signin_Try_AgainInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Signin_Try_AgainInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_signin_try_again(inputs)
	return en_signin_try_again(inputs)
});

/** @typedef {{}} Signin_Waiting_For_PasskeyInputs */

const en_signin_waiting_for_passkey = /** @type {(inputs: Signin_Waiting_For_PasskeyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Waiting for your passkey…`)
};

const ar_signin_waiting_for_passkey = /** @type {(inputs: Signin_Waiting_For_PasskeyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`بانتظار مفتاح المرور…`)
};

/**
* | output |
* | --- |
* | "Waiting for your passkey…" |
*
* @param {Signin_Waiting_For_PasskeyInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const signin_waiting_for_passkey = /** @type {((inputs?: Signin_Waiting_For_PasskeyInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Signin_Waiting_For_PasskeyInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_signin_waiting_for_passkey(inputs)
	return en_signin_waiting_for_passkey(inputs)
});

/** @typedef {{}} Signin_Way_AccountInputs */

const en_signin_way_account = /** @type {(inputs: Signin_Way_AccountInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Get a new account`)
};

const ar_signin_way_account = /** @type {(inputs: Signin_Way_AccountInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`إنشاء حساب جديد`)
};

/**
* | output |
* | --- |
* | "Get a new account" |
*
* @param {Signin_Way_AccountInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const signin_way_account = /** @type {((inputs?: Signin_Way_AccountInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Signin_Way_AccountInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_signin_way_account(inputs)
	return en_signin_way_account(inputs)
});

/** @typedef {{}} Signin_Way_DemoInputs */

const en_signin_way_demo = /** @type {(inputs: Signin_Way_DemoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Be a demo person`)
};

const ar_signin_way_demo = /** @type {(inputs: Signin_Way_DemoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`الدخول كشخص تجريبي`)
};

/**
* | output |
* | --- |
* | "Be a demo person" |
*
* @param {Signin_Way_DemoInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const signin_way_demo = /** @type {((inputs?: Signin_Way_DemoInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Signin_Way_DemoInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_signin_way_demo(inputs)
	return en_signin_way_demo(inputs)
});

/** @typedef {{}} Signin_Way_PasskeyInputs */

const en_signin_way_passkey = /** @type {(inputs: Signin_Way_PasskeyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Use a passkey`)
};

const ar_signin_way_passkey = /** @type {(inputs: Signin_Way_PasskeyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`استخدام مفتاح مرور`)
};

/**
* | output |
* | --- |
* | "Use a passkey" |
*
* @param {Signin_Way_PasskeyInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const signin_way_passkey = /** @type {((inputs?: Signin_Way_PasskeyInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Signin_Way_PasskeyInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_signin_way_passkey(inputs)
	return en_signin_way_passkey(inputs)
});

/** @typedef {{}} Signin_Way_RecoveryInputs */

const en_signin_way_recovery = /** @type {(inputs: Signin_Way_RecoveryInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Use a recovery code`)
};

const ar_signin_way_recovery = /** @type {(inputs: Signin_Way_RecoveryInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`استخدام رمز استرداد`)
};

/**
* | output |
* | --- |
* | "Use a recovery code" |
*
* @param {Signin_Way_RecoveryInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const signin_way_recovery = /** @type {((inputs?: Signin_Way_RecoveryInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Signin_Way_RecoveryInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_signin_way_recovery(inputs)
	return en_signin_way_recovery(inputs)
});

/** @typedef {{}} Signin_Your_NameInputs */

const en_signin_your_name = /** @type {(inputs: Signin_Your_NameInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Your name:`)
};

const ar_signin_your_name = /** @type {(inputs: Signin_Your_NameInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`اسمك:`)
};

/**
* | output |
* | --- |
* | "Your name:" |
*
* @param {Signin_Your_NameInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const signin_your_name = /** @type {((inputs?: Signin_Your_NameInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Signin_Your_NameInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_signin_your_name(inputs)
	return en_signin_your_name(inputs)
});
