export type LocalizedString = import("./runtime.js").LocalizedString;

/**
* | output |
* | --- |
* | "Programs that sign in by the thousand would fill the rooms with advertisements. So before each sign-in a verification service looks at your browser, mostly w..." |
*
* @param {Verification_BecauseInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const verification_because: ((inputs?: Verification_BecauseInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Verification_BecauseInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Verification_BecauseInputs = {};

/**
* | output |
* | --- |
* | "Cancel" |
*
* @param {Verification_CancelInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const verification_cancel: ((inputs?: Verification_CancelInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Verification_CancelInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Verification_CancelInputs = {};

/**
* | output |
* | --- |
* | "Checking that you are a person" |
*
* @param {Verification_HeadInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const verification_head: ((inputs?: Verification_HeadInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Verification_HeadInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Verification_HeadInputs = {};

/**
* | output |
* | --- |
* | "Verification" |
*
* @param {Verification_ProgressInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const verification_progress: ((inputs?: Verification_ProgressInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Verification_ProgressInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Verification_ProgressInputs = {};

/**
* | output |
* | --- |
* | "A server for trying things out has a stand-in instead, which says in its box that it checks nobody." |
*
* @param {Verification_StandinInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const verification_standin: ((inputs?: Verification_StandinInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Verification_StandinInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Verification_StandinInputs = {};

/**
* | output |
* | --- |
* | "Security verification" |
*
* @param {Verification_TitleInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const verification_title: ((inputs?: Verification_TitleInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Verification_TitleInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Verification_TitleInputs = {};

/**
* | output |
* | --- |
* | "This keeps robots out of the rooms. It normally takes a few seconds." |
*
* @param {Verification_WhatInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const verification_what: ((inputs?: Verification_WhatInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Verification_WhatInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Verification_WhatInputs = {};

/**
* | output |
* | --- |
* | "Why am I seeing this?" |
*
* @param {Verification_WhyInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const verification_why: ((inputs?: Verification_WhyInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Verification_WhyInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Verification_WhyInputs = {};
