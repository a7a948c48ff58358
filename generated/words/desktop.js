import * as registry from "./registry.js";
import { getLocale, experimentalStaticLocale } from "./runtime.js";

/** @typedef {import("./runtime.js").LocalizedString} LocalizedString */

/** @typedef {{}} Desktop_AboutInputs */

const en_desktop_about = /** @type {(inputs: Desktop_AboutInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`About CF Messenger`)
};

const ar_desktop_about = /** @type {(inputs: Desktop_AboutInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`حول CF Messenger`)
};

/**
* | output |
* | --- |
* | "About CF Messenger" |
*
* @param {Desktop_AboutInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const desktop_about = /** @type {((inputs?: Desktop_AboutInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Desktop_AboutInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_desktop_about(inputs)
	return en_desktop_about(inputs)
});

/** @typedef {{}} Desktop_BackInputs */

const en_desktop_back = /** @type {(inputs: Desktop_BackInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Back`)
};

const ar_desktop_back = /** @type {(inputs: Desktop_BackInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`رجوع`)
};

/**
* | output |
* | --- |
* | "Back" |
*
* @param {Desktop_BackInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const desktop_back = /** @type {((inputs?: Desktop_BackInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Desktop_BackInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_desktop_back(inputs)
	return en_desktop_back(inputs)
});

/** @typedef {{ title: NonNullable<unknown> }} Desktop_ConversationInputs */

const en_desktop_conversation = /** @type {(inputs: Desktop_ConversationInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.title} - Conversation`)
};

const ar_desktop_conversation = /** @type {(inputs: Desktop_ConversationInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`⁨${i?.title}⁩ - محادثة`)
};

/**
* | output |
* | --- |
* | "{title} - Conversation" |
*
* @param {Desktop_ConversationInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const desktop_conversation = /** @type {((inputs: Desktop_ConversationInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Desktop_ConversationInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_desktop_conversation(inputs)
	return en_desktop_conversation(inputs)
});

/** @typedef {{}} Desktop_DocsInputs */

const en_desktop_docs = /** @type {(inputs: Desktop_DocsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Protocol docs`)
};

const ar_desktop_docs = /** @type {(inputs: Desktop_DocsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`وثائق البروتوكول`)
};

/**
* | output |
* | --- |
* | "Protocol docs" |
*
* @param {Desktop_DocsInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const desktop_docs = /** @type {((inputs?: Desktop_DocsInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Desktop_DocsInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_desktop_docs(inputs)
	return en_desktop_docs(inputs)
});

/** @typedef {{}} Desktop_LostInputs */

const en_desktop_lost = /** @type {(inputs: Desktop_LostInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A part of this page could not be loaded. Please reload it.`)
};

const ar_desktop_lost = /** @type {(inputs: Desktop_LostInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`تعذّر تحميل جزء من هذه الصفحة. يُرجى إعادة تحميلها.`)
};

/**
* | output |
* | --- |
* | "A part of this page could not be loaded. Please reload it." |
*
* @param {Desktop_LostInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const desktop_lost = /** @type {((inputs?: Desktop_LostInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Desktop_LostInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_desktop_lost(inputs)
	return en_desktop_lost(inputs)
});

/** @typedef {{}} Desktop_MaximiseInputs */

const en_desktop_maximise = /** @type {(inputs: Desktop_MaximiseInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Maximise`)
};

const ar_desktop_maximise = /** @type {(inputs: Desktop_MaximiseInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`تكبير`)
};

/**
* | output |
* | --- |
* | "Maximise" |
*
* @param {Desktop_MaximiseInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const desktop_maximise = /** @type {((inputs?: Desktop_MaximiseInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Desktop_MaximiseInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_desktop_maximise(inputs)
	return en_desktop_maximise(inputs)
});

/** @typedef {{}} Desktop_MinimiseInputs */

const en_desktop_minimise = /** @type {(inputs: Desktop_MinimiseInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Minimise`)
};

const ar_desktop_minimise = /** @type {(inputs: Desktop_MinimiseInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`تصغير`)
};

/**
* | output |
* | --- |
* | "Minimise" |
*
* @param {Desktop_MinimiseInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const desktop_minimise = /** @type {((inputs?: Desktop_MinimiseInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Desktop_MinimiseInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_desktop_minimise(inputs)
	return en_desktop_minimise(inputs)
});

/** @typedef {{}} Desktop_NotificationsInputs */

const en_desktop_notifications = /** @type {(inputs: Desktop_NotificationsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Notifications`)
};

const ar_desktop_notifications = /** @type {(inputs: Desktop_NotificationsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`الإشعارات`)
};

/**
* | output |
* | --- |
* | "Notifications" |
*
* @param {Desktop_NotificationsInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const desktop_notifications = /** @type {((inputs?: Desktop_NotificationsInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Desktop_NotificationsInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_desktop_notifications(inputs)
	return en_desktop_notifications(inputs)
});

/** @typedef {{ title: NonNullable<unknown> }} Desktop_Nudge_InInputs */

const en_desktop_nudge_in = /** @type {(inputs: Desktop_Nudge_InInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Nudge: ${i?.title}`)
};

const ar_desktop_nudge_in = /** @type {(inputs: Desktop_Nudge_InInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`هزّة: ⁨${i?.title}⁩`)
};

/**
* | output |
* | --- |
* | "Nudge: {title}" |
*
* @param {Desktop_Nudge_InInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const desktop_nudge_in = /** @type {((inputs: Desktop_Nudge_InInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Desktop_Nudge_InInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_desktop_nudge_in(inputs)
	return en_desktop_nudge_in(inputs)
});

/** @typedef {{}} Desktop_RestoreInputs */

const en_desktop_restore = /** @type {(inputs: Desktop_RestoreInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Restore`)
};

const ar_desktop_restore = /** @type {(inputs: Desktop_RestoreInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`استعادة الحجم`)
};

/**
* | output |
* | --- |
* | "Restore" |
*
* @param {Desktop_RestoreInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const desktop_restore = /** @type {((inputs?: Desktop_RestoreInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Desktop_RestoreInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_desktop_restore(inputs)
	return en_desktop_restore(inputs)
});

/** @typedef {{ name: NonNullable<unknown> }} Desktop_SaysInputs */

const en_desktop_says = /** @type {(inputs: Desktop_SaysInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.name} says...`)
};

const ar_desktop_says = /** @type {(inputs: Desktop_SaysInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`رسالة من ⁨${i?.name}⁩...`)
};

/**
* | output |
* | --- |
* | "{name} says..." |
*
* @param {Desktop_SaysInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const desktop_says = /** @type {((inputs: Desktop_SaysInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Desktop_SaysInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_desktop_says(inputs)
	return en_desktop_says(inputs)
});

/** @typedef {{}} Desktop_Signed_InInputs */

const en_desktop_signed_in = /** @type {(inputs: Desktop_Signed_InInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`has just signed in.`)
};

const ar_desktop_signed_in = /** @type {(inputs: Desktop_Signed_InInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`تم تسجيل الدخول للتو.`)
};

/**
* | output |
* | --- |
* | "has just signed in." |
*
* @param {Desktop_Signed_InInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const desktop_signed_in = /** @type {((inputs?: Desktop_Signed_InInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Desktop_Signed_InInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_desktop_signed_in(inputs)
	return en_desktop_signed_in(inputs)
});

/** @typedef {{}} Desktop_StartInputs */

const en_desktop_start = /** @type {(inputs: Desktop_StartInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Start`)
};

const ar_desktop_start = /** @type {(inputs: Desktop_StartInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`ابدأ`)
};

/**
* | output |
* | --- |
* | "Start" |
*
* @param {Desktop_StartInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const desktop_start = /** @type {((inputs?: Desktop_StartInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Desktop_StartInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_desktop_start(inputs)
	return en_desktop_start(inputs)
});

/** @typedef {{}} Desktop_Start_FaceInputs */

const en_desktop_start_face = /** @type {(inputs: Desktop_Start_FaceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`start`)
};

const ar_desktop_start_face = /** @type {(inputs: Desktop_Start_FaceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`ابدأ`)
};

/**
* | output |
* | --- |
* | "start" |
*
* @param {Desktop_Start_FaceInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const desktop_start_face = /** @type {((inputs?: Desktop_Start_FaceInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Desktop_Start_FaceInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_desktop_start_face(inputs)
	return en_desktop_start_face(inputs)
});

/** @typedef {{ title: NonNullable<unknown> }} Desktop_Task_WaitsInputs */

const en_desktop_task_waits = /** @type {(inputs: Desktop_Task_WaitsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.title}, new message`)
};

const ar_desktop_task_waits = /** @type {(inputs: Desktop_Task_WaitsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`⁨${i?.title}⁩، رسالة جديدة`)
};

/**
* | output |
* | --- |
* | "{title}, new message" |
*
* @param {Desktop_Task_WaitsInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const desktop_task_waits = /** @type {((inputs: Desktop_Task_WaitsInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Desktop_Task_WaitsInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_desktop_task_waits(inputs)
	return en_desktop_task_waits(inputs)
});

/** @typedef {{}} Desktop_TaskbarInputs */

const en_desktop_taskbar = /** @type {(inputs: Desktop_TaskbarInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Taskbar`)
};

const ar_desktop_taskbar = /** @type {(inputs: Desktop_TaskbarInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`شريط المهام`)
};

/**
* | output |
* | --- |
* | "Taskbar" |
*
* @param {Desktop_TaskbarInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const desktop_taskbar = /** @type {((inputs?: Desktop_TaskbarInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Desktop_TaskbarInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_desktop_taskbar(inputs)
	return en_desktop_taskbar(inputs)
});

/** @typedef {{}} Desktop_Window_AgainInputs */

const en_desktop_window_again = /** @type {(inputs: Desktop_Window_AgainInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Show it again`)
};

const ar_desktop_window_again = /** @type {(inputs: Desktop_Window_AgainInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`عرضها من جديد`)
};

/**
* | output |
* | --- |
* | "Show it again" |
*
* @param {Desktop_Window_AgainInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const desktop_window_again = /** @type {((inputs?: Desktop_Window_AgainInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Desktop_Window_AgainInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_desktop_window_again(inputs)
	return en_desktop_window_again(inputs)
});

/** @typedef {{}} Desktop_Window_BrokeInputs */

const en_desktop_window_broke = /** @type {(inputs: Desktop_Window_BrokeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Something went wrong in this window, and it cannot be shown. The other windows are not affected.`)
};

const ar_desktop_window_broke = /** @type {(inputs: Desktop_Window_BrokeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`حدث خطأ في هذه النافذة ولا يمكن عرضها. لم تتأثر النوافذ الأخرى.`)
};

/**
* | output |
* | --- |
* | "Something went wrong in this window, and it cannot be shown. The other windows are not affected." |
*
* @param {Desktop_Window_BrokeInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const desktop_window_broke = /** @type {((inputs?: Desktop_Window_BrokeInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Desktop_Window_BrokeInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_desktop_window_broke(inputs)
	return en_desktop_window_broke(inputs)
});

/** @typedef {{ title: NonNullable<unknown> }} Desktop_Wink_InInputs */

const en_desktop_wink_in = /** @type {(inputs: Desktop_Wink_InInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Wink: ${i?.title}`)
};

const ar_desktop_wink_in = /** @type {(inputs: Desktop_Wink_InInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`غمزة: ⁨${i?.title}⁩`)
};

/**
* | output |
* | --- |
* | "Wink: {title}" |
*
* @param {Desktop_Wink_InInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const desktop_wink_in = /** @type {((inputs: Desktop_Wink_InInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Desktop_Wink_InInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_desktop_wink_in(inputs)
	return en_desktop_wink_in(inputs)
});

/** @typedef {{ name: NonNullable<unknown> }} Desktop_WroteInputs */

const en_desktop_wrote = /** @type {(inputs: Desktop_WroteInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.name} says:`)
};

const ar_desktop_wrote = /** @type {(inputs: Desktop_WroteInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`رسالة من ⁨${i?.name}⁩:`)
};

/**
* | output |
* | --- |
* | "{name} says:" |
*
* @param {Desktop_WroteInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const desktop_wrote = /** @type {((inputs: Desktop_WroteInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Desktop_WroteInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_desktop_wrote(inputs)
	return en_desktop_wrote(inputs)
});
