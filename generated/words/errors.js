import * as registry from "./registry.js";
import { getLocale, experimentalStaticLocale } from "./runtime.js";

/** @typedef {import("./runtime.js").LocalizedString} LocalizedString */

/** @typedef {{}} Errors_Bad_JsonInputs */

const en_errors_bad_json = /** @type {(inputs: Errors_Bad_JsonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Something was sent that the server could not read.`)
};

const ar_errors_bad_json = /** @type {(inputs: Errors_Bad_JsonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`أُرسل شيء لم يتمكن الخادم من قراءته.`)
};

/**
* | output |
* | --- |
* | "Something was sent that the server could not read." |
*
* @param {Errors_Bad_JsonInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const errors_bad_json = /** @type {((inputs?: Errors_Bad_JsonInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Errors_Bad_JsonInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_errors_bad_json(inputs)
	return en_errors_bad_json(inputs)
});

/** @typedef {{}} Errors_BlockedInputs */

const en_errors_blocked = /** @type {(inputs: Errors_BlockedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Your message could not be delivered.`)
};

const ar_errors_blocked = /** @type {(inputs: Errors_BlockedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`تعذّر تسليم رسالتك.`)
};

/**
* | output |
* | --- |
* | "Your message could not be delivered." |
*
* @param {Errors_BlockedInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const errors_blocked = /** @type {((inputs?: Errors_BlockedInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Errors_BlockedInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_errors_blocked(inputs)
	return en_errors_blocked(inputs)
});

/** @typedef {{}} Errors_Bot_SleepingInputs */

const en_errors_bot_sleeping = /** @type {(inputs: Errors_Bot_SleepingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The bot is sleeping.`)
};

const ar_errors_bot_sleeping = /** @type {(inputs: Errors_Bot_SleepingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`الروبوت نائم الآن.`)
};

/**
* | output |
* | --- |
* | "The bot is sleeping." |
*
* @param {Errors_Bot_SleepingInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const errors_bot_sleeping = /** @type {((inputs?: Errors_Bot_SleepingInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Errors_Bot_SleepingInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_errors_bot_sleeping(inputs)
	return en_errors_bot_sleeping(inputs)
});

/** @typedef {{}} Errors_ConflictInputs */

const en_errors_conflict = /** @type {(inputs: Errors_ConflictInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`That has been done already.`)
};

const ar_errors_conflict = /** @type {(inputs: Errors_ConflictInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`سبق أن تم ذلك.`)
};

/**
* | output |
* | --- |
* | "That has been done already." |
*
* @param {Errors_ConflictInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const errors_conflict = /** @type {((inputs?: Errors_ConflictInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Errors_ConflictInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_errors_conflict(inputs)
	return en_errors_conflict(inputs)
});

/** @typedef {{}} Errors_Credential_RefusedInputs */

const en_errors_credential_refused = /** @type {(inputs: Errors_Credential_RefusedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`That did not work. Please try again, or another way to sign in.`)
};

const ar_errors_credential_refused = /** @type {(inputs: Errors_Credential_RefusedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`لم ينجح ذلك. يُرجى المحاولة من جديد، أو تسجيل الدخول بطريقة أخرى.`)
};

/**
* | output |
* | --- |
* | "That did not work. Please try again, or another way to sign in." |
*
* @param {Errors_Credential_RefusedInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const errors_credential_refused = /** @type {((inputs?: Errors_Credential_RefusedInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Errors_Credential_RefusedInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_errors_credential_refused(inputs)
	return en_errors_credential_refused(inputs)
});

/** @typedef {{}} Errors_Csrf_FailedInputs */

const en_errors_csrf_failed = /** @type {(inputs: Errors_Csrf_FailedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The request was refused. Please reload the page.`)
};

const ar_errors_csrf_failed = /** @type {(inputs: Errors_Csrf_FailedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`رُفض الطلب. يُرجى إعادة تحميل الصفحة.`)
};

/**
* | output |
* | --- |
* | "The request was refused. Please reload the page." |
*
* @param {Errors_Csrf_FailedInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const errors_csrf_failed = /** @type {((inputs?: Errors_Csrf_FailedInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Errors_Csrf_FailedInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_errors_csrf_failed(inputs)
	return en_errors_csrf_failed(inputs)
});

/** @typedef {{}} Errors_ForbiddenInputs */

const en_errors_forbidden = /** @type {(inputs: Errors_ForbiddenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`You may not do that.`)
};

const ar_errors_forbidden = /** @type {(inputs: Errors_ForbiddenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`غير مسموح لك بذلك.`)
};

/**
* | output |
* | --- |
* | "You may not do that." |
*
* @param {Errors_ForbiddenInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const errors_forbidden = /** @type {((inputs?: Errors_ForbiddenInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Errors_ForbiddenInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_errors_forbidden(inputs)
	return en_errors_forbidden(inputs)
});

/** @typedef {{}} Errors_InternalInputs */

const en_errors_internal = /** @type {(inputs: Errors_InternalInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Something went wrong on the server.`)
};

const ar_errors_internal = /** @type {(inputs: Errors_InternalInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`حدث خطأ في الخادم.`)
};

/**
* | output |
* | --- |
* | "Something went wrong on the server." |
*
* @param {Errors_InternalInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const errors_internal = /** @type {((inputs?: Errors_InternalInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Errors_InternalInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_errors_internal(inputs)
	return en_errors_internal(inputs)
});

/** @typedef {{}} Errors_Invalid_MessageInputs */

const en_errors_invalid_message = /** @type {(inputs: Errors_Invalid_MessageInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`That could not be sent as it is.`)
};

const ar_errors_invalid_message = /** @type {(inputs: Errors_Invalid_MessageInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`لا يمكن إرسال هذا كما هو.`)
};

/**
* | output |
* | --- |
* | "That could not be sent as it is." |
*
* @param {Errors_Invalid_MessageInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const errors_invalid_message = /** @type {((inputs?: Errors_Invalid_MessageInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Errors_Invalid_MessageInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_errors_invalid_message(inputs)
	return en_errors_invalid_message(inputs)
});

/** @typedef {{}} Errors_Limit_ReachedInputs */

const en_errors_limit_reached = /** @type {(inputs: Errors_Limit_ReachedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`You have as many of these as you can have.`)
};

const ar_errors_limit_reached = /** @type {(inputs: Errors_Limit_ReachedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`وصلت إلى أكبر عدد مسموح به من هذه.`)
};

/**
* | output |
* | --- |
* | "You have as many of these as you can have." |
*
* @param {Errors_Limit_ReachedInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const errors_limit_reached = /** @type {((inputs?: Errors_Limit_ReachedInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Errors_Limit_ReachedInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_errors_limit_reached(inputs)
	return en_errors_limit_reached(inputs)
});

/** @typedef {{}} Errors_Method_Not_AllowedInputs */

const en_errors_method_not_allowed = /** @type {(inputs: Errors_Method_Not_AllowedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`That cannot be done.`)
};

const ar_errors_method_not_allowed = /** @type {(inputs: Errors_Method_Not_AllowedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`لا يمكن القيام بذلك.`)
};

/**
* | output |
* | --- |
* | "That cannot be done." |
*
* @param {Errors_Method_Not_AllowedInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const errors_method_not_allowed = /** @type {((inputs?: Errors_Method_Not_AllowedInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Errors_Method_Not_AllowedInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_errors_method_not_allowed(inputs)
	return en_errors_method_not_allowed(inputs)
});

/** @typedef {{}} Errors_NetworkInputs */

const en_errors_network = /** @type {(inputs: Errors_NetworkInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The server cannot be reached. Please check your connection.`)
};

const ar_errors_network = /** @type {(inputs: Errors_NetworkInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`لا يمكن الوصول إلى الخادم. يُرجى التحقق من اتصالك.`)
};

/**
* | output |
* | --- |
* | "The server cannot be reached. Please check your connection." |
*
* @param {Errors_NetworkInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const errors_network = /** @type {((inputs?: Errors_NetworkInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Errors_NetworkInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_errors_network(inputs)
	return en_errors_network(inputs)
});

/** @typedef {{}} Errors_Not_FoundInputs */

const en_errors_not_found = /** @type {(inputs: Errors_Not_FoundInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`That does not exist.`)
};

const ar_errors_not_found = /** @type {(inputs: Errors_Not_FoundInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`هذا غير موجود.`)
};

/**
* | output |
* | --- |
* | "That does not exist." |
*
* @param {Errors_Not_FoundInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const errors_not_found = /** @type {((inputs?: Errors_Not_FoundInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Errors_Not_FoundInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_errors_not_found(inputs)
	return en_errors_not_found(inputs)
});

/** @typedef {{}} Errors_Not_ImplementedInputs */

const en_errors_not_implemented = /** @type {(inputs: Errors_Not_ImplementedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This server cannot do that yet.`)
};

const ar_errors_not_implemented = /** @type {(inputs: Errors_Not_ImplementedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`لا يستطيع هذا الخادم ذلك بعد.`)
};

/**
* | output |
* | --- |
* | "This server cannot do that yet." |
*
* @param {Errors_Not_ImplementedInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const errors_not_implemented = /** @type {((inputs?: Errors_Not_ImplementedInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Errors_Not_ImplementedInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_errors_not_implemented(inputs)
	return en_errors_not_implemented(inputs)
});

/** @typedef {{}} Errors_Not_MemberInputs */

const en_errors_not_member = /** @type {(inputs: Errors_Not_MemberInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`You are not in this conversation.`)
};

const ar_errors_not_member = /** @type {(inputs: Errors_Not_MemberInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`لست ضمن هذه المحادثة.`)
};

/**
* | output |
* | --- |
* | "You are not in this conversation." |
*
* @param {Errors_Not_MemberInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const errors_not_member = /** @type {((inputs?: Errors_Not_MemberInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Errors_Not_MemberInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_errors_not_member(inputs)
	return en_errors_not_member(inputs)
});

/** @typedef {{}} Errors_Origin_ForbiddenInputs */

const en_errors_origin_forbidden = /** @type {(inputs: Errors_Origin_ForbiddenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This page may not use the messenger.`)
};

const ar_errors_origin_forbidden = /** @type {(inputs: Errors_Origin_ForbiddenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`لا يُسمح لهذه الصفحة باستخدام برنامج المراسلة.`)
};

/**
* | output |
* | --- |
* | "This page may not use the messenger." |
*
* @param {Errors_Origin_ForbiddenInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const errors_origin_forbidden = /** @type {((inputs?: Errors_Origin_ForbiddenInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Errors_Origin_ForbiddenInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_errors_origin_forbidden(inputs)
	return en_errors_origin_forbidden(inputs)
});

/** @typedef {{}} Errors_Passkey_AddressInputs */

const en_errors_passkey_address = /** @type {(inputs: Errors_Passkey_AddressInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Passkeys do not work at this address of the messenger.`)
};

const ar_errors_passkey_address = /** @type {(inputs: Errors_Passkey_AddressInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`لا تعمل مفاتيح المرور على عنوان برنامج المراسلة هذا.`)
};

/**
* | output |
* | --- |
* | "Passkeys do not work at this address of the messenger." |
*
* @param {Errors_Passkey_AddressInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const errors_passkey_address = /** @type {((inputs?: Errors_Passkey_AddressInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Errors_Passkey_AddressInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_errors_passkey_address(inputs)
	return en_errors_passkey_address(inputs)
});

/** @typedef {{}} Errors_Passkey_CancelledInputs */

const en_errors_passkey_cancelled = /** @type {(inputs: Errors_Passkey_CancelledInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The passkey window was closed, or nobody answered it in time. Please try again.`)
};

const ar_errors_passkey_cancelled = /** @type {(inputs: Errors_Passkey_CancelledInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`أُغلقت نافذة مفتاح المرور، أو لم يُجب عنها أحد في الوقت المحدد. يُرجى المحاولة من جديد.`)
};

/**
* | output |
* | --- |
* | "The passkey window was closed, or nobody answered it in time. Please try again." |
*
* @param {Errors_Passkey_CancelledInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const errors_passkey_cancelled = /** @type {((inputs?: Errors_Passkey_CancelledInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Errors_Passkey_CancelledInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_errors_passkey_cancelled(inputs)
	return en_errors_passkey_cancelled(inputs)
});

/** @typedef {{}} Errors_Passkey_FailedInputs */

const en_errors_passkey_failed = /** @type {(inputs: Errors_Passkey_FailedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The passkey did not work. Please try again, or another way.`)
};

const ar_errors_passkey_failed = /** @type {(inputs: Errors_Passkey_FailedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`لم يعمل مفتاح المرور. يُرجى المحاولة من جديد، أو بطريقة أخرى.`)
};

/**
* | output |
* | --- |
* | "The passkey did not work. Please try again, or another way." |
*
* @param {Errors_Passkey_FailedInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const errors_passkey_failed = /** @type {((inputs?: Errors_Passkey_FailedInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Errors_Passkey_FailedInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_errors_passkey_failed(inputs)
	return en_errors_passkey_failed(inputs)
});

/** @typedef {{}} Errors_Passkey_KnownInputs */

const en_errors_passkey_known = /** @type {(inputs: Errors_Passkey_KnownInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This device already holds a passkey for your account.`)
};

const ar_errors_passkey_known = /** @type {(inputs: Errors_Passkey_KnownInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`يحتفظ هذا الجهاز بمفتاح مرور لحسابك من قبل.`)
};

/**
* | output |
* | --- |
* | "This device already holds a passkey for your account." |
*
* @param {Errors_Passkey_KnownInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const errors_passkey_known = /** @type {((inputs?: Errors_Passkey_KnownInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Errors_Passkey_KnownInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_errors_passkey_known(inputs)
	return en_errors_passkey_known(inputs)
});

/** @typedef {{}} Errors_Passkey_UnsuitableInputs */

const en_errors_passkey_unsuitable = /** @type {(inputs: Errors_Passkey_UnsuitableInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This device cannot keep such a passkey. Please try your phone or a security key.`)
};

const ar_errors_passkey_unsuitable = /** @type {(inputs: Errors_Passkey_UnsuitableInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`لا يستطيع هذا الجهاز الاحتفاظ بمفتاح مرور كهذا. يُرجى تجربة هاتفك أو مفتاح أمان.`)
};

/**
* | output |
* | --- |
* | "This device cannot keep such a passkey. Please try your phone or a security key." |
*
* @param {Errors_Passkey_UnsuitableInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const errors_passkey_unsuitable = /** @type {((inputs?: Errors_Passkey_UnsuitableInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Errors_Passkey_UnsuitableInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_errors_passkey_unsuitable(inputs)
	return en_errors_passkey_unsuitable(inputs)
});

/** @typedef {{}} Errors_Passkey_UnsupportedInputs */

const en_errors_passkey_unsupported = /** @type {(inputs: Errors_Passkey_UnsupportedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This browser has no passkeys, or they are switched off. Please use a newer one, or another way to sign in.`)
};

const ar_errors_passkey_unsupported = /** @type {(inputs: Errors_Passkey_UnsupportedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`لا يدعم هذا المتصفح مفاتيح المرور، أو أنها معطّلة فيه. يُرجى استخدام متصفح أحدث، أو تسجيل الدخول بطريقة أخرى.`)
};

/**
* | output |
* | --- |
* | "This browser has no passkeys, or they are switched off. Please use a newer one, or another way to sign in." |
*
* @param {Errors_Passkey_UnsupportedInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const errors_passkey_unsupported = /** @type {((inputs?: Errors_Passkey_UnsupportedInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Errors_Passkey_UnsupportedInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_errors_passkey_unsupported(inputs)
	return en_errors_passkey_unsupported(inputs)
});

/** @typedef {{}} Errors_Picture_Not_DrawnInputs */

const en_errors_picture_not_drawn = /** @type {(inputs: Errors_Picture_Not_DrawnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Your browser could not make a small picture of this file. Please try another one.`)
};

const ar_errors_picture_not_drawn = /** @type {(inputs: Errors_Picture_Not_DrawnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`لم يتمكن متصفحك من إعداد صورة صغيرة من هذا الملف. يُرجى تجربة ملف آخر.`)
};

/**
* | output |
* | --- |
* | "Your browser could not make a small picture of this file. Please try another one." |
*
* @param {Errors_Picture_Not_DrawnInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const errors_picture_not_drawn = /** @type {((inputs?: Errors_Picture_Not_DrawnInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Errors_Picture_Not_DrawnInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_errors_picture_not_drawn(inputs)
	return en_errors_picture_not_drawn(inputs)
});

/** @typedef {{}} Errors_Picture_UnreadableInputs */

const en_errors_picture_unreadable = /** @type {(inputs: Errors_Picture_UnreadableInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This file is no picture that your browser can read. PNG, JPEG and WebP always work.`)
};

const ar_errors_picture_unreadable = /** @type {(inputs: Errors_Picture_UnreadableInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`هذا الملف ليس صورة يستطيع متصفحك قراءتها. تعمل دائمًا الأنواع ⁨PNG⁩ و⁨JPEG⁩ و⁨WebP⁩.`)
};

/**
* | output |
* | --- |
* | "This file is no picture that your browser can read. PNG, JPEG and WebP always work." |
*
* @param {Errors_Picture_UnreadableInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const errors_picture_unreadable = /** @type {((inputs?: Errors_Picture_UnreadableInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Errors_Picture_UnreadableInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_errors_picture_unreadable(inputs)
	return en_errors_picture_unreadable(inputs)
});

/** @typedef {{}} Errors_Protocol_UnsupportedInputs */

const en_errors_protocol_unsupported = /** @type {(inputs: Errors_Protocol_UnsupportedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This version of the messenger is too old.`)
};

const ar_errors_protocol_unsupported = /** @type {(inputs: Errors_Protocol_UnsupportedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`هذا الإصدار من برنامج المراسلة قديم جدًا.`)
};

/**
* | output |
* | --- |
* | "This version of the messenger is too old." |
*
* @param {Errors_Protocol_UnsupportedInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const errors_protocol_unsupported = /** @type {((inputs?: Errors_Protocol_UnsupportedInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Errors_Protocol_UnsupportedInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_errors_protocol_unsupported(inputs)
	return en_errors_protocol_unsupported(inputs)
});

/** @typedef {{}} Errors_Rate_LimitedInputs */

const en_errors_rate_limited = /** @type {(inputs: Errors_Rate_LimitedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`You are doing that too often. Please wait a moment.`)
};

const ar_errors_rate_limited = /** @type {(inputs: Errors_Rate_LimitedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`تكرر هذا أكثر من اللازم. يُرجى الانتظار لحظة.`)
};

/**
* | output |
* | --- |
* | "You are doing that too often. Please wait a moment." |
*
* @param {Errors_Rate_LimitedInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const errors_rate_limited = /** @type {((inputs?: Errors_Rate_LimitedInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Errors_Rate_LimitedInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_errors_rate_limited(inputs)
	return en_errors_rate_limited(inputs)
});

/** @typedef {{}} Errors_Room_Read_OnlyInputs */

const en_errors_room_read_only = /** @type {(inputs: Errors_Room_Read_OnlyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This conversation cannot take messages right now.`)
};

const ar_errors_room_read_only = /** @type {(inputs: Errors_Room_Read_OnlyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`لا تقبل هذه المحادثة رسائل في الوقت الحالي.`)
};

/**
* | output |
* | --- |
* | "This conversation cannot take messages right now." |
*
* @param {Errors_Room_Read_OnlyInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const errors_room_read_only = /** @type {((inputs?: Errors_Room_Read_OnlyInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Errors_Room_Read_OnlyInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_errors_room_read_only(inputs)
	return en_errors_room_read_only(inputs)
});

/** @typedef {{}} Errors_Scope_MissingInputs */

const en_errors_scope_missing = /** @type {(inputs: Errors_Scope_MissingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This program may not do that for you.`)
};

const ar_errors_scope_missing = /** @type {(inputs: Errors_Scope_MissingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`لا يُسمح لهذا البرنامج أن يفعل ذلك نيابة عنك.`)
};

/**
* | output |
* | --- |
* | "This program may not do that for you." |
*
* @param {Errors_Scope_MissingInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const errors_scope_missing = /** @type {((inputs?: Errors_Scope_MissingInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Errors_Scope_MissingInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_errors_scope_missing(inputs)
	return en_errors_scope_missing(inputs)
});

/** @typedef {{}} Errors_Session_ExpiredInputs */

const en_errors_session_expired = /** @type {(inputs: Errors_Session_ExpiredInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Your session has ended. Please sign in again.`)
};

const ar_errors_session_expired = /** @type {(inputs: Errors_Session_ExpiredInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`انتهت جلستك. يُرجى تسجيل الدخول من جديد.`)
};

/**
* | output |
* | --- |
* | "Your session has ended. Please sign in again." |
*
* @param {Errors_Session_ExpiredInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const errors_session_expired = /** @type {((inputs?: Errors_Session_ExpiredInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Errors_Session_ExpiredInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_errors_session_expired(inputs)
	return en_errors_session_expired(inputs)
});

/** @typedef {{}} Errors_Sign_Out_UntoldInputs */

const en_errors_sign_out_untold = /** @type {(inputs: Errors_Sign_Out_UntoldInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`You are signed out here, but the server does not know it yet: it could not be reached. It will be told as soon as it can be.`)
};

const ar_errors_sign_out_untold = /** @type {(inputs: Errors_Sign_Out_UntoldInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`تم تسجيل خروجك هنا، لكن الخادم لا يعلم ذلك بعد لتعذّر الوصول إليه. سيُبلَّغ حالما يمكن ذلك.`)
};

/**
* | output |
* | --- |
* | "You are signed out here, but the server does not know it yet: it could not be reached. It will be told as soon as it can be." |
*
* @param {Errors_Sign_Out_UntoldInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const errors_sign_out_untold = /** @type {((inputs?: Errors_Sign_Out_UntoldInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Errors_Sign_Out_UntoldInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_errors_sign_out_untold(inputs)
	return en_errors_sign_out_untold(inputs)
});

/** @typedef {{}} Errors_Too_LargeInputs */

const en_errors_too_large = /** @type {(inputs: Errors_Too_LargeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`That is too large to send.`)
};

const ar_errors_too_large = /** @type {(inputs: Errors_Too_LargeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`هذا أكبر من أن يُرسل.`)
};

/**
* | output |
* | --- |
* | "That is too large to send." |
*
* @param {Errors_Too_LargeInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const errors_too_large = /** @type {((inputs?: Errors_Too_LargeInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Errors_Too_LargeInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_errors_too_large(inputs)
	return en_errors_too_large(inputs)
});

/** @typedef {{}} Errors_Too_Many_ConnectionsInputs */

const en_errors_too_many_connections = /** @type {(inputs: Errors_Too_Many_ConnectionsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`You have too many windows open on this conversation.`)
};

const ar_errors_too_many_connections = /** @type {(inputs: Errors_Too_Many_ConnectionsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`هذه المحادثة مفتوحة لديك في نوافذ كثيرة.`)
};

/**
* | output |
* | --- |
* | "You have too many windows open on this conversation." |
*
* @param {Errors_Too_Many_ConnectionsInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const errors_too_many_connections = /** @type {((inputs?: Errors_Too_Many_ConnectionsInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Errors_Too_Many_ConnectionsInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_errors_too_many_connections(inputs)
	return en_errors_too_many_connections(inputs)
});

/** @typedef {{}} Errors_Too_Many_In_FlightInputs */

const en_errors_too_many_in_flight = /** @type {(inputs: Errors_Too_Many_In_FlightInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Your messages are still on their way.`)
};

const ar_errors_too_many_in_flight = /** @type {(inputs: Errors_Too_Many_In_FlightInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`رسائلك ما زالت في الطريق.`)
};

/**
* | output |
* | --- |
* | "Your messages are still on their way." |
*
* @param {Errors_Too_Many_In_FlightInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const errors_too_many_in_flight = /** @type {((inputs?: Errors_Too_Many_In_FlightInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Errors_Too_Many_In_FlightInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_errors_too_many_in_flight(inputs)
	return en_errors_too_many_in_flight(inputs)
});

/** @typedef {{}} Errors_Too_OldInputs */

const en_errors_too_old = /** @type {(inputs: Errors_Too_OldInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This message waited too long to be sent. Please send it again.`)
};

const ar_errors_too_old = /** @type {(inputs: Errors_Too_OldInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`انتظرت هذه الرسالة طويلًا قبل إرسالها. يُرجى إرسالها من جديد.`)
};

/**
* | output |
* | --- |
* | "This message waited too long to be sent. Please send it again." |
*
* @param {Errors_Too_OldInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const errors_too_old = /** @type {((inputs?: Errors_Too_OldInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Errors_Too_OldInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_errors_too_old(inputs)
	return en_errors_too_old(inputs)
});

/** @typedef {{}} Errors_Too_SlowInputs */

const en_errors_too_slow = /** @type {(inputs: Errors_Too_SlowInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Your connection is too slow. Reconnecting.`)
};

const ar_errors_too_slow = /** @type {(inputs: Errors_Too_SlowInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`اتصالك بطيء جدًا. تجري إعادة الاتصال.`)
};

/**
* | output |
* | --- |
* | "Your connection is too slow. Reconnecting." |
*
* @param {Errors_Too_SlowInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const errors_too_slow = /** @type {((inputs?: Errors_Too_SlowInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Errors_Too_SlowInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_errors_too_slow(inputs)
	return en_errors_too_slow(inputs)
});

/** @typedef {{}} Errors_Turnstile_FailedInputs */

const en_errors_turnstile_failed = /** @type {(inputs: Errors_Turnstile_FailedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The security verification failed. Please try again.`)
};

const ar_errors_turnstile_failed = /** @type {(inputs: Errors_Turnstile_FailedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`لم ينجح التحقق الأمني. يُرجى المحاولة من جديد.`)
};

/**
* | output |
* | --- |
* | "The security verification failed. Please try again." |
*
* @param {Errors_Turnstile_FailedInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const errors_turnstile_failed = /** @type {((inputs?: Errors_Turnstile_FailedInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Errors_Turnstile_FailedInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_errors_turnstile_failed(inputs)
	return en_errors_turnstile_failed(inputs)
});

/** @typedef {{}} Errors_Turnstile_UnavailableInputs */

const en_errors_turnstile_unavailable = /** @type {(inputs: Errors_Turnstile_UnavailableInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The security verification is not available. Please try again soon.`)
};

const ar_errors_turnstile_unavailable = /** @type {(inputs: Errors_Turnstile_UnavailableInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`التحقق الأمني غير متاح الآن. يُرجى المحاولة بعد قليل.`)
};

/**
* | output |
* | --- |
* | "The security verification is not available. Please try again soon." |
*
* @param {Errors_Turnstile_UnavailableInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const errors_turnstile_unavailable = /** @type {((inputs?: Errors_Turnstile_UnavailableInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Errors_Turnstile_UnavailableInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_errors_turnstile_unavailable(inputs)
	return en_errors_turnstile_unavailable(inputs)
});

/** @typedef {{}} Errors_UnauthenticatedInputs */

const en_errors_unauthenticated = /** @type {(inputs: Errors_UnauthenticatedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Please sign in.`)
};

const ar_errors_unauthenticated = /** @type {(inputs: Errors_UnauthenticatedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`يُرجى تسجيل الدخول.`)
};

/**
* | output |
* | --- |
* | "Please sign in." |
*
* @param {Errors_UnauthenticatedInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const errors_unauthenticated = /** @type {((inputs?: Errors_UnauthenticatedInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Errors_UnauthenticatedInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_errors_unauthenticated(inputs)
	return en_errors_unauthenticated(inputs)
});

/** @typedef {{}} Errors_UnavailableInputs */

const en_errors_unavailable = /** @type {(inputs: Errors_UnavailableInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The service is busy. Please try again soon.`)
};

const ar_errors_unavailable = /** @type {(inputs: Errors_UnavailableInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`الخدمة مشغولة. يُرجى المحاولة بعد قليل.`)
};

/**
* | output |
* | --- |
* | "The service is busy. Please try again soon." |
*
* @param {Errors_UnavailableInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const errors_unavailable = /** @type {((inputs?: Errors_UnavailableInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Errors_UnavailableInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_errors_unavailable(inputs)
	return en_errors_unavailable(inputs)
});

/** @typedef {{}} Errors_Unknown_TypeInputs */

const en_errors_unknown_type = /** @type {(inputs: Errors_Unknown_TypeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This version of the messenger cannot do that.`)
};

const ar_errors_unknown_type = /** @type {(inputs: Errors_Unknown_TypeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`هذا الإصدار من برنامج المراسلة لا يستطيع ذلك.`)
};

/**
* | output |
* | --- |
* | "This version of the messenger cannot do that." |
*
* @param {Errors_Unknown_TypeInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const errors_unknown_type = /** @type {((inputs?: Errors_Unknown_TypeInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Errors_Unknown_TypeInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_errors_unknown_type(inputs)
	return en_errors_unknown_type(inputs)
});

/** @typedef {{}} Errors_Unsupported_Media_TypeInputs */

const en_errors_unsupported_media_type = /** @type {(inputs: Errors_Unsupported_Media_TypeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`That kind of data is not understood.`)
};

const ar_errors_unsupported_media_type = /** @type {(inputs: Errors_Unsupported_Media_TypeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`هذا النوع من البيانات غير مفهوم.`)
};

/**
* | output |
* | --- |
* | "That kind of data is not understood." |
*
* @param {Errors_Unsupported_Media_TypeInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const errors_unsupported_media_type = /** @type {((inputs?: Errors_Unsupported_Media_TypeInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Errors_Unsupported_Media_TypeInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_errors_unsupported_media_type(inputs)
	return en_errors_unsupported_media_type(inputs)
});

/** @typedef {{}} Errors_Upgrade_RequiredInputs */

const en_errors_upgrade_required = /** @type {(inputs: Errors_Upgrade_RequiredInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This address is for the messenger itself.`)
};

const ar_errors_upgrade_required = /** @type {(inputs: Errors_Upgrade_RequiredInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`هذا العنوان مخصص لبرنامج المراسلة نفسه.`)
};

/**
* | output |
* | --- |
* | "This address is for the messenger itself." |
*
* @param {Errors_Upgrade_RequiredInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const errors_upgrade_required = /** @type {((inputs?: Errors_Upgrade_RequiredInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Errors_Upgrade_RequiredInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_errors_upgrade_required(inputs)
	return en_errors_upgrade_required(inputs)
});
