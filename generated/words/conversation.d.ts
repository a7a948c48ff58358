export type LocalizedString = import("./runtime.js").LocalizedString;

/**
* | output |
* | --- |
* | "Actions" |
*
* @param {Conversation_ActionsInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_actions: ((inputs?: Conversation_ActionsInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Conversation_ActionsInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Conversation_ActionsInputs = {};

/**
* | output |
* | --- |
* | "Asking who is here…" |
*
* @param {Conversation_Asking_MembersInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_asking_members: ((inputs?: Conversation_Asking_MembersInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Conversation_Asking_MembersInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Conversation_Asking_MembersInputs = {};

/**
* | output |
* | --- |
* | "Block" |
*
* @param {Conversation_BlockInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_block: ((inputs?: Conversation_BlockInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Conversation_BlockInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Conversation_BlockInputs = {};

/**
* | output |
* | --- |
* | "Block {name}…" |
*
* @param {Conversation_Block_NameInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_block_name: ((inputs: Conversation_Block_NameInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Conversation_Block_NameInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Conversation_Block_NameInputs = {
    name: NonNullable<unknown>;
};

/**
* | output |
* | --- |
* | "{name} can send you nothing in a conversation of two any more, and sees you as offline. In rooms that you share you still read what they write, but nothing o..." |
*
* @param {Conversation_Block_TextInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_block_text: ((inputs: Conversation_Block_TextInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Conversation_Block_TextInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Conversation_Block_TextInputs = {
    name: NonNullable<unknown>;
};

/**
* | output |
* | --- |
* | "Block {name}" |
*
* @param {Conversation_Block_TitleInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_block_title: ((inputs: Conversation_Block_TitleInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Conversation_Block_TitleInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Conversation_Block_TitleInputs = {
    name: NonNullable<unknown>;
};

/**
* | output |
* | --- |
* | "Bold" |
*
* @param {Conversation_BoldInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_bold: ((inputs?: Conversation_BoldInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Conversation_BoldInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Conversation_BoldInputs = {};

/**
* | p | output |
* | --- | --- |
* | "one" | "Choose at most {count} person at once." |
* | "other" | "Choose at most {count} people at once." |
*
* @param {Conversation_Choose_FewerInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_choose_fewer: ((inputs: Conversation_Choose_FewerInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Conversation_Choose_FewerInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Conversation_Choose_FewerInputs = {
    count: NonNullable<unknown>;
};

/**
* | output |
* | --- |
* | "Choose at least one person." |
*
* @param {Conversation_Choose_OneInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_choose_one: ((inputs?: Conversation_Choose_OneInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Conversation_Choose_OneInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Conversation_Choose_OneInputs = {};

/**
* | p | output |
* | --- | --- |
* | "one" | "{count} chosen" |
* | "other" | "{count} chosen" |
*
* @param {Conversation_ChosenInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_chosen: ((inputs: Conversation_ChosenInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Conversation_ChosenInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Conversation_ChosenInputs = {
    count: NonNullable<unknown>;
};

/**
* | output |
* | --- |
* | "Colour" |
*
* @param {Conversation_ColourInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_colour: ((inputs?: Conversation_ColourInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Conversation_ColourInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Conversation_ColourInputs = {};

/**
* | output |
* | --- |
* | "Connect again" |
*
* @param {Conversation_Connect_AgainInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_connect_again: ((inputs?: Conversation_Connect_AgainInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Conversation_Connect_AgainInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Conversation_Connect_AgainInputs = {};

/**
* | output |
* | --- |
* | "delivered" |
*
* @param {Conversation_DeliveredInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_delivered: ((inputs?: Conversation_DeliveredInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Conversation_DeliveredInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Conversation_DeliveredInputs = {};

/**
* | p | output |
* | --- | --- |
* | "one" | "Delivered to {count} person" |
* | "other" | "Delivered to {count} people" |
*
* @param {Conversation_Delivered_ToInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_delivered_to: ((inputs: Conversation_Delivered_ToInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Conversation_Delivered_ToInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Conversation_Delivered_ToInputs = {
    count: NonNullable<unknown>;
};

/**
* | output |
* | --- |
* | "Discard" |
*
* @param {Conversation_DiscardInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_discard: ((inputs?: Conversation_DiscardInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Conversation_DiscardInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Conversation_DiscardInputs = {};

/**
* | output |
* | --- |
* | "Emoticons" |
*
* @param {Conversation_EmoticonsInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_emoticons: ((inputs?: Conversation_EmoticonsInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Conversation_EmoticonsInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Conversation_EmoticonsInputs = {};

/**
* | output |
* | --- |
* | "File" |
*
* @param {Conversation_FileInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_file: ((inputs?: Conversation_FileInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Conversation_FileInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Conversation_FileInputs = {};

/**
* | output |
* | --- |
* | "Font" |
*
* @param {Conversation_FontInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_font: ((inputs?: Conversation_FontInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Conversation_FontInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Conversation_FontInputs = {};

/**
* | output |
* | --- |
* | "Font and colour" |
*
* @param {Conversation_Font_And_ColourInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_font_and_colour: ((inputs?: Conversation_Font_And_ColourInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Conversation_Font_And_ColourInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Conversation_Font_And_ColourInputs = {};

/**
* | output |
* | --- |
* | "Give the group a name." |
*
* @param {Conversation_Give_NameInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_give_name: ((inputs?: Conversation_Give_NameInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Conversation_Give_NameInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Conversation_Give_NameInputs = {};

/**
* | output |
* | --- |
* | "A conversation of two stays one: this begins a group with {name} and whom you choose." |
*
* @param {Conversation_Group_From_TwoInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_group_from_two: ((inputs: Conversation_Group_From_TwoInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Conversation_Group_From_TwoInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Conversation_Group_From_TwoInputs = {
    name: NonNullable<unknown>;
};

/**
* | output |
* | --- |
* | "Name of the group:" |
*
* @param {Conversation_Group_NameInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_group_name: ((inputs?: Conversation_Group_NameInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Conversation_Group_NameInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Conversation_Group_NameInputs = {};

/**
* | output |
* | --- |
* | "Invite" |
*
* @param {Conversation_InviteInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_invite: ((inputs?: Conversation_InviteInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Conversation_InviteInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Conversation_InviteInputs = {};

/**
* | output |
* | --- |
* | "Invite somebody…" |
*
* @param {Conversation_Invite_SomebodyInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_invite_somebody: ((inputs?: Conversation_Invite_SomebodyInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Conversation_Invite_SomebodyInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Conversation_Invite_SomebodyInputs = {};

/**
* | output |
* | --- |
* | "{name} was invited." |
*
* @param {Conversation_InvitedInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_invited: ((inputs: Conversation_InvitedInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Conversation_InvitedInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Conversation_InvitedInputs = {
    name: NonNullable<unknown>;
};

/**
* | output |
* | --- |
* | "{name} was invited by {by}." |
*
* @param {Conversation_Invited_ByInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_invited_by: ((inputs: Conversation_Invited_ByInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Conversation_Invited_ByInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Conversation_Invited_ByInputs = {
    name: NonNullable<unknown>;
    by: NonNullable<unknown>;
};

/**
* | output |
* | --- |
* | "Italic" |
*
* @param {Conversation_ItalicInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_italic: ((inputs?: Conversation_ItalicInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Conversation_ItalicInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Conversation_ItalicInputs = {};

/**
* | output |
* | --- |
* | "{name} has joined the conversation." |
*
* @param {Conversation_JoinedInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_joined: ((inputs: Conversation_JoinedInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Conversation_JoinedInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Conversation_JoinedInputs = {
    name: NonNullable<unknown>;
};

/**
* | output |
* | --- |
* | "Larger text" |
*
* @param {Conversation_Larger_TextInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_larger_text: ((inputs?: Conversation_Larger_TextInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Conversation_Larger_TextInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Conversation_Larger_TextInputs = {};

/**
* | output |
* | --- |
* | "Largest text" |
*
* @param {Conversation_Largest_TextInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_largest_text: ((inputs?: Conversation_Largest_TextInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Conversation_Largest_TextInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Conversation_Largest_TextInputs = {};

/**
* | output |
* | --- |
* | "Last message received on {date} at {time}." |
*
* @param {Conversation_Last_ReceivedInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_last_received: ((inputs: Conversation_Last_ReceivedInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Conversation_Last_ReceivedInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Conversation_Last_ReceivedInputs = {
    date: NonNullable<unknown>;
    time: NonNullable<unknown>;
};

/**
* | output |
* | --- |
* | "Leave" |
*
* @param {Conversation_LeaveInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_leave: ((inputs?: Conversation_LeaveInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Conversation_LeaveInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Conversation_LeaveInputs = {};

/**
* | output |
* | --- |
* | "The conversation goes from your list. When you write to each other again, it comes back." |
*
* @param {Conversation_Leave_Direct_TextInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_leave_direct_text: ((inputs?: Conversation_Leave_Direct_TextInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Conversation_Leave_Direct_TextInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Conversation_Leave_Direct_TextInputs = {};

/**
* | output |
* | --- |
* | "You no longer see what is said there, and come back only when somebody invites you." |
*
* @param {Conversation_Leave_Group_TextInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_leave_group_text: ((inputs?: Conversation_Leave_Group_TextInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Conversation_Leave_Group_TextInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Conversation_Leave_Group_TextInputs = {};

/**
* | output |
* | --- |
* | "Leave…" |
*
* @param {Conversation_Leave_MenuInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_leave_menu: ((inputs?: Conversation_Leave_MenuInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Conversation_Leave_MenuInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Conversation_Leave_MenuInputs = {};

/**
* | output |
* | --- |
* | "Leave this conversation…" |
*
* @param {Conversation_Leave_ThisInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_leave_this: ((inputs?: Conversation_Leave_ThisInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Conversation_Leave_ThisInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Conversation_Leave_ThisInputs = {};

/**
* | output |
* | --- |
* | "Leave {title}" |
*
* @param {Conversation_Leave_TitleInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_leave_title: ((inputs: Conversation_Leave_TitleInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Conversation_Leave_TitleInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Conversation_Leave_TitleInputs = {
    title: NonNullable<unknown>;
};

/**
* | output |
* | --- |
* | "{name} has left the conversation." |
*
* @param {Conversation_LeftInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_left: ((inputs: Conversation_LeftInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Conversation_LeftInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Conversation_LeftInputs = {
    name: NonNullable<unknown>;
};

/**
* | p | output |
* | --- | --- |
* | "one" | "{count} left" |
* | "other" | "{count} left" |
*
* @param {Conversation_Left_To_WriteInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_left_to_write: ((inputs: Conversation_Left_To_WriteInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Conversation_Left_To_WriteInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Conversation_Left_To_WriteInputs = {
    count: NonNullable<unknown>;
};

/**
* | output |
* | --- |
* | "Load older messages" |
*
* @param {Conversation_Load_OlderInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_load_older: ((inputs?: Conversation_Load_OlderInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Conversation_Load_OlderInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Conversation_Load_OlderInputs = {};

/**
* | output |
* | --- |
* | "Loading older messages…" |
*
* @param {Conversation_Loading_OlderInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_loading_older: ((inputs?: Conversation_Loading_OlderInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Conversation_Loading_OlderInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Conversation_Loading_OlderInputs = {};

/**
* | output |
* | --- |
* | "Conversation in {title}" |
*
* @param {Conversation_LogInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_log: ((inputs: Conversation_LogInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Conversation_LogInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Conversation_LogInputs = {
    title: NonNullable<unknown>;
};

/**
* | p | output |
* | --- | --- |
* | "one" | "{count} person is typing..." |
* | "other" | "{count} people are typing..." |
*
* @param {Conversation_Many_TypingInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_many_typing: ((inputs: Conversation_Many_TypingInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Conversation_Many_TypingInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Conversation_Many_TypingInputs = {
    count: NonNullable<unknown>;
};

/**
* | output |
* | --- |
* | "Medium text" |
*
* @param {Conversation_Medium_TextInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_medium_text: ((inputs?: Conversation_Medium_TextInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Conversation_Medium_TextInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Conversation_Medium_TextInputs = {};

/**
* | output |
* | --- |
* | "member" |
*
* @param {Conversation_MemberInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_member: ((inputs?: Conversation_MemberInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Conversation_MemberInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Conversation_MemberInputs = {};

/**
* | output |
* | --- |
* | "member, you" |
*
* @param {Conversation_Member_YouInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_member_you: ((inputs?: Conversation_Member_YouInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Conversation_Member_YouInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Conversation_Member_YouInputs = {};

/**
* | output |
* | --- |
* | "Members" |
*
* @param {Conversation_MembersInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_members: ((inputs?: Conversation_MembersInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Conversation_MembersInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Conversation_MembersInputs = {};

/**
* | output |
* | --- |
* | "Members…" |
*
* @param {Conversation_Members_MenuInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_members_menu: ((inputs?: Conversation_Members_MenuInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Conversation_Members_MenuInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Conversation_Members_MenuInputs = {};

/**
* | output |
* | --- |
* | "Members of {title}" |
*
* @param {Conversation_Members_TitleInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_members_title: ((inputs: Conversation_Members_TitleInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Conversation_Members_TitleInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Conversation_Members_TitleInputs = {
    title: NonNullable<unknown>;
};

/**
* | output |
* | --- |
* | "Menu" |
*
* @param {Conversation_MenuInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_menu: ((inputs?: Conversation_MenuInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Conversation_MenuInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Conversation_MenuInputs = {};

/**
* | output |
* | --- |
* | "Message to {title}" |
*
* @param {Conversation_Message_ToInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_message_to: ((inputs: Conversation_Message_ToInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Conversation_Message_ToInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Conversation_Message_ToInputs = {
    title: NonNullable<unknown>;
};

/**
* | output |
* | --- |
* | "Message tools" |
*
* @param {Conversation_Message_ToolsInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_message_tools: ((inputs?: Conversation_Message_ToolsInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Conversation_Message_ToolsInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Conversation_Message_ToolsInputs = {};

/**
* | output |
* | --- |
* | "More people" |
*
* @param {Conversation_More_PeopleInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_more_people: ((inputs?: Conversation_More_PeopleInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Conversation_More_PeopleInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Conversation_More_PeopleInputs = {};

/**
* | output |
* | --- |
* | "Mute nudges of {name}" |
*
* @param {Conversation_Mute_NudgesInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_mute_nudges: ((inputs: Conversation_Mute_NudgesInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Conversation_Mute_NudgesInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Conversation_Mute_NudgesInputs = {
    name: NonNullable<unknown>;
};

/**
* | output |
* | --- |
* | "Mute winks of {name}" |
*
* @param {Conversation_Mute_WinksInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_mute_winks: ((inputs: Conversation_Mute_WinksInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Conversation_Mute_WinksInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Conversation_Mute_WinksInputs = {
    name: NonNullable<unknown>;
};

/**
* | output |
* | --- |
* | "The group has its new name." |
*
* @param {Conversation_Name_ChangedInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_name_changed: ((inputs?: Conversation_Name_ChangedInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Conversation_Name_ChangedInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Conversation_Name_ChangedInputs = {};

/**
* | output |
* | --- |
* | "New messages below" |
*
* @param {Conversation_New_BelowInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_new_below: ((inputs?: Conversation_New_BelowInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Conversation_New_BelowInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Conversation_New_BelowInputs = {};

/**
* | output |
* | --- |
* | "New messages" |
*
* @param {Conversation_New_MessagesInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_new_messages: ((inputs?: Conversation_New_MessagesInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Conversation_New_MessagesInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Conversation_New_MessagesInputs = {};

/**
* | output |
* | --- |
* | "Next try in {seconds} s." |
*
* @param {Conversation_Next_TryInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_next_try: ((inputs: Conversation_Next_TryInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Conversation_Next_TryInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Conversation_Next_TryInputs = {
    seconds: NonNullable<unknown>;
};

/**
* | output |
* | --- |
* | "there is no connection" |
*
* @param {Conversation_No_ConnectionInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_no_connection: ((inputs?: Conversation_No_ConnectionInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Conversation_No_ConnectionInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Conversation_No_ConnectionInputs = {};

/**
* | output |
* | --- |
* | "Nobody is called like that." |
*
* @param {Conversation_Nobody_CalledInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_nobody_called: ((inputs?: Conversation_Nobody_CalledInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Conversation_Nobody_CalledInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Conversation_Nobody_CalledInputs = {};

/**
* | output |
* | --- |
* | "No contact is left to choose. Search for people by name." |
*
* @param {Conversation_Nobody_LeftInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_nobody_left: ((inputs?: Conversation_Nobody_LeftInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Conversation_Nobody_LeftInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Conversation_Nobody_LeftInputs = {};

/**
* | output |
* | --- |
* | "not sent: {reason}" |
*
* @param {Conversation_Not_SentInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_not_sent: ((inputs: Conversation_Not_SentInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Conversation_Not_SentInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Conversation_Not_SentInputs = {
    reason: NonNullable<unknown>;
};

/**
* | output |
* | --- |
* | "The server is busy. What you write is kept, and sent when it is back." |
*
* @param {Conversation_Note_BusyInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_note_busy: ((inputs?: Conversation_Note_BusyInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Conversation_Note_BusyInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Conversation_Note_BusyInputs = {};

/**
* | output |
* | --- |
* | "Connecting to this conversation… What you write is kept, and sent when you are connected." |
*
* @param {Conversation_Note_ConnectingInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_note_connecting: ((inputs?: Conversation_Note_ConnectingInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Conversation_Note_ConnectingInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Conversation_Note_ConnectingInputs = {};

/**
* | output |
* | --- |
* | "You appear offline. You can write, and what others write reaches you; nobody is told that you are here, that you type, or what you have read. Only what you s..." |
*
* @param {Conversation_Note_HiddenInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_note_hidden: ((inputs?: Conversation_Note_HiddenInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Conversation_Note_HiddenInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Conversation_Note_HiddenInputs = {};

/**
* | output |
* | --- |
* | "There is no connection. What you write is kept, and sent when it is back." |
*
* @param {Conversation_Note_LostInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_note_lost: ((inputs?: Conversation_Note_LostInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Conversation_Note_LostInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Conversation_Note_LostInputs = {};

/**
* | output |
* | --- |
* | "You are offline. What you write is kept, and sent when you are back." |
*
* @param {Conversation_Note_OfflineInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_note_offline: ((inputs?: Conversation_Note_OfflineInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Conversation_Note_OfflineInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Conversation_Note_OfflineInputs = {};

/**
* | output |
* | --- |
* | "This conversation goes on in another window, where you opened it last." |
*
* @param {Conversation_Note_ReplacedInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_note_replaced: ((inputs?: Conversation_Note_ReplacedInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Conversation_Note_ReplacedInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Conversation_Note_ReplacedInputs = {};

/**
* | output |
* | --- |
* | "This conversation goes on in another window, where you opened it last. What is not sent yet is kept until this one is connected again." |
*
* @param {Conversation_Note_Replaced_UnsentInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_note_replaced_unsent: ((inputs?: Conversation_Note_Replaced_UnsentInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Conversation_Note_Replaced_UnsentInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Conversation_Note_Replaced_UnsentInputs = {};

/**
* | output |
* | --- |
* | "The server restarts. What you write is kept, and sent when it is back." |
*
* @param {Conversation_Note_RestartInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_note_restart: ((inputs?: Conversation_Note_RestartInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Conversation_Note_RestartInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Conversation_Note_RestartInputs = {};

/**
* | output |
* | --- |
* | "You are no longer in this conversation. What was said before stays here until you close the window." |
*
* @param {Conversation_Note_ShutInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_note_shut: ((inputs?: Conversation_Note_ShutInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Conversation_Note_ShutInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Conversation_Note_ShutInputs = {};

/**
* | output |
* | --- |
* | "Your connection is too slow for this room. What you write is kept, and sent when it is back." |
*
* @param {Conversation_Note_SlowInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_note_slow: ((inputs?: Conversation_Note_SlowInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Conversation_Note_SlowInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Conversation_Note_SlowInputs = {};

/**
* | output |
* | --- |
* | "The connection was stopped by a fault." |
*
* @param {Conversation_Note_StoppedInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_note_stopped: ((inputs?: Conversation_Note_StoppedInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Conversation_Note_StoppedInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Conversation_Note_StoppedInputs = {};

/**
* | output |
* | --- |
* | "The connection was stopped by a fault. What is not sent yet is kept until it is connected again." |
*
* @param {Conversation_Note_Stopped_UnsentInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_note_stopped_unsent: ((inputs?: Conversation_Note_Stopped_UnsentInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Conversation_Note_Stopped_UnsentInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Conversation_Note_Stopped_UnsentInputs = {};

/**
* | output |
* | --- |
* | "You write faster than this room can take. The rest will be sent by itself." |
*
* @param {Conversation_Note_Too_FastInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_note_too_fast: ((inputs?: Conversation_Note_Too_FastInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Conversation_Note_Too_FastInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Conversation_Note_Too_FastInputs = {};

/**
* | output |
* | --- |
* | "This conversation is open in too many windows. Close one: what you write is kept until then." |
*
* @param {Conversation_Note_Too_ManyInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_note_too_many: ((inputs?: Conversation_Note_Too_ManyInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Conversation_Note_Too_ManyInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Conversation_Note_Too_ManyInputs = {};

/**
* | output |
* | --- |
* | "Too much was sent at once, and the server let go. What you write is kept, and sent when it is back." |
*
* @param {Conversation_Note_Too_MuchInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_note_too_much: ((inputs?: Conversation_Note_Too_MuchInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Conversation_Note_Too_MuchInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Conversation_Note_Too_MuchInputs = {};

/**
* | output |
* | --- |
* | "What is not sent yet is kept until this room is connected again." |
*
* @param {Conversation_Note_UnsentInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_note_unsent: ((inputs?: Conversation_Note_UnsentInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Conversation_Note_UnsentInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Conversation_Note_UnsentInputs = {};

/**
* | output |
* | --- |
* | "Nudge" |
*
* @param {Conversation_NudgeInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_nudge: ((inputs?: Conversation_NudgeInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Conversation_NudgeInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Conversation_NudgeInputs = {};

/**
* | output |
* | --- |
* | "Your nudge was not sent. {reason}" |
*
* @param {Conversation_Nudge_Not_SentInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_nudge_not_sent: ((inputs: Conversation_Nudge_Not_SentInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Conversation_Nudge_Not_SentInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Conversation_Nudge_Not_SentInputs = {
    reason: NonNullable<unknown>;
};

/**
* | output |
* | --- |
* | "Your nudge was not sent: there is no connection." |
*
* @param {Conversation_Nudge_OfflineInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_nudge_offline: ((inputs?: Conversation_Nudge_OfflineInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Conversation_Nudge_OfflineInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Conversation_Nudge_OfflineInputs = {};

/**
* | output |
* | --- |
* | "You may not send a nudge that often." |
*
* @param {Conversation_Nudge_Too_OftenInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_nudge_too_often: ((inputs?: Conversation_Nudge_Too_OftenInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Conversation_Nudge_Too_OftenInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Conversation_Nudge_Too_OftenInputs = {};

/**
* | output |
* | --- |
* | "{name} has just sent you a nudge!" |
*
* @param {Conversation_NudgedInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_nudged: ((inputs: Conversation_NudgedInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Conversation_NudgedInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Conversation_NudgedInputs = {
    name: NonNullable<unknown>;
};

/**
* | output |
* | --- |
* | "You have just sent a nudge!" |
*
* @param {Conversation_Nudged_OwnInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_nudged_own: ((inputs?: Conversation_Nudged_OwnInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Conversation_Nudged_OwnInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Conversation_Nudged_OwnInputs = {};

/**
* | output |
* | --- |
* | "Your picture" |
*
* @param {Conversation_Own_PictureInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_own_picture: ((inputs?: Conversation_Own_PictureInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Conversation_Own_PictureInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Conversation_Own_PictureInputs = {};

/**
* | output |
* | --- |
* | "owner" |
*
* @param {Conversation_OwnerInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_owner: ((inputs?: Conversation_OwnerInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Conversation_OwnerInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Conversation_OwnerInputs = {};

/**
* | output |
* | --- |
* | "owner, you" |
*
* @param {Conversation_Owner_YouInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_owner_you: ((inputs?: Conversation_Owner_YouInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Conversation_Owner_YouInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Conversation_Owner_YouInputs = {};

/**
* | output |
* | --- |
* | "People" |
*
* @param {Conversation_PeopleInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_people: ((inputs?: Conversation_PeopleInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Conversation_PeopleInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Conversation_PeopleInputs = {};

/**
* | p | output |
* | --- | --- |
* | "one" | "{count} person here" |
* | "other" | "{count} people here" |
*
* @param {Conversation_People_HereInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_people_here: ((inputs: Conversation_People_HereInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Conversation_People_HereInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Conversation_People_HereInputs = {
    count: NonNullable<unknown>;
};

/**
* | output |
* | --- |
* | "Picture of {name}" |
*
* @param {Conversation_Picture_OfInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_picture_of: ((inputs: Conversation_Picture_OfInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Conversation_Picture_OfInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Conversation_Picture_OfInputs = {
    name: NonNullable<unknown>;
};

/**
* | p | output |
* | --- | --- |
* | "one" | "{count} pixel" |
* | "other" | "{count} pixels" |
*
* @param {Conversation_PixelsInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_pixels: ((inputs: Conversation_PixelsInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Conversation_PixelsInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Conversation_PixelsInputs = {
    count: NonNullable<unknown>;
};

/**
* | output |
* | --- |
* | "Send as plain text: (H) stays (H)" |
*
* @param {Conversation_PlainInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_plain: ((inputs?: Conversation_PlainInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Conversation_PlainInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Conversation_PlainInputs = {};

/**
* | output |
* | --- |
* | "Play it" |
*
* @param {Conversation_PlayInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_play: ((inputs?: Conversation_PlayInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Conversation_PlayInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Conversation_PlayInputs = {};

/**
* | output |
* | --- |
* | "Play it again" |
*
* @param {Conversation_Play_AgainInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_play_again: ((inputs?: Conversation_Play_AgainInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Conversation_Play_AgainInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Conversation_Play_AgainInputs = {};

/**
* | p | output |
* | --- | --- |
* | "one" | "read" |
* | "other" | "read by {count}" |
*
* @param {Conversation_ReadInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_read: ((inputs: Conversation_ReadInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Conversation_ReadInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Conversation_ReadInputs = {
    count: NonNullable<unknown>;
};

/**
* | output |
* | --- |
* | "Remove" |
*
* @param {Conversation_RemoveInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_remove: ((inputs?: Conversation_RemoveInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Conversation_RemoveInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Conversation_RemoveInputs = {};

/**
* | output |
* | --- |
* | "Remove {name}" |
*
* @param {Conversation_Remove_NameInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_remove_name: ((inputs: Conversation_Remove_NameInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Conversation_Remove_NameInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Conversation_Remove_NameInputs = {
    name: NonNullable<unknown>;
};

/**
* | output |
* | --- |
* | "{name} was removed." |
*
* @param {Conversation_RemovedInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_removed: ((inputs: Conversation_RemovedInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Conversation_RemovedInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Conversation_RemovedInputs = {
    name: NonNullable<unknown>;
};

/**
* | output |
* | --- |
* | "{name} was removed by {by}." |
*
* @param {Conversation_Removed_ByInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_removed_by: ((inputs: Conversation_Removed_ByInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Conversation_Removed_ByInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Conversation_Removed_ByInputs = {
    name: NonNullable<unknown>;
    by: NonNullable<unknown>;
};

/**
* | output |
* | --- |
* | "Rename" |
*
* @param {Conversation_RenameInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_rename: ((inputs?: Conversation_RenameInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Conversation_RenameInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Conversation_RenameInputs = {};

/**
* | output |
* | --- |
* | "{name} named this conversation “{title}”." |
*
* @param {Conversation_RenamedInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_renamed: ((inputs: Conversation_RenamedInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Conversation_RenamedInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Conversation_RenamedInputs = {
    name: NonNullable<unknown>;
    title: NonNullable<unknown>;
};

/**
* | output |
* | --- |
* | "Retry" |
*
* @param {Conversation_RetryInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_retry: ((inputs?: Conversation_RetryInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Conversation_RetryInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Conversation_RetryInputs = {};

/**
* | output |
* | --- |
* | "Picture of the room" |
*
* @param {Conversation_Room_PictureInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_room_picture: ((inputs?: Conversation_Room_PictureInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Conversation_Room_PictureInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Conversation_Room_PictureInputs = {};

/**
* | output |
* | --- |
* | "Said while the connection was lost" |
*
* @param {Conversation_Said_While_LostInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_said_while_lost: ((inputs?: Conversation_Said_While_LostInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Conversation_Said_While_LostInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Conversation_Said_While_LostInputs = {};

/**
* | output |
* | --- |
* | "{name} says:" |
*
* @param {Conversation_SaysInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_says: ((inputs: Conversation_SaysInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Conversation_SaysInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Conversation_SaysInputs = {
    name: NonNullable<unknown>;
};

/**
* | output |
* | --- |
* | "Send" |
*
* @param {Conversation_SendInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_send: ((inputs?: Conversation_SendInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Conversation_SendInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Conversation_SendInputs = {};

/**
* | output |
* | --- |
* | "Send a nudge" |
*
* @param {Conversation_Send_NudgeInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_send_nudge: ((inputs?: Conversation_Send_NudgeInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Conversation_Send_NudgeInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Conversation_Send_NudgeInputs = {};

/**
* | output |
* | --- |
* | "Send a wink" |
*
* @param {Conversation_Send_WinkInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_send_wink: ((inputs?: Conversation_Send_WinkInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Conversation_Send_WinkInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Conversation_Send_WinkInputs = {};

/**
* | output |
* | --- |
* | "Send a wink: {wink}" |
*
* @param {Conversation_Send_Wink_NameInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_send_wink_name: ((inputs: Conversation_Send_Wink_NameInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Conversation_Send_Wink_NameInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Conversation_Send_Wink_NameInputs = {
    wink: NonNullable<unknown>;
};

/**
* | output |
* | --- |
* | "sending…" |
*
* @param {Conversation_SendingInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_sending: ((inputs?: Conversation_SendingInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Conversation_SendingInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Conversation_SendingInputs = {};

/**
* | output |
* | --- |
* | "Goes on in {seconds} s." |
*
* @param {Conversation_Sends_InInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_sends_in: ((inputs: Conversation_Sends_InInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Conversation_Sends_InInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Conversation_Sends_InInputs = {
    seconds: NonNullable<unknown>;
};

/**
* | output |
* | --- |
* | "Size" |
*
* @param {Conversation_SizeInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_size: ((inputs?: Conversation_SizeInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Conversation_SizeInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Conversation_SizeInputs = {};

/**
* | output |
* | --- |
* | "Smaller text" |
*
* @param {Conversation_Smaller_TextInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_smaller_text: ((inputs?: Conversation_Smaller_TextInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Conversation_Smaller_TextInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Conversation_Smaller_TextInputs = {};

/**
* | output |
* | --- |
* | "Start" |
*
* @param {Conversation_StartInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_start: ((inputs?: Conversation_StartInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Conversation_StartInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Conversation_StartInputs = {};

/**
* | output |
* | --- |
* | "stored" |
*
* @param {Conversation_StoredInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_stored: ((inputs?: Conversation_StoredInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Conversation_StoredInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Conversation_StoredInputs = {};

/**
* | output |
* | --- |
* | "Style" |
*
* @param {Conversation_StyleInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_style: ((inputs?: Conversation_StyleInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Conversation_StyleInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Conversation_StyleInputs = {};

/**
* | output |
* | --- |
* | "To:" |
*
* @param {Conversation_ToInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_to: ((inputs?: Conversation_ToInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Conversation_ToInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Conversation_ToInputs = {};

/**
* | output |
* | --- |
* | "To the newest message" |
*
* @param {Conversation_To_NewestInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_to_newest: ((inputs?: Conversation_To_NewestInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Conversation_To_NewestInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Conversation_To_NewestInputs = {};

/**
* | p | output |
* | --- | --- |
* | "one" | "{count} too long" |
* | "other" | "{count} too long" |
*
* @param {Conversation_Too_LongInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_too_long: ((inputs: Conversation_Too_LongInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Conversation_Too_LongInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Conversation_Too_LongInputs = {
    count: NonNullable<unknown>;
};

/**
* | output |
* | --- |
* | "Tools" |
*
* @param {Conversation_ToolsInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_tools: ((inputs?: Conversation_ToolsInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Conversation_ToolsInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Conversation_ToolsInputs = {};

/**
* | output |
* | --- |
* | "Try again" |
*
* @param {Conversation_Try_AgainInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_try_again: ((inputs?: Conversation_Try_AgainInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Conversation_Try_AgainInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Conversation_Try_AgainInputs = {};

/**
* | output |
* | --- |
* | "Try now" |
*
* @param {Conversation_Try_NowInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_try_now: ((inputs?: Conversation_Try_NowInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Conversation_Try_NowInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Conversation_Try_NowInputs = {};

/**
* | output |
* | --- |
* | "Trying…" |
*
* @param {Conversation_TryingInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_trying: ((inputs?: Conversation_TryingInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Conversation_TryingInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Conversation_TryingInputs = {};

/**
* | output |
* | --- |
* | "{name} and {other} are typing..." |
*
* @param {Conversation_Two_TypingInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_two_typing: ((inputs: Conversation_Two_TypingInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Conversation_Two_TypingInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Conversation_Two_TypingInputs = {
    name: NonNullable<unknown>;
    other: NonNullable<unknown>;
};

/**
* | output |
* | --- |
* | "{name} is typing a message..." |
*
* @param {Conversation_TypingInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_typing: ((inputs: Conversation_TypingInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Conversation_TypingInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Conversation_TypingInputs = {
    name: NonNullable<unknown>;
};

/**
* | output |
* | --- |
* | "Unblock" |
*
* @param {Conversation_UnblockInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_unblock: ((inputs?: Conversation_UnblockInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Conversation_UnblockInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Conversation_UnblockInputs = {};

/**
* | output |
* | --- |
* | "Unblock {name}" |
*
* @param {Conversation_Unblock_NameInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_unblock_name: ((inputs: Conversation_Unblock_NameInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Conversation_Unblock_NameInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Conversation_Unblock_NameInputs = {
    name: NonNullable<unknown>;
};

/**
* | output |
* | --- |
* | "View" |
*
* @param {Conversation_ViewInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_view: ((inputs?: Conversation_ViewInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Conversation_ViewInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Conversation_ViewInputs = {};

/**
* | output |
* | --- |
* | "waiting: {reason}" |
*
* @param {Conversation_WaitingInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_waiting: ((inputs: Conversation_WaitingInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Conversation_WaitingInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Conversation_WaitingInputs = {
    reason: NonNullable<unknown>;
};

/**
* | output |
* | --- |
* | "Never give out your password or card number in a conversation." |
*
* @param {Conversation_WarningInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_warning: ((inputs?: Conversation_WarningInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Conversation_WarningInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Conversation_WarningInputs = {};

/**
* | output |
* | --- |
* | "{name} was removed." |
*
* @param {Conversation_Was_RemovedInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_was_removed: ((inputs: Conversation_Was_RemovedInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Conversation_Was_RemovedInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Conversation_Was_RemovedInputs = {
    name: NonNullable<unknown>;
};

/**
* | output |
* | --- |
* | "Your wink was not sent. {reason}" |
*
* @param {Conversation_Wink_Not_SentInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_wink_not_sent: ((inputs: Conversation_Wink_Not_SentInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Conversation_Wink_Not_SentInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Conversation_Wink_Not_SentInputs = {
    reason: NonNullable<unknown>;
};

/**
* | output |
* | --- |
* | "Your wink was not sent: there is no connection." |
*
* @param {Conversation_Wink_OfflineInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_wink_offline: ((inputs?: Conversation_Wink_OfflineInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Conversation_Wink_OfflineInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Conversation_Wink_OfflineInputs = {};

/**
* | output |
* | --- |
* | "You may not send a wink that often." |
*
* @param {Conversation_Wink_Too_OftenInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_wink_too_often: ((inputs?: Conversation_Wink_Too_OftenInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Conversation_Wink_Too_OftenInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Conversation_Wink_Too_OftenInputs = {};

/**
* | output |
* | --- |
* | "{name} sends a wink: “{wink}”" |
*
* @param {Conversation_WinkedInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_winked: ((inputs: Conversation_WinkedInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Conversation_WinkedInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Conversation_WinkedInputs = {
    name: NonNullable<unknown>;
    wink: NonNullable<unknown>;
};

/**
* | output |
* | --- |
* | "You send a wink: “{wink}”" |
*
* @param {Conversation_Winked_OwnInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_winked_own: ((inputs: Conversation_Winked_OwnInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Conversation_Winked_OwnInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Conversation_Winked_OwnInputs = {
    wink: NonNullable<unknown>;
};

/**
* | output |
* | --- |
* | "Winks" |
*
* @param {Conversation_WinksInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_winks: ((inputs?: Conversation_WinksInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Conversation_WinksInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Conversation_WinksInputs = {};

/**
* | output |
* | --- |
* | "Write a message" |
*
* @param {Conversation_WriteInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_write: ((inputs?: Conversation_WriteInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Conversation_WriteInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Conversation_WriteInputs = {};
