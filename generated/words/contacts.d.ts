export type LocalizedString = import("./runtime.js").LocalizedString;

/**
* | output |
* | --- |
* | "Accept" |
*
* @param {Contacts_AcceptInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const contacts_accept: ((inputs?: Contacts_AcceptInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Contacts_AcceptInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Contacts_AcceptInputs = {};

/**
* | output |
* | --- |
* | "Add somebody…" |
*
* @param {Contacts_AddInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const contacts_add: ((inputs?: Contacts_AddInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Contacts_AddInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Contacts_AddInputs = {};

/**
* | output |
* | --- |
* | "Add" |
*
* @param {Contacts_Add_ActionInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const contacts_add_action: ((inputs?: Contacts_Add_ActionInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Contacts_Add_ActionInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Contacts_Add_ActionInputs = {};

/**
* | output |
* | --- |
* | "Add…" |
*
* @param {Contacts_Add_ButtonInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const contacts_add_button: ((inputs?: Contacts_Add_ButtonInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Contacts_Add_ButtonInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Contacts_Add_ButtonInputs = {};

/**
* | output |
* | --- |
* | "Find somebody by their name and add them. They are told, and can add you too." |
*
* @param {Contacts_Add_IntroInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const contacts_add_intro: ((inputs?: Contacts_Add_IntroInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Contacts_Add_IntroInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Contacts_Add_IntroInputs = {};

/**
* | output |
* | --- |
* | "Add {name}" |
*
* @param {Contacts_Add_PersonInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const contacts_add_person: ((inputs: Contacts_Add_PersonInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Contacts_Add_PersonInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Contacts_Add_PersonInputs = {
    name: NonNullable<unknown>;
};

/**
* | output |
* | --- |
* | "Add to my contacts" |
*
* @param {Contacts_Add_To_MineInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const contacts_add_to_mine: ((inputs?: Contacts_Add_To_MineInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Contacts_Add_To_MineInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Contacts_Add_To_MineInputs = {};

/**
* | output |
* | --- |
* | "Add {name} too" |
*
* @param {Contacts_Add_TooInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const contacts_add_too: ((inputs: Contacts_Add_TooInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Contacts_Add_TooInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Contacts_Add_TooInputs = {
    name: NonNullable<unknown>;
};

/**
* | output |
* | --- |
* | "added you" |
*
* @param {Contacts_Added_YouInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const contacts_added_you: ((inputs?: Contacts_Added_YouInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Contacts_Added_YouInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Contacts_Added_YouInputs = {};

/**
* | output |
* | --- |
* | "Answer…" |
*
* @param {Contacts_AnswerInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const contacts_answer: ((inputs?: Contacts_AnswerInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Contacts_AnswerInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Contacts_AnswerInputs = {};

/**
* | output |
* | --- |
* | "Blocked" |
*
* @param {Contacts_Badge_BlockedInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const contacts_badge_blocked: ((inputs?: Contacts_Badge_BlockedInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Contacts_Badge_BlockedInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Contacts_Badge_BlockedInputs = {};

/**
* | output |
* | --- |
* | "BOT" |
*
* @param {Contacts_Badge_BotInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const contacts_badge_bot: ((inputs?: Contacts_Badge_BotInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Contacts_Badge_BotInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Contacts_Badge_BotInputs = {};

/**
* | output |
* | --- |
* | "Block" |
*
* @param {Contacts_BlockInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const contacts_block: ((inputs?: Contacts_BlockInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Contacts_BlockInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Contacts_BlockInputs = {};

/**
* | output |
* | --- |
* | "{name} invites you..." |
*
* @param {Contacts_Calls_InvitingInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const contacts_calls_inviting: ((inputs: Contacts_Calls_InvitingInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Contacts_Calls_InvitingInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Contacts_Calls_InvitingInputs = {
    name: NonNullable<unknown>;
};

/**
* | output |
* | --- |
* | "Connect again" |
*
* @param {Contacts_Connect_AgainInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const contacts_connect_again: ((inputs?: Contacts_Connect_AgainInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Contacts_Connect_AgainInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Contacts_Connect_AgainInputs = {};

/**
* | output |
* | --- |
* | "Decline" |
*
* @param {Contacts_DeclineInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const contacts_decline: ((inputs?: Contacts_DeclineInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Contacts_DeclineInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Contacts_DeclineInputs = {};

/**
* | output |
* | --- |
* | "Find" |
*
* @param {Contacts_FindInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const contacts_find: ((inputs?: Contacts_FindInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Contacts_FindInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Contacts_FindInputs = {};

/**
* | output |
* | --- |
* | "A name, or a part of one…" |
*
* @param {Contacts_Find_HintInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const contacts_find_hint: ((inputs?: Contacts_Find_HintInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Contacts_Find_HintInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Contacts_Find_HintInputs = {};

/**
* | output |
* | --- |
* | "Find in your list…" |
*
* @param {Contacts_Find_In_ListInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const contacts_find_in_list: ((inputs?: Contacts_Find_In_ListInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Contacts_Find_In_ListInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Contacts_Find_In_ListInputs = {};

/**
* | output |
* | --- |
* | "Find people" |
*
* @param {Contacts_Find_PeopleInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const contacts_find_people: ((inputs?: Contacts_Find_PeopleInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Contacts_Find_PeopleInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Contacts_Find_PeopleInputs = {};

/**
* | output |
* | --- |
* | "Add somebody you know, or enter a room below and say hello." |
*
* @param {Contacts_First_StepsInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const contacts_first_steps: ((inputs?: Contacts_First_StepsInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Contacts_First_StepsInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Contacts_First_StepsInputs = {};

/**
* | output |
* | --- |
* | "Your list is still empty" |
*
* @param {Contacts_First_TitleInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const contacts_first_title: ((inputs?: Contacts_First_TitleInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Contacts_First_TitleInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Contacts_First_TitleInputs = {};

/**
* | output |
* | --- |
* | "People found" |
*
* @param {Contacts_FoundInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const contacts_found: ((inputs?: Contacts_FoundInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Contacts_FoundInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Contacts_FoundInputs = {};

/**
* | output |
* | --- |
* | "Nobody is called like that." |
*
* @param {Contacts_Found_NoneInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const contacts_found_none: ((inputs?: Contacts_Found_NoneInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Contacts_Found_NoneInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Contacts_Found_NoneInputs = {};

/**
* | output |
* | --- |
* | "Blocked" |
*
* @param {Contacts_Group_BlockedInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const contacts_group_blocked: ((inputs?: Contacts_Group_BlockedInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Contacts_Group_BlockedInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Contacts_Group_BlockedInputs = {};

/**
* | output |
* | --- |
* | "Bots" |
*
* @param {Contacts_Group_BotsInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const contacts_group_bots: ((inputs?: Contacts_Group_BotsInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Contacts_Group_BotsInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Contacts_Group_BotsInputs = {};

/**
* | output |
* | --- |
* | "Contacts" |
*
* @param {Contacts_Group_ContactsInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const contacts_group_contacts: ((inputs?: Contacts_Group_ContactsInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Contacts_Group_ContactsInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Contacts_Group_ContactsInputs = {};

/**
* | output |
* | --- |
* | "Conversations" |
*
* @param {Contacts_Group_ConversationsInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const contacts_group_conversations: ((inputs?: Contacts_Group_ConversationsInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Contacts_Group_ConversationsInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Contacts_Group_ConversationsInputs = {};

/**
* | output |
* | --- |
* | "Other contacts" |
*
* @param {Contacts_Group_Other_ContactsInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const contacts_group_other_contacts: ((inputs?: Contacts_Group_Other_ContactsInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Contacts_Group_Other_ContactsInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Contacts_Group_Other_ContactsInputs = {};

/**
* | output |
* | --- |
* | "Everyone else here" |
*
* @param {Contacts_Group_OthersInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const contacts_group_others: ((inputs?: Contacts_Group_OthersInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Contacts_Group_OthersInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Contacts_Group_OthersInputs = {};

/**
* | output |
* | --- |
* | "Rooms" |
*
* @param {Contacts_Group_RoomsInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const contacts_group_rooms: ((inputs?: Contacts_Group_RoomsInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Contacts_Group_RoomsInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Contacts_Group_RoomsInputs = {};

/**
* | output |
* | --- |
* | "Waiting for you" |
*
* @param {Contacts_Group_WaitingInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const contacts_group_waiting: ((inputs?: Contacts_Group_WaitingInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Contacts_Group_WaitingInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Contacts_Group_WaitingInputs = {};

/**
* | output |
* | --- |
* | "Others see you as offline. You still get messages and may write." |
*
* @param {Contacts_Hidden_NoteInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const contacts_hidden_note: ((inputs?: Contacts_Hidden_NoteInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Contacts_Hidden_NoteInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Contacts_Hidden_NoteInputs = {};

/**
* | output |
* | --- |
* | "You are shown as away, as nobody was here for a while." |
*
* @param {Contacts_Idle_NoteInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const contacts_idle_note: ((inputs?: Contacts_Idle_NoteInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Contacts_Idle_NoteInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Contacts_Idle_NoteInputs = {};

/**
* | output |
* | --- |
* | "invitation from {name}" |
*
* @param {Contacts_Invitation_FromInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const contacts_invitation_from: ((inputs: Contacts_Invitation_FromInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Contacts_Invitation_FromInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Contacts_Invitation_FromInputs = {
    name: NonNullable<unknown>;
};

/**
* | output |
* | --- |
* | "Invitation to {title}" |
*
* @param {Contacts_Invitation_TitleInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const contacts_invitation_title: ((inputs: Contacts_Invitation_TitleInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Contacts_Invitation_TitleInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Contacts_Invitation_TitleInputs = {
    title: NonNullable<unknown>;
};

/**
* | output |
* | --- |
* | "invites you into the group “{title}”." |
*
* @param {Contacts_Invitation_WhatInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const contacts_invitation_what: ((inputs: Contacts_Invitation_WhatInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Contacts_Invitation_WhatInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Contacts_Invitation_WhatInputs = {
    title: NonNullable<unknown>;
};

/**
* | output |
* | --- |
* | "asked" |
*
* @param {Contacts_Is_AskedInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const contacts_is_asked: ((inputs?: Contacts_Is_AskedInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Contacts_Is_AskedInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Contacts_Is_AskedInputs = {};

/**
* | output |
* | --- |
* | "a contact" |
*
* @param {Contacts_Is_ContactInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const contacts_is_contact: ((inputs?: Contacts_Is_ContactInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Contacts_Is_ContactInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Contacts_Is_ContactInputs = {};

/**
* | output |
* | --- |
* | "Leave this conversation…" |
*
* @param {Contacts_LeaveInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const contacts_leave: ((inputs?: Contacts_LeaveInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Contacts_LeaveInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Contacts_LeaveInputs = {};

/**
* | output |
* | --- |
* | "Others do not see it. You can change it, or press OK to drop it." |
*
* @param {Contacts_Line_KeptInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const contacts_line_kept: ((inputs?: Contacts_Line_KeptInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Contacts_Line_KeptInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Contacts_Line_KeptInputs = {};

/**
* | output |
* | --- |
* | "Others see it now, but it may not last. Please set it again later." |
*
* @param {Contacts_Line_PassingInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const contacts_line_passing: ((inputs?: Contacts_Line_PassingInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Contacts_Line_PassingInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Contacts_Line_PassingInputs = {};

/**
* | output |
* | --- |
* | "My account…" |
*
* @param {Contacts_Menu_AccountInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const contacts_menu_account: ((inputs?: Contacts_Menu_AccountInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Contacts_Menu_AccountInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Contacts_Menu_AccountInputs = {};

/**
* | output |
* | --- |
* | "Add a contact…" |
*
* @param {Contacts_Menu_AddInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const contacts_menu_add: ((inputs?: Contacts_Menu_AddInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Contacts_Menu_AddInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Contacts_Menu_AddInputs = {};

/**
* | output |
* | --- |
* | "Menu" |
*
* @param {Contacts_Menu_BarInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const contacts_menu_bar: ((inputs?: Contacts_Menu_BarInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Contacts_Menu_BarInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Contacts_Menu_BarInputs = {};

/**
* | output |
* | --- |
* | "Contacts" |
*
* @param {Contacts_Menu_ContactsInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const contacts_menu_contacts: ((inputs?: Contacts_Menu_ContactsInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Contacts_Menu_ContactsInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Contacts_Menu_ContactsInputs = {};

/**
* | output |
* | --- |
* | "File" |
*
* @param {Contacts_Menu_FileInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const contacts_menu_file: ((inputs?: Contacts_Menu_FileInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Contacts_Menu_FileInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Contacts_Menu_FileInputs = {};

/**
* | output |
* | --- |
* | "Start a group…" |
*
* @param {Contacts_Menu_GroupInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const contacts_menu_group: ((inputs?: Contacts_Menu_GroupInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Contacts_Menu_GroupInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Contacts_Menu_GroupInputs = {};

/**
* | output |
* | --- |
* | "Personal message" |
*
* @param {Contacts_MessageInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const contacts_message: ((inputs?: Contacts_MessageInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Contacts_MessageInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Contacts_MessageInputs = {};

/**
* | output |
* | --- |
* | "Personal message: {message}. Change it" |
*
* @param {Contacts_Message_ChangeInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const contacts_message_change: ((inputs: Contacts_Message_ChangeInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Contacts_Message_ChangeInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Contacts_Message_ChangeInputs = {
    message: NonNullable<unknown>;
};

/**
* | output |
* | --- |
* | "Message from {name}" |
*
* @param {Contacts_Message_FromInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const contacts_message_from: ((inputs: Contacts_Message_FromInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Contacts_Message_FromInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Contacts_Message_FromInputs = {
    name: NonNullable<unknown>;
};

/**
* | output |
* | --- |
* | "wants to talk to you, and is no contact of yours." |
*
* @param {Contacts_Message_From_WhatInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const contacts_message_from_what: ((inputs?: Contacts_Message_From_WhatInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Contacts_Message_From_WhatInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Contacts_Message_From_WhatInputs = {};

/**
* | output |
* | --- |
* | "Type a personal message" |
*
* @param {Contacts_Message_TypeInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const contacts_message_type: ((inputs?: Contacts_Message_TypeInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Contacts_Message_TypeInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Contacts_Message_TypeInputs = {};

/**
* | output |
* | --- |
* | "More people" |
*
* @param {Contacts_More_PeopleInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const contacts_more_people: ((inputs?: Contacts_More_PeopleInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Contacts_More_PeopleInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Contacts_More_PeopleInputs = {};

/**
* | output |
* | --- |
* | "Move to a group…" |
*
* @param {Contacts_MoveInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const contacts_move: ((inputs?: Contacts_MoveInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Contacts_MoveInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Contacts_MoveInputs = {};

/**
* | output |
* | --- |
* | "Move" |
*
* @param {Contacts_Move_ActionInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const contacts_move_action: ((inputs?: Contacts_Move_ActionInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Contacts_Move_ActionInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Contacts_Move_ActionInputs = {};

/**
* | output |
* | --- |
* | "Group:" |
*
* @param {Contacts_Move_GroupInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const contacts_move_group: ((inputs?: Contacts_Move_GroupInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Contacts_Move_GroupInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Contacts_Move_GroupInputs = {};

/**
* | output |
* | --- |
* | "Choose a group or type the name of a new one. Empty stands for no group. Only you see groups." |
*
* @param {Contacts_Move_HintInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const contacts_move_hint: ((inputs?: Contacts_Move_HintInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Contacts_Move_HintInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Contacts_Move_HintInputs = {};

/**
* | output |
* | --- |
* | "Move {name}" |
*
* @param {Contacts_Move_TitleInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const contacts_move_title: ((inputs: Contacts_Move_TitleInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Contacts_Move_TitleInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Contacts_Move_TitleInputs = {
    name: NonNullable<unknown>;
};

/**
* | output |
* | --- |
* | "Your name" |
*
* @param {Contacts_NameInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const contacts_name: ((inputs?: Contacts_NameInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Contacts_NameInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Contacts_NameInputs = {};

/**
* | output |
* | --- |
* | "Your name: {name}. Change it" |
*
* @param {Contacts_Name_ChangeInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const contacts_name_change: ((inputs: Contacts_Name_ChangeInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Contacts_Name_ChangeInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Contacts_Name_ChangeInputs = {
    name: NonNullable<unknown>;
};

/**
* | output |
* | --- |
* | "No unread messages" |
*
* @param {Contacts_No_Unread_MessagesInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const contacts_no_unread_messages: ((inputs?: Contacts_No_Unread_MessagesInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Contacts_No_Unread_MessagesInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Contacts_No_Unread_MessagesInputs = {};

/**
* | output |
* | --- |
* | "has not answered yet" |
*
* @param {Contacts_Not_AnsweredInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const contacts_not_answered: ((inputs?: Contacts_Not_AnsweredInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Contacts_Not_AnsweredInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Contacts_Not_AnsweredInputs = {};

/**
* | output |
* | --- |
* | "You see who was in your list before." |
*
* @param {Contacts_Not_CurrentInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const contacts_not_current: ((inputs?: Contacts_Not_CurrentInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Contacts_Not_CurrentInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Contacts_Not_CurrentInputs = {};

/**
* | output |
* | --- |
* | "Nothing found." |
*
* @param {Contacts_Nothing_FoundInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const contacts_nothing_found: ((inputs?: Contacts_Nothing_FoundInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Contacts_Nothing_FoundInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Contacts_Nothing_FoundInputs = {};

/**
* | output |
* | --- |
* | "Open" |
*
* @param {Contacts_OpenInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const contacts_open: ((inputs?: Contacts_OpenInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Contacts_OpenInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Contacts_OpenInputs = {};

/**
* | output |
* | --- |
* | "Your picture. Change it" |
*
* @param {Contacts_Picture_ChangeInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const contacts_picture_change: ((inputs?: Contacts_Picture_ChangeInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Contacts_Picture_ChangeInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Contacts_Picture_ChangeInputs = {};

/**
* | output |
* | --- |
* | "The protocol is open: read the spec" |
*
* @param {Contacts_Protocol_OpenInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const contacts_protocol_open: ((inputs?: Contacts_Protocol_OpenInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Contacts_Protocol_OpenInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Contacts_Protocol_OpenInputs = {};

/**
* | output |
* | --- |
* | "Build your own client" |
*
* @param {Contacts_Protocol_TitleInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const contacts_protocol_title: ((inputs?: Contacts_Protocol_TitleInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Contacts_Protocol_TitleInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Contacts_Protocol_TitleInputs = {};

/**
* | output |
* | --- |
* | "Reading your list…" |
*
* @param {Contacts_ReadingInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const contacts_reading: ((inputs?: Contacts_ReadingInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Contacts_ReadingInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Contacts_ReadingInputs = {};

/**
* | output |
* | --- |
* | "Remove from my contacts…" |
*
* @param {Contacts_RemoveInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const contacts_remove: ((inputs?: Contacts_RemoveInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Contacts_RemoveInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Contacts_RemoveInputs = {};

/**
* | output |
* | --- |
* | "Remove" |
*
* @param {Contacts_Remove_ActionInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const contacts_remove_action: ((inputs?: Contacts_Remove_ActionInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Contacts_Remove_ActionInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Contacts_Remove_ActionInputs = {};

/**
* | output |
* | --- |
* | "Remove {name}" |
*
* @param {Contacts_Remove_TitleInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const contacts_remove_title: ((inputs: Contacts_Remove_TitleInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Contacts_Remove_TitleInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Contacts_Remove_TitleInputs = {
    name: NonNullable<unknown>;
};

/**
* | output |
* | --- |
* | "{name} goes from your contacts. You stay on their list, and what you said to each other stays." |
*
* @param {Contacts_Remove_WhatInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const contacts_remove_what: ((inputs: Contacts_Remove_WhatInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Contacts_Remove_WhatInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Contacts_Remove_WhatInputs = {
    name: NonNullable<unknown>;
};

/**
* | output |
* | --- |
* | "{name} added you" |
*
* @param {Contacts_Request_TitleInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const contacts_request_title: ((inputs: Contacts_Request_TitleInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Contacts_Request_TitleInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Contacts_Request_TitleInputs = {
    name: NonNullable<unknown>;
};

/**
* | output |
* | --- |
* | "has added you to their contacts and would like to see when you are here." |
*
* @param {Contacts_Request_WhatInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const contacts_request_what: ((inputs?: Contacts_Request_WhatInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Contacts_Request_WhatInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Contacts_Request_WhatInputs = {};

/**
* | output |
* | --- |
* | "Others do not see it yet. It is sent again by itself." |
*
* @param {Contacts_Said_AgainInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const contacts_said_again: ((inputs?: Contacts_Said_AgainInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Contacts_Said_AgainInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Contacts_Said_AgainInputs = {};

/**
* | output |
* | --- |
* | "Search" |
*
* @param {Contacts_SearchInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const contacts_search: ((inputs?: Contacts_SearchInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Contacts_SearchInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Contacts_SearchInputs = {};

/**
* | output |
* | --- |
* | "Send a message" |
*
* @param {Contacts_Send_MessageInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const contacts_send_message: ((inputs?: Contacts_Send_MessageInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Contacts_Send_MessageInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Contacts_Send_MessageInputs = {};

/**
* | output |
* | --- |
* | "Your status" |
*
* @param {Contacts_StatusInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const contacts_status: ((inputs?: Contacts_StatusInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Contacts_StatusInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Contacts_StatusInputs = {};

/**
* | output |
* | --- |
* | "Your status: {status}" |
*
* @param {Contacts_Status_IsInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const contacts_status_is: ((inputs: Contacts_Status_IsInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Contacts_Status_IsInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Contacts_Status_IsInputs = {
    status: NonNullable<unknown>;
};

/**
* | output |
* | --- |
* | "status unknown" |
*
* @param {Contacts_Status_UnknownInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const contacts_status_unknown: ((inputs?: Contacts_Status_UnknownInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Contacts_Status_UnknownInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Contacts_Status_UnknownInputs = {};

/**
* | output |
* | --- |
* | "added you to their contacts." |
*
* @param {Contacts_Told_AddedInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const contacts_told_added: ((inputs?: Contacts_Told_AddedInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Contacts_Told_AddedInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Contacts_Told_AddedInputs = {};

/**
* | output |
* | --- |
* | "wants to talk to you." |
*
* @param {Contacts_Told_DirectInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const contacts_told_direct: ((inputs?: Contacts_Told_DirectInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Contacts_Told_DirectInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Contacts_Told_DirectInputs = {};

/**
* | output |
* | --- |
* | "invites you to {title}." |
*
* @param {Contacts_Told_GroupInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const contacts_told_group: ((inputs: Contacts_Told_GroupInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Contacts_Told_GroupInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Contacts_Told_GroupInputs = {
    title: NonNullable<unknown>;
};

/**
* | output |
* | --- |
* | "is your contact now." |
*
* @param {Contacts_Told_MutualInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const contacts_told_mutual: ((inputs?: Contacts_Told_MutualInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Contacts_Told_MutualInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Contacts_Told_MutualInputs = {};

/**
* | output |
* | --- |
* | "Rooms and people" |
*
* @param {Contacts_TreeInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const contacts_tree: ((inputs?: Contacts_TreeInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Contacts_TreeInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Contacts_TreeInputs = {};

/**
* | output |
* | --- |
* | "Try now" |
*
* @param {Contacts_Try_NowInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const contacts_try_now: ((inputs?: Contacts_Try_NowInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Contacts_Try_NowInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Contacts_Try_NowInputs = {};

/**
* | output |
* | --- |
* | "Unblock" |
*
* @param {Contacts_UnblockInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const contacts_unblock: ((inputs?: Contacts_UnblockInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Contacts_UnblockInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Contacts_UnblockInputs = {};

/**
* | p | output |
* | --- | --- |
* | "one" | "{n} unread" |
* | "other" | "{n} unread" |
*
* @param {Contacts_UnreadInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const contacts_unread: ((inputs: Contacts_UnreadInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Contacts_UnreadInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Contacts_UnreadInputs = {
    n: NonNullable<unknown>;
};

/**
* | p | output |
* | --- | --- |
* | "one" | "{n} unread message" |
* | "other" | "{n} unread messages" |
*
* @param {Contacts_Unread_MessagesInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const contacts_unread_messages: ((inputs: Contacts_Unread_MessagesInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Contacts_Unread_MessagesInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Contacts_Unread_MessagesInputs = {
    n: NonNullable<unknown>;
};

/**
* | p | output |
* | --- | --- |
* | "one" | "{n} unsent" |
* | "other" | "{n} unsent" |
*
* @param {Contacts_UnsentInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const contacts_unsent: ((inputs: Contacts_UnsentInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Contacts_UnsentInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Contacts_UnsentInputs = {
    n: NonNullable<unknown>;
};

/**
* | output |
* | --- |
* | "Bots" |
*
* @param {Contacts_View_BotsInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const contacts_view_bots: ((inputs?: Contacts_View_BotsInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Contacts_View_BotsInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Contacts_View_BotsInputs = {};

/**
* | output |
* | --- |
* | "Contacts" |
*
* @param {Contacts_View_ContactsInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const contacts_view_contacts: ((inputs?: Contacts_View_ContactsInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Contacts_View_ContactsInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Contacts_View_ContactsInputs = {};

/**
* | output |
* | --- |
* | "Rooms" |
*
* @param {Contacts_View_RoomsInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const contacts_view_rooms: ((inputs?: Contacts_View_RoomsInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Contacts_View_RoomsInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Contacts_View_RoomsInputs = {};

/**
* | output |
* | --- |
* | "Views" |
*
* @param {Contacts_ViewsInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const contacts_views: ((inputs?: Contacts_ViewsInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Contacts_ViewsInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Contacts_ViewsInputs = {};

/**
* | output |
* | --- |
* | "wants to talk to you" |
*
* @param {Contacts_Wants_To_TalkInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const contacts_wants_to_talk: ((inputs?: Contacts_Wants_To_TalkInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Contacts_Wants_To_TalkInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Contacts_Wants_To_TalkInputs = {};
