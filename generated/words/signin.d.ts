export type LocalizedString = import("./runtime.js").LocalizedString;

/**
* | output |
* | --- |
* | "Choose a name. Your device then makes a passkey for you, which opens your account from now on. There is no password." |
*
* @param {Signin_Account_WhatInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const signin_account_what: ((inputs?: Signin_Account_WhatInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Signin_Account_WhatInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Signin_Account_WhatInputs = {};

/**
* | output |
* | --- |
* | "Sign me in automatically" |
*
* @param {Signin_AutomaticInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const signin_automatic: ((inputs?: Signin_AutomaticInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Signin_AutomaticInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Signin_AutomaticInputs = {};

/**
* | output |
* | --- |
* | "While your session lasts, the messenger opens without asking." |
*
* @param {Signin_Automatic_HintInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const signin_automatic_hint: ((inputs?: Signin_Automatic_HintInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Signin_Automatic_HintInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Signin_Automatic_HintInputs = {};

/**
* | output |
* | --- |
* | "Cancel" |
*
* @param {Signin_CancelInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const signin_cancel: ((inputs?: Signin_CancelInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Signin_CancelInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Signin_CancelInputs = {};

/**
* | output |
* | --- |
* | "Connecting…" |
*
* @param {Signin_ConnectingInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const signin_connecting: ((inputs?: Signin_ConnectingInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Signin_ConnectingInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Signin_ConnectingInputs = {};

/**
* | output |
* | --- |
* | "Language" |
*
* @param {Signin_LanguageInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const signin_language: ((inputs?: Signin_LanguageInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Signin_LanguageInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Signin_LanguageInputs = {};

/**
* | output |
* | --- |
* | "Make my account" |
*
* @param {Signin_Make_AccountInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const signin_make_account: ((inputs?: Signin_Make_AccountInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Signin_Make_AccountInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Signin_Make_AccountInputs = {};

/**
* | output |
* | --- |
* | "Menu" |
*
* @param {Signin_MenuInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const signin_menu: ((inputs?: Signin_MenuInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Signin_MenuInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Signin_MenuInputs = {};

/**
* | output |
* | --- |
* | "A name with at least one letter" |
*
* @param {Signin_Name_RuleInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const signin_name_rule: ((inputs?: Signin_Name_RuleInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Signin_Name_RuleInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Signin_Name_RuleInputs = {};

/**
* | output |
* | --- |
* | "No picture" |
*
* @param {Signin_No_PictureInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const signin_no_picture: ((inputs?: Signin_No_PictureInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Signin_No_PictureInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Signin_No_PictureInputs = {};

/**
* | output |
* | --- |
* | "A part of this page could not be loaded." |
*
* @param {Signin_Not_LoadedInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const signin_not_loaded: ((inputs?: Signin_Not_LoadedInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Signin_Not_LoadedInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Signin_Not_LoadedInputs = {};

/**
* | output |
* | --- |
* | "Use the passkey that this device, your phone or a security key holds for you. You need no name and no password." |
*
* @param {Signin_Passkey_WhatInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const signin_passkey_what: ((inputs?: Signin_Passkey_WhatInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Signin_Passkey_WhatInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Signin_Passkey_WhatInputs = {};

/**
* | output |
* | --- |
* | "Picture of {name}" |
*
* @param {Signin_Picture_OfInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const signin_picture_of: ((inputs: Signin_Picture_OfInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Signin_Picture_OfInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Signin_Picture_OfInputs = {
    name: NonNullable<unknown>;
};

/**
* | output |
* | --- |
* | "Read the protocol" |
*
* @param {Signin_ProtocolInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const signin_protocol: ((inputs?: Signin_ProtocolInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Signin_ProtocolInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Signin_ProtocolInputs = {};

/**
* | output |
* | --- |
* | "Recovery code:" |
*
* @param {Signin_Recovery_CodeInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const signin_recovery_code: ((inputs?: Signin_Recovery_CodeInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Signin_Recovery_CodeInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Signin_Recovery_CodeInputs = {};

/**
* | output |
* | --- |
* | "Such as {code}." |
*
* @param {Signin_Recovery_Such_AsInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const signin_recovery_such_as: ((inputs: Signin_Recovery_Such_AsInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Signin_Recovery_Such_AsInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Signin_Recovery_Such_AsInputs = {
    code: NonNullable<unknown>;
};

/**
* | output |
* | --- |
* | "Without your passkey, one of the codes that you kept when you made your account lets you in. Each works once." |
*
* @param {Signin_Recovery_WhatInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const signin_recovery_what: ((inputs?: Signin_Recovery_WhatInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Signin_Recovery_WhatInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Signin_Recovery_WhatInputs = {};

/**
* | output |
* | --- |
* | "That is no recovery code. They have four groups of four letters and digits." |
*
* @param {Signin_Recovery_WrongInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const signin_recovery_wrong: ((inputs?: Signin_Recovery_WrongInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Signin_Recovery_WrongInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Signin_Recovery_WrongInputs = {};

/**
* | output |
* | --- |
* | "Remember me on this computer" |
*
* @param {Signin_RememberInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const signin_remember: ((inputs?: Signin_RememberInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Signin_RememberInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Signin_RememberInputs = {};

/**
* | output |
* | --- |
* | "Sign In" |
*
* @param {Signin_Sign_InInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const signin_sign_in: ((inputs?: Signin_Sign_InInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Signin_Sign_InInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Signin_Sign_InInputs = {};

/**
* | output |
* | --- |
* | "Sign in as:" |
*
* @param {Signin_Sign_In_AsInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const signin_sign_in_as: ((inputs?: Signin_Sign_In_AsInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Signin_Sign_In_AsInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Signin_Sign_In_AsInputs = {};

/**
* | output |
* | --- |
* | "Signing in…" |
*
* @param {Signin_Signing_InInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const signin_signing_in: ((inputs?: Signin_Signing_InInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Signin_Signing_InInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Signin_Signing_InInputs = {};

/**
* | output |
* | --- |
* | "Status:" |
*
* @param {Signin_StatusInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const signin_status: ((inputs?: Signin_StatusInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Signin_StatusInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Signin_StatusInputs = {};

/**
* | output |
* | --- |
* | "Try again" |
*
* @param {Signin_Try_AgainInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const signin_try_again: ((inputs?: Signin_Try_AgainInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Signin_Try_AgainInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Signin_Try_AgainInputs = {};

/**
* | output |
* | --- |
* | "Waiting for your passkey…" |
*
* @param {Signin_Waiting_For_PasskeyInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const signin_waiting_for_passkey: ((inputs?: Signin_Waiting_For_PasskeyInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Signin_Waiting_For_PasskeyInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Signin_Waiting_For_PasskeyInputs = {};

/**
* | output |
* | --- |
* | "Get a new account" |
*
* @param {Signin_Way_AccountInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const signin_way_account: ((inputs?: Signin_Way_AccountInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Signin_Way_AccountInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Signin_Way_AccountInputs = {};

/**
* | output |
* | --- |
* | "Be a demo person" |
*
* @param {Signin_Way_DemoInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const signin_way_demo: ((inputs?: Signin_Way_DemoInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Signin_Way_DemoInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Signin_Way_DemoInputs = {};

/**
* | output |
* | --- |
* | "Use a passkey" |
*
* @param {Signin_Way_PasskeyInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const signin_way_passkey: ((inputs?: Signin_Way_PasskeyInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Signin_Way_PasskeyInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Signin_Way_PasskeyInputs = {};

/**
* | output |
* | --- |
* | "Use a recovery code" |
*
* @param {Signin_Way_RecoveryInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const signin_way_recovery: ((inputs?: Signin_Way_RecoveryInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Signin_Way_RecoveryInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Signin_Way_RecoveryInputs = {};

/**
* | output |
* | --- |
* | "Your name:" |
*
* @param {Signin_Your_NameInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const signin_your_name: ((inputs?: Signin_Your_NameInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Signin_Your_NameInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Signin_Your_NameInputs = {};
