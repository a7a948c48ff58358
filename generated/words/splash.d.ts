export type LocalizedString = import("./runtime.js").LocalizedString;

/**
* | output |
* | --- |
* | "Connecting…" |
*
* @param {Splash_ConnectingInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const splash_connecting: ((inputs?: Splash_ConnectingInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Splash_ConnectingInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Splash_ConnectingInputs = {};

/**
* | output |
* | --- |
* | "A part of this page could not be loaded." |
*
* @param {Splash_Not_LoadedInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const splash_not_loaded: ((inputs?: Splash_Not_LoadedInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Splash_Not_LoadedInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Splash_Not_LoadedInputs = {};

/**
* | output |
* | --- |
* | "Reload the page" |
*
* @param {Splash_ReloadInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const splash_reload: ((inputs?: Splash_ReloadInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Splash_ReloadInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Splash_ReloadInputs = {};
