import * as registry from "./registry.js";
import { getLocale, experimentalStaticLocale } from "./runtime.js";

/** @typedef {import("./runtime.js").LocalizedString} LocalizedString */

/** @typedef {{}} Windows_AccountInputs */

const en_windows_account = /** @type {(inputs: Windows_AccountInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`My account`)
};

const ar_windows_account = /** @type {(inputs: Windows_AccountInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`حسابي`)
};

/**
* | output |
* | --- |
* | "My account" |
*
* @param {Windows_AccountInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const windows_account = /** @type {((inputs?: Windows_AccountInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Windows_AccountInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_windows_account(inputs)
	return en_windows_account(inputs)
});

/** @typedef {{}} Windows_Add_ContactInputs */

const en_windows_add_contact = /** @type {(inputs: Windows_Add_ContactInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Add a contact`)
};

const ar_windows_add_contact = /** @type {(inputs: Windows_Add_ContactInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`إضافة جهة اتصال`)
};

/**
* | output |
* | --- |
* | "Add a contact" |
*
* @param {Windows_Add_ContactInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const windows_add_contact = /** @type {((inputs?: Windows_Add_ContactInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Windows_Add_ContactInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_windows_add_contact(inputs)
	return en_windows_add_contact(inputs)
});

/** @typedef {{}} Windows_Close_ToastInputs */

const en_windows_close_toast = /** @type {(inputs: Windows_Close_ToastInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Close notification`)
};

const ar_windows_close_toast = /** @type {(inputs: Windows_Close_ToastInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`إغلاق الإشعار`)
};

/**
* | output |
* | --- |
* | "Close notification" |
*
* @param {Windows_Close_ToastInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const windows_close_toast = /** @type {((inputs?: Windows_Close_ToastInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Windows_Close_ToastInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_windows_close_toast(inputs)
	return en_windows_close_toast(inputs)
});

/** @typedef {{}} Windows_ClosedInputs */

const en_windows_closed = /** @type {(inputs: Windows_ClosedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Closed`)
};

const ar_windows_closed = /** @type {(inputs: Windows_ClosedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`مغلق`)
};

/**
* | output |
* | --- |
* | "Closed" |
*
* @param {Windows_ClosedInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const windows_closed = /** @type {((inputs?: Windows_ClosedInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Windows_ClosedInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_windows_closed(inputs)
	return en_windows_closed(inputs)
});

/** @typedef {{}} Windows_ConnectedInputs */

const en_windows_connected = /** @type {(inputs: Windows_ConnectedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Connected`)
};

const ar_windows_connected = /** @type {(inputs: Windows_ConnectedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`متصل`)
};

/**
* | output |
* | --- |
* | "Connected" |
*
* @param {Windows_ConnectedInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const windows_connected = /** @type {((inputs?: Windows_ConnectedInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Windows_ConnectedInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_windows_connected(inputs)
	return en_windows_connected(inputs)
});

/** @typedef {{}} Windows_ConnectingInputs */

const en_windows_connecting = /** @type {(inputs: Windows_ConnectingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Connecting…`)
};

const ar_windows_connecting = /** @type {(inputs: Windows_ConnectingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`جارٍ الاتصال…`)
};

/**
* | output |
* | --- |
* | "Connecting…" |
*
* @param {Windows_ConnectingInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const windows_connecting = /** @type {((inputs?: Windows_ConnectingInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Windows_ConnectingInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_windows_connecting(inputs)
	return en_windows_connecting(inputs)
});

/** @typedef {{}} Windows_Connection_LostInputs */

const en_windows_connection_lost = /** @type {(inputs: Windows_Connection_LostInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Connection lost.`)
};

const ar_windows_connection_lost = /** @type {(inputs: Windows_Connection_LostInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`انقطع الاتصال.`)
};

/**
* | output |
* | --- |
* | "Connection lost." |
*
* @param {Windows_Connection_LostInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const windows_connection_lost = /** @type {((inputs?: Windows_Connection_LostInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Windows_Connection_LostInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_windows_connection_lost(inputs)
	return en_windows_connection_lost(inputs)
});

/** @typedef {{}} Windows_DiagnosticsInputs */

const en_windows_diagnostics = /** @type {(inputs: Windows_DiagnosticsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Network diagnostics`)
};

const ar_windows_diagnostics = /** @type {(inputs: Windows_DiagnosticsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`تشخيص الشبكة`)
};

/**
* | output |
* | --- |
* | "Network diagnostics" |
*
* @param {Windows_DiagnosticsInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const windows_diagnostics = /** @type {((inputs?: Windows_DiagnosticsInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Windows_DiagnosticsInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_windows_diagnostics(inputs)
	return en_windows_diagnostics(inputs)
});

/** @typedef {{}} Windows_ElsewhereInputs */

const en_windows_elsewhere = /** @type {(inputs: Windows_ElsewhereInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Open in another window`)
};

const ar_windows_elsewhere = /** @type {(inputs: Windows_ElsewhereInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`مفتوح في نافذة أخرى`)
};

/**
* | output |
* | --- |
* | "Open in another window" |
*
* @param {Windows_ElsewhereInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const windows_elsewhere = /** @type {((inputs?: Windows_ElsewhereInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Windows_ElsewhereInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_windows_elsewhere(inputs)
	return en_windows_elsewhere(inputs)
});

/** @typedef {{}} Windows_GatherInputs */

const en_windows_gather = /** @type {(inputs: Windows_GatherInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Start a group`)
};

const ar_windows_gather = /** @type {(inputs: Windows_GatherInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`بدء مجموعة`)
};

/**
* | output |
* | --- |
* | "Start a group" |
*
* @param {Windows_GatherInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const windows_gather = /** @type {((inputs?: Windows_GatherInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Windows_GatherInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_windows_gather(inputs)
	return en_windows_gather(inputs)
});

/** @typedef {{ title: NonNullable<unknown> }} Windows_InviteInputs */

const en_windows_invite = /** @type {(inputs: Windows_InviteInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Invite to ${i?.title}`)
};

const ar_windows_invite = /** @type {(inputs: Windows_InviteInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`دعوة إلى ⁨${i?.title}⁩`)
};

/**
* | output |
* | --- |
* | "Invite to {title}" |
*
* @param {Windows_InviteInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const windows_invite = /** @type {((inputs: Windows_InviteInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Windows_InviteInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_windows_invite(inputs)
	return en_windows_invite(inputs)
});

/** @typedef {{}} Windows_Key_CloseInputs */

const en_windows_key_close = /** @type {(inputs: Windows_Key_CloseInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`close a popup, then the window`)
};

const ar_windows_key_close = /** @type {(inputs: Windows_Key_CloseInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`إغلاق القائمة المنبثقة ثم النافذة`)
};

/**
* | output |
* | --- |
* | "close a popup, then the window" |
*
* @param {Windows_Key_CloseInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const windows_key_close = /** @type {((inputs?: Windows_Key_CloseInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Windows_Key_CloseInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_windows_key_close(inputs)
	return en_windows_key_close(inputs)
});

/** @typedef {{}} Windows_Key_ConversationInputs */

const en_windows_key_conversation = /** @type {(inputs: Windows_Key_ConversationInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`next or previous conversation`)
};

const ar_windows_key_conversation = /** @type {(inputs: Windows_Key_ConversationInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`المحادثة التالية أو السابقة`)
};

/**
* | output |
* | --- |
* | "next or previous conversation" |
*
* @param {Windows_Key_ConversationInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const windows_key_conversation = /** @type {((inputs?: Windows_Key_ConversationInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Windows_Key_ConversationInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_windows_key_conversation(inputs)
	return en_windows_key_conversation(inputs)
});

/** @typedef {{}} Windows_Key_LineInputs */

const en_windows_key_line = /** @type {(inputs: Windows_Key_LineInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`a new line`)
};

const ar_windows_key_line = /** @type {(inputs: Windows_Key_LineInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`سطر جديد`)
};

/**
* | output |
* | --- |
* | "a new line" |
*
* @param {Windows_Key_LineInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const windows_key_line = /** @type {((inputs?: Windows_Key_LineInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Windows_Key_LineInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_windows_key_line(inputs)
	return en_windows_key_line(inputs)
});

/** @typedef {{}} Windows_Key_MoveInputs */

const en_windows_key_move = /** @type {(inputs: Windows_Key_MoveInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`move the window`)
};

const ar_windows_key_move = /** @type {(inputs: Windows_Key_MoveInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`نقل النافذة`)
};

/**
* | output |
* | --- |
* | "move the window" |
*
* @param {Windows_Key_MoveInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const windows_key_move = /** @type {((inputs?: Windows_Key_MoveInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Windows_Key_MoveInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_windows_key_move(inputs)
	return en_windows_key_move(inputs)
});

/** @typedef {{}} Windows_Key_NudgeInputs */

const en_windows_key_nudge = /** @type {(inputs: Windows_Key_NudgeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`nudge`)
};

const ar_windows_key_nudge = /** @type {(inputs: Windows_Key_NudgeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`هزّة`)
};

/**
* | output |
* | --- |
* | "nudge" |
*
* @param {Windows_Key_NudgeInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const windows_key_nudge = /** @type {((inputs?: Windows_Key_NudgeInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Windows_Key_NudgeInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_windows_key_nudge(inputs)
	return en_windows_key_nudge(inputs)
});

/** @typedef {{}} Windows_Key_RegionInputs */

const en_windows_key_region = /** @type {(inputs: Windows_Key_RegionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`next or previous window, and the task bar`)
};

const ar_windows_key_region = /** @type {(inputs: Windows_Key_RegionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`النافذة التالية أو السابقة، وشريط المهام`)
};

/**
* | output |
* | --- |
* | "next or previous window, and the task bar" |
*
* @param {Windows_Key_RegionInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const windows_key_region = /** @type {((inputs?: Windows_Key_RegionInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Windows_Key_RegionInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_windows_key_region(inputs)
	return en_windows_key_region(inputs)
});

/** @typedef {{}} Windows_Key_SendInputs */

const en_windows_key_send = /** @type {(inputs: Windows_Key_SendInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`send a message`)
};

const ar_windows_key_send = /** @type {(inputs: Windows_Key_SendInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`إرسال رسالة`)
};

/**
* | output |
* | --- |
* | "send a message" |
*
* @param {Windows_Key_SendInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const windows_key_send = /** @type {((inputs?: Windows_Key_SendInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Windows_Key_SendInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_windows_key_send(inputs)
	return en_windows_key_send(inputs)
});

/** @typedef {{}} Windows_Key_Send_ButtonInputs */

const en_windows_key_send_button = /** @type {(inputs: Windows_Key_Send_ButtonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`send`)
};

const ar_windows_key_send_button = /** @type {(inputs: Windows_Key_Send_ButtonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`إرسال`)
};

/**
* | output |
* | --- |
* | "send" |
*
* @param {Windows_Key_Send_ButtonInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const windows_key_send_button = /** @type {((inputs?: Windows_Key_Send_ButtonInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Windows_Key_Send_ButtonInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_windows_key_send_button(inputs)
	return en_windows_key_send_button(inputs)
});

/** @typedef {{}} Windows_Key_SizeInputs */

const en_windows_key_size = /** @type {(inputs: Windows_Key_SizeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`size the window`)
};

const ar_windows_key_size = /** @type {(inputs: Windows_Key_SizeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`تغيير حجم النافذة`)
};

/**
* | output |
* | --- |
* | "size the window" |
*
* @param {Windows_Key_SizeInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const windows_key_size = /** @type {((inputs?: Windows_Key_SizeInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Windows_Key_SizeInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_windows_key_size(inputs)
	return en_windows_key_size(inputs)
});

/** @typedef {{}} Windows_KeyboardInputs */

const en_windows_keyboard = /** @type {(inputs: Windows_KeyboardInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Keyboard`)
};

const ar_windows_keyboard = /** @type {(inputs: Windows_KeyboardInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`لوحة المفاتيح`)
};

/**
* | output |
* | --- |
* | "Keyboard" |
*
* @param {Windows_KeyboardInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const windows_keyboard = /** @type {((inputs?: Windows_KeyboardInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Windows_KeyboardInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_windows_keyboard(inputs)
	return en_windows_keyboard(inputs)
});

/** @typedef {{}} Windows_Keys_ArrowsInputs */

const en_windows_keys_arrows = /** @type {(inputs: Windows_Keys_ArrowsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Alt+arrows`)
};

const ar_windows_keys_arrows = /** @type {(inputs: Windows_Keys_ArrowsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Alt+الأسهم`)
};

/**
* | output |
* | --- |
* | "Alt+arrows" |
*
* @param {Windows_Keys_ArrowsInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const windows_keys_arrows = /** @type {((inputs?: Windows_Keys_ArrowsInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Windows_Keys_ArrowsInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_windows_keys_arrows(inputs)
	return en_windows_keys_arrows(inputs)
});

/** @typedef {{}} Windows_Keys_Shift_ArrowsInputs */

const en_windows_keys_shift_arrows = /** @type {(inputs: Windows_Keys_Shift_ArrowsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Alt+Shift+arrows`)
};

const ar_windows_keys_shift_arrows = /** @type {(inputs: Windows_Keys_Shift_ArrowsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Alt+Shift+الأسهم`)
};

/**
* | output |
* | --- |
* | "Alt+Shift+arrows" |
*
* @param {Windows_Keys_Shift_ArrowsInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const windows_keys_shift_arrows = /** @type {((inputs?: Windows_Keys_Shift_ArrowsInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Windows_Keys_Shift_ArrowsInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_windows_keys_shift_arrows(inputs)
	return en_windows_keys_shift_arrows(inputs)
});

/** @typedef {{}} Windows_MenuInputs */

const en_windows_menu = /** @type {(inputs: Windows_MenuInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Window menu`)
};

const ar_windows_menu = /** @type {(inputs: Windows_MenuInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`قائمة النافذة`)
};

/**
* | output |
* | --- |
* | "Window menu" |
*
* @param {Windows_MenuInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const windows_menu = /** @type {((inputs?: Windows_MenuInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Windows_MenuInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_windows_menu(inputs)
	return en_windows_menu(inputs)
});

/** @typedef {{ n: NonNullable<unknown> }} Windows_MoreInputs */

const en_windows_more = /** @type {(inputs: Windows_MoreInputs) => LocalizedString} */ (i) => {const p = registry.plural("en", i?.n, {});
	if (p === "one") return /** @type {LocalizedString} */ (`${i?.n} more window`);
	if (p === "other") return /** @type {LocalizedString} */ (`${i?.n} more windows`);
	return /** @type {LocalizedString} */ ("windows_more");
};

const ar_windows_more = /** @type {(inputs: Windows_MoreInputs) => LocalizedString} */ (i) => {const p = registry.plural("ar", i?.n, {});
	if (p === "zero") return /** @type {LocalizedString} */ (`لا نوافذ أخرى`);
	if (p === "one") return /** @type {LocalizedString} */ (`نافذة أخرى: ${i?.n}`);
	if (p === "two") return /** @type {LocalizedString} */ (`نافذتان أخريان: ${i?.n}`);
	if (p === "few") return /** @type {LocalizedString} */ (`${i?.n} نوافذ أخرى`);
	if (p === "many") return /** @type {LocalizedString} */ (`${i?.n} نافذة أخرى`);
	if (p === "other") return /** @type {LocalizedString} */ (`${i?.n} نافذة أخرى`);
	return /** @type {LocalizedString} */ ("windows_more");
};

/**
* | p | output |
* | --- | --- |
* | "one" | "{n} more window" |
* | "other" | "{n} more windows" |
*
* @param {Windows_MoreInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const windows_more = /** @type {((inputs: Windows_MoreInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Windows_MoreInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_windows_more(inputs)
	return en_windows_more(inputs)
});

/** @typedef {{ n: NonNullable<unknown> }} Windows_More_WaitsInputs */

const en_windows_more_waits = /** @type {(inputs: Windows_More_WaitsInputs) => LocalizedString} */ (i) => {const p = registry.plural("en", i?.n, {});
	if (p === "one") return /** @type {LocalizedString} */ (`${i?.n} more window, new message`);
	if (p === "other") return /** @type {LocalizedString} */ (`${i?.n} more windows, new message`);
	return /** @type {LocalizedString} */ ("windows_more_waits");
};

const ar_windows_more_waits = /** @type {(inputs: Windows_More_WaitsInputs) => LocalizedString} */ (i) => {const p = registry.plural("ar", i?.n, {});
	if (p === "zero") return /** @type {LocalizedString} */ (`لا نوافذ أخرى، رسالة جديدة`);
	if (p === "one") return /** @type {LocalizedString} */ (`نافذة أخرى: ${i?.n}، رسالة جديدة`);
	if (p === "two") return /** @type {LocalizedString} */ (`نافذتان أخريان: ${i?.n}، رسالة جديدة`);
	if (p === "few") return /** @type {LocalizedString} */ (`${i?.n} نوافذ أخرى، رسالة جديدة`);
	if (p === "many") return /** @type {LocalizedString} */ (`${i?.n} نافذة أخرى، رسالة جديدة`);
	if (p === "other") return /** @type {LocalizedString} */ (`${i?.n} نافذة أخرى، رسالة جديدة`);
	return /** @type {LocalizedString} */ ("windows_more_waits");
};

/**
* | p | output |
* | --- | --- |
* | "one" | "{n} more window, new message" |
* | "other" | "{n} more windows, new message" |
*
* @param {Windows_More_WaitsInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const windows_more_waits = /** @type {((inputs: Windows_More_WaitsInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Windows_More_WaitsInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_windows_more_waits(inputs)
	return en_windows_more_waits(inputs)
});

/** @typedef {{}} Windows_MoveInputs */

const en_windows_move = /** @type {(inputs: Windows_MoveInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Move`)
};

const ar_windows_move = /** @type {(inputs: Windows_MoveInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`نقل`)
};

/**
* | output |
* | --- |
* | "Move" |
*
* @param {Windows_MoveInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const windows_move = /** @type {((inputs?: Windows_MoveInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Windows_MoveInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_windows_move(inputs)
	return en_windows_move(inputs)
});

/** @typedef {{}} Windows_MovingInputs */

const en_windows_moving = /** @type {(inputs: Windows_MovingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Arrow keys move the window, or press where it shall stand. Enter keeps it there, Esc puts it back.`)
};

const ar_windows_moving = /** @type {(inputs: Windows_MovingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`تنقل مفاتيح الأسهم النافذة، أو انقر حيث تريدها أن تكون. يثبّتها Enter ويعيدها Esc إلى مكانها.`)
};

/**
* | output |
* | --- |
* | "Arrow keys move the window, or press where it shall stand. Enter keeps it there, Esc puts it back." |
*
* @param {Windows_MovingInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const windows_moving = /** @type {((inputs?: Windows_MovingInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Windows_MovingInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_windows_moving(inputs)
	return en_windows_moving(inputs)
});

/** @typedef {{}} Windows_MuteInputs */

const en_windows_mute = /** @type {(inputs: Windows_MuteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Mute`)
};

const ar_windows_mute = /** @type {(inputs: Windows_MuteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`كتم الصوت`)
};

/**
* | output |
* | --- |
* | "Mute" |
*
* @param {Windows_MuteInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const windows_mute = /** @type {((inputs?: Windows_MuteInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Windows_MuteInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_windows_mute(inputs)
	return en_windows_mute(inputs)
});

/** @typedef {{}} Windows_Not_In_RoomInputs */

const en_windows_not_in_room = /** @type {(inputs: Windows_Not_In_RoomInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Not in this room`)
};

const ar_windows_not_in_room = /** @type {(inputs: Windows_Not_In_RoomInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`لستَ في هذه الغرفة`)
};

/**
* | output |
* | --- |
* | "Not in this room" |
*
* @param {Windows_Not_In_RoomInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const windows_not_in_room = /** @type {((inputs?: Windows_Not_In_RoomInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Windows_Not_In_RoomInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_windows_not_in_room(inputs)
	return en_windows_not_in_room(inputs)
});

/** @typedef {{}} Windows_Not_Signed_InInputs */

const en_windows_not_signed_in = /** @type {(inputs: Windows_Not_Signed_InInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Not signed in`)
};

const ar_windows_not_signed_in = /** @type {(inputs: Windows_Not_Signed_InInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`لم يتم تسجيل الدخول`)
};

/**
* | output |
* | --- |
* | "Not signed in" |
*
* @param {Windows_Not_Signed_InInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const windows_not_signed_in = /** @type {((inputs?: Windows_Not_Signed_InInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Windows_Not_Signed_InInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_windows_not_signed_in(inputs)
	return en_windows_not_signed_in(inputs)
});

/** @typedef {{}} Windows_OfflineInputs */

const en_windows_offline = /** @type {(inputs: Windows_OfflineInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`You are offline`)
};

const ar_windows_offline = /** @type {(inputs: Windows_OfflineInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`لا يوجد اتصال بالإنترنت`)
};

/**
* | output |
* | --- |
* | "You are offline" |
*
* @param {Windows_OfflineInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const windows_offline = /** @type {((inputs?: Windows_OfflineInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Windows_OfflineInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_windows_offline(inputs)
	return en_windows_offline(inputs)
});

/** @typedef {{}} Windows_Offline_SpokenInputs */

const en_windows_offline_spoken = /** @type {(inputs: Windows_Offline_SpokenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`You are offline. Reconnecting when the network is back.`)
};

const ar_windows_offline_spoken = /** @type {(inputs: Windows_Offline_SpokenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`لا يوجد اتصال بالإنترنت. سيُعاد الاتصال عند عودة الشبكة.`)
};

/**
* | output |
* | --- |
* | "You are offline. Reconnecting when the network is back." |
*
* @param {Windows_Offline_SpokenInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const windows_offline_spoken = /** @type {((inputs?: Windows_Offline_SpokenInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Windows_Offline_SpokenInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_windows_offline_spoken(inputs)
	return en_windows_offline_spoken(inputs)
});

/** @typedef {{}} Windows_Open_MessengerInputs */

const en_windows_open_messenger = /** @type {(inputs: Windows_Open_MessengerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Open CF Messenger`)
};

const ar_windows_open_messenger = /** @type {(inputs: Windows_Open_MessengerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`فتح CF Messenger`)
};

/**
* | output |
* | --- |
* | "Open CF Messenger" |
*
* @param {Windows_Open_MessengerInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const windows_open_messenger = /** @type {((inputs?: Windows_Open_MessengerInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Windows_Open_MessengerInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_windows_open_messenger(inputs)
	return en_windows_open_messenger(inputs)
});

/** @typedef {{}} Windows_Own_WorkInputs */

const en_windows_own_work = /** @type {(inputs: Windows_Own_WorkInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`All pictures, sounds and code are our own, under the MIT licence; the typeface is DejaVu Sans Condensed.`)
};

const ar_windows_own_work = /** @type {(inputs: Windows_Own_WorkInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`كل الصور والأصوات والشيفرة من عملنا نحن، برخصة ⁨MIT⁩؛ والخط هو ⁨DejaVu Sans Condensed⁩.`)
};

/**
* | output |
* | --- |
* | "All pictures, sounds and code are our own, under the MIT licence; the typeface is DejaVu Sans Condensed." |
*
* @param {Windows_Own_WorkInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const windows_own_work = /** @type {((inputs?: Windows_Own_WorkInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Windows_Own_WorkInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_windows_own_work(inputs)
	return en_windows_own_work(inputs)
});

/** @typedef {{}} Windows_Read_ProtocolInputs */

const en_windows_read_protocol = /** @type {(inputs: Windows_Read_ProtocolInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Read the protocol`)
};

const ar_windows_read_protocol = /** @type {(inputs: Windows_Read_ProtocolInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`قراءة البروتوكول`)
};

/**
* | output |
* | --- |
* | "Read the protocol" |
*
* @param {Windows_Read_ProtocolInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const windows_read_protocol = /** @type {((inputs?: Windows_Read_ProtocolInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Windows_Read_ProtocolInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_windows_read_protocol(inputs)
	return en_windows_read_protocol(inputs)
});

/** @typedef {{ seconds: NonNullable<unknown> }} Windows_ReconnectingInputs */

const en_windows_reconnecting = /** @type {(inputs: Windows_ReconnectingInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Reconnecting in ${i?.seconds} s`)
};

const ar_windows_reconnecting = /** @type {(inputs: Windows_ReconnectingInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`إعادة الاتصال خلال ${i?.seconds} ث`)
};

/**
* | output |
* | --- |
* | "Reconnecting in {seconds} s" |
*
* @param {Windows_ReconnectingInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const windows_reconnecting = /** @type {((inputs: Windows_ReconnectingInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Windows_ReconnectingInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_windows_reconnecting(inputs)
	return en_windows_reconnecting(inputs)
});

/** @typedef {{ why: NonNullable<unknown>, seconds: NonNullable<unknown> }} Windows_Reconnecting_AfterInputs */

const en_windows_reconnecting_after = /** @type {(inputs: Windows_Reconnecting_AfterInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.why} Reconnecting in ${i?.seconds} s`)
};

const ar_windows_reconnecting_after = /** @type {(inputs: Windows_Reconnecting_AfterInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.why} إعادة الاتصال خلال ${i?.seconds} ث`)
};

/**
* | output |
* | --- |
* | "{why} Reconnecting in {seconds} s" |
*
* @param {Windows_Reconnecting_AfterInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const windows_reconnecting_after = /** @type {((inputs: Windows_Reconnecting_AfterInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Windows_Reconnecting_AfterInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_windows_reconnecting_after(inputs)
	return en_windows_reconnecting_after(inputs)
});

/** @typedef {{ why: NonNullable<unknown> }} Windows_Reconnecting_SpokenInputs */

const en_windows_reconnecting_spoken = /** @type {(inputs: Windows_Reconnecting_SpokenInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.why} Reconnecting.`)
};

const ar_windows_reconnecting_spoken = /** @type {(inputs: Windows_Reconnecting_SpokenInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.why} جارٍ إعادة الاتصال.`)
};

/**
* | output |
* | --- |
* | "{why} Reconnecting." |
*
* @param {Windows_Reconnecting_SpokenInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const windows_reconnecting_spoken = /** @type {((inputs: Windows_Reconnecting_SpokenInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Windows_Reconnecting_SpokenInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_windows_reconnecting_spoken(inputs)
	return en_windows_reconnecting_spoken(inputs)
});

/** @typedef {{ release: NonNullable<unknown>, protocol: NonNullable<unknown> }} Windows_ReleaseInputs */

const en_windows_release = /** @type {(inputs: Windows_ReleaseInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Release ${i?.release}, protocol ${i?.protocol}`)
};

const ar_windows_release = /** @type {(inputs: Windows_ReleaseInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`الإصدار ⁨${i?.release}⁩، البروتوكول ⁨${i?.protocol}⁩`)
};

/**
* | output |
* | --- |
* | "Release {release}, protocol {protocol}" |
*
* @param {Windows_ReleaseInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const windows_release = /** @type {((inputs: Windows_ReleaseInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Windows_ReleaseInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_windows_release(inputs)
	return en_windows_release(inputs)
});

/** @typedef {{ time: NonNullable<unknown> }} Windows_Retry_InInputs */

const en_windows_retry_in = /** @type {(inputs: Windows_Retry_InInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Try again in ${i?.time}.`)
};

const ar_windows_retry_in = /** @type {(inputs: Windows_Retry_InInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`حاول مرة أخرى بعد ${i?.time}.`)
};

/**
* | output |
* | --- |
* | "Try again in {time}." |
*
* @param {Windows_Retry_InInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const windows_retry_in = /** @type {((inputs: Windows_Retry_InInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Windows_Retry_InInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_windows_retry_in(inputs)
	return en_windows_retry_in(inputs)
});

/** @typedef {{}} Windows_Retry_NowInputs */

const en_windows_retry_now = /** @type {(inputs: Windows_Retry_NowInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`You can try again now.`)
};

const ar_windows_retry_now = /** @type {(inputs: Windows_Retry_NowInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`يمكنك المحاولة مرة أخرى الآن.`)
};

/**
* | output |
* | --- |
* | "You can try again now." |
*
* @param {Windows_Retry_NowInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const windows_retry_now = /** @type {((inputs?: Windows_Retry_NowInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Windows_Retry_NowInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_windows_retry_now(inputs)
	return en_windows_retry_now(inputs)
});

/** @typedef {{}} Windows_Server_BusyInputs */

const en_windows_server_busy = /** @type {(inputs: Windows_Server_BusyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The server is busy.`)
};

const ar_windows_server_busy = /** @type {(inputs: Windows_Server_BusyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`الخادم مشغول.`)
};

/**
* | output |
* | --- |
* | "The server is busy." |
*
* @param {Windows_Server_BusyInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const windows_server_busy = /** @type {((inputs?: Windows_Server_BusyInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Windows_Server_BusyInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_windows_server_busy(inputs)
	return en_windows_server_busy(inputs)
});

/** @typedef {{}} Windows_Server_RestartsInputs */

const en_windows_server_restarts = /** @type {(inputs: Windows_Server_RestartsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The server restarts.`)
};

const ar_windows_server_restarts = /** @type {(inputs: Windows_Server_RestartsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`يُعاد تشغيل الخادم.`)
};

/**
* | output |
* | --- |
* | "The server restarts." |
*
* @param {Windows_Server_RestartsInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const windows_server_restarts = /** @type {((inputs?: Windows_Server_RestartsInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Windows_Server_RestartsInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_windows_server_restarts(inputs)
	return en_windows_server_restarts(inputs)
});

/** @typedef {{}} Windows_SettingsInputs */

const en_windows_settings = /** @type {(inputs: Windows_SettingsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Options`)
};

const ar_windows_settings = /** @type {(inputs: Windows_SettingsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`الخيارات`)
};

/**
* | output |
* | --- |
* | "Options" |
*
* @param {Windows_SettingsInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const windows_settings = /** @type {((inputs?: Windows_SettingsInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Windows_SettingsInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_windows_settings(inputs)
	return en_windows_settings(inputs)
});

/** @typedef {{}} Windows_Sign_OutInputs */

const en_windows_sign_out = /** @type {(inputs: Windows_Sign_OutInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Sign out`)
};

const ar_windows_sign_out = /** @type {(inputs: Windows_Sign_OutInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`تسجيل الخروج`)
};

/**
* | output |
* | --- |
* | "Sign out" |
*
* @param {Windows_Sign_OutInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const windows_sign_out = /** @type {((inputs?: Windows_Sign_OutInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Windows_Sign_OutInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_windows_sign_out(inputs)
	return en_windows_sign_out(inputs)
});

/** @typedef {{}} Windows_Signed_OutInputs */

const en_windows_signed_out = /** @type {(inputs: Windows_Signed_OutInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Signed out`)
};

const ar_windows_signed_out = /** @type {(inputs: Windows_Signed_OutInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`تم تسجيل الخروج`)
};

/**
* | output |
* | --- |
* | "Signed out" |
*
* @param {Windows_Signed_OutInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const windows_signed_out = /** @type {((inputs?: Windows_Signed_OutInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Windows_Signed_OutInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_windows_signed_out(inputs)
	return en_windows_signed_out(inputs)
});

/** @typedef {{}} Windows_SizeInputs */

const en_windows_size = /** @type {(inputs: Windows_SizeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Size`)
};

const ar_windows_size = /** @type {(inputs: Windows_SizeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`تغيير الحجم`)
};

/**
* | output |
* | --- |
* | "Size" |
*
* @param {Windows_SizeInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const windows_size = /** @type {((inputs?: Windows_SizeInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Windows_SizeInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_windows_size(inputs)
	return en_windows_size(inputs)
});

/** @typedef {{}} Windows_SizingInputs */

const en_windows_sizing = /** @type {(inputs: Windows_SizingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Arrow keys size the window, or press where its corner shall be. Enter keeps the size, Esc undoes it.`)
};

const ar_windows_sizing = /** @type {(inputs: Windows_SizingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`تغيّر مفاتيح الأسهم حجم النافذة، أو انقر حيث تريد أن تكون زاويتها. يثبّت Enter الحجم ويلغيه Esc.`)
};

/**
* | output |
* | --- |
* | "Arrow keys size the window, or press where its corner shall be. Enter keeps the size, Esc undoes it." |
*
* @param {Windows_SizingInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const windows_sizing = /** @type {((inputs?: Windows_SizingInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Windows_SizingInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_windows_sizing(inputs)
	return en_windows_sizing(inputs)
});

/** @typedef {{}} Windows_SoundsInputs */

const en_windows_sounds = /** @type {(inputs: Windows_SoundsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Sounds`)
};

const ar_windows_sounds = /** @type {(inputs: Windows_SoundsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`الأصوات`)
};

/**
* | output |
* | --- |
* | "Sounds" |
*
* @param {Windows_SoundsInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const windows_sounds = /** @type {((inputs?: Windows_SoundsInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Windows_SoundsInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_windows_sounds(inputs)
	return en_windows_sounds(inputs)
});

/** @typedef {{}} Windows_Sounds_OffInputs */

const en_windows_sounds_off = /** @type {(inputs: Windows_Sounds_OffInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Sounds are off`)
};

const ar_windows_sounds_off = /** @type {(inputs: Windows_Sounds_OffInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`الأصوات متوقفة`)
};

/**
* | output |
* | --- |
* | "Sounds are off" |
*
* @param {Windows_Sounds_OffInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const windows_sounds_off = /** @type {((inputs?: Windows_Sounds_OffInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Windows_Sounds_OffInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_windows_sounds_off(inputs)
	return en_windows_sounds_off(inputs)
});

/** @typedef {{}} Windows_Sounds_OnInputs */

const en_windows_sounds_on = /** @type {(inputs: Windows_Sounds_OnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Sounds are on`)
};

const ar_windows_sounds_on = /** @type {(inputs: Windows_Sounds_OnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`الأصوات مفعّلة`)
};

/**
* | output |
* | --- |
* | "Sounds are on" |
*
* @param {Windows_Sounds_OnInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const windows_sounds_on = /** @type {((inputs?: Windows_Sounds_OnInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Windows_Sounds_OnInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_windows_sounds_on(inputs)
	return en_windows_sounds_on(inputs)
});

/** @typedef {{}} Windows_StoppedInputs */

const en_windows_stopped = /** @type {(inputs: Windows_StoppedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Stopped by a fault`)
};

const ar_windows_stopped = /** @type {(inputs: Windows_StoppedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`توقّف بسبب خلل`)
};

/**
* | output |
* | --- |
* | "Stopped by a fault" |
*
* @param {Windows_StoppedInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const windows_stopped = /** @type {((inputs?: Windows_StoppedInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Windows_StoppedInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_windows_stopped(inputs)
	return en_windows_stopped(inputs)
});

/** @typedef {{}} Windows_TaglineInputs */

const en_windows_tagline = /** @type {(inputs: Windows_TaglineInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The messenger of 2004, on an open protocol.`)
};

const ar_windows_tagline = /** @type {(inputs: Windows_TaglineInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`مراسلة عام 2004 على بروتوكول مفتوح.`)
};

/**
* | output |
* | --- |
* | "The messenger of 2004, on an open protocol." |
*
* @param {Windows_TaglineInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const windows_tagline = /** @type {((inputs?: Windows_TaglineInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Windows_TaglineInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_windows_tagline(inputs)
	return en_windows_tagline(inputs)
});

/** @typedef {{}} Windows_Too_ManyInputs */

const en_windows_too_many = /** @type {(inputs: Windows_Too_ManyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Open in too many windows.`)
};

const ar_windows_too_many = /** @type {(inputs: Windows_Too_ManyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`مفتوح في نوافذ كثيرة جدًا.`)
};

/**
* | output |
* | --- |
* | "Open in too many windows." |
*
* @param {Windows_Too_ManyInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const windows_too_many = /** @type {((inputs?: Windows_Too_ManyInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Windows_Too_ManyInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_windows_too_many(inputs)
	return en_windows_too_many(inputs)
});

/** @typedef {{}} Windows_Too_MuchInputs */

const en_windows_too_much = /** @type {(inputs: Windows_Too_MuchInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Too much was sent at once.`)
};

const ar_windows_too_much = /** @type {(inputs: Windows_Too_MuchInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`أُرسل الكثير دفعة واحدة.`)
};

/**
* | output |
* | --- |
* | "Too much was sent at once." |
*
* @param {Windows_Too_MuchInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const windows_too_much = /** @type {((inputs?: Windows_Too_MuchInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Windows_Too_MuchInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_windows_too_much(inputs)
	return en_windows_too_much(inputs)
});

/** @typedef {{}} Windows_Too_SlowInputs */

const en_windows_too_slow = /** @type {(inputs: Windows_Too_SlowInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This line is too slow.`)
};

const ar_windows_too_slow = /** @type {(inputs: Windows_Too_SlowInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`هذا الخط بطيء جدًا.`)
};

/**
* | output |
* | --- |
* | "This line is too slow." |
*
* @param {Windows_Too_SlowInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const windows_too_slow = /** @type {((inputs?: Windows_Too_SlowInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Windows_Too_SlowInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_windows_too_slow(inputs)
	return en_windows_too_slow(inputs)
});

/** @typedef {{ state: NonNullable<unknown> }} Windows_TrayInputs */

const en_windows_tray = /** @type {(inputs: Windows_TrayInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`CF Messenger: ${i?.state}`)
};

const ar_windows_tray = /** @type {(inputs: Windows_TrayInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`CF Messenger: ${i?.state}`)
};

/**
* | output |
* | --- |
* | "CF Messenger: {state}" |
*
* @param {Windows_TrayInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const windows_tray = /** @type {((inputs: Windows_TrayInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Windows_TrayInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_windows_tray(inputs)
	return en_windows_tray(inputs)
});

/** @typedef {{}} Windows_VolumeInputs */

const en_windows_volume = /** @type {(inputs: Windows_VolumeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Volume`)
};

const ar_windows_volume = /** @type {(inputs: Windows_VolumeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`مستوى الصوت`)
};

/**
* | output |
* | --- |
* | "Volume" |
*
* @param {Windows_VolumeInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const windows_volume = /** @type {((inputs?: Windows_VolumeInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Windows_VolumeInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_windows_volume(inputs)
	return en_windows_volume(inputs)
});

/** @typedef {{ n: NonNullable<unknown> }} Windows_Volume_PercentInputs */

const en_windows_volume_percent = /** @type {(inputs: Windows_Volume_PercentInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.n} percent`)
};

const ar_windows_volume_percent = /** @type {(inputs: Windows_Volume_PercentInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.n} بالمئة`)
};

/**
* | output |
* | --- |
* | "{n} percent" |
*
* @param {Windows_Volume_PercentInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const windows_volume_percent = /** @type {((inputs: Windows_Volume_PercentInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Windows_Volume_PercentInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_windows_volume_percent(inputs)
	return en_windows_volume_percent(inputs)
});
