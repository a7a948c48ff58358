export type LocalizedString = import("./runtime.js").LocalizedString;

/**
* | output |
* | --- |
* | "{name} was added." |
*
* @param {Account_AddedInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const account_added: ((inputs: Account_AddedInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Account_AddedInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Account_AddedInputs = {
    name: NonNullable<unknown>;
};

/**
* | output |
* | --- |
* | "Go to my passkeys" |
*
* @param {Account_Advice_OpenInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const account_advice_open: ((inputs?: Account_Advice_OpenInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Account_Advice_OpenInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Account_Advice_OpenInputs = {};

/**
* | output |
* | --- |
* | "Make a new passkey" |
*
* @param {Account_Advice_TitleInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const account_advice_title: ((inputs?: Account_Advice_TitleInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Account_Advice_TitleInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Account_Advice_TitleInputs = {};

/**
* | output |
* | --- |
* | "You came in with a recovery code, and that code is used up now." |
*
* @param {Account_Advice_WhatInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const account_advice_what: ((inputs?: Account_Advice_WhatInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Account_Advice_WhatInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Account_Advice_WhatInputs = {};

/**
* | output |
* | --- |
* | "If your passkey is lost, make a new one on this device: then you need no more codes. Remove the lost one from the list too." |
*
* @param {Account_Advice_WhyInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const account_advice_why: ((inputs?: Account_Advice_WhyInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Account_Advice_WhyInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Account_Advice_WhyInputs = {};

/**
* | output |
* | --- |
* | "Recovery codes of {name} for CF Messenger at {host}" |
*
* @param {Account_Codes_FileInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const account_codes_file: ((inputs: Account_Codes_FileInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Account_Codes_FileInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Account_Codes_FileInputs = {
    name: NonNullable<unknown>;
    host: NonNullable<unknown>;
};

/**
* | output |
* | --- |
* | "I have kept them" |
*
* @param {Account_Codes_KeptInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const account_codes_kept: ((inputs?: Account_Codes_KeptInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Account_Codes_KeptInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Account_Codes_KeptInputs = {};

/**
* | output |
* | --- |
* | "Making your codes…" |
*
* @param {Account_Codes_MakingInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const account_codes_making: ((inputs?: Account_Codes_MakingInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Account_Codes_MakingInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Account_Codes_MakingInputs = {};

/**
* | output |
* | --- |
* | "Save as a file" |
*
* @param {Account_Codes_SaveInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const account_codes_save: ((inputs?: Account_Codes_SaveInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Account_Codes_SaveInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Account_Codes_SaveInputs = {};

/**
* | output |
* | --- |
* | "Your recovery codes" |
*
* @param {Account_Codes_TitleInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const account_codes_title: ((inputs?: Account_Codes_TitleInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Account_Codes_TitleInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Account_Codes_TitleInputs = {};

/**
* | output |
* | --- |
* | "Codes that you had before do not work any more." |
*
* @param {Account_Codes_VoidInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const account_codes_void: ((inputs?: Account_Codes_VoidInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Account_Codes_VoidInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Account_Codes_VoidInputs = {};

/**
* | output |
* | --- |
* | "If you lose your passkey, each of these codes lets you in once. They are shown this one time only." |
*
* @param {Account_Codes_WhatInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const account_codes_what: ((inputs?: Account_Codes_WhatInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Account_Codes_WhatInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Account_Codes_WhatInputs = {};

/**
* | output |
* | --- |
* | "The browser did not allow copying. Please write them down." |
*
* @param {Account_Codes_WriteInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const account_codes_write: ((inputs?: Account_Codes_WriteInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Account_Codes_WriteInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Account_Codes_WriteInputs = {};

/**
* | output |
* | --- |
* | "Copied." |
*
* @param {Account_CopiedInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const account_copied: ((inputs?: Account_CopiedInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Account_CopiedInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Account_CopiedInputs = {};

/**
* | output |
* | --- |
* | "Copy" |
*
* @param {Account_CopyInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const account_copy: ((inputs?: Account_CopyInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Account_CopyInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Account_CopyInputs = {};

/**
* | output |
* | --- |
* | "Anybody can be a demo person, so this account has no passkeys, no recovery codes and no access tokens: they would belong to everyone. Sign out and choose “Ge..." |
*
* @param {Account_DemoInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const account_demo: ((inputs?: Account_DemoInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Account_DemoInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Account_DemoInputs = {};

/**
* | output |
* | --- |
* | "Done" |
*
* @param {Account_DoneInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const account_done: ((inputs?: Account_DoneInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Account_DoneInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Account_DoneInputs = {};

/**
* | output |
* | --- |
* | "as a demo person" |
*
* @param {Account_How_DemoInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const account_how_demo: ((inputs?: Account_How_DemoInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Account_How_DemoInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Account_How_DemoInputs = {};

/**
* | output |
* | --- |
* | "when the account was made" |
*
* @param {Account_How_New_AccountInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const account_how_new_account: ((inputs?: Account_How_New_AccountInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Account_How_New_AccountInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Account_How_New_AccountInputs = {};

/**
* | output |
* | --- |
* | "with a passkey" |
*
* @param {Account_How_PasskeyInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const account_how_passkey: ((inputs?: Account_How_PasskeyInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Account_How_PasskeyInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Account_How_PasskeyInputs = {};

/**
* | output |
* | --- |
* | "with a recovery code" |
*
* @param {Account_How_RecoveryInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const account_how_recovery: ((inputs?: Account_How_RecoveryInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Account_How_RecoveryInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Account_How_RecoveryInputs = {};

/**
* | output |
* | --- |
* | "a program with an access token" |
*
* @param {Account_How_TokenInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const account_how_token: ((inputs?: Account_How_TokenInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Account_How_TokenInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Account_How_TokenInputs = {};

/**
* | output |
* | --- |
* | "A name by which you know it again" |
*
* @param {Account_Label_RuleInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const account_label_rule: ((inputs?: Account_Label_RuleInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Account_Label_RuleInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Account_Label_RuleInputs = {};

/**
* | output |
* | --- |
* | "last used on {date} at {time}" |
*
* @param {Account_Last_UsedInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const account_last_used: ((inputs: Account_Last_UsedInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Account_Last_UsedInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Account_Last_UsedInputs = {
    date: NonNullable<unknown>;
    time: NonNullable<unknown>;
};

/**
* | output |
* | --- |
* | "Later" |
*
* @param {Account_LaterInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const account_later: ((inputs?: Account_LaterInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Account_LaterInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Account_LaterInputs = {};

/**
* | output |
* | --- |
* | "A name with at least one letter" |
*
* @param {Account_Name_RuleInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const account_name_rule: ((inputs?: Account_Name_RuleInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Account_Name_RuleInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Account_Name_RuleInputs = {};

/**
* | output |
* | --- |
* | "never used" |
*
* @param {Account_Never_UsedInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const account_never_used: ((inputs?: Account_Never_UsedInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Account_Never_UsedInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Account_Never_UsedInputs = {};

/**
* | output |
* | --- |
* | "The browser did not allow copying." |
*
* @param {Account_Not_CopiedInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const account_not_copied: ((inputs?: Account_Not_CopiedInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Account_Not_CopiedInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Account_Not_CopiedInputs = {};

/**
* | output |
* | --- |
* | "Or a picture of your own" |
*
* @param {Account_Own_PictureInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const account_own_picture: ((inputs?: Account_Own_PictureInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Account_Own_PictureInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Account_Own_PictureInputs = {};

/**
* | output |
* | --- |
* | "Passkeys" |
*
* @param {Account_Page_PasskeysInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const account_page_passkeys: ((inputs?: Account_Page_PasskeysInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Account_Page_PasskeysInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Account_Page_PasskeysInputs = {};

/**
* | output |
* | --- |
* | "Profile" |
*
* @param {Account_Page_ProfileInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const account_page_profile: ((inputs?: Account_Page_ProfileInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Account_Page_ProfileInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Account_Page_ProfileInputs = {};

/**
* | output |
* | --- |
* | "Sessions" |
*
* @param {Account_Page_SessionsInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const account_page_sessions: ((inputs?: Account_Page_SessionsInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Account_Page_SessionsInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Account_Page_SessionsInputs = {};

/**
* | output |
* | --- |
* | "Access tokens" |
*
* @param {Account_Page_TokensInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const account_page_tokens: ((inputs?: Account_Page_TokensInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Account_Page_TokensInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Account_Page_TokensInputs = {};

/**
* | output |
* | --- |
* | "Add a passkey" |
*
* @param {Account_Passkey_AddInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const account_passkey_add: ((inputs?: Account_Passkey_AddInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Account_Passkey_AddInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Account_Passkey_AddInputs = {};

/**
* | output |
* | --- |
* | "My phone" |
*
* @param {Account_Passkey_ExampleInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const account_passkey_example: ((inputs?: Account_Passkey_ExampleInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Account_Passkey_ExampleInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Account_Passkey_ExampleInputs = {};

/**
* | output |
* | --- |
* | "Name of the new passkey:" |
*
* @param {Account_Passkey_NameInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const account_passkey_name: ((inputs?: Account_Passkey_NameInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Account_Passkey_NameInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Account_Passkey_NameInputs = {};

/**
* | output |
* | --- |
* | "Passkeys" |
*
* @param {Account_PasskeysInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const account_passkeys: ((inputs?: Account_PasskeysInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Account_PasskeysInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Account_PasskeysInputs = {};

/**
* | output |
* | --- |
* | "Your last passkey stays until you have recovery codes or another passkey." |
*
* @param {Account_Passkeys_LastInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const account_passkeys_last: ((inputs?: Account_Passkeys_LastInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Account_Passkeys_LastInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Account_Passkeys_LastInputs = {};

/**
* | output |
* | --- |
* | "You have no passkeys yet." |
*
* @param {Account_Passkeys_NoneInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const account_passkeys_none: ((inputs?: Account_Passkeys_NoneInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Account_Passkeys_NoneInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Account_Passkeys_NoneInputs = {};

/**
* | output |
* | --- |
* | "Reading your passkeys…" |
*
* @param {Account_Passkeys_ReadingInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const account_passkeys_reading: ((inputs?: Account_Passkeys_ReadingInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Account_Passkeys_ReadingInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Account_Passkeys_ReadingInputs = {};

/**
* | output |
* | --- |
* | "Personal message:" |
*
* @param {Account_Personal_MessageInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const account_personal_message: ((inputs?: Account_Personal_MessageInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Account_Personal_MessageInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Account_Personal_MessageInputs = {};

/**
* | output |
* | --- |
* | "Picture" |
*
* @param {Account_PictureInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const account_picture: ((inputs?: Account_PictureInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Account_PictureInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Account_PictureInputs = {};

/**
* | output |
* | --- |
* | "Duck" |
*
* @param {Account_Picture_DuckInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const account_picture_duck: ((inputs?: Account_Picture_DuckInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Account_Picture_DuckInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Account_Picture_DuckInputs = {};

/**
* | output |
* | --- |
* | "Preview" |
*
* @param {Account_PreviewInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const account_preview: ((inputs?: Account_PreviewInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Account_PreviewInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Account_PreviewInputs = {};

/**
* | output |
* | --- |
* | "This is how others will see it." |
*
* @param {Account_Preview_WhatInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const account_preview_what: ((inputs?: Account_Preview_WhatInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Account_Preview_WhatInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Account_Preview_WhatInputs = {};

/**
* | output |
* | --- |
* | "Recovery codes" |
*
* @param {Account_RecoveryInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const account_recovery: ((inputs?: Account_RecoveryInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Account_RecoveryInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Account_RecoveryInputs = {};

/**
* | p | output |
* | --- | --- |
* | "one" | "{n} of {all} recovery codes is left." |
* | "other" | "{n} of {all} recovery codes are left." |
*
* @param {Account_Recovery_LeftInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const account_recovery_left: ((inputs: Account_Recovery_LeftInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Account_Recovery_LeftInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Account_Recovery_LeftInputs = {
    n: NonNullable<unknown>;
    all: NonNullable<unknown>;
};

/**
* | output |
* | --- |
* | "Make new recovery codes" |
*
* @param {Account_Recovery_MakeInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const account_recovery_make: ((inputs?: Account_Recovery_MakeInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Account_Recovery_MakeInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Account_Recovery_MakeInputs = {};

/**
* | output |
* | --- |
* | "Remove" |
*
* @param {Account_RemoveInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const account_remove: ((inputs?: Account_RemoveInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Account_RemoveInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Account_RemoveInputs = {};

/**
* | output |
* | --- |
* | "Remove {name}" |
*
* @param {Account_Remove_NameInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const account_remove_name: ((inputs: Account_Remove_NameInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Account_Remove_NameInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Account_Remove_NameInputs = {
    name: NonNullable<unknown>;
};

/**
* | output |
* | --- |
* | "{name} was removed." |
*
* @param {Account_RemovedInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const account_removed: ((inputs: Account_RemovedInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Account_RemovedInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Account_RemovedInputs = {
    name: NonNullable<unknown>;
};

/**
* | output |
* | --- |
* | "Revoke" |
*
* @param {Account_RevokeInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const account_revoke: ((inputs?: Account_RevokeInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Account_RevokeInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Account_RevokeInputs = {};

/**
* | output |
* | --- |
* | "Revoke {name}" |
*
* @param {Account_Revoke_NameInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const account_revoke_name: ((inputs: Account_Revoke_NameInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Account_Revoke_NameInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Account_Revoke_NameInputs = {
    name: NonNullable<unknown>;
};

/**
* | output |
* | --- |
* | "{name} was revoked." |
*
* @param {Account_RevokedInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const account_revoked: ((inputs: Account_RevokedInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Account_RevokedInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Account_RevokedInputs = {
    name: NonNullable<unknown>;
};

/**
* | output |
* | --- |
* | "Save" |
*
* @param {Account_SaveInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const account_save: ((inputs?: Account_SaveInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Account_SaveInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Account_SaveInputs = {};

/**
* | output |
* | --- |
* | "Saved." |
*
* @param {Account_SavedInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const account_saved: ((inputs?: Account_SavedInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Account_SavedInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Account_SavedInputs = {};

/**
* | output |
* | --- |
* | "Chat" |
*
* @param {Account_Scope_ChatInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const account_scope_chat: ((inputs?: Account_Scope_ChatInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Account_Scope_ChatInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Account_Scope_ChatInputs = {};

/**
* | output |
* | --- |
* | "speak, and open rooms" |
*
* @param {Account_Scope_Chat_WhatInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const account_scope_chat_what: ((inputs?: Account_Scope_Chat_WhatInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Account_Scope_Chat_WhatInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Account_Scope_Chat_WhatInputs = {};

/**
* | output |
* | --- |
* | "Manage" |
*
* @param {Account_Scope_ManageInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const account_scope_manage: ((inputs?: Account_Scope_ManageInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Account_Scope_ManageInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Account_Scope_ManageInputs = {};

/**
* | output |
* | --- |
* | "change contacts, rooms and your profile" |
*
* @param {Account_Scope_Manage_WhatInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const account_scope_manage_what: ((inputs?: Account_Scope_Manage_WhatInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Account_Scope_Manage_WhatInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Account_Scope_Manage_WhatInputs = {};

/**
* | output |
* | --- |
* | "Read" |
*
* @param {Account_Scope_ReadInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const account_scope_read: ((inputs?: Account_Scope_ReadInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Account_Scope_ReadInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Account_Scope_ReadInputs = {};

/**
* | output |
* | --- |
* | "see people, rooms, contacts and messages" |
*
* @param {Account_Scope_Read_WhatInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const account_scope_read_what: ((inputs?: Account_Scope_Read_WhatInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Account_Scope_Read_WhatInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Account_Scope_Read_WhatInputs = {};

/**
* | output |
* | --- |
* | "Everyone sees it now." |
*
* @param {Account_SeenInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const account_seen: ((inputs?: Account_SeenInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Account_SeenInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Account_SeenInputs = {};

/**
* | output |
* | --- |
* | "End" |
*
* @param {Account_Session_EndInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const account_session_end: ((inputs?: Account_Session_EndInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Account_Session_EndInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Account_Session_EndInputs = {};

/**
* | output |
* | --- |
* | "End session {name}" |
*
* @param {Account_Session_End_NameInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const account_session_end_name: ((inputs: Account_Session_End_NameInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Account_Session_End_NameInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Account_Session_End_NameInputs = {
    name: NonNullable<unknown>;
};

/**
* | output |
* | --- |
* | "{how}, last seen on {date} at {time}" |
*
* @param {Account_Session_SeenInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const account_session_seen: ((inputs: Account_Session_SeenInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Account_Session_SeenInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Account_Session_SeenInputs = {
    how: NonNullable<unknown>;
    date: NonNullable<unknown>;
    time: NonNullable<unknown>;
};

/**
* | output |
* | --- |
* | "{name}, this one" |
*
* @param {Account_Session_ThisInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const account_session_this: ((inputs: Account_Session_ThisInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Account_Session_ThisInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Account_Session_ThisInputs = {
    name: NonNullable<unknown>;
};

/**
* | output |
* | --- |
* | "an unknown device" |
*
* @param {Account_Session_UnknownInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const account_session_unknown: ((inputs?: Account_Session_UnknownInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Account_Session_UnknownInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Account_Session_UnknownInputs = {};

/**
* | output |
* | --- |
* | "Sessions" |
*
* @param {Account_SessionsInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const account_sessions: ((inputs?: Account_SessionsInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Account_SessionsInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Account_SessionsInputs = {};

/**
* | output |
* | --- |
* | "Read again" |
*
* @param {Account_Sessions_AgainInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const account_sessions_again: ((inputs?: Account_Sessions_AgainInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Account_Sessions_AgainInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Account_Sessions_AgainInputs = {};

/**
* | output |
* | --- |
* | "Reading your sessions…" |
*
* @param {Account_Sessions_ReadingInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const account_sessions_reading: ((inputs?: Account_Sessions_ReadingInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Account_Sessions_ReadingInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Account_Sessions_ReadingInputs = {};

/**
* | output |
* | --- |
* | "Where you are signed in. End what you do not know, and what you left open somewhere." |
*
* @param {Account_Sessions_WhatInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const account_sessions_what: ((inputs?: Account_Sessions_WhatInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Account_Sessions_WhatInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Account_Sessions_WhatInputs = {};

/**
* | output |
* | --- |
* | "Sign out" |
*
* @param {Account_Sign_OutInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const account_sign_out: ((inputs?: Account_Sign_OutInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Account_Sign_OutInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Account_Sign_OutInputs = {};

/**
* | output |
* | --- |
* | "My account" |
*
* @param {Account_TitleInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const account_title: ((inputs?: Account_TitleInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Account_TitleInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Account_TitleInputs = {};

/**
* | output |
* | --- |
* | "What it is for:" |
*
* @param {Account_Token_ForInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const account_token_for: ((inputs?: Account_Token_ForInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Account_Token_ForInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Account_Token_ForInputs = {};

/**
* | output |
* | --- |
* | "{scopes}; {used}" |
*
* @param {Account_Token_LineInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const account_token_line: ((inputs: Account_Token_LineInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Account_Token_LineInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Account_Token_LineInputs = {
    scopes: NonNullable<unknown>;
    used: NonNullable<unknown>;
};

/**
* | output |
* | --- |
* | "Make a token" |
*
* @param {Account_Token_MakeInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const account_token_make: ((inputs?: Account_Token_MakeInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Account_Token_MakeInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Account_Token_MakeInputs = {};

/**
* | output |
* | --- |
* | "What it may do" |
*
* @param {Account_Token_MayInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const account_token_may: ((inputs?: Account_Token_MayInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Account_Token_MayInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Account_Token_MayInputs = {};

/**
* | output |
* | --- |
* | "The new token:" |
*
* @param {Account_Token_NewInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const account_token_new: ((inputs?: Account_Token_NewInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Account_Token_NewInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Account_Token_NewInputs = {};

/**
* | output |
* | --- |
* | "It is shown this one time only. Whoever has it can do what you allow it: keep it like a key." |
*
* @param {Account_Token_OnceInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const account_token_once: ((inputs?: Account_Token_OnceInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Account_Token_OnceInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Account_Token_OnceInputs = {};

/**
* | output |
* | --- |
* | "Access tokens" |
*
* @param {Account_TokensInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const account_tokens: ((inputs?: Account_TokensInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Account_TokensInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Account_TokensInputs = {};

/**
* | output |
* | --- |
* | "You have no access tokens." |
*
* @param {Account_Tokens_NoneInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const account_tokens_none: ((inputs?: Account_Tokens_NoneInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Account_Tokens_NoneInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Account_Tokens_NoneInputs = {};

/**
* | output |
* | --- |
* | "Reading your tokens…" |
*
* @param {Account_Tokens_ReadingInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const account_tokens_reading: ((inputs?: Account_Tokens_ReadingInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Account_Tokens_ReadingInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Account_Tokens_ReadingInputs = {};

/**
* | output |
* | --- |
* | "An access token lets a program of yours use the messenger in your name, such as a bot or a script. It never gets at your passkeys, sessions or other tokens." |
*
* @param {Account_Tokens_WhatInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const account_tokens_what: ((inputs?: Account_Tokens_WhatInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Account_Tokens_WhatInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Account_Tokens_WhatInputs = {};

/**
* | output |
* | --- |
* | "Try again" |
*
* @param {Account_Try_AgainInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const account_try_again: ((inputs?: Account_Try_AgainInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Account_Try_AgainInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Account_Try_AgainInputs = {};

/**
* | output |
* | --- |
* | "Upload a picture" |
*
* @param {Account_UploadInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const account_upload: ((inputs?: Account_UploadInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Account_UploadInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Account_UploadInputs = {};

/**
* | output |
* | --- |
* | "Use this picture" |
*
* @param {Account_Use_PictureInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const account_use_picture: ((inputs?: Account_Use_PictureInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Account_Use_PictureInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Account_Use_PictureInputs = {};

/**
* | output |
* | --- |
* | "Your name:" |
*
* @param {Account_Your_NameInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const account_your_name: ((inputs?: Account_Your_NameInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Account_Your_NameInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Account_Your_NameInputs = {};
