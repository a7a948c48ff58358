import * as registry from "./registry.js";
import { getLocale, experimentalStaticLocale } from "./runtime.js";

/** @typedef {import("./runtime.js").LocalizedString} LocalizedString */

/** @typedef {{}} Diagnostics_AllInputs */

const en_diagnostics_all = /** @type {(inputs: Diagnostics_AllInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`All`)
};

const ar_diagnostics_all = /** @type {(inputs: Diagnostics_AllInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`الكل`)
};

/**
* | output |
* | --- |
* | "All" |
*
* @param {Diagnostics_AllInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const diagnostics_all = /** @type {((inputs?: Diagnostics_AllInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Diagnostics_AllInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_diagnostics_all(inputs)
	return en_diagnostics_all(inputs)
});

/** @typedef {{}} Diagnostics_All_TypesInputs */

const en_diagnostics_all_types = /** @type {(inputs: Diagnostics_All_TypesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`All types`)
};

const ar_diagnostics_all_types = /** @type {(inputs: Diagnostics_All_TypesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`كل الأنواع`)
};

/**
* | output |
* | --- |
* | "All types" |
*
* @param {Diagnostics_All_TypesInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const diagnostics_all_types = /** @type {((inputs?: Diagnostics_All_TypesInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Diagnostics_All_TypesInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_diagnostics_all_types(inputs)
	return en_diagnostics_all_types(inputs)
});

/** @typedef {{ n: NonNullable<unknown> }} Diagnostics_BytesInputs */

const en_diagnostics_bytes = /** @type {(inputs: Diagnostics_BytesInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.n} B`)
};

const ar_diagnostics_bytes = /** @type {(inputs: Diagnostics_BytesInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.n} بايت`)
};

/**
* | output |
* | --- |
* | "{n} B" |
*
* @param {Diagnostics_BytesInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const diagnostics_bytes = /** @type {((inputs: Diagnostics_BytesInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Diagnostics_BytesInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_diagnostics_bytes(inputs)
	return en_diagnostics_bytes(inputs)
});

/** @typedef {{}} Diagnostics_ClearInputs */

const en_diagnostics_clear = /** @type {(inputs: Diagnostics_ClearInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Clear`)
};

const ar_diagnostics_clear = /** @type {(inputs: Diagnostics_ClearInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`مسح`)
};

/**
* | output |
* | --- |
* | "Clear" |
*
* @param {Diagnostics_ClearInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const diagnostics_clear = /** @type {((inputs?: Diagnostics_ClearInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Diagnostics_ClearInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_diagnostics_clear(inputs)
	return en_diagnostics_clear(inputs)
});

/** @typedef {{ code: NonNullable<unknown> }} Diagnostics_ClosedInputs */

const en_diagnostics_closed = /** @type {(inputs: Diagnostics_ClosedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Closed (${i?.code})`)
};

const ar_diagnostics_closed = /** @type {(inputs: Diagnostics_ClosedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`مغلق (${i?.code})`)
};

/**
* | output |
* | --- |
* | "Closed ({code})" |
*
* @param {Diagnostics_ClosedInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const diagnostics_closed = /** @type {((inputs: Diagnostics_ClosedInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Diagnostics_ClosedInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_diagnostics_closed(inputs)
	return en_diagnostics_closed(inputs)
});

/** @typedef {{}} Diagnostics_ConnectingInputs */

const en_diagnostics_connecting = /** @type {(inputs: Diagnostics_ConnectingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Connecting`)
};

const ar_diagnostics_connecting = /** @type {(inputs: Diagnostics_ConnectingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`جارٍ الاتصال`)
};

/**
* | output |
* | --- |
* | "Connecting" |
*
* @param {Diagnostics_ConnectingInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const diagnostics_connecting = /** @type {((inputs?: Diagnostics_ConnectingInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Diagnostics_ConnectingInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_diagnostics_connecting(inputs)
	return en_diagnostics_connecting(inputs)
});

/** @typedef {{}} Diagnostics_ConnectionsInputs */

const en_diagnostics_connections = /** @type {(inputs: Diagnostics_ConnectionsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Connections`)
};

const ar_diagnostics_connections = /** @type {(inputs: Diagnostics_ConnectionsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`الاتصالات`)
};

/**
* | output |
* | --- |
* | "Connections" |
*
* @param {Diagnostics_ConnectionsInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const diagnostics_connections = /** @type {((inputs?: Diagnostics_ConnectionsInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Diagnostics_ConnectionsInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_diagnostics_connections(inputs)
	return en_diagnostics_connections(inputs)
});

/** @typedef {{}} Diagnostics_CopiedInputs */

const en_diagnostics_copied = /** @type {(inputs: Diagnostics_CopiedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Copied.`)
};

const ar_diagnostics_copied = /** @type {(inputs: Diagnostics_CopiedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`تم النسخ.`)
};

/**
* | output |
* | --- |
* | "Copied." |
*
* @param {Diagnostics_CopiedInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const diagnostics_copied = /** @type {((inputs?: Diagnostics_CopiedInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Diagnostics_CopiedInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_diagnostics_copied(inputs)
	return en_diagnostics_copied(inputs)
});

/** @typedef {{}} Diagnostics_CopyInputs */

const en_diagnostics_copy = /** @type {(inputs: Diagnostics_CopyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Copy as text`)
};

const ar_diagnostics_copy = /** @type {(inputs: Diagnostics_CopyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`نسخ كنص`)
};

/**
* | output |
* | --- |
* | "Copy as text" |
*
* @param {Diagnostics_CopyInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const diagnostics_copy = /** @type {((inputs?: Diagnostics_CopyInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Diagnostics_CopyInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_diagnostics_copy(inputs)
	return en_diagnostics_copy(inputs)
});

/** @typedef {{}} Diagnostics_Copy_HereInputs */

const en_diagnostics_copy_here = /** @type {(inputs: Diagnostics_Copy_HereInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The browser did not allow copying. Copy it from here:`)
};

const ar_diagnostics_copy_here = /** @type {(inputs: Diagnostics_Copy_HereInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`لم يسمح المتصفح بالنسخ. انسخه من هنا:`)
};

/**
* | output |
* | --- |
* | "The browser did not allow copying. Copy it from here:" |
*
* @param {Diagnostics_Copy_HereInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const diagnostics_copy_here = /** @type {((inputs?: Diagnostics_Copy_HereInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Diagnostics_Copy_HereInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_diagnostics_copy_here(inputs)
	return en_diagnostics_copy_here(inputs)
});

/** @typedef {{}} Diagnostics_EpochInputs */

const en_diagnostics_epoch = /** @type {(inputs: Diagnostics_EpochInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Epoch`)
};

const ar_diagnostics_epoch = /** @type {(inputs: Diagnostics_EpochInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`الحقبة`)
};

/**
* | output |
* | --- |
* | "Epoch" |
*
* @param {Diagnostics_EpochInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const diagnostics_epoch = /** @type {((inputs?: Diagnostics_EpochInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Diagnostics_EpochInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_diagnostics_epoch(inputs)
	return en_diagnostics_epoch(inputs)
});

/** @typedef {{ n: NonNullable<unknown> }} Diagnostics_EventsInputs */

const en_diagnostics_events = /** @type {(inputs: Diagnostics_EventsInputs) => LocalizedString} */ (i) => {const p = registry.plural("en", i?.n, {});
	if (p === "one") return /** @type {LocalizedString} */ (`${i?.n} event`);
	if (p === "other") return /** @type {LocalizedString} */ (`${i?.n} events`);
	return /** @type {LocalizedString} */ ("diagnostics_events");
};

const ar_diagnostics_events = /** @type {(inputs: Diagnostics_EventsInputs) => LocalizedString} */ (i) => {const p = registry.plural("ar", i?.n, {});
	if (p === "zero") return /** @type {LocalizedString} */ (`لا أحداث`);
	if (p === "one") return /** @type {LocalizedString} */ (`حدث واحد`);
	if (p === "two") return /** @type {LocalizedString} */ (`حدثان`);
	if (p === "few") return /** @type {LocalizedString} */ (`${i?.n} أحداث`);
	if (p === "many") return /** @type {LocalizedString} */ (`${i?.n} حدثًا`);
	if (p === "other") return /** @type {LocalizedString} */ (`${i?.n} حدث`);
	return /** @type {LocalizedString} */ ("diagnostics_events");
};

/**
* | p | output |
* | --- | --- |
* | "one" | "{n} event" |
* | "other" | "{n} events" |
*
* @param {Diagnostics_EventsInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const diagnostics_events = /** @type {((inputs: Diagnostics_EventsInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Diagnostics_EventsInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_diagnostics_events(inputs)
	return en_diagnostics_events(inputs)
});

/** @typedef {{ path: NonNullable<unknown>, message: NonNullable<unknown> }} Diagnostics_FaultInputs */

const en_diagnostics_fault = /** @type {(inputs: Diagnostics_FaultInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Does not fit the contract at "${i?.path}": ${i?.message}`)
};

const ar_diagnostics_fault = /** @type {(inputs: Diagnostics_FaultInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`لا يطابق العقد عند ⁨"${i?.path}"⁩: ⁨${i?.message}⁩`)
};

/**
* | output |
* | --- |
* | "Does not fit the contract at \"{path}\": {message}" |
*
* @param {Diagnostics_FaultInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const diagnostics_fault = /** @type {((inputs: Diagnostics_FaultInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Diagnostics_FaultInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_diagnostics_fault(inputs)
	return en_diagnostics_fault(inputs)
});

/** @typedef {{}} Diagnostics_Filter_LineInputs */

const en_diagnostics_filter_line = /** @type {(inputs: Diagnostics_Filter_LineInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Connection:`)
};

const ar_diagnostics_filter_line = /** @type {(inputs: Diagnostics_Filter_LineInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`الاتصال:`)
};

/**
* | output |
* | --- |
* | "Connection:" |
*
* @param {Diagnostics_Filter_LineInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const diagnostics_filter_line = /** @type {((inputs?: Diagnostics_Filter_LineInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Diagnostics_Filter_LineInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_diagnostics_filter_line(inputs)
	return en_diagnostics_filter_line(inputs)
});

/** @typedef {{}} Diagnostics_Filter_TypeInputs */

const en_diagnostics_filter_type = /** @type {(inputs: Diagnostics_Filter_TypeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Type:`)
};

const ar_diagnostics_filter_type = /** @type {(inputs: Diagnostics_Filter_TypeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`النوع:`)
};

/**
* | output |
* | --- |
* | "Type:" |
*
* @param {Diagnostics_Filter_TypeInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const diagnostics_filter_type = /** @type {((inputs?: Diagnostics_Filter_TypeInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Diagnostics_Filter_TypeInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_diagnostics_filter_type(inputs)
	return en_diagnostics_filter_type(inputs)
});

/** @typedef {{}} Diagnostics_FramesInputs */

const en_diagnostics_frames = /** @type {(inputs: Diagnostics_FramesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Frames`)
};

const ar_diagnostics_frames = /** @type {(inputs: Diagnostics_FramesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`الإطارات`)
};

/**
* | output |
* | --- |
* | "Frames" |
*
* @param {Diagnostics_FramesInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const diagnostics_frames = /** @type {((inputs?: Diagnostics_FramesInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Diagnostics_FramesInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_diagnostics_frames(inputs)
	return en_diagnostics_frames(inputs)
});

/** @typedef {{}} Diagnostics_FreshInputs */

const en_diagnostics_fresh = /** @type {(inputs: Diagnostics_FreshInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`first time`)
};

const ar_diagnostics_fresh = /** @type {(inputs: Diagnostics_FreshInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`أول مرة`)
};

/**
* | output |
* | --- |
* | "first time" |
*
* @param {Diagnostics_FreshInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const diagnostics_fresh = /** @type {((inputs?: Diagnostics_FreshInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Diagnostics_FreshInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_diagnostics_fresh(inputs)
	return en_diagnostics_fresh(inputs)
});

/** @typedef {{}} Diagnostics_GapInputs */

const en_diagnostics_gap = /** @type {(inputs: Diagnostics_GapInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`too much missed: the log begins anew`)
};

const ar_diagnostics_gap = /** @type {(inputs: Diagnostics_GapInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`فات الكثير: يبدأ السجل من جديد`)
};

/**
* | output |
* | --- |
* | "too much missed: the log begins anew" |
*
* @param {Diagnostics_GapInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const diagnostics_gap = /** @type {((inputs?: Diagnostics_GapInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Diagnostics_GapInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_diagnostics_gap(inputs)
	return en_diagnostics_gap(inputs)
});

/** @typedef {{}} Diagnostics_LineInputs */

const en_diagnostics_line = /** @type {(inputs: Diagnostics_LineInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Connection`)
};

const ar_diagnostics_line = /** @type {(inputs: Diagnostics_LineInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`الاتصال`)
};

/**
* | output |
* | --- |
* | "Connection" |
*
* @param {Diagnostics_LineInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const diagnostics_line = /** @type {((inputs?: Diagnostics_LineInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Diagnostics_LineInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_diagnostics_line(inputs)
	return en_diagnostics_line(inputs)
});

/** @typedef {{}} Diagnostics_LiveInputs */

const en_diagnostics_live = /** @type {(inputs: Diagnostics_LiveInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Live`)
};

const ar_diagnostics_live = /** @type {(inputs: Diagnostics_LiveInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`متصل`)
};

/**
* | output |
* | --- |
* | "Live" |
*
* @param {Diagnostics_LiveInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const diagnostics_live = /** @type {((inputs?: Diagnostics_LiveInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Diagnostics_LiveInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_diagnostics_live(inputs)
	return en_diagnostics_live(inputs)
});

/** @typedef {{}} Diagnostics_LogInputs */

const en_diagnostics_log = /** @type {(inputs: Diagnostics_LogInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Log of frames`)
};

const ar_diagnostics_log = /** @type {(inputs: Diagnostics_LogInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`سجل الإطارات`)
};

/**
* | output |
* | --- |
* | "Log of frames" |
*
* @param {Diagnostics_LogInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const diagnostics_log = /** @type {((inputs?: Diagnostics_LogInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Diagnostics_LogInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_diagnostics_log(inputs)
	return en_diagnostics_log(inputs)
});

/** @typedef {{ ms: NonNullable<unknown> }} Diagnostics_MsInputs */

const en_diagnostics_ms = /** @type {(inputs: Diagnostics_MsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.ms} ms`)
};

const ar_diagnostics_ms = /** @type {(inputs: Diagnostics_MsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.ms} م.ث`)
};

/**
* | output |
* | --- |
* | "{ms} ms" |
*
* @param {Diagnostics_MsInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const diagnostics_ms = /** @type {((inputs: Diagnostics_MsInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Diagnostics_MsInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_diagnostics_ms(inputs)
	return en_diagnostics_ms(inputs)
});

/** @typedef {{}} Diagnostics_No_ConnectionsInputs */

const en_diagnostics_no_connections = /** @type {(inputs: Diagnostics_No_ConnectionsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No connection is open.`)
};

const ar_diagnostics_no_connections = /** @type {(inputs: Diagnostics_No_ConnectionsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`لا يوجد اتصال مفتوح.`)
};

/**
* | output |
* | --- |
* | "No connection is open." |
*
* @param {Diagnostics_No_ConnectionsInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const diagnostics_no_connections = /** @type {((inputs?: Diagnostics_No_ConnectionsInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Diagnostics_No_ConnectionsInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_diagnostics_no_connections(inputs)
	return en_diagnostics_no_connections(inputs)
});

/** @typedef {{}} Diagnostics_No_ResumesInputs */

const en_diagnostics_no_resumes = /** @type {(inputs: Diagnostics_No_ResumesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`None so far.`)
};

const ar_diagnostics_no_resumes = /** @type {(inputs: Diagnostics_No_ResumesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`لا شيء حتى الآن.`)
};

/**
* | output |
* | --- |
* | "None so far." |
*
* @param {Diagnostics_No_ResumesInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const diagnostics_no_resumes = /** @type {((inputs?: Diagnostics_No_ResumesInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Diagnostics_No_ResumesInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_diagnostics_no_resumes(inputs)
	return en_diagnostics_no_resumes(inputs)
});

/** @typedef {{}} Diagnostics_Not_YetInputs */

const en_diagnostics_not_yet = /** @type {(inputs: Diagnostics_Not_YetInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`not measured yet`)
};

const ar_diagnostics_not_yet = /** @type {(inputs: Diagnostics_Not_YetInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`لم يُقَس بعد`)
};

/**
* | output |
* | --- |
* | "not measured yet" |
*
* @param {Diagnostics_Not_YetInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const diagnostics_not_yet = /** @type {((inputs?: Diagnostics_Not_YetInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Diagnostics_Not_YetInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_diagnostics_not_yet(inputs)
	return en_diagnostics_not_yet(inputs)
});

/** @typedef {{}} Diagnostics_NothingInputs */

const en_diagnostics_nothing = /** @type {(inputs: Diagnostics_NothingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nothing has come yet that these filters let through.`)
};

const ar_diagnostics_nothing = /** @type {(inputs: Diagnostics_NothingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`لم يصل بعد ما تسمح به عوامل التصفية هذه.`)
};

/**
* | output |
* | --- |
* | "Nothing has come yet that these filters let through." |
*
* @param {Diagnostics_NothingInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const diagnostics_nothing = /** @type {((inputs?: Diagnostics_NothingInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Diagnostics_NothingInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_diagnostics_nothing(inputs)
	return en_diagnostics_nothing(inputs)
});

/** @typedef {{}} Diagnostics_PauseInputs */

const en_diagnostics_pause = /** @type {(inputs: Diagnostics_PauseInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Pause`)
};

const ar_diagnostics_pause = /** @type {(inputs: Diagnostics_PauseInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`إيقاف مؤقت`)
};

/**
* | output |
* | --- |
* | "Pause" |
*
* @param {Diagnostics_PauseInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const diagnostics_pause = /** @type {((inputs?: Diagnostics_PauseInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Diagnostics_PauseInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_diagnostics_pause(inputs)
	return en_diagnostics_pause(inputs)
});

/** @typedef {{}} Diagnostics_PresenceInputs */

const en_diagnostics_presence = /** @type {(inputs: Diagnostics_PresenceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Presence`)
};

const ar_diagnostics_presence = /** @type {(inputs: Diagnostics_PresenceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`الحضور`)
};

/**
* | output |
* | --- |
* | "Presence" |
*
* @param {Diagnostics_PresenceInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const diagnostics_presence = /** @type {((inputs?: Diagnostics_PresenceInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Diagnostics_PresenceInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_diagnostics_presence(inputs)
	return en_diagnostics_presence(inputs)
});

/** @typedef {{}} Diagnostics_ReceivedInputs */

const en_diagnostics_received = /** @type {(inputs: Diagnostics_ReceivedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`received`)
};

const ar_diagnostics_received = /** @type {(inputs: Diagnostics_ReceivedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`مُستلَم`)
};

/**
* | output |
* | --- |
* | "received" |
*
* @param {Diagnostics_ReceivedInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const diagnostics_received = /** @type {((inputs?: Diagnostics_ReceivedInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Diagnostics_ReceivedInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_diagnostics_received(inputs)
	return en_diagnostics_received(inputs)
});

/** @typedef {{}} Diagnostics_ReconnectsInputs */

const en_diagnostics_reconnects = /** @type {(inputs: Diagnostics_ReconnectsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Reconnects`)
};

const ar_diagnostics_reconnects = /** @type {(inputs: Diagnostics_ReconnectsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`مرات إعادة الاتصال`)
};

/**
* | output |
* | --- |
* | "Reconnects" |
*
* @param {Diagnostics_ReconnectsInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const diagnostics_reconnects = /** @type {((inputs?: Diagnostics_ReconnectsInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Diagnostics_ReconnectsInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_diagnostics_reconnects(inputs)
	return en_diagnostics_reconnects(inputs)
});

/** @typedef {{}} Diagnostics_ResetInputs */

const en_diagnostics_reset = /** @type {(inputs: Diagnostics_ResetInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`numbered anew: the log begins anew`)
};

const ar_diagnostics_reset = /** @type {(inputs: Diagnostics_ResetInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`ترقيم جديد: يبدأ السجل من جديد`)
};

/**
* | output |
* | --- |
* | "numbered anew: the log begins anew" |
*
* @param {Diagnostics_ResetInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const diagnostics_reset = /** @type {((inputs?: Diagnostics_ResetInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Diagnostics_ResetInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_diagnostics_reset(inputs)
	return en_diagnostics_reset(inputs)
});

/** @typedef {{ from: NonNullable<unknown>, to: NonNullable<unknown> }} Diagnostics_Resume_RangeInputs */

const en_diagnostics_resume_range = /** @type {(inputs: Diagnostics_Resume_RangeInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`seq ${i?.from} to ${i?.to}`)
};

const ar_diagnostics_resume_range = /** @type {(inputs: Diagnostics_Resume_RangeInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`من الرقم ${i?.from} إلى ${i?.to}`)
};

/**
* | output |
* | --- |
* | "seq {from} to {to}" |
*
* @param {Diagnostics_Resume_RangeInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const diagnostics_resume_range = /** @type {((inputs: Diagnostics_Resume_RangeInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Diagnostics_Resume_RangeInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_diagnostics_resume_range(inputs)
	return en_diagnostics_resume_range(inputs)
});

/** @typedef {{}} Diagnostics_ResumedInputs */

const en_diagnostics_resumed = /** @type {(inputs: Diagnostics_ResumedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`nothing missed`)
};

const ar_diagnostics_resumed = /** @type {(inputs: Diagnostics_ResumedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`لم يفت شيء`)
};

/**
* | output |
* | --- |
* | "nothing missed" |
*
* @param {Diagnostics_ResumedInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const diagnostics_resumed = /** @type {((inputs?: Diagnostics_ResumedInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Diagnostics_ResumedInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_diagnostics_resumed(inputs)
	return en_diagnostics_resumed(inputs)
});

/** @typedef {{}} Diagnostics_ResumesInputs */

const en_diagnostics_resumes = /** @type {(inputs: Diagnostics_ResumesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Resumes`)
};

const ar_diagnostics_resumes = /** @type {(inputs: Diagnostics_ResumesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`عمليات الاستئناف`)
};

/**
* | output |
* | --- |
* | "Resumes" |
*
* @param {Diagnostics_ResumesInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const diagnostics_resumes = /** @type {((inputs?: Diagnostics_ResumesInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Diagnostics_ResumesInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_diagnostics_resumes(inputs)
	return en_diagnostics_resumes(inputs)
});

/** @typedef {{}} Diagnostics_Round_TripInputs */

const en_diagnostics_round_trip = /** @type {(inputs: Diagnostics_Round_TripInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Round trip`)
};

const ar_diagnostics_round_trip = /** @type {(inputs: Diagnostics_Round_TripInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`زمن الذهاب والإياب`)
};

/**
* | output |
* | --- |
* | "Round trip" |
*
* @param {Diagnostics_Round_TripInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const diagnostics_round_trip = /** @type {((inputs?: Diagnostics_Round_TripInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Diagnostics_Round_TripInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_diagnostics_round_trip(inputs)
	return en_diagnostics_round_trip(inputs)
});

/** @typedef {{}} Diagnostics_SentInputs */

const en_diagnostics_sent = /** @type {(inputs: Diagnostics_SentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`sent`)
};

const ar_diagnostics_sent = /** @type {(inputs: Diagnostics_SentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`مُرسَل`)
};

/**
* | output |
* | --- |
* | "sent" |
*
* @param {Diagnostics_SentInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const diagnostics_sent = /** @type {((inputs?: Diagnostics_SentInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Diagnostics_SentInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_diagnostics_sent(inputs)
	return en_diagnostics_sent(inputs)
});

/** @typedef {{}} Diagnostics_SeqInputs */

const en_diagnostics_seq = /** @type {(inputs: Diagnostics_SeqInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Last seq`)
};

const ar_diagnostics_seq = /** @type {(inputs: Diagnostics_SeqInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`آخر رقم`)
};

/**
* | output |
* | --- |
* | "Last seq" |
*
* @param {Diagnostics_SeqInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const diagnostics_seq = /** @type {((inputs?: Diagnostics_SeqInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Diagnostics_SeqInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_diagnostics_seq(inputs)
	return en_diagnostics_seq(inputs)
});

/** @typedef {{ time: NonNullable<unknown> }} Diagnostics_SinceInputs */

const en_diagnostics_since = /** @type {(inputs: Diagnostics_SinceInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Frames are shown since this window was opened at ${i?.time}; the latest states and resumes from before it.`)
};

const ar_diagnostics_since = /** @type {(inputs: Diagnostics_SinceInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`تُعرض الإطارات منذ فتح هذه النافذة عند ⁨${i?.time}⁩، وأحدث الحالات وعمليات الاستئناف من قبلها.`)
};

/**
* | output |
* | --- |
* | "Frames are shown since this window was opened at {time}; the latest states and resumes from before it." |
*
* @param {Diagnostics_SinceInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const diagnostics_since = /** @type {((inputs: Diagnostics_SinceInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Diagnostics_SinceInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_diagnostics_since(inputs)
	return en_diagnostics_since(inputs)
});

/** @typedef {{}} Diagnostics_StateInputs */

const en_diagnostics_state = /** @type {(inputs: Diagnostics_StateInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`State`)
};

const ar_diagnostics_state = /** @type {(inputs: Diagnostics_StateInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`الحالة`)
};

/**
* | output |
* | --- |
* | "State" |
*
* @param {Diagnostics_StateInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const diagnostics_state = /** @type {((inputs?: Diagnostics_StateInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Diagnostics_StateInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_diagnostics_state(inputs)
	return en_diagnostics_state(inputs)
});

/** @typedef {{ type: NonNullable<unknown> }} Diagnostics_UnknownInputs */

const en_diagnostics_unknown = /** @type {(inputs: Diagnostics_UnknownInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`This version does not know the type ${i?.type}: it is skipped.`)
};

const ar_diagnostics_unknown = /** @type {(inputs: Diagnostics_UnknownInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`لا يعرف هذا الإصدار النوع ⁨${i?.type}⁩، فتم تجاوزه.`)
};

/**
* | output |
* | --- |
* | "This version does not know the type {type}: it is skipped." |
*
* @param {Diagnostics_UnknownInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const diagnostics_unknown = /** @type {((inputs: Diagnostics_UnknownInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Diagnostics_UnknownInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_diagnostics_unknown(inputs)
	return en_diagnostics_unknown(inputs)
});

/** @typedef {{ code: NonNullable<unknown> }} Diagnostics_WaitingInputs */

const en_diagnostics_waiting = /** @type {(inputs: Diagnostics_WaitingInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Waiting (${i?.code})`)
};

const ar_diagnostics_waiting = /** @type {(inputs: Diagnostics_WaitingInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`بانتظار المحاولة (${i?.code})`)
};

/**
* | output |
* | --- |
* | "Waiting ({code})" |
*
* @param {Diagnostics_WaitingInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const diagnostics_waiting = /** @type {((inputs: Diagnostics_WaitingInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Diagnostics_WaitingInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_diagnostics_waiting(inputs)
	return en_diagnostics_waiting(inputs)
});

/** @typedef {{}} Diagnostics_With_TextsInputs */

const en_diagnostics_with_texts = /** @type {(inputs: Diagnostics_With_TextsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`With messages, names and titles`)
};

const ar_diagnostics_with_texts = /** @type {(inputs: Diagnostics_With_TextsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`مع الرسائل والأسماء والعناوين`)
};

/**
* | output |
* | --- |
* | "With messages, names and titles" |
*
* @param {Diagnostics_With_TextsInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const diagnostics_with_texts = /** @type {((inputs?: Diagnostics_With_TextsInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Diagnostics_With_TextsInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_diagnostics_with_texts(inputs)
	return en_diagnostics_with_texts(inputs)
});
