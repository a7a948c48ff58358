export type LocalizedString = import("./runtime.js").LocalizedString;

/**
* | output |
* | --- |
* | "Balloon ride" |
*
* @param {Winks_BalloonInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const winks_balloon: ((inputs?: Winks_BalloonInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Winks_BalloonInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Winks_BalloonInputs = {};

/**
* | output |
* | --- |
* | "Little ghost" |
*
* @param {Winks_BooInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const winks_boo: ((inputs?: Winks_BooInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Winks_BooInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Winks_BooInputs = {};

/**
* | output |
* | --- |
* | "Bubble bath" |
*
* @param {Winks_BubblesInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const winks_bubbles: ((inputs?: Winks_BubblesInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Winks_BubblesInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Winks_BubblesInputs = {};

/**
* | output |
* | --- |
* | "Confetti" |
*
* @param {Winks_ConfettiInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const winks_confetti: ((inputs?: Winks_ConfettiInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Winks_ConfettiInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Winks_ConfettiInputs = {};

/**
* | output |
* | --- |
* | "Fireworks" |
*
* @param {Winks_FireworksInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const winks_fireworks: ((inputs?: Winks_FireworksInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Winks_FireworksInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Winks_FireworksInputs = {};

/**
* | output |
* | --- |
* | "Hearts" |
*
* @param {Winks_HeartsInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const winks_hearts: ((inputs?: Winks_HeartsInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Winks_HeartsInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Winks_HeartsInputs = {};

/**
* | output |
* | --- |
* | "Paper plane" |
*
* @param {Winks_PlaneInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const winks_plane: ((inputs?: Winks_PlaneInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Winks_PlaneInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Winks_PlaneInputs = {};

/**
* | output |
* | --- |
* | "Rainbow" |
*
* @param {Winks_RainbowInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const winks_rainbow: ((inputs?: Winks_RainbowInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Winks_RainbowInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Winks_RainbowInputs = {};

/**
* | output |
* | --- |
* | "{name} sends “{wink}”" |
*
* @param {Winks_SendsInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const winks_sends: ((inputs: Winks_SendsInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Winks_SendsInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Winks_SendsInputs = {
    name: NonNullable<unknown>;
    wink: NonNullable<unknown>;
};

/**
* | output |
* | --- |
* | "Serenade" |
*
* @param {Winks_SerenadeInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const winks_serenade: ((inputs?: Winks_SerenadeInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Winks_SerenadeInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Winks_SerenadeInputs = {};

/**
* | output |
* | --- |
* | "Press Esc or click to skip" |
*
* @param {Winks_SkipInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const winks_skip: ((inputs?: Winks_SkipInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Winks_SkipInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Winks_SkipInputs = {};

/**
* | output |
* | --- |
* | "Snowman" |
*
* @param {Winks_SnowmanInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const winks_snowman: ((inputs?: Winks_SnowmanInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Winks_SnowmanInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Winks_SnowmanInputs = {};

/**
* | output |
* | --- |
* | "Winks" |
*
* @param {Winks_TitleInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const winks_title: ((inputs?: Winks_TitleInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Winks_TitleInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Winks_TitleInputs = {};

/**
* | output |
* | --- |
* | "You send “{wink}”" |
*
* @param {Winks_You_SendInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const winks_you_send: ((inputs: Winks_You_SendInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Winks_You_SendInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Winks_You_SendInputs = {
    wink: NonNullable<unknown>;
};
