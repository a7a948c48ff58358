export type LocalizedString = import("./runtime.js").LocalizedString;

/**
* | output |
* | --- |
* | "Cancel" |
*
* @param {Common_CancelInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const common_cancel: ((inputs?: Common_CancelInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Common_CancelInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Common_CancelInputs = {};

/**
* | output |
* | --- |
* | "Close" |
*
* @param {Common_CloseInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const common_close: ((inputs?: Common_CloseInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Common_CloseInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Common_CloseInputs = {};

/**
* | output |
* | --- |
* | "Help" |
*
* @param {Common_HelpInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const common_help: ((inputs?: Common_HelpInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Common_HelpInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Common_HelpInputs = {};

/**
* | output |
* | --- |
* | "Enter" |
*
* @param {Common_Key_EnterInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const common_key_enter: ((inputs?: Common_Key_EnterInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Common_Key_EnterInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Common_Key_EnterInputs = {};

/**
* | output |
* | --- |
* | "Esc" |
*
* @param {Common_Key_EscapeInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const common_key_escape: ((inputs?: Common_Key_EscapeInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Common_Key_EscapeInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Common_Key_EscapeInputs = {};

/**
* | output |
* | --- |
* | "Later" |
*
* @param {Common_LaterInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const common_later: ((inputs?: Common_LaterInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Common_LaterInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Common_LaterInputs = {};

/**
* | output |
* | --- |
* | "OK" |
*
* @param {Common_OkInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const common_ok: ((inputs?: Common_OkInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Common_OkInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Common_OkInputs = {};

/**
* | output |
* | --- |
* | "Options…" |
*
* @param {Common_OptionsInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const common_options: ((inputs?: Common_OptionsInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Common_OptionsInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Common_OptionsInputs = {};

/**
* | output |
* | --- |
* | "Sign out" |
*
* @param {Common_Sign_OutInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const common_sign_out: ((inputs?: Common_Sign_OutInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Common_Sign_OutInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Common_Sign_OutInputs = {};

/**
* | output |
* | --- |
* | "Sounds" |
*
* @param {Common_SoundsInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const common_sounds: ((inputs?: Common_SoundsInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Common_SoundsInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Common_SoundsInputs = {};

/**
* | output |
* | --- |
* | "Tools" |
*
* @param {Common_ToolsInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const common_tools: ((inputs?: Common_ToolsInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Common_ToolsInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Common_ToolsInputs = {};

/**
* | output |
* | --- |
* | "Try again" |
*
* @param {Common_Try_AgainInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const common_try_again: ((inputs?: Common_Try_AgainInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Common_Try_AgainInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Common_Try_AgainInputs = {};
