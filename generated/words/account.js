import * as registry from "./registry.js";
import { getLocale, experimentalStaticLocale } from "./runtime.js";

/** @typedef {import("./runtime.js").LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown> }} Account_AddedInputs */

const en_account_added = /** @type {(inputs: Account_AddedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.name} was added.`)
};

const ar_account_added = /** @type {(inputs: Account_AddedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`تمت إضافة ⁨${i?.name}⁩.`)
};

/**
* | output |
* | --- |
* | "{name} was added." |
*
* @param {Account_AddedInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const account_added = /** @type {((inputs: Account_AddedInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Account_AddedInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_account_added(inputs)
	return en_account_added(inputs)
});

/** @typedef {{}} Account_Advice_OpenInputs */

const en_account_advice_open = /** @type {(inputs: Account_Advice_OpenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Go to my passkeys`)
};

const ar_account_advice_open = /** @type {(inputs: Account_Advice_OpenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`الذهاب إلى مفاتيح المرور`)
};

/**
* | output |
* | --- |
* | "Go to my passkeys" |
*
* @param {Account_Advice_OpenInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const account_advice_open = /** @type {((inputs?: Account_Advice_OpenInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Account_Advice_OpenInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_account_advice_open(inputs)
	return en_account_advice_open(inputs)
});

/** @typedef {{}} Account_Advice_TitleInputs */

const en_account_advice_title = /** @type {(inputs: Account_Advice_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Make a new passkey`)
};

const ar_account_advice_title = /** @type {(inputs: Account_Advice_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`إنشاء مفتاح مرور جديد`)
};

/**
* | output |
* | --- |
* | "Make a new passkey" |
*
* @param {Account_Advice_TitleInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const account_advice_title = /** @type {((inputs?: Account_Advice_TitleInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Account_Advice_TitleInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_account_advice_title(inputs)
	return en_account_advice_title(inputs)
});

/** @typedef {{}} Account_Advice_WhatInputs */

const en_account_advice_what = /** @type {(inputs: Account_Advice_WhatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`You came in with a recovery code, and that code is used up now.`)
};

const ar_account_advice_what = /** @type {(inputs: Account_Advice_WhatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`تم الدخول برمز استرداد، وقد استُهلك هذا الرمز الآن.`)
};

/**
* | output |
* | --- |
* | "You came in with a recovery code, and that code is used up now." |
*
* @param {Account_Advice_WhatInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const account_advice_what = /** @type {((inputs?: Account_Advice_WhatInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Account_Advice_WhatInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_account_advice_what(inputs)
	return en_account_advice_what(inputs)
});

/** @typedef {{}} Account_Advice_WhyInputs */

const en_account_advice_why = /** @type {(inputs: Account_Advice_WhyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`If your passkey is lost, make a new one on this device: then you need no more codes. Remove the lost one from the list too.`)
};

const ar_account_advice_why = /** @type {(inputs: Account_Advice_WhyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`إذا فُقد مفتاح المرور، فالأفضل إنشاء مفتاح جديد على هذا الجهاز، وعندها لا تحتاج إلى رموز أخرى. ويُستحسن أيضًا إزالة المفتاح المفقود من القائمة.`)
};

/**
* | output |
* | --- |
* | "If your passkey is lost, make a new one on this device: then you need no more codes. Remove the lost one from the list too." |
*
* @param {Account_Advice_WhyInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const account_advice_why = /** @type {((inputs?: Account_Advice_WhyInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Account_Advice_WhyInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_account_advice_why(inputs)
	return en_account_advice_why(inputs)
});

/** @typedef {{ name: NonNullable<unknown>, host: NonNullable<unknown> }} Account_Codes_FileInputs */

const en_account_codes_file = /** @type {(inputs: Account_Codes_FileInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Recovery codes of ${i?.name} for CF Messenger at ${i?.host}`)
};

const ar_account_codes_file = /** @type {(inputs: Account_Codes_FileInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`رموز استرداد ⁨${i?.name}⁩ في CF Messenger على ⁨${i?.host}⁩`)
};

/**
* | output |
* | --- |
* | "Recovery codes of {name} for CF Messenger at {host}" |
*
* @param {Account_Codes_FileInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const account_codes_file = /** @type {((inputs: Account_Codes_FileInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Account_Codes_FileInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_account_codes_file(inputs)
	return en_account_codes_file(inputs)
});

/** @typedef {{}} Account_Codes_KeptInputs */

const en_account_codes_kept = /** @type {(inputs: Account_Codes_KeptInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`I have kept them`)
};

const ar_account_codes_kept = /** @type {(inputs: Account_Codes_KeptInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`لقد احتفظت بها`)
};

/**
* | output |
* | --- |
* | "I have kept them" |
*
* @param {Account_Codes_KeptInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const account_codes_kept = /** @type {((inputs?: Account_Codes_KeptInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Account_Codes_KeptInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_account_codes_kept(inputs)
	return en_account_codes_kept(inputs)
});

/** @typedef {{}} Account_Codes_MakingInputs */

const en_account_codes_making = /** @type {(inputs: Account_Codes_MakingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Making your codes…`)
};

const ar_account_codes_making = /** @type {(inputs: Account_Codes_MakingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`جارٍ إنشاء الرموز…`)
};

/**
* | output |
* | --- |
* | "Making your codes…" |
*
* @param {Account_Codes_MakingInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const account_codes_making = /** @type {((inputs?: Account_Codes_MakingInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Account_Codes_MakingInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_account_codes_making(inputs)
	return en_account_codes_making(inputs)
});

/** @typedef {{}} Account_Codes_SaveInputs */

const en_account_codes_save = /** @type {(inputs: Account_Codes_SaveInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Save as a file`)
};

const ar_account_codes_save = /** @type {(inputs: Account_Codes_SaveInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`حفظ في ملف`)
};

/**
* | output |
* | --- |
* | "Save as a file" |
*
* @param {Account_Codes_SaveInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const account_codes_save = /** @type {((inputs?: Account_Codes_SaveInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Account_Codes_SaveInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_account_codes_save(inputs)
	return en_account_codes_save(inputs)
});

/** @typedef {{}} Account_Codes_TitleInputs */

const en_account_codes_title = /** @type {(inputs: Account_Codes_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Your recovery codes`)
};

const ar_account_codes_title = /** @type {(inputs: Account_Codes_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`رموز الاسترداد الخاصة بك`)
};

/**
* | output |
* | --- |
* | "Your recovery codes" |
*
* @param {Account_Codes_TitleInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const account_codes_title = /** @type {((inputs?: Account_Codes_TitleInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Account_Codes_TitleInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_account_codes_title(inputs)
	return en_account_codes_title(inputs)
});

/** @typedef {{}} Account_Codes_VoidInputs */

const en_account_codes_void = /** @type {(inputs: Account_Codes_VoidInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Codes that you had before do not work any more.`)
};

const ar_account_codes_void = /** @type {(inputs: Account_Codes_VoidInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`الرموز التي كانت لديك من قبل لم تعد تعمل.`)
};

/**
* | output |
* | --- |
* | "Codes that you had before do not work any more." |
*
* @param {Account_Codes_VoidInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const account_codes_void = /** @type {((inputs?: Account_Codes_VoidInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Account_Codes_VoidInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_account_codes_void(inputs)
	return en_account_codes_void(inputs)
});

/** @typedef {{}} Account_Codes_WhatInputs */

const en_account_codes_what = /** @type {(inputs: Account_Codes_WhatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`If you lose your passkey, each of these codes lets you in once. They are shown this one time only.`)
};

const ar_account_codes_what = /** @type {(inputs: Account_Codes_WhatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`إذا فُقد مفتاح المرور، فكل رمز من هذه الرموز يُدخلك مرة واحدة. وهي لا تظهر إلا هذه المرة.`)
};

/**
* | output |
* | --- |
* | "If you lose your passkey, each of these codes lets you in once. They are shown this one time only." |
*
* @param {Account_Codes_WhatInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const account_codes_what = /** @type {((inputs?: Account_Codes_WhatInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Account_Codes_WhatInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_account_codes_what(inputs)
	return en_account_codes_what(inputs)
});

/** @typedef {{}} Account_Codes_WriteInputs */

const en_account_codes_write = /** @type {(inputs: Account_Codes_WriteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The browser did not allow copying. Please write them down.`)
};

const ar_account_codes_write = /** @type {(inputs: Account_Codes_WriteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`لم يسمح المتصفح بالنسخ. يُرجى تدوينها.`)
};

/**
* | output |
* | --- |
* | "The browser did not allow copying. Please write them down." |
*
* @param {Account_Codes_WriteInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const account_codes_write = /** @type {((inputs?: Account_Codes_WriteInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Account_Codes_WriteInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_account_codes_write(inputs)
	return en_account_codes_write(inputs)
});

/** @typedef {{}} Account_CopiedInputs */

const en_account_copied = /** @type {(inputs: Account_CopiedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Copied.`)
};

const ar_account_copied = /** @type {(inputs: Account_CopiedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`تم النسخ.`)
};

/**
* | output |
* | --- |
* | "Copied." |
*
* @param {Account_CopiedInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const account_copied = /** @type {((inputs?: Account_CopiedInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Account_CopiedInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_account_copied(inputs)
	return en_account_copied(inputs)
});

/** @typedef {{}} Account_CopyInputs */

const en_account_copy = /** @type {(inputs: Account_CopyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Copy`)
};

const ar_account_copy = /** @type {(inputs: Account_CopyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`نسخ`)
};

/**
* | output |
* | --- |
* | "Copy" |
*
* @param {Account_CopyInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const account_copy = /** @type {((inputs?: Account_CopyInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Account_CopyInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_account_copy(inputs)
	return en_account_copy(inputs)
});

/** @typedef {{}} Account_DemoInputs */

const en_account_demo = /** @type {(inputs: Account_DemoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Anybody can be a demo person, so this account has no passkeys, no recovery codes and no access tokens: they would belong to everyone. Sign out and choose “Get a new account” for one of your own.`)
};

const ar_account_demo = /** @type {(inputs: Account_DemoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`يمكن لأي شخص أن يكون هذا الشخص التجريبي، لذلك ليست لهذا الحساب مفاتيح مرور ولا رموز استرداد ولا رموز وصول، فهي ستكون للجميع. للحصول على حساب خاص بك سجّل الخروج ثم اختر «إنشاء حساب جديد».`)
};

/**
* | output |
* | --- |
* | "Anybody can be a demo person, so this account has no passkeys, no recovery codes and no access tokens: they would belong to everyone. Sign out and choose “Ge..." |
*
* @param {Account_DemoInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const account_demo = /** @type {((inputs?: Account_DemoInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Account_DemoInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_account_demo(inputs)
	return en_account_demo(inputs)
});

/** @typedef {{}} Account_DoneInputs */

const en_account_done = /** @type {(inputs: Account_DoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Done`)
};

const ar_account_done = /** @type {(inputs: Account_DoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`تم`)
};

/**
* | output |
* | --- |
* | "Done" |
*
* @param {Account_DoneInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const account_done = /** @type {((inputs?: Account_DoneInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Account_DoneInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_account_done(inputs)
	return en_account_done(inputs)
});

/** @typedef {{}} Account_How_DemoInputs */

const en_account_how_demo = /** @type {(inputs: Account_How_DemoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`as a demo person`)
};

const ar_account_how_demo = /** @type {(inputs: Account_How_DemoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`كشخص تجريبي`)
};

/**
* | output |
* | --- |
* | "as a demo person" |
*
* @param {Account_How_DemoInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const account_how_demo = /** @type {((inputs?: Account_How_DemoInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Account_How_DemoInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_account_how_demo(inputs)
	return en_account_how_demo(inputs)
});

/** @typedef {{}} Account_How_New_AccountInputs */

const en_account_how_new_account = /** @type {(inputs: Account_How_New_AccountInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`when the account was made`)
};

const ar_account_how_new_account = /** @type {(inputs: Account_How_New_AccountInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`عند إنشاء الحساب`)
};

/**
* | output |
* | --- |
* | "when the account was made" |
*
* @param {Account_How_New_AccountInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const account_how_new_account = /** @type {((inputs?: Account_How_New_AccountInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Account_How_New_AccountInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_account_how_new_account(inputs)
	return en_account_how_new_account(inputs)
});

/** @typedef {{}} Account_How_PasskeyInputs */

const en_account_how_passkey = /** @type {(inputs: Account_How_PasskeyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`with a passkey`)
};

const ar_account_how_passkey = /** @type {(inputs: Account_How_PasskeyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`بمفتاح مرور`)
};

/**
* | output |
* | --- |
* | "with a passkey" |
*
* @param {Account_How_PasskeyInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const account_how_passkey = /** @type {((inputs?: Account_How_PasskeyInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Account_How_PasskeyInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_account_how_passkey(inputs)
	return en_account_how_passkey(inputs)
});

/** @typedef {{}} Account_How_RecoveryInputs */

const en_account_how_recovery = /** @type {(inputs: Account_How_RecoveryInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`with a recovery code`)
};

const ar_account_how_recovery = /** @type {(inputs: Account_How_RecoveryInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`برمز استرداد`)
};

/**
* | output |
* | --- |
* | "with a recovery code" |
*
* @param {Account_How_RecoveryInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const account_how_recovery = /** @type {((inputs?: Account_How_RecoveryInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Account_How_RecoveryInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_account_how_recovery(inputs)
	return en_account_how_recovery(inputs)
});

/** @typedef {{}} Account_How_TokenInputs */

const en_account_how_token = /** @type {(inputs: Account_How_TokenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`a program with an access token`)
};

const ar_account_how_token = /** @type {(inputs: Account_How_TokenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`برنامج لديه رمز وصول`)
};

/**
* | output |
* | --- |
* | "a program with an access token" |
*
* @param {Account_How_TokenInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const account_how_token = /** @type {((inputs?: Account_How_TokenInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Account_How_TokenInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_account_how_token(inputs)
	return en_account_how_token(inputs)
});

/** @typedef {{}} Account_Label_RuleInputs */

const en_account_label_rule = /** @type {(inputs: Account_Label_RuleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A name by which you know it again`)
};

const ar_account_label_rule = /** @type {(inputs: Account_Label_RuleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`اسم تتعرّف عليه به لاحقًا`)
};

/**
* | output |
* | --- |
* | "A name by which you know it again" |
*
* @param {Account_Label_RuleInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const account_label_rule = /** @type {((inputs?: Account_Label_RuleInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Account_Label_RuleInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_account_label_rule(inputs)
	return en_account_label_rule(inputs)
});

/** @typedef {{ date: NonNullable<unknown>, time: NonNullable<unknown> }} Account_Last_UsedInputs */

const en_account_last_used = /** @type {(inputs: Account_Last_UsedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`last used on ${i?.date} at ${i?.time}`)
};

const ar_account_last_used = /** @type {(inputs: Account_Last_UsedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`آخر استخدام في ⁨${i?.date}⁩ الساعة ⁨${i?.time}⁩`)
};

/**
* | output |
* | --- |
* | "last used on {date} at {time}" |
*
* @param {Account_Last_UsedInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const account_last_used = /** @type {((inputs: Account_Last_UsedInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Account_Last_UsedInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_account_last_used(inputs)
	return en_account_last_used(inputs)
});

/** @typedef {{}} Account_LaterInputs */

const en_account_later = /** @type {(inputs: Account_LaterInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Later`)
};

const ar_account_later = /** @type {(inputs: Account_LaterInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`لاحقًا`)
};

/**
* | output |
* | --- |
* | "Later" |
*
* @param {Account_LaterInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const account_later = /** @type {((inputs?: Account_LaterInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Account_LaterInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_account_later(inputs)
	return en_account_later(inputs)
});

/** @typedef {{}} Account_Name_RuleInputs */

const en_account_name_rule = /** @type {(inputs: Account_Name_RuleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A name with at least one letter`)
};

const ar_account_name_rule = /** @type {(inputs: Account_Name_RuleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`اسم فيه حرف واحد على الأقل`)
};

/**
* | output |
* | --- |
* | "A name with at least one letter" |
*
* @param {Account_Name_RuleInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const account_name_rule = /** @type {((inputs?: Account_Name_RuleInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Account_Name_RuleInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_account_name_rule(inputs)
	return en_account_name_rule(inputs)
});

/** @typedef {{}} Account_Never_UsedInputs */

const en_account_never_used = /** @type {(inputs: Account_Never_UsedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`never used`)
};

const ar_account_never_used = /** @type {(inputs: Account_Never_UsedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`لم يُستخدم بعد`)
};

/**
* | output |
* | --- |
* | "never used" |
*
* @param {Account_Never_UsedInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const account_never_used = /** @type {((inputs?: Account_Never_UsedInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Account_Never_UsedInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_account_never_used(inputs)
	return en_account_never_used(inputs)
});

/** @typedef {{}} Account_Not_CopiedInputs */

const en_account_not_copied = /** @type {(inputs: Account_Not_CopiedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The browser did not allow copying.`)
};

const ar_account_not_copied = /** @type {(inputs: Account_Not_CopiedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`لم يسمح المتصفح بالنسخ.`)
};

/**
* | output |
* | --- |
* | "The browser did not allow copying." |
*
* @param {Account_Not_CopiedInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const account_not_copied = /** @type {((inputs?: Account_Not_CopiedInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Account_Not_CopiedInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_account_not_copied(inputs)
	return en_account_not_copied(inputs)
});

/** @typedef {{}} Account_Own_PictureInputs */

const en_account_own_picture = /** @type {(inputs: Account_Own_PictureInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Or a picture of your own`)
};

const ar_account_own_picture = /** @type {(inputs: Account_Own_PictureInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`أو صورة من عندك`)
};

/**
* | output |
* | --- |
* | "Or a picture of your own" |
*
* @param {Account_Own_PictureInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const account_own_picture = /** @type {((inputs?: Account_Own_PictureInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Account_Own_PictureInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_account_own_picture(inputs)
	return en_account_own_picture(inputs)
});

/** @typedef {{}} Account_Page_PasskeysInputs */

const en_account_page_passkeys = /** @type {(inputs: Account_Page_PasskeysInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Passkeys`)
};

const ar_account_page_passkeys = /** @type {(inputs: Account_Page_PasskeysInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`مفاتيح المرور`)
};

/**
* | output |
* | --- |
* | "Passkeys" |
*
* @param {Account_Page_PasskeysInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const account_page_passkeys = /** @type {((inputs?: Account_Page_PasskeysInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Account_Page_PasskeysInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_account_page_passkeys(inputs)
	return en_account_page_passkeys(inputs)
});

/** @typedef {{}} Account_Page_ProfileInputs */

const en_account_page_profile = /** @type {(inputs: Account_Page_ProfileInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Profile`)
};

const ar_account_page_profile = /** @type {(inputs: Account_Page_ProfileInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`الملف الشخصي`)
};

/**
* | output |
* | --- |
* | "Profile" |
*
* @param {Account_Page_ProfileInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const account_page_profile = /** @type {((inputs?: Account_Page_ProfileInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Account_Page_ProfileInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_account_page_profile(inputs)
	return en_account_page_profile(inputs)
});

/** @typedef {{}} Account_Page_SessionsInputs */

const en_account_page_sessions = /** @type {(inputs: Account_Page_SessionsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Sessions`)
};

const ar_account_page_sessions = /** @type {(inputs: Account_Page_SessionsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`الجلسات`)
};

/**
* | output |
* | --- |
* | "Sessions" |
*
* @param {Account_Page_SessionsInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const account_page_sessions = /** @type {((inputs?: Account_Page_SessionsInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Account_Page_SessionsInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_account_page_sessions(inputs)
	return en_account_page_sessions(inputs)
});

/** @typedef {{}} Account_Page_TokensInputs */

const en_account_page_tokens = /** @type {(inputs: Account_Page_TokensInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Access tokens`)
};

const ar_account_page_tokens = /** @type {(inputs: Account_Page_TokensInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`رموز الوصول`)
};

/**
* | output |
* | --- |
* | "Access tokens" |
*
* @param {Account_Page_TokensInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const account_page_tokens = /** @type {((inputs?: Account_Page_TokensInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Account_Page_TokensInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_account_page_tokens(inputs)
	return en_account_page_tokens(inputs)
});

/** @typedef {{}} Account_Passkey_AddInputs */

const en_account_passkey_add = /** @type {(inputs: Account_Passkey_AddInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Add a passkey`)
};

const ar_account_passkey_add = /** @type {(inputs: Account_Passkey_AddInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`إضافة مفتاح مرور`)
};

/**
* | output |
* | --- |
* | "Add a passkey" |
*
* @param {Account_Passkey_AddInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const account_passkey_add = /** @type {((inputs?: Account_Passkey_AddInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Account_Passkey_AddInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_account_passkey_add(inputs)
	return en_account_passkey_add(inputs)
});

/** @typedef {{}} Account_Passkey_ExampleInputs */

const en_account_passkey_example = /** @type {(inputs: Account_Passkey_ExampleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`My phone`)
};

const ar_account_passkey_example = /** @type {(inputs: Account_Passkey_ExampleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`هاتفي`)
};

/**
* | output |
* | --- |
* | "My phone" |
*
* @param {Account_Passkey_ExampleInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const account_passkey_example = /** @type {((inputs?: Account_Passkey_ExampleInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Account_Passkey_ExampleInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_account_passkey_example(inputs)
	return en_account_passkey_example(inputs)
});

/** @typedef {{}} Account_Passkey_NameInputs */

const en_account_passkey_name = /** @type {(inputs: Account_Passkey_NameInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Name of the new passkey:`)
};

const ar_account_passkey_name = /** @type {(inputs: Account_Passkey_NameInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`اسم مفتاح المرور الجديد:`)
};

/**
* | output |
* | --- |
* | "Name of the new passkey:" |
*
* @param {Account_Passkey_NameInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const account_passkey_name = /** @type {((inputs?: Account_Passkey_NameInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Account_Passkey_NameInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_account_passkey_name(inputs)
	return en_account_passkey_name(inputs)
});

/** @typedef {{}} Account_PasskeysInputs */

const en_account_passkeys = /** @type {(inputs: Account_PasskeysInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Passkeys`)
};

const ar_account_passkeys = /** @type {(inputs: Account_PasskeysInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`مفاتيح المرور`)
};

/**
* | output |
* | --- |
* | "Passkeys" |
*
* @param {Account_PasskeysInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const account_passkeys = /** @type {((inputs?: Account_PasskeysInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Account_PasskeysInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_account_passkeys(inputs)
	return en_account_passkeys(inputs)
});

/** @typedef {{}} Account_Passkeys_LastInputs */

const en_account_passkeys_last = /** @type {(inputs: Account_Passkeys_LastInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Your last passkey stays until you have recovery codes or another passkey.`)
};

const ar_account_passkeys_last = /** @type {(inputs: Account_Passkeys_LastInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`يبقى مفتاح المرور الأخير إلى أن تكون لديك رموز استرداد أو مفتاح آخر.`)
};

/**
* | output |
* | --- |
* | "Your last passkey stays until you have recovery codes or another passkey." |
*
* @param {Account_Passkeys_LastInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const account_passkeys_last = /** @type {((inputs?: Account_Passkeys_LastInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Account_Passkeys_LastInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_account_passkeys_last(inputs)
	return en_account_passkeys_last(inputs)
});

/** @typedef {{}} Account_Passkeys_NoneInputs */

const en_account_passkeys_none = /** @type {(inputs: Account_Passkeys_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`You have no passkeys yet.`)
};

const ar_account_passkeys_none = /** @type {(inputs: Account_Passkeys_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`ليست لديك مفاتيح مرور بعد.`)
};

/**
* | output |
* | --- |
* | "You have no passkeys yet." |
*
* @param {Account_Passkeys_NoneInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const account_passkeys_none = /** @type {((inputs?: Account_Passkeys_NoneInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Account_Passkeys_NoneInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_account_passkeys_none(inputs)
	return en_account_passkeys_none(inputs)
});

/** @typedef {{}} Account_Passkeys_ReadingInputs */

const en_account_passkeys_reading = /** @type {(inputs: Account_Passkeys_ReadingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Reading your passkeys…`)
};

const ar_account_passkeys_reading = /** @type {(inputs: Account_Passkeys_ReadingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`جارٍ قراءة مفاتيح المرور…`)
};

/**
* | output |
* | --- |
* | "Reading your passkeys…" |
*
* @param {Account_Passkeys_ReadingInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const account_passkeys_reading = /** @type {((inputs?: Account_Passkeys_ReadingInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Account_Passkeys_ReadingInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_account_passkeys_reading(inputs)
	return en_account_passkeys_reading(inputs)
});

/** @typedef {{}} Account_Personal_MessageInputs */

const en_account_personal_message = /** @type {(inputs: Account_Personal_MessageInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Personal message:`)
};

const ar_account_personal_message = /** @type {(inputs: Account_Personal_MessageInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`رسالتك الشخصية:`)
};

/**
* | output |
* | --- |
* | "Personal message:" |
*
* @param {Account_Personal_MessageInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const account_personal_message = /** @type {((inputs?: Account_Personal_MessageInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Account_Personal_MessageInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_account_personal_message(inputs)
	return en_account_personal_message(inputs)
});

/** @typedef {{}} Account_PictureInputs */

const en_account_picture = /** @type {(inputs: Account_PictureInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Picture`)
};

const ar_account_picture = /** @type {(inputs: Account_PictureInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`الصورة`)
};

/**
* | output |
* | --- |
* | "Picture" |
*
* @param {Account_PictureInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const account_picture = /** @type {((inputs?: Account_PictureInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Account_PictureInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_account_picture(inputs)
	return en_account_picture(inputs)
});

/** @typedef {{}} Account_Picture_DuckInputs */

const en_account_picture_duck = /** @type {(inputs: Account_Picture_DuckInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Duck`)
};

const ar_account_picture_duck = /** @type {(inputs: Account_Picture_DuckInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`بطة`)
};

/**
* | output |
* | --- |
* | "Duck" |
*
* @param {Account_Picture_DuckInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const account_picture_duck = /** @type {((inputs?: Account_Picture_DuckInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Account_Picture_DuckInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_account_picture_duck(inputs)
	return en_account_picture_duck(inputs)
});

/** @typedef {{}} Account_PreviewInputs */

const en_account_preview = /** @type {(inputs: Account_PreviewInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Preview`)
};

const ar_account_preview = /** @type {(inputs: Account_PreviewInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`معاينة`)
};

/**
* | output |
* | --- |
* | "Preview" |
*
* @param {Account_PreviewInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const account_preview = /** @type {((inputs?: Account_PreviewInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Account_PreviewInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_account_preview(inputs)
	return en_account_preview(inputs)
});

/** @typedef {{}} Account_Preview_WhatInputs */

const en_account_preview_what = /** @type {(inputs: Account_Preview_WhatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This is how others will see it.`)
};

const ar_account_preview_what = /** @type {(inputs: Account_Preview_WhatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`هكذا سيراها الآخرون.`)
};

/**
* | output |
* | --- |
* | "This is how others will see it." |
*
* @param {Account_Preview_WhatInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const account_preview_what = /** @type {((inputs?: Account_Preview_WhatInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Account_Preview_WhatInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_account_preview_what(inputs)
	return en_account_preview_what(inputs)
});

/** @typedef {{}} Account_RecoveryInputs */

const en_account_recovery = /** @type {(inputs: Account_RecoveryInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Recovery codes`)
};

const ar_account_recovery = /** @type {(inputs: Account_RecoveryInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`رموز الاسترداد`)
};

/**
* | output |
* | --- |
* | "Recovery codes" |
*
* @param {Account_RecoveryInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const account_recovery = /** @type {((inputs?: Account_RecoveryInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Account_RecoveryInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_account_recovery(inputs)
	return en_account_recovery(inputs)
});

/** @typedef {{ n: NonNullable<unknown>, all: NonNullable<unknown> }} Account_Recovery_LeftInputs */

const en_account_recovery_left = /** @type {(inputs: Account_Recovery_LeftInputs) => LocalizedString} */ (i) => {const p = registry.plural("en", i?.n, {});
	if (p === "one") return /** @type {LocalizedString} */ (`${i?.n} of ${i?.all} recovery codes is left.`);
	if (p === "other") return /** @type {LocalizedString} */ (`${i?.n} of ${i?.all} recovery codes are left.`);
	return /** @type {LocalizedString} */ ("account_recovery_left");
};

const ar_account_recovery_left = /** @type {(inputs: Account_Recovery_LeftInputs) => LocalizedString} */ (i) => {const p = registry.plural("ar", i?.n, {});
	if (p === "zero") return /** @type {LocalizedString} */ (`لم يبقَ أي رمز استرداد من أصل ${i?.all}.`);
	if (p === "one") return /** @type {LocalizedString} */ (`بقي رمز استرداد واحد من أصل ${i?.all}.`);
	if (p === "two") return /** @type {LocalizedString} */ (`بقي رمزا استرداد من أصل ${i?.all}.`);
	if (p === "few") return /** @type {LocalizedString} */ (`بقيت ${i?.n} رموز استرداد من أصل ${i?.all}.`);
	if (p === "many") return /** @type {LocalizedString} */ (`بقي ${i?.n} رمز استرداد من أصل ${i?.all}.`);
	if (p === "other") return /** @type {LocalizedString} */ (`بقي ${i?.n} رمز استرداد من أصل ${i?.all}.`);
	return /** @type {LocalizedString} */ ("account_recovery_left");
};

/**
* | p | output |
* | --- | --- |
* | "one" | "{n} of {all} recovery codes is left." |
* | "other" | "{n} of {all} recovery codes are left." |
*
* @param {Account_Recovery_LeftInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const account_recovery_left = /** @type {((inputs: Account_Recovery_LeftInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Account_Recovery_LeftInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_account_recovery_left(inputs)
	return en_account_recovery_left(inputs)
});

/** @typedef {{}} Account_Recovery_MakeInputs */

const en_account_recovery_make = /** @type {(inputs: Account_Recovery_MakeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Make new recovery codes`)
};

const ar_account_recovery_make = /** @type {(inputs: Account_Recovery_MakeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`إنشاء رموز استرداد جديدة`)
};

/**
* | output |
* | --- |
* | "Make new recovery codes" |
*
* @param {Account_Recovery_MakeInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const account_recovery_make = /** @type {((inputs?: Account_Recovery_MakeInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Account_Recovery_MakeInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_account_recovery_make(inputs)
	return en_account_recovery_make(inputs)
});

/** @typedef {{}} Account_RemoveInputs */

const en_account_remove = /** @type {(inputs: Account_RemoveInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Remove`)
};

const ar_account_remove = /** @type {(inputs: Account_RemoveInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`إزالة`)
};

/**
* | output |
* | --- |
* | "Remove" |
*
* @param {Account_RemoveInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const account_remove = /** @type {((inputs?: Account_RemoveInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Account_RemoveInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_account_remove(inputs)
	return en_account_remove(inputs)
});

/** @typedef {{ name: NonNullable<unknown> }} Account_Remove_NameInputs */

const en_account_remove_name = /** @type {(inputs: Account_Remove_NameInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Remove ${i?.name}`)
};

const ar_account_remove_name = /** @type {(inputs: Account_Remove_NameInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`إزالة ⁨${i?.name}⁩`)
};

/**
* | output |
* | --- |
* | "Remove {name}" |
*
* @param {Account_Remove_NameInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const account_remove_name = /** @type {((inputs: Account_Remove_NameInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Account_Remove_NameInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_account_remove_name(inputs)
	return en_account_remove_name(inputs)
});

/** @typedef {{ name: NonNullable<unknown> }} Account_RemovedInputs */

const en_account_removed = /** @type {(inputs: Account_RemovedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.name} was removed.`)
};

const ar_account_removed = /** @type {(inputs: Account_RemovedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`تمت إزالة ⁨${i?.name}⁩.`)
};

/**
* | output |
* | --- |
* | "{name} was removed." |
*
* @param {Account_RemovedInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const account_removed = /** @type {((inputs: Account_RemovedInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Account_RemovedInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_account_removed(inputs)
	return en_account_removed(inputs)
});

/** @typedef {{}} Account_RevokeInputs */

const en_account_revoke = /** @type {(inputs: Account_RevokeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Revoke`)
};

const ar_account_revoke = /** @type {(inputs: Account_RevokeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`إبطال`)
};

/**
* | output |
* | --- |
* | "Revoke" |
*
* @param {Account_RevokeInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const account_revoke = /** @type {((inputs?: Account_RevokeInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Account_RevokeInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_account_revoke(inputs)
	return en_account_revoke(inputs)
});

/** @typedef {{ name: NonNullable<unknown> }} Account_Revoke_NameInputs */

const en_account_revoke_name = /** @type {(inputs: Account_Revoke_NameInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Revoke ${i?.name}`)
};

const ar_account_revoke_name = /** @type {(inputs: Account_Revoke_NameInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`إبطال ⁨${i?.name}⁩`)
};

/**
* | output |
* | --- |
* | "Revoke {name}" |
*
* @param {Account_Revoke_NameInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const account_revoke_name = /** @type {((inputs: Account_Revoke_NameInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Account_Revoke_NameInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_account_revoke_name(inputs)
	return en_account_revoke_name(inputs)
});

/** @typedef {{ name: NonNullable<unknown> }} Account_RevokedInputs */

const en_account_revoked = /** @type {(inputs: Account_RevokedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.name} was revoked.`)
};

const ar_account_revoked = /** @type {(inputs: Account_RevokedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`تم إبطال ⁨${i?.name}⁩.`)
};

/**
* | output |
* | --- |
* | "{name} was revoked." |
*
* @param {Account_RevokedInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const account_revoked = /** @type {((inputs: Account_RevokedInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Account_RevokedInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_account_revoked(inputs)
	return en_account_revoked(inputs)
});

/** @typedef {{}} Account_SaveInputs */

const en_account_save = /** @type {(inputs: Account_SaveInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Save`)
};

const ar_account_save = /** @type {(inputs: Account_SaveInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`حفظ`)
};

/**
* | output |
* | --- |
* | "Save" |
*
* @param {Account_SaveInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const account_save = /** @type {((inputs?: Account_SaveInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Account_SaveInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_account_save(inputs)
	return en_account_save(inputs)
});

/** @typedef {{}} Account_SavedInputs */

const en_account_saved = /** @type {(inputs: Account_SavedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Saved.`)
};

const ar_account_saved = /** @type {(inputs: Account_SavedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`تم الحفظ.`)
};

/**
* | output |
* | --- |
* | "Saved." |
*
* @param {Account_SavedInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const account_saved = /** @type {((inputs?: Account_SavedInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Account_SavedInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_account_saved(inputs)
	return en_account_saved(inputs)
});

/** @typedef {{}} Account_Scope_ChatInputs */

const en_account_scope_chat = /** @type {(inputs: Account_Scope_ChatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Chat`)
};

const ar_account_scope_chat = /** @type {(inputs: Account_Scope_ChatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`المحادثة`)
};

/**
* | output |
* | --- |
* | "Chat" |
*
* @param {Account_Scope_ChatInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const account_scope_chat = /** @type {((inputs?: Account_Scope_ChatInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Account_Scope_ChatInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_account_scope_chat(inputs)
	return en_account_scope_chat(inputs)
});

/** @typedef {{}} Account_Scope_Chat_WhatInputs */

const en_account_scope_chat_what = /** @type {(inputs: Account_Scope_Chat_WhatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`speak, and open rooms`)
};

const ar_account_scope_chat_what = /** @type {(inputs: Account_Scope_Chat_WhatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`التحدث وفتح الغرف`)
};

/**
* | output |
* | --- |
* | "speak, and open rooms" |
*
* @param {Account_Scope_Chat_WhatInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const account_scope_chat_what = /** @type {((inputs?: Account_Scope_Chat_WhatInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Account_Scope_Chat_WhatInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_account_scope_chat_what(inputs)
	return en_account_scope_chat_what(inputs)
});

/** @typedef {{}} Account_Scope_ManageInputs */

const en_account_scope_manage = /** @type {(inputs: Account_Scope_ManageInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Manage`)
};

const ar_account_scope_manage = /** @type {(inputs: Account_Scope_ManageInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`الإدارة`)
};

/**
* | output |
* | --- |
* | "Manage" |
*
* @param {Account_Scope_ManageInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const account_scope_manage = /** @type {((inputs?: Account_Scope_ManageInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Account_Scope_ManageInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_account_scope_manage(inputs)
	return en_account_scope_manage(inputs)
});

/** @typedef {{}} Account_Scope_Manage_WhatInputs */

const en_account_scope_manage_what = /** @type {(inputs: Account_Scope_Manage_WhatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`change contacts, rooms and your profile`)
};

const ar_account_scope_manage_what = /** @type {(inputs: Account_Scope_Manage_WhatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`تغيير جهات الاتصال والغرف وملفك الشخصي`)
};

/**
* | output |
* | --- |
* | "change contacts, rooms and your profile" |
*
* @param {Account_Scope_Manage_WhatInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const account_scope_manage_what = /** @type {((inputs?: Account_Scope_Manage_WhatInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Account_Scope_Manage_WhatInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_account_scope_manage_what(inputs)
	return en_account_scope_manage_what(inputs)
});

/** @typedef {{}} Account_Scope_ReadInputs */

const en_account_scope_read = /** @type {(inputs: Account_Scope_ReadInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Read`)
};

const ar_account_scope_read = /** @type {(inputs: Account_Scope_ReadInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`القراءة`)
};

/**
* | output |
* | --- |
* | "Read" |
*
* @param {Account_Scope_ReadInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const account_scope_read = /** @type {((inputs?: Account_Scope_ReadInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Account_Scope_ReadInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_account_scope_read(inputs)
	return en_account_scope_read(inputs)
});

/** @typedef {{}} Account_Scope_Read_WhatInputs */

const en_account_scope_read_what = /** @type {(inputs: Account_Scope_Read_WhatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`see people, rooms, contacts and messages`)
};

const ar_account_scope_read_what = /** @type {(inputs: Account_Scope_Read_WhatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`رؤية الأشخاص والغرف وجهات الاتصال والرسائل`)
};

/**
* | output |
* | --- |
* | "see people, rooms, contacts and messages" |
*
* @param {Account_Scope_Read_WhatInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const account_scope_read_what = /** @type {((inputs?: Account_Scope_Read_WhatInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Account_Scope_Read_WhatInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_account_scope_read_what(inputs)
	return en_account_scope_read_what(inputs)
});

/** @typedef {{}} Account_SeenInputs */

const en_account_seen = /** @type {(inputs: Account_SeenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Everyone sees it now.`)
};

const ar_account_seen = /** @type {(inputs: Account_SeenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`يراها الجميع الآن.`)
};

/**
* | output |
* | --- |
* | "Everyone sees it now." |
*
* @param {Account_SeenInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const account_seen = /** @type {((inputs?: Account_SeenInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Account_SeenInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_account_seen(inputs)
	return en_account_seen(inputs)
});

/** @typedef {{}} Account_Session_EndInputs */

const en_account_session_end = /** @type {(inputs: Account_Session_EndInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`End`)
};

const ar_account_session_end = /** @type {(inputs: Account_Session_EndInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`إنهاء`)
};

/**
* | output |
* | --- |
* | "End" |
*
* @param {Account_Session_EndInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const account_session_end = /** @type {((inputs?: Account_Session_EndInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Account_Session_EndInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_account_session_end(inputs)
	return en_account_session_end(inputs)
});

/** @typedef {{ name: NonNullable<unknown> }} Account_Session_End_NameInputs */

const en_account_session_end_name = /** @type {(inputs: Account_Session_End_NameInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`End session ${i?.name}`)
};

const ar_account_session_end_name = /** @type {(inputs: Account_Session_End_NameInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`إنهاء جلسة ⁨${i?.name}⁩`)
};

/**
* | output |
* | --- |
* | "End session {name}" |
*
* @param {Account_Session_End_NameInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const account_session_end_name = /** @type {((inputs: Account_Session_End_NameInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Account_Session_End_NameInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_account_session_end_name(inputs)
	return en_account_session_end_name(inputs)
});

/** @typedef {{ how: NonNullable<unknown>, date: NonNullable<unknown>, time: NonNullable<unknown> }} Account_Session_SeenInputs */

const en_account_session_seen = /** @type {(inputs: Account_Session_SeenInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.how}, last seen on ${i?.date} at ${i?.time}`)
};

const ar_account_session_seen = /** @type {(inputs: Account_Session_SeenInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.how}، آخر ظهور في ⁨${i?.date}⁩ الساعة ⁨${i?.time}⁩`)
};

/**
* | output |
* | --- |
* | "{how}, last seen on {date} at {time}" |
*
* @param {Account_Session_SeenInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const account_session_seen = /** @type {((inputs: Account_Session_SeenInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Account_Session_SeenInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_account_session_seen(inputs)
	return en_account_session_seen(inputs)
});

/** @typedef {{ name: NonNullable<unknown> }} Account_Session_ThisInputs */

const en_account_session_this = /** @type {(inputs: Account_Session_ThisInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.name}, this one`)
};

const ar_account_session_this = /** @type {(inputs: Account_Session_ThisInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`⁨${i?.name}⁩، هذه الجلسة`)
};

/**
* | output |
* | --- |
* | "{name}, this one" |
*
* @param {Account_Session_ThisInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const account_session_this = /** @type {((inputs: Account_Session_ThisInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Account_Session_ThisInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_account_session_this(inputs)
	return en_account_session_this(inputs)
});

/** @typedef {{}} Account_Session_UnknownInputs */

const en_account_session_unknown = /** @type {(inputs: Account_Session_UnknownInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`an unknown device`)
};

const ar_account_session_unknown = /** @type {(inputs: Account_Session_UnknownInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`جهاز غير معروف`)
};

/**
* | output |
* | --- |
* | "an unknown device" |
*
* @param {Account_Session_UnknownInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const account_session_unknown = /** @type {((inputs?: Account_Session_UnknownInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Account_Session_UnknownInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_account_session_unknown(inputs)
	return en_account_session_unknown(inputs)
});

/** @typedef {{}} Account_SessionsInputs */

const en_account_sessions = /** @type {(inputs: Account_SessionsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Sessions`)
};

const ar_account_sessions = /** @type {(inputs: Account_SessionsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`الجلسات`)
};

/**
* | output |
* | --- |
* | "Sessions" |
*
* @param {Account_SessionsInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const account_sessions = /** @type {((inputs?: Account_SessionsInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Account_SessionsInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_account_sessions(inputs)
	return en_account_sessions(inputs)
});

/** @typedef {{}} Account_Sessions_AgainInputs */

const en_account_sessions_again = /** @type {(inputs: Account_Sessions_AgainInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Read again`)
};

const ar_account_sessions_again = /** @type {(inputs: Account_Sessions_AgainInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`قراءة من جديد`)
};

/**
* | output |
* | --- |
* | "Read again" |
*
* @param {Account_Sessions_AgainInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const account_sessions_again = /** @type {((inputs?: Account_Sessions_AgainInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Account_Sessions_AgainInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_account_sessions_again(inputs)
	return en_account_sessions_again(inputs)
});

/** @typedef {{}} Account_Sessions_ReadingInputs */

const en_account_sessions_reading = /** @type {(inputs: Account_Sessions_ReadingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Reading your sessions…`)
};

const ar_account_sessions_reading = /** @type {(inputs: Account_Sessions_ReadingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`جارٍ قراءة الجلسات…`)
};

/**
* | output |
* | --- |
* | "Reading your sessions…" |
*
* @param {Account_Sessions_ReadingInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const account_sessions_reading = /** @type {((inputs?: Account_Sessions_ReadingInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Account_Sessions_ReadingInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_account_sessions_reading(inputs)
	return en_account_sessions_reading(inputs)
});

/** @typedef {{}} Account_Sessions_WhatInputs */

const en_account_sessions_what = /** @type {(inputs: Account_Sessions_WhatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Where you are signed in. End what you do not know, and what you left open somewhere.`)
};

const ar_account_sessions_what = /** @type {(inputs: Account_Sessions_WhatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`هنا كل الأجهزة التي سجّلت الدخول عليها. يُستحسن إنهاء ما لا تعرفه وما تركته مفتوحًا في مكان آخر.`)
};

/**
* | output |
* | --- |
* | "Where you are signed in. End what you do not know, and what you left open somewhere." |
*
* @param {Account_Sessions_WhatInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const account_sessions_what = /** @type {((inputs?: Account_Sessions_WhatInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Account_Sessions_WhatInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_account_sessions_what(inputs)
	return en_account_sessions_what(inputs)
});

/** @typedef {{}} Account_Sign_OutInputs */

const en_account_sign_out = /** @type {(inputs: Account_Sign_OutInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Sign out`)
};

const ar_account_sign_out = /** @type {(inputs: Account_Sign_OutInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`تسجيل الخروج`)
};

/**
* | output |
* | --- |
* | "Sign out" |
*
* @param {Account_Sign_OutInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const account_sign_out = /** @type {((inputs?: Account_Sign_OutInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Account_Sign_OutInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_account_sign_out(inputs)
	return en_account_sign_out(inputs)
});

/** @typedef {{}} Account_TitleInputs */

const en_account_title = /** @type {(inputs: Account_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`My account`)
};

const ar_account_title = /** @type {(inputs: Account_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`حسابي`)
};

/**
* | output |
* | --- |
* | "My account" |
*
* @param {Account_TitleInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const account_title = /** @type {((inputs?: Account_TitleInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Account_TitleInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_account_title(inputs)
	return en_account_title(inputs)
});

/** @typedef {{}} Account_Token_ForInputs */

const en_account_token_for = /** @type {(inputs: Account_Token_ForInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What it is for:`)
};

const ar_account_token_for = /** @type {(inputs: Account_Token_ForInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`الغرض منه:`)
};

/**
* | output |
* | --- |
* | "What it is for:" |
*
* @param {Account_Token_ForInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const account_token_for = /** @type {((inputs?: Account_Token_ForInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Account_Token_ForInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_account_token_for(inputs)
	return en_account_token_for(inputs)
});

/** @typedef {{ scopes: NonNullable<unknown>, used: NonNullable<unknown> }} Account_Token_LineInputs */

const en_account_token_line = /** @type {(inputs: Account_Token_LineInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.scopes}; ${i?.used}`)
};

const ar_account_token_line = /** @type {(inputs: Account_Token_LineInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.scopes}؛ ${i?.used}`)
};

/**
* | output |
* | --- |
* | "{scopes}; {used}" |
*
* @param {Account_Token_LineInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const account_token_line = /** @type {((inputs: Account_Token_LineInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Account_Token_LineInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_account_token_line(inputs)
	return en_account_token_line(inputs)
});

/** @typedef {{}} Account_Token_MakeInputs */

const en_account_token_make = /** @type {(inputs: Account_Token_MakeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Make a token`)
};

const ar_account_token_make = /** @type {(inputs: Account_Token_MakeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`إنشاء رمز`)
};

/**
* | output |
* | --- |
* | "Make a token" |
*
* @param {Account_Token_MakeInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const account_token_make = /** @type {((inputs?: Account_Token_MakeInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Account_Token_MakeInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_account_token_make(inputs)
	return en_account_token_make(inputs)
});

/** @typedef {{}} Account_Token_MayInputs */

const en_account_token_may = /** @type {(inputs: Account_Token_MayInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What it may do`)
};

const ar_account_token_may = /** @type {(inputs: Account_Token_MayInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`ما يُسمح له به`)
};

/**
* | output |
* | --- |
* | "What it may do" |
*
* @param {Account_Token_MayInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const account_token_may = /** @type {((inputs?: Account_Token_MayInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Account_Token_MayInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_account_token_may(inputs)
	return en_account_token_may(inputs)
});

/** @typedef {{}} Account_Token_NewInputs */

const en_account_token_new = /** @type {(inputs: Account_Token_NewInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The new token:`)
};

const ar_account_token_new = /** @type {(inputs: Account_Token_NewInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`الرمز الجديد:`)
};

/**
* | output |
* | --- |
* | "The new token:" |
*
* @param {Account_Token_NewInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const account_token_new = /** @type {((inputs?: Account_Token_NewInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Account_Token_NewInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_account_token_new(inputs)
	return en_account_token_new(inputs)
});

/** @typedef {{}} Account_Token_OnceInputs */

const en_account_token_once = /** @type {(inputs: Account_Token_OnceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`It is shown this one time only. Whoever has it can do what you allow it: keep it like a key.`)
};

const ar_account_token_once = /** @type {(inputs: Account_Token_OnceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`لا يظهر إلا هذه المرة. كل من يحصل عليه يستطيع فعل ما سمحت به: احتفظ به كما تحتفظ بالمفتاح.`)
};

/**
* | output |
* | --- |
* | "It is shown this one time only. Whoever has it can do what you allow it: keep it like a key." |
*
* @param {Account_Token_OnceInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const account_token_once = /** @type {((inputs?: Account_Token_OnceInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Account_Token_OnceInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_account_token_once(inputs)
	return en_account_token_once(inputs)
});

/** @typedef {{}} Account_TokensInputs */

const en_account_tokens = /** @type {(inputs: Account_TokensInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Access tokens`)
};

const ar_account_tokens = /** @type {(inputs: Account_TokensInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`رموز الوصول`)
};

/**
* | output |
* | --- |
* | "Access tokens" |
*
* @param {Account_TokensInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const account_tokens = /** @type {((inputs?: Account_TokensInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Account_TokensInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_account_tokens(inputs)
	return en_account_tokens(inputs)
});

/** @typedef {{}} Account_Tokens_NoneInputs */

const en_account_tokens_none = /** @type {(inputs: Account_Tokens_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`You have no access tokens.`)
};

const ar_account_tokens_none = /** @type {(inputs: Account_Tokens_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`ليست لديك رموز وصول.`)
};

/**
* | output |
* | --- |
* | "You have no access tokens." |
*
* @param {Account_Tokens_NoneInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const account_tokens_none = /** @type {((inputs?: Account_Tokens_NoneInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Account_Tokens_NoneInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_account_tokens_none(inputs)
	return en_account_tokens_none(inputs)
});

/** @typedef {{}} Account_Tokens_ReadingInputs */

const en_account_tokens_reading = /** @type {(inputs: Account_Tokens_ReadingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Reading your tokens…`)
};

const ar_account_tokens_reading = /** @type {(inputs: Account_Tokens_ReadingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`جارٍ قراءة الرموز…`)
};

/**
* | output |
* | --- |
* | "Reading your tokens…" |
*
* @param {Account_Tokens_ReadingInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const account_tokens_reading = /** @type {((inputs?: Account_Tokens_ReadingInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Account_Tokens_ReadingInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_account_tokens_reading(inputs)
	return en_account_tokens_reading(inputs)
});

/** @typedef {{}} Account_Tokens_WhatInputs */

const en_account_tokens_what = /** @type {(inputs: Account_Tokens_WhatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`An access token lets a program of yours use the messenger in your name, such as a bot or a script. It never gets at your passkeys, sessions or other tokens.`)
};

const ar_account_tokens_what = /** @type {(inputs: Account_Tokens_WhatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`رمز الوصول يتيح لبرنامج من برامجك، مثل روبوت أو نص برمجي، استخدام برنامج المراسلة باسمك. ولا يصل أبدًا إلى مفاتيح المرور أو الجلسات أو الرموز الأخرى.`)
};

/**
* | output |
* | --- |
* | "An access token lets a program of yours use the messenger in your name, such as a bot or a script. It never gets at your passkeys, sessions or other tokens." |
*
* @param {Account_Tokens_WhatInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const account_tokens_what = /** @type {((inputs?: Account_Tokens_WhatInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Account_Tokens_WhatInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_account_tokens_what(inputs)
	return en_account_tokens_what(inputs)
});

/** @typedef {{}} Account_Try_AgainInputs */

const en_account_try_again = /** @type {(inputs: Account_Try_AgainInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Try again`)
};

const ar_account_try_again = /** @type {(inputs: Account_Try_AgainInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`إعادة المحاولة`)
};

/**
* | output |
* | --- |
* | "Try again" |
*
* @param {Account_Try_AgainInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const account_try_again = /** @type {((inputs?: Account_Try_AgainInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Account_Try_AgainInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_account_try_again(inputs)
	return en_account_try_again(inputs)
});

/** @typedef {{}} Account_UploadInputs */

const en_account_upload = /** @type {(inputs: Account_UploadInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Upload a picture`)
};

const ar_account_upload = /** @type {(inputs: Account_UploadInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`رفع صورة`)
};

/**
* | output |
* | --- |
* | "Upload a picture" |
*
* @param {Account_UploadInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const account_upload = /** @type {((inputs?: Account_UploadInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Account_UploadInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_account_upload(inputs)
	return en_account_upload(inputs)
});

/** @typedef {{}} Account_Use_PictureInputs */

const en_account_use_picture = /** @type {(inputs: Account_Use_PictureInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Use this picture`)
};

const ar_account_use_picture = /** @type {(inputs: Account_Use_PictureInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`استخدام هذه الصورة`)
};

/**
* | output |
* | --- |
* | "Use this picture" |
*
* @param {Account_Use_PictureInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const account_use_picture = /** @type {((inputs?: Account_Use_PictureInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Account_Use_PictureInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_account_use_picture(inputs)
	return en_account_use_picture(inputs)
});

/** @typedef {{}} Account_Your_NameInputs */

const en_account_your_name = /** @type {(inputs: Account_Your_NameInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Your name:`)
};

const ar_account_your_name = /** @type {(inputs: Account_Your_NameInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`اسمك:`)
};

/**
* | output |
* | --- |
* | "Your name:" |
*
* @param {Account_Your_NameInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const account_your_name = /** @type {((inputs?: Account_Your_NameInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Account_Your_NameInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_account_your_name(inputs)
	return en_account_your_name(inputs)
});
