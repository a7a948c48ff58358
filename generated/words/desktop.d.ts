export type LocalizedString = import("./runtime.js").LocalizedString;

/**
* | output |
* | --- |
* | "About CF Messenger" |
*
* @param {Desktop_AboutInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const desktop_about: ((inputs?: Desktop_AboutInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Desktop_AboutInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Desktop_AboutInputs = {};

/**
* | output |
* | --- |
* | "Back" |
*
* @param {Desktop_BackInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const desktop_back: ((inputs?: Desktop_BackInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Desktop_BackInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Desktop_BackInputs = {};

/**
* | output |
* | --- |
* | "{title} - Conversation" |
*
* @param {Desktop_ConversationInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const desktop_conversation: ((inputs: Desktop_ConversationInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Desktop_ConversationInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Desktop_ConversationInputs = {
    title: NonNullable<unknown>;
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
export const desktop_docs: ((inputs?: Desktop_DocsInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Desktop_DocsInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Desktop_DocsInputs = {};

/**
* | output |
* | --- |
* | "A part of this page could not be loaded. Please reload it." |
*
* @param {Desktop_LostInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const desktop_lost: ((inputs?: Desktop_LostInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Desktop_LostInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Desktop_LostInputs = {};

/**
* | output |
* | --- |
* | "Maximise" |
*
* @param {Desktop_MaximiseInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const desktop_maximise: ((inputs?: Desktop_MaximiseInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Desktop_MaximiseInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Desktop_MaximiseInputs = {};

/**
* | output |
* | --- |
* | "Minimise" |
*
* @param {Desktop_MinimiseInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const desktop_minimise: ((inputs?: Desktop_MinimiseInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Desktop_MinimiseInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Desktop_MinimiseInputs = {};

/**
* | output |
* | --- |
* | "Notifications" |
*
* @param {Desktop_NotificationsInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const desktop_notifications: ((inputs?: Desktop_NotificationsInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Desktop_NotificationsInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Desktop_NotificationsInputs = {};

/**
* | output |
* | --- |
* | "Nudge: {title}" |
*
* @param {Desktop_Nudge_InInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const desktop_nudge_in: ((inputs: Desktop_Nudge_InInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Desktop_Nudge_InInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Desktop_Nudge_InInputs = {
    title: NonNullable<unknown>;
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
export const desktop_restore: ((inputs?: Desktop_RestoreInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Desktop_RestoreInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Desktop_RestoreInputs = {};

/**
* | output |
* | --- |
* | "{name} says..." |
*
* @param {Desktop_SaysInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const desktop_says: ((inputs: Desktop_SaysInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Desktop_SaysInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Desktop_SaysInputs = {
    name: NonNullable<unknown>;
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
export const desktop_signed_in: ((inputs?: Desktop_Signed_InInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Desktop_Signed_InInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Desktop_Signed_InInputs = {};

/**
* | output |
* | --- |
* | "Start" |
*
* @param {Desktop_StartInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const desktop_start: ((inputs?: Desktop_StartInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Desktop_StartInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Desktop_StartInputs = {};

/**
* | output |
* | --- |
* | "start" |
*
* @param {Desktop_Start_FaceInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const desktop_start_face: ((inputs?: Desktop_Start_FaceInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Desktop_Start_FaceInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Desktop_Start_FaceInputs = {};

/**
* | output |
* | --- |
* | "{title}, new message" |
*
* @param {Desktop_Task_WaitsInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const desktop_task_waits: ((inputs: Desktop_Task_WaitsInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Desktop_Task_WaitsInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Desktop_Task_WaitsInputs = {
    title: NonNullable<unknown>;
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
export const desktop_taskbar: ((inputs?: Desktop_TaskbarInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Desktop_TaskbarInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Desktop_TaskbarInputs = {};

/**
* | output |
* | --- |
* | "Show it again" |
*
* @param {Desktop_Window_AgainInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const desktop_window_again: ((inputs?: Desktop_Window_AgainInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Desktop_Window_AgainInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Desktop_Window_AgainInputs = {};

/**
* | output |
* | --- |
* | "Something went wrong in this window, and it cannot be shown. The other windows are not affected." |
*
* @param {Desktop_Window_BrokeInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const desktop_window_broke: ((inputs?: Desktop_Window_BrokeInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Desktop_Window_BrokeInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Desktop_Window_BrokeInputs = {};

/**
* | output |
* | --- |
* | "Wink: {title}" |
*
* @param {Desktop_Wink_InInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const desktop_wink_in: ((inputs: Desktop_Wink_InInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Desktop_Wink_InInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Desktop_Wink_InInputs = {
    title: NonNullable<unknown>;
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
export const desktop_wrote: ((inputs: Desktop_WroteInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Desktop_WroteInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Desktop_WroteInputs = {
    name: NonNullable<unknown>;
};
