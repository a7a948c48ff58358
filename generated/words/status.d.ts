export type LocalizedString = import("./runtime.js").LocalizedString;

/**
* | output |
* | --- |
* | "Away" |
*
* @param {Status_AwayInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const status_away: ((inputs?: Status_AwayInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Status_AwayInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Status_AwayInputs = {};

/**
* | output |
* | --- |
* | "Be right back" |
*
* @param {Status_BrbInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const status_brb: ((inputs?: Status_BrbInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Status_BrbInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Status_BrbInputs = {};

/**
* | output |
* | --- |
* | "Busy" |
*
* @param {Status_BusyInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const status_busy: ((inputs?: Status_BusyInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Status_BusyInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Status_BusyInputs = {};

/**
* | output |
* | --- |
* | "Appear offline" |
*
* @param {Status_HiddenInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const status_hidden: ((inputs?: Status_HiddenInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Status_HiddenInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Status_HiddenInputs = {};

/**
* | output |
* | --- |
* | "Out to lunch" |
*
* @param {Status_LunchInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const status_lunch: ((inputs?: Status_LunchInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Status_LunchInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Status_LunchInputs = {};

/**
* | output |
* | --- |
* | "Offline" |
*
* @param {Status_OfflineInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const status_offline: ((inputs?: Status_OfflineInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Status_OfflineInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Status_OfflineInputs = {};

/**
* | output |
* | --- |
* | "Online" |
*
* @param {Status_OnlineInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const status_online: ((inputs?: Status_OnlineInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Status_OnlineInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Status_OnlineInputs = {};

/**
* | output |
* | --- |
* | "On the phone" |
*
* @param {Status_PhoneInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const status_phone: ((inputs?: Status_PhoneInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Status_PhoneInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Status_PhoneInputs = {};
