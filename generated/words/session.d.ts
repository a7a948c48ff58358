export type LocalizedString = import("./runtime.js").LocalizedString;

/**
* | output |
* | --- |
* | "Your session ends" |
*
* @param {Session_EndsInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const session_ends: ((inputs?: Session_EndsInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Session_EndsInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Session_EndsInputs = {};

/**
* | output |
* | --- |
* | "This session is as old as one may get. Please sign in again. What you have typed is kept." |
*
* @param {Session_LastInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const session_last: ((inputs?: Session_LastInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Session_LastInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Session_LastInputs = {};

/**
* | output |
* | --- |
* | "You will be signed out in {time}" |
*
* @param {Session_LeftInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const session_left: ((inputs: Session_LeftInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Session_LeftInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Session_LeftInputs = {
    time: NonNullable<unknown>;
};

/**
* | output |
* | --- |
* | "The session could not be renewed by itself. What you have typed is kept in any case." |
*
* @param {Session_Not_RenewedInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const session_not_renewed: ((inputs?: Session_Not_RenewedInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Session_Not_RenewedInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Session_Not_RenewedInputs = {};

/**
* | output |
* | --- |
* | "Your session ends at {time}. Then sign in again: what you write is kept." |
*
* @param {Session_NoteInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const session_note: ((inputs: Session_NoteInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Session_NoteInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Session_NoteInputs = {
    time: NonNullable<unknown>;
};

/**
* | output |
* | --- |
* | "Sign out" |
*
* @param {Session_Sign_OutInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const session_sign_out: ((inputs?: Session_Sign_OutInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Session_Sign_OutInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Session_Sign_OutInputs = {};

/**
* | output |
* | --- |
* | "Stay signed in" |
*
* @param {Session_StayInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const session_stay: ((inputs?: Session_StayInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Session_StayInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Session_StayInputs = {};
