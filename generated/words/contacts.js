import * as registry from "./registry.js";
import { getLocale, experimentalStaticLocale } from "./runtime.js";

/** @typedef {import("./runtime.js").LocalizedString} LocalizedString */

/** @typedef {{}} Contacts_AcceptInputs */

const en_contacts_accept = /** @type {(inputs: Contacts_AcceptInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Accept`)
};

const ar_contacts_accept = /** @type {(inputs: Contacts_AcceptInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`قبول`)
};

/**
* | output |
* | --- |
* | "Accept" |
*
* @param {Contacts_AcceptInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const contacts_accept = /** @type {((inputs?: Contacts_AcceptInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Contacts_AcceptInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_contacts_accept(inputs)
	return en_contacts_accept(inputs)
});

/** @typedef {{}} Contacts_AddInputs */

const en_contacts_add = /** @type {(inputs: Contacts_AddInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Add somebody…`)
};

const ar_contacts_add = /** @type {(inputs: Contacts_AddInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`إضافة شخص…`)
};

/**
* | output |
* | --- |
* | "Add somebody…" |
*
* @param {Contacts_AddInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const contacts_add = /** @type {((inputs?: Contacts_AddInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Contacts_AddInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_contacts_add(inputs)
	return en_contacts_add(inputs)
});

/** @typedef {{}} Contacts_Add_ActionInputs */

const en_contacts_add_action = /** @type {(inputs: Contacts_Add_ActionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Add`)
};

const ar_contacts_add_action = /** @type {(inputs: Contacts_Add_ActionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`إضافة`)
};

/**
* | output |
* | --- |
* | "Add" |
*
* @param {Contacts_Add_ActionInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const contacts_add_action = /** @type {((inputs?: Contacts_Add_ActionInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Contacts_Add_ActionInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_contacts_add_action(inputs)
	return en_contacts_add_action(inputs)
});

/** @typedef {{}} Contacts_Add_ButtonInputs */

const en_contacts_add_button = /** @type {(inputs: Contacts_Add_ButtonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Add…`)
};

const ar_contacts_add_button = /** @type {(inputs: Contacts_Add_ButtonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`إضافة…`)
};

/**
* | output |
* | --- |
* | "Add…" |
*
* @param {Contacts_Add_ButtonInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const contacts_add_button = /** @type {((inputs?: Contacts_Add_ButtonInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Contacts_Add_ButtonInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_contacts_add_button(inputs)
	return en_contacts_add_button(inputs)
});

/** @typedef {{}} Contacts_Add_IntroInputs */

const en_contacts_add_intro = /** @type {(inputs: Contacts_Add_IntroInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Find somebody by their name and add them. They are told, and can add you too.`)
};

const ar_contacts_add_intro = /** @type {(inputs: Contacts_Add_IntroInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`ابحث عن شخص باسمه وأضفه. سيصله إشعار بذلك، ويمكنه إضافتك أيضًا.`)
};

/**
* | output |
* | --- |
* | "Find somebody by their name and add them. They are told, and can add you too." |
*
* @param {Contacts_Add_IntroInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const contacts_add_intro = /** @type {((inputs?: Contacts_Add_IntroInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Contacts_Add_IntroInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_contacts_add_intro(inputs)
	return en_contacts_add_intro(inputs)
});

/** @typedef {{ name: NonNullable<unknown> }} Contacts_Add_PersonInputs */

const en_contacts_add_person = /** @type {(inputs: Contacts_Add_PersonInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Add ${i?.name}`)
};

const ar_contacts_add_person = /** @type {(inputs: Contacts_Add_PersonInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`إضافة ⁨${i?.name}⁩`)
};

/**
* | output |
* | --- |
* | "Add {name}" |
*
* @param {Contacts_Add_PersonInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const contacts_add_person = /** @type {((inputs: Contacts_Add_PersonInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Contacts_Add_PersonInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_contacts_add_person(inputs)
	return en_contacts_add_person(inputs)
});

/** @typedef {{}} Contacts_Add_To_MineInputs */

const en_contacts_add_to_mine = /** @type {(inputs: Contacts_Add_To_MineInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Add to my contacts`)
};

const ar_contacts_add_to_mine = /** @type {(inputs: Contacts_Add_To_MineInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`إضافة إلى جهات اتصالي`)
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
export const contacts_add_to_mine = /** @type {((inputs?: Contacts_Add_To_MineInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Contacts_Add_To_MineInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_contacts_add_to_mine(inputs)
	return en_contacts_add_to_mine(inputs)
});

/** @typedef {{ name: NonNullable<unknown> }} Contacts_Add_TooInputs */

const en_contacts_add_too = /** @type {(inputs: Contacts_Add_TooInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Add ${i?.name} too`)
};

const ar_contacts_add_too = /** @type {(inputs: Contacts_Add_TooInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`إضافة ⁨${i?.name}⁩ أيضًا`)
};

/**
* | output |
* | --- |
* | "Add {name} too" |
*
* @param {Contacts_Add_TooInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const contacts_add_too = /** @type {((inputs: Contacts_Add_TooInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Contacts_Add_TooInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_contacts_add_too(inputs)
	return en_contacts_add_too(inputs)
});

/** @typedef {{}} Contacts_Added_YouInputs */

const en_contacts_added_you = /** @type {(inputs: Contacts_Added_YouInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`added you`)
};

const ar_contacts_added_you = /** @type {(inputs: Contacts_Added_YouInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`يود إضافتك`)
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
export const contacts_added_you = /** @type {((inputs?: Contacts_Added_YouInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Contacts_Added_YouInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_contacts_added_you(inputs)
	return en_contacts_added_you(inputs)
});

/** @typedef {{}} Contacts_AnswerInputs */

const en_contacts_answer = /** @type {(inputs: Contacts_AnswerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Answer…`)
};

const ar_contacts_answer = /** @type {(inputs: Contacts_AnswerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`الرد…`)
};

/**
* | output |
* | --- |
* | "Answer…" |
*
* @param {Contacts_AnswerInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const contacts_answer = /** @type {((inputs?: Contacts_AnswerInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Contacts_AnswerInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_contacts_answer(inputs)
	return en_contacts_answer(inputs)
});

/** @typedef {{}} Contacts_Badge_BlockedInputs */

const en_contacts_badge_blocked = /** @type {(inputs: Contacts_Badge_BlockedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Blocked`)
};

const ar_contacts_badge_blocked = /** @type {(inputs: Contacts_Badge_BlockedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`محظور`)
};

/**
* | output |
* | --- |
* | "Blocked" |
*
* @param {Contacts_Badge_BlockedInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const contacts_badge_blocked = /** @type {((inputs?: Contacts_Badge_BlockedInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Contacts_Badge_BlockedInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_contacts_badge_blocked(inputs)
	return en_contacts_badge_blocked(inputs)
});

/** @typedef {{}} Contacts_Badge_BotInputs */

const en_contacts_badge_bot = /** @type {(inputs: Contacts_Badge_BotInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`BOT`)
};

const ar_contacts_badge_bot = /** @type {(inputs: Contacts_Badge_BotInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`روبوت`)
};

/**
* | output |
* | --- |
* | "BOT" |
*
* @param {Contacts_Badge_BotInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const contacts_badge_bot = /** @type {((inputs?: Contacts_Badge_BotInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Contacts_Badge_BotInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_contacts_badge_bot(inputs)
	return en_contacts_badge_bot(inputs)
});

/** @typedef {{}} Contacts_BlockInputs */

const en_contacts_block = /** @type {(inputs: Contacts_BlockInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Block`)
};

const ar_contacts_block = /** @type {(inputs: Contacts_BlockInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`حظر`)
};

/**
* | output |
* | --- |
* | "Block" |
*
* @param {Contacts_BlockInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const contacts_block = /** @type {((inputs?: Contacts_BlockInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Contacts_BlockInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_contacts_block(inputs)
	return en_contacts_block(inputs)
});

/** @typedef {{ name: NonNullable<unknown> }} Contacts_Calls_InvitingInputs */

const en_contacts_calls_inviting = /** @type {(inputs: Contacts_Calls_InvitingInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.name} invites you...`)
};

const ar_contacts_calls_inviting = /** @type {(inputs: Contacts_Calls_InvitingInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`دعوة من ⁨${i?.name}⁩...`)
};

/**
* | output |
* | --- |
* | "{name} invites you..." |
*
* @param {Contacts_Calls_InvitingInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const contacts_calls_inviting = /** @type {((inputs: Contacts_Calls_InvitingInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Contacts_Calls_InvitingInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_contacts_calls_inviting(inputs)
	return en_contacts_calls_inviting(inputs)
});

/** @typedef {{}} Contacts_Connect_AgainInputs */

const en_contacts_connect_again = /** @type {(inputs: Contacts_Connect_AgainInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Connect again`)
};

const ar_contacts_connect_again = /** @type {(inputs: Contacts_Connect_AgainInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`الاتصال من جديد`)
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
export const contacts_connect_again = /** @type {((inputs?: Contacts_Connect_AgainInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Contacts_Connect_AgainInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_contacts_connect_again(inputs)
	return en_contacts_connect_again(inputs)
});

/** @typedef {{}} Contacts_DeclineInputs */

const en_contacts_decline = /** @type {(inputs: Contacts_DeclineInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Decline`)
};

const ar_contacts_decline = /** @type {(inputs: Contacts_DeclineInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`رفض`)
};

/**
* | output |
* | --- |
* | "Decline" |
*
* @param {Contacts_DeclineInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const contacts_decline = /** @type {((inputs?: Contacts_DeclineInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Contacts_DeclineInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_contacts_decline(inputs)
	return en_contacts_decline(inputs)
});

/** @typedef {{}} Contacts_FindInputs */

const en_contacts_find = /** @type {(inputs: Contacts_FindInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Find`)
};

const ar_contacts_find = /** @type {(inputs: Contacts_FindInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`بحث`)
};

/**
* | output |
* | --- |
* | "Find" |
*
* @param {Contacts_FindInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const contacts_find = /** @type {((inputs?: Contacts_FindInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Contacts_FindInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_contacts_find(inputs)
	return en_contacts_find(inputs)
});

/** @typedef {{}} Contacts_Find_HintInputs */

const en_contacts_find_hint = /** @type {(inputs: Contacts_Find_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A name, or a part of one…`)
};

const ar_contacts_find_hint = /** @type {(inputs: Contacts_Find_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`اسم أو جزء منه…`)
};

/**
* | output |
* | --- |
* | "A name, or a part of one…" |
*
* @param {Contacts_Find_HintInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const contacts_find_hint = /** @type {((inputs?: Contacts_Find_HintInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Contacts_Find_HintInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_contacts_find_hint(inputs)
	return en_contacts_find_hint(inputs)
});

/** @typedef {{}} Contacts_Find_In_ListInputs */

const en_contacts_find_in_list = /** @type {(inputs: Contacts_Find_In_ListInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Find in your list…`)
};

const ar_contacts_find_in_list = /** @type {(inputs: Contacts_Find_In_ListInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`ابحث في قائمتك…`)
};

/**
* | output |
* | --- |
* | "Find in your list…" |
*
* @param {Contacts_Find_In_ListInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const contacts_find_in_list = /** @type {((inputs?: Contacts_Find_In_ListInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Contacts_Find_In_ListInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_contacts_find_in_list(inputs)
	return en_contacts_find_in_list(inputs)
});

/** @typedef {{}} Contacts_Find_PeopleInputs */

const en_contacts_find_people = /** @type {(inputs: Contacts_Find_PeopleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Find people`)
};

const ar_contacts_find_people = /** @type {(inputs: Contacts_Find_PeopleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`البحث عن أشخاص`)
};

/**
* | output |
* | --- |
* | "Find people" |
*
* @param {Contacts_Find_PeopleInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const contacts_find_people = /** @type {((inputs?: Contacts_Find_PeopleInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Contacts_Find_PeopleInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_contacts_find_people(inputs)
	return en_contacts_find_people(inputs)
});

/** @typedef {{}} Contacts_First_StepsInputs */

const en_contacts_first_steps = /** @type {(inputs: Contacts_First_StepsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Add somebody you know, or enter a room below and say hello.`)
};

const ar_contacts_first_steps = /** @type {(inputs: Contacts_First_StepsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`أضف شخصًا تعرفه، أو ادخل إحدى الغرف أدناه وألقِ التحية.`)
};

/**
* | output |
* | --- |
* | "Add somebody you know, or enter a room below and say hello." |
*
* @param {Contacts_First_StepsInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const contacts_first_steps = /** @type {((inputs?: Contacts_First_StepsInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Contacts_First_StepsInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_contacts_first_steps(inputs)
	return en_contacts_first_steps(inputs)
});

/** @typedef {{}} Contacts_First_TitleInputs */

const en_contacts_first_title = /** @type {(inputs: Contacts_First_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Your list is still empty`)
};

const ar_contacts_first_title = /** @type {(inputs: Contacts_First_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`قائمتك ما زالت فارغة`)
};

/**
* | output |
* | --- |
* | "Your list is still empty" |
*
* @param {Contacts_First_TitleInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const contacts_first_title = /** @type {((inputs?: Contacts_First_TitleInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Contacts_First_TitleInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_contacts_first_title(inputs)
	return en_contacts_first_title(inputs)
});

/** @typedef {{}} Contacts_FoundInputs */

const en_contacts_found = /** @type {(inputs: Contacts_FoundInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`People found`)
};

const ar_contacts_found = /** @type {(inputs: Contacts_FoundInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`نتائج البحث`)
};

/**
* | output |
* | --- |
* | "People found" |
*
* @param {Contacts_FoundInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const contacts_found = /** @type {((inputs?: Contacts_FoundInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Contacts_FoundInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_contacts_found(inputs)
	return en_contacts_found(inputs)
});

/** @typedef {{}} Contacts_Found_NoneInputs */

const en_contacts_found_none = /** @type {(inputs: Contacts_Found_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nobody is called like that.`)
};

const ar_contacts_found_none = /** @type {(inputs: Contacts_Found_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`لا أحد بهذا الاسم.`)
};

/**
* | output |
* | --- |
* | "Nobody is called like that." |
*
* @param {Contacts_Found_NoneInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const contacts_found_none = /** @type {((inputs?: Contacts_Found_NoneInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Contacts_Found_NoneInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_contacts_found_none(inputs)
	return en_contacts_found_none(inputs)
});

/** @typedef {{}} Contacts_Group_BlockedInputs */

const en_contacts_group_blocked = /** @type {(inputs: Contacts_Group_BlockedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Blocked`)
};

const ar_contacts_group_blocked = /** @type {(inputs: Contacts_Group_BlockedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`المحظورون`)
};

/**
* | output |
* | --- |
* | "Blocked" |
*
* @param {Contacts_Group_BlockedInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const contacts_group_blocked = /** @type {((inputs?: Contacts_Group_BlockedInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Contacts_Group_BlockedInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_contacts_group_blocked(inputs)
	return en_contacts_group_blocked(inputs)
});

/** @typedef {{}} Contacts_Group_BotsInputs */

const en_contacts_group_bots = /** @type {(inputs: Contacts_Group_BotsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bots`)
};

const ar_contacts_group_bots = /** @type {(inputs: Contacts_Group_BotsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`الروبوتات`)
};

/**
* | output |
* | --- |
* | "Bots" |
*
* @param {Contacts_Group_BotsInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const contacts_group_bots = /** @type {((inputs?: Contacts_Group_BotsInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Contacts_Group_BotsInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_contacts_group_bots(inputs)
	return en_contacts_group_bots(inputs)
});

/** @typedef {{}} Contacts_Group_ContactsInputs */

const en_contacts_group_contacts = /** @type {(inputs: Contacts_Group_ContactsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Contacts`)
};

const ar_contacts_group_contacts = /** @type {(inputs: Contacts_Group_ContactsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`جهات الاتصال`)
};

/**
* | output |
* | --- |
* | "Contacts" |
*
* @param {Contacts_Group_ContactsInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const contacts_group_contacts = /** @type {((inputs?: Contacts_Group_ContactsInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Contacts_Group_ContactsInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_contacts_group_contacts(inputs)
	return en_contacts_group_contacts(inputs)
});

/** @typedef {{}} Contacts_Group_ConversationsInputs */

const en_contacts_group_conversations = /** @type {(inputs: Contacts_Group_ConversationsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Conversations`)
};

const ar_contacts_group_conversations = /** @type {(inputs: Contacts_Group_ConversationsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`المحادثات`)
};

/**
* | output |
* | --- |
* | "Conversations" |
*
* @param {Contacts_Group_ConversationsInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const contacts_group_conversations = /** @type {((inputs?: Contacts_Group_ConversationsInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Contacts_Group_ConversationsInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_contacts_group_conversations(inputs)
	return en_contacts_group_conversations(inputs)
});

/** @typedef {{}} Contacts_Group_Other_ContactsInputs */

const en_contacts_group_other_contacts = /** @type {(inputs: Contacts_Group_Other_ContactsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Other contacts`)
};

const ar_contacts_group_other_contacts = /** @type {(inputs: Contacts_Group_Other_ContactsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`جهات اتصال أخرى`)
};

/**
* | output |
* | --- |
* | "Other contacts" |
*
* @param {Contacts_Group_Other_ContactsInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const contacts_group_other_contacts = /** @type {((inputs?: Contacts_Group_Other_ContactsInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Contacts_Group_Other_ContactsInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_contacts_group_other_contacts(inputs)
	return en_contacts_group_other_contacts(inputs)
});

/** @typedef {{}} Contacts_Group_OthersInputs */

const en_contacts_group_others = /** @type {(inputs: Contacts_Group_OthersInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Everyone else here`)
};

const ar_contacts_group_others = /** @type {(inputs: Contacts_Group_OthersInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`كل من هنا غيرهم`)
};

/**
* | output |
* | --- |
* | "Everyone else here" |
*
* @param {Contacts_Group_OthersInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const contacts_group_others = /** @type {((inputs?: Contacts_Group_OthersInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Contacts_Group_OthersInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_contacts_group_others(inputs)
	return en_contacts_group_others(inputs)
});

/** @typedef {{}} Contacts_Group_RoomsInputs */

const en_contacts_group_rooms = /** @type {(inputs: Contacts_Group_RoomsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Rooms`)
};

const ar_contacts_group_rooms = /** @type {(inputs: Contacts_Group_RoomsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`الغرف`)
};

/**
* | output |
* | --- |
* | "Rooms" |
*
* @param {Contacts_Group_RoomsInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const contacts_group_rooms = /** @type {((inputs?: Contacts_Group_RoomsInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Contacts_Group_RoomsInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_contacts_group_rooms(inputs)
	return en_contacts_group_rooms(inputs)
});

/** @typedef {{}} Contacts_Group_WaitingInputs */

const en_contacts_group_waiting = /** @type {(inputs: Contacts_Group_WaitingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Waiting for you`)
};

const ar_contacts_group_waiting = /** @type {(inputs: Contacts_Group_WaitingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`في انتظارك`)
};

/**
* | output |
* | --- |
* | "Waiting for you" |
*
* @param {Contacts_Group_WaitingInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const contacts_group_waiting = /** @type {((inputs?: Contacts_Group_WaitingInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Contacts_Group_WaitingInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_contacts_group_waiting(inputs)
	return en_contacts_group_waiting(inputs)
});

/** @typedef {{}} Contacts_Hidden_NoteInputs */

const en_contacts_hidden_note = /** @type {(inputs: Contacts_Hidden_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Others see you as offline. You still get messages and may write.`)
};

const ar_contacts_hidden_note = /** @type {(inputs: Contacts_Hidden_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`يراك الآخرون غير متصل. تصلك الرسائل ويمكنك الكتابة.`)
};

/**
* | output |
* | --- |
* | "Others see you as offline. You still get messages and may write." |
*
* @param {Contacts_Hidden_NoteInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const contacts_hidden_note = /** @type {((inputs?: Contacts_Hidden_NoteInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Contacts_Hidden_NoteInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_contacts_hidden_note(inputs)
	return en_contacts_hidden_note(inputs)
});

/** @typedef {{}} Contacts_Idle_NoteInputs */

const en_contacts_idle_note = /** @type {(inputs: Contacts_Idle_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`You are shown as away, as nobody was here for a while.`)
};

const ar_contacts_idle_note = /** @type {(inputs: Contacts_Idle_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`تظهر حالتك «بالخارج» لعدم وجود نشاط منذ فترة.`)
};

/**
* | output |
* | --- |
* | "You are shown as away, as nobody was here for a while." |
*
* @param {Contacts_Idle_NoteInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const contacts_idle_note = /** @type {((inputs?: Contacts_Idle_NoteInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Contacts_Idle_NoteInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_contacts_idle_note(inputs)
	return en_contacts_idle_note(inputs)
});

/** @typedef {{ name: NonNullable<unknown> }} Contacts_Invitation_FromInputs */

const en_contacts_invitation_from = /** @type {(inputs: Contacts_Invitation_FromInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`invitation from ${i?.name}`)
};

const ar_contacts_invitation_from = /** @type {(inputs: Contacts_Invitation_FromInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`دعوة من ⁨${i?.name}⁩`)
};

/**
* | output |
* | --- |
* | "invitation from {name}" |
*
* @param {Contacts_Invitation_FromInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const contacts_invitation_from = /** @type {((inputs: Contacts_Invitation_FromInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Contacts_Invitation_FromInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_contacts_invitation_from(inputs)
	return en_contacts_invitation_from(inputs)
});

/** @typedef {{ title: NonNullable<unknown> }} Contacts_Invitation_TitleInputs */

const en_contacts_invitation_title = /** @type {(inputs: Contacts_Invitation_TitleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Invitation to ${i?.title}`)
};

const ar_contacts_invitation_title = /** @type {(inputs: Contacts_Invitation_TitleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`دعوة إلى ⁨${i?.title}⁩`)
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
export const contacts_invitation_title = /** @type {((inputs: Contacts_Invitation_TitleInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Contacts_Invitation_TitleInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_contacts_invitation_title(inputs)
	return en_contacts_invitation_title(inputs)
});

/** @typedef {{ title: NonNullable<unknown> }} Contacts_Invitation_WhatInputs */

const en_contacts_invitation_what = /** @type {(inputs: Contacts_Invitation_WhatInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`invites you into the group “${i?.title}”.`)
};

const ar_contacts_invitation_what = /** @type {(inputs: Contacts_Invitation_WhatInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`يدعوك إلى المجموعة «⁨${i?.title}⁩».`)
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
export const contacts_invitation_what = /** @type {((inputs: Contacts_Invitation_WhatInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Contacts_Invitation_WhatInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_contacts_invitation_what(inputs)
	return en_contacts_invitation_what(inputs)
});

/** @typedef {{}} Contacts_Is_AskedInputs */

const en_contacts_is_asked = /** @type {(inputs: Contacts_Is_AskedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`asked`)
};

const ar_contacts_is_asked = /** @type {(inputs: Contacts_Is_AskedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`بانتظار الرد`)
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
export const contacts_is_asked = /** @type {((inputs?: Contacts_Is_AskedInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Contacts_Is_AskedInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_contacts_is_asked(inputs)
	return en_contacts_is_asked(inputs)
});

/** @typedef {{}} Contacts_Is_ContactInputs */

const en_contacts_is_contact = /** @type {(inputs: Contacts_Is_ContactInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`a contact`)
};

const ar_contacts_is_contact = /** @type {(inputs: Contacts_Is_ContactInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`في قائمتك`)
};

/**
* | output |
* | --- |
* | "a contact" |
*
* @param {Contacts_Is_ContactInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const contacts_is_contact = /** @type {((inputs?: Contacts_Is_ContactInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Contacts_Is_ContactInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_contacts_is_contact(inputs)
	return en_contacts_is_contact(inputs)
});

/** @typedef {{}} Contacts_LeaveInputs */

const en_contacts_leave = /** @type {(inputs: Contacts_LeaveInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Leave this conversation…`)
};

const ar_contacts_leave = /** @type {(inputs: Contacts_LeaveInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`مغادرة هذه المحادثة…`)
};

/**
* | output |
* | --- |
* | "Leave this conversation…" |
*
* @param {Contacts_LeaveInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const contacts_leave = /** @type {((inputs?: Contacts_LeaveInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Contacts_LeaveInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_contacts_leave(inputs)
	return en_contacts_leave(inputs)
});

/** @typedef {{}} Contacts_Line_KeptInputs */

const en_contacts_line_kept = /** @type {(inputs: Contacts_Line_KeptInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Others do not see it. You can change it, or press OK to drop it.`)
};

const ar_contacts_line_kept = /** @type {(inputs: Contacts_Line_KeptInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`لا يراه الآخرون. يمكنك تغييره، أو الضغط على «موافق» للتخلي عنه.`)
};

/**
* | output |
* | --- |
* | "Others do not see it. You can change it, or press OK to drop it." |
*
* @param {Contacts_Line_KeptInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const contacts_line_kept = /** @type {((inputs?: Contacts_Line_KeptInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Contacts_Line_KeptInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_contacts_line_kept(inputs)
	return en_contacts_line_kept(inputs)
});

/** @typedef {{}} Contacts_Line_PassingInputs */

const en_contacts_line_passing = /** @type {(inputs: Contacts_Line_PassingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Others see it now, but it may not last. Please set it again later.`)
};

const ar_contacts_line_passing = /** @type {(inputs: Contacts_Line_PassingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`يراه الآخرون الآن، لكنه قد لا يبقى. يُرجى تعيينه مرة أخرى لاحقًا.`)
};

/**
* | output |
* | --- |
* | "Others see it now, but it may not last. Please set it again later." |
*
* @param {Contacts_Line_PassingInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const contacts_line_passing = /** @type {((inputs?: Contacts_Line_PassingInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Contacts_Line_PassingInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_contacts_line_passing(inputs)
	return en_contacts_line_passing(inputs)
});

/** @typedef {{}} Contacts_Menu_AccountInputs */

const en_contacts_menu_account = /** @type {(inputs: Contacts_Menu_AccountInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`My account…`)
};

const ar_contacts_menu_account = /** @type {(inputs: Contacts_Menu_AccountInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`حسابي…`)
};

/**
* | output |
* | --- |
* | "My account…" |
*
* @param {Contacts_Menu_AccountInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const contacts_menu_account = /** @type {((inputs?: Contacts_Menu_AccountInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Contacts_Menu_AccountInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_contacts_menu_account(inputs)
	return en_contacts_menu_account(inputs)
});

/** @typedef {{}} Contacts_Menu_AddInputs */

const en_contacts_menu_add = /** @type {(inputs: Contacts_Menu_AddInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Add a contact…`)
};

const ar_contacts_menu_add = /** @type {(inputs: Contacts_Menu_AddInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`إضافة جهة اتصال…`)
};

/**
* | output |
* | --- |
* | "Add a contact…" |
*
* @param {Contacts_Menu_AddInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const contacts_menu_add = /** @type {((inputs?: Contacts_Menu_AddInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Contacts_Menu_AddInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_contacts_menu_add(inputs)
	return en_contacts_menu_add(inputs)
});

/** @typedef {{}} Contacts_Menu_BarInputs */

const en_contacts_menu_bar = /** @type {(inputs: Contacts_Menu_BarInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Menu`)
};

const ar_contacts_menu_bar = /** @type {(inputs: Contacts_Menu_BarInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`القائمة`)
};

/**
* | output |
* | --- |
* | "Menu" |
*
* @param {Contacts_Menu_BarInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const contacts_menu_bar = /** @type {((inputs?: Contacts_Menu_BarInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Contacts_Menu_BarInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_contacts_menu_bar(inputs)
	return en_contacts_menu_bar(inputs)
});

/** @typedef {{}} Contacts_Menu_ContactsInputs */

const en_contacts_menu_contacts = /** @type {(inputs: Contacts_Menu_ContactsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Contacts`)
};

const ar_contacts_menu_contacts = /** @type {(inputs: Contacts_Menu_ContactsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`جهات الاتصال`)
};

/**
* | output |
* | --- |
* | "Contacts" |
*
* @param {Contacts_Menu_ContactsInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const contacts_menu_contacts = /** @type {((inputs?: Contacts_Menu_ContactsInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Contacts_Menu_ContactsInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_contacts_menu_contacts(inputs)
	return en_contacts_menu_contacts(inputs)
});

/** @typedef {{}} Contacts_Menu_FileInputs */

const en_contacts_menu_file = /** @type {(inputs: Contacts_Menu_FileInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`File`)
};

const ar_contacts_menu_file = /** @type {(inputs: Contacts_Menu_FileInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`ملف`)
};

/**
* | output |
* | --- |
* | "File" |
*
* @param {Contacts_Menu_FileInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const contacts_menu_file = /** @type {((inputs?: Contacts_Menu_FileInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Contacts_Menu_FileInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_contacts_menu_file(inputs)
	return en_contacts_menu_file(inputs)
});

/** @typedef {{}} Contacts_Menu_GroupInputs */

const en_contacts_menu_group = /** @type {(inputs: Contacts_Menu_GroupInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Start a group…`)
};

const ar_contacts_menu_group = /** @type {(inputs: Contacts_Menu_GroupInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`بدء مجموعة…`)
};

/**
* | output |
* | --- |
* | "Start a group…" |
*
* @param {Contacts_Menu_GroupInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const contacts_menu_group = /** @type {((inputs?: Contacts_Menu_GroupInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Contacts_Menu_GroupInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_contacts_menu_group(inputs)
	return en_contacts_menu_group(inputs)
});

/** @typedef {{}} Contacts_MessageInputs */

const en_contacts_message = /** @type {(inputs: Contacts_MessageInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Personal message`)
};

const ar_contacts_message = /** @type {(inputs: Contacts_MessageInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`رسالتك الشخصية`)
};

/**
* | output |
* | --- |
* | "Personal message" |
*
* @param {Contacts_MessageInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const contacts_message = /** @type {((inputs?: Contacts_MessageInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Contacts_MessageInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_contacts_message(inputs)
	return en_contacts_message(inputs)
});

/** @typedef {{ message: NonNullable<unknown> }} Contacts_Message_ChangeInputs */

const en_contacts_message_change = /** @type {(inputs: Contacts_Message_ChangeInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Personal message: ${i?.message}. Change it`)
};

const ar_contacts_message_change = /** @type {(inputs: Contacts_Message_ChangeInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`رسالتك الشخصية: ⁨${i?.message}⁩. تغيير الرسالة`)
};

/**
* | output |
* | --- |
* | "Personal message: {message}. Change it" |
*
* @param {Contacts_Message_ChangeInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const contacts_message_change = /** @type {((inputs: Contacts_Message_ChangeInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Contacts_Message_ChangeInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_contacts_message_change(inputs)
	return en_contacts_message_change(inputs)
});

/** @typedef {{ name: NonNullable<unknown> }} Contacts_Message_FromInputs */

const en_contacts_message_from = /** @type {(inputs: Contacts_Message_FromInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Message from ${i?.name}`)
};

const ar_contacts_message_from = /** @type {(inputs: Contacts_Message_FromInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`رسالة من ⁨${i?.name}⁩`)
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
export const contacts_message_from = /** @type {((inputs: Contacts_Message_FromInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Contacts_Message_FromInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_contacts_message_from(inputs)
	return en_contacts_message_from(inputs)
});

/** @typedef {{}} Contacts_Message_From_WhatInputs */

const en_contacts_message_from_what = /** @type {(inputs: Contacts_Message_From_WhatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`wants to talk to you, and is no contact of yours.`)
};

const ar_contacts_message_from_what = /** @type {(inputs: Contacts_Message_From_WhatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`يود التحدث إليك، وليس من جهات اتصالك.`)
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
export const contacts_message_from_what = /** @type {((inputs?: Contacts_Message_From_WhatInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Contacts_Message_From_WhatInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_contacts_message_from_what(inputs)
	return en_contacts_message_from_what(inputs)
});

/** @typedef {{}} Contacts_Message_TypeInputs */

const en_contacts_message_type = /** @type {(inputs: Contacts_Message_TypeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Type a personal message`)
};

const ar_contacts_message_type = /** @type {(inputs: Contacts_Message_TypeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`اكتب رسالة شخصية`)
};

/**
* | output |
* | --- |
* | "Type a personal message" |
*
* @param {Contacts_Message_TypeInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const contacts_message_type = /** @type {((inputs?: Contacts_Message_TypeInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Contacts_Message_TypeInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_contacts_message_type(inputs)
	return en_contacts_message_type(inputs)
});

/** @typedef {{}} Contacts_More_PeopleInputs */

const en_contacts_more_people = /** @type {(inputs: Contacts_More_PeopleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`More people`)
};

const ar_contacts_more_people = /** @type {(inputs: Contacts_More_PeopleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`مزيد من الأشخاص`)
};

/**
* | output |
* | --- |
* | "More people" |
*
* @param {Contacts_More_PeopleInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const contacts_more_people = /** @type {((inputs?: Contacts_More_PeopleInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Contacts_More_PeopleInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_contacts_more_people(inputs)
	return en_contacts_more_people(inputs)
});

/** @typedef {{}} Contacts_MoveInputs */

const en_contacts_move = /** @type {(inputs: Contacts_MoveInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Move to a group…`)
};

const ar_contacts_move = /** @type {(inputs: Contacts_MoveInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`نقل إلى مجموعة…`)
};

/**
* | output |
* | --- |
* | "Move to a group…" |
*
* @param {Contacts_MoveInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const contacts_move = /** @type {((inputs?: Contacts_MoveInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Contacts_MoveInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_contacts_move(inputs)
	return en_contacts_move(inputs)
});

/** @typedef {{}} Contacts_Move_ActionInputs */

const en_contacts_move_action = /** @type {(inputs: Contacts_Move_ActionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Move`)
};

const ar_contacts_move_action = /** @type {(inputs: Contacts_Move_ActionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`نقل`)
};

/**
* | output |
* | --- |
* | "Move" |
*
* @param {Contacts_Move_ActionInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const contacts_move_action = /** @type {((inputs?: Contacts_Move_ActionInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Contacts_Move_ActionInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_contacts_move_action(inputs)
	return en_contacts_move_action(inputs)
});

/** @typedef {{}} Contacts_Move_GroupInputs */

const en_contacts_move_group = /** @type {(inputs: Contacts_Move_GroupInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Group:`)
};

const ar_contacts_move_group = /** @type {(inputs: Contacts_Move_GroupInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`المجموعة:`)
};

/**
* | output |
* | --- |
* | "Group:" |
*
* @param {Contacts_Move_GroupInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const contacts_move_group = /** @type {((inputs?: Contacts_Move_GroupInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Contacts_Move_GroupInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_contacts_move_group(inputs)
	return en_contacts_move_group(inputs)
});

/** @typedef {{}} Contacts_Move_HintInputs */

const en_contacts_move_hint = /** @type {(inputs: Contacts_Move_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Choose a group or type the name of a new one. Empty stands for no group. Only you see groups.`)
};

const ar_contacts_move_hint = /** @type {(inputs: Contacts_Move_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`اختر مجموعة أو اكتب اسم مجموعة جديدة. اتركها فارغة لعدم اختيار مجموعة. المجموعات لا يراها غيرك.`)
};

/**
* | output |
* | --- |
* | "Choose a group or type the name of a new one. Empty stands for no group. Only you see groups." |
*
* @param {Contacts_Move_HintInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const contacts_move_hint = /** @type {((inputs?: Contacts_Move_HintInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Contacts_Move_HintInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_contacts_move_hint(inputs)
	return en_contacts_move_hint(inputs)
});

/** @typedef {{ name: NonNullable<unknown> }} Contacts_Move_TitleInputs */

const en_contacts_move_title = /** @type {(inputs: Contacts_Move_TitleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Move ${i?.name}`)
};

const ar_contacts_move_title = /** @type {(inputs: Contacts_Move_TitleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`نقل ⁨${i?.name}⁩`)
};

/**
* | output |
* | --- |
* | "Move {name}" |
*
* @param {Contacts_Move_TitleInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const contacts_move_title = /** @type {((inputs: Contacts_Move_TitleInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Contacts_Move_TitleInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_contacts_move_title(inputs)
	return en_contacts_move_title(inputs)
});

/** @typedef {{}} Contacts_NameInputs */

const en_contacts_name = /** @type {(inputs: Contacts_NameInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Your name`)
};

const ar_contacts_name = /** @type {(inputs: Contacts_NameInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`اسمك`)
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
export const contacts_name = /** @type {((inputs?: Contacts_NameInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Contacts_NameInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_contacts_name(inputs)
	return en_contacts_name(inputs)
});

/** @typedef {{ name: NonNullable<unknown> }} Contacts_Name_ChangeInputs */

const en_contacts_name_change = /** @type {(inputs: Contacts_Name_ChangeInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Your name: ${i?.name}. Change it`)
};

const ar_contacts_name_change = /** @type {(inputs: Contacts_Name_ChangeInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`اسمك: ⁨${i?.name}⁩. تغيير الاسم`)
};

/**
* | output |
* | --- |
* | "Your name: {name}. Change it" |
*
* @param {Contacts_Name_ChangeInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const contacts_name_change = /** @type {((inputs: Contacts_Name_ChangeInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Contacts_Name_ChangeInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_contacts_name_change(inputs)
	return en_contacts_name_change(inputs)
});

/** @typedef {{}} Contacts_No_Unread_MessagesInputs */

const en_contacts_no_unread_messages = /** @type {(inputs: Contacts_No_Unread_MessagesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No unread messages`)
};

const ar_contacts_no_unread_messages = /** @type {(inputs: Contacts_No_Unread_MessagesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`لا رسائل غير مقروءة`)
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
export const contacts_no_unread_messages = /** @type {((inputs?: Contacts_No_Unread_MessagesInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Contacts_No_Unread_MessagesInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_contacts_no_unread_messages(inputs)
	return en_contacts_no_unread_messages(inputs)
});

/** @typedef {{}} Contacts_Not_AnsweredInputs */

const en_contacts_not_answered = /** @type {(inputs: Contacts_Not_AnsweredInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`has not answered yet`)
};

const ar_contacts_not_answered = /** @type {(inputs: Contacts_Not_AnsweredInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`لم يصل الرد بعد`)
};

/**
* | output |
* | --- |
* | "has not answered yet" |
*
* @param {Contacts_Not_AnsweredInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const contacts_not_answered = /** @type {((inputs?: Contacts_Not_AnsweredInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Contacts_Not_AnsweredInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_contacts_not_answered(inputs)
	return en_contacts_not_answered(inputs)
});

/** @typedef {{}} Contacts_Not_CurrentInputs */

const en_contacts_not_current = /** @type {(inputs: Contacts_Not_CurrentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`You see who was in your list before.`)
};

const ar_contacts_not_current = /** @type {(inputs: Contacts_Not_CurrentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`تظهر القائمة كما كانت قبل انقطاع الاتصال.`)
};

/**
* | output |
* | --- |
* | "You see who was in your list before." |
*
* @param {Contacts_Not_CurrentInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const contacts_not_current = /** @type {((inputs?: Contacts_Not_CurrentInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Contacts_Not_CurrentInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_contacts_not_current(inputs)
	return en_contacts_not_current(inputs)
});

/** @typedef {{}} Contacts_Nothing_FoundInputs */

const en_contacts_nothing_found = /** @type {(inputs: Contacts_Nothing_FoundInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nothing found.`)
};

const ar_contacts_nothing_found = /** @type {(inputs: Contacts_Nothing_FoundInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`لا توجد نتائج.`)
};

/**
* | output |
* | --- |
* | "Nothing found." |
*
* @param {Contacts_Nothing_FoundInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const contacts_nothing_found = /** @type {((inputs?: Contacts_Nothing_FoundInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Contacts_Nothing_FoundInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_contacts_nothing_found(inputs)
	return en_contacts_nothing_found(inputs)
});

/** @typedef {{}} Contacts_OpenInputs */

const en_contacts_open = /** @type {(inputs: Contacts_OpenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Open`)
};

const ar_contacts_open = /** @type {(inputs: Contacts_OpenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`فتح`)
};

/**
* | output |
* | --- |
* | "Open" |
*
* @param {Contacts_OpenInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const contacts_open = /** @type {((inputs?: Contacts_OpenInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Contacts_OpenInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_contacts_open(inputs)
	return en_contacts_open(inputs)
});

/** @typedef {{}} Contacts_Picture_ChangeInputs */

const en_contacts_picture_change = /** @type {(inputs: Contacts_Picture_ChangeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Your picture. Change it`)
};

const ar_contacts_picture_change = /** @type {(inputs: Contacts_Picture_ChangeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`صورتك. تغيير الصورة`)
};

/**
* | output |
* | --- |
* | "Your picture. Change it" |
*
* @param {Contacts_Picture_ChangeInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const contacts_picture_change = /** @type {((inputs?: Contacts_Picture_ChangeInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Contacts_Picture_ChangeInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_contacts_picture_change(inputs)
	return en_contacts_picture_change(inputs)
});

/** @typedef {{}} Contacts_Protocol_OpenInputs */

const en_contacts_protocol_open = /** @type {(inputs: Contacts_Protocol_OpenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The protocol is open: read the spec`)
};

const ar_contacts_protocol_open = /** @type {(inputs: Contacts_Protocol_OpenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`البروتوكول مفتوح: اقرأ المواصفات`)
};

/**
* | output |
* | --- |
* | "The protocol is open: read the spec" |
*
* @param {Contacts_Protocol_OpenInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const contacts_protocol_open = /** @type {((inputs?: Contacts_Protocol_OpenInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Contacts_Protocol_OpenInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_contacts_protocol_open(inputs)
	return en_contacts_protocol_open(inputs)
});

/** @typedef {{}} Contacts_Protocol_TitleInputs */

const en_contacts_protocol_title = /** @type {(inputs: Contacts_Protocol_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Build your own client`)
};

const ar_contacts_protocol_title = /** @type {(inputs: Contacts_Protocol_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`ابنِ برنامجك الخاص`)
};

/**
* | output |
* | --- |
* | "Build your own client" |
*
* @param {Contacts_Protocol_TitleInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const contacts_protocol_title = /** @type {((inputs?: Contacts_Protocol_TitleInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Contacts_Protocol_TitleInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_contacts_protocol_title(inputs)
	return en_contacts_protocol_title(inputs)
});

/** @typedef {{}} Contacts_ReadingInputs */

const en_contacts_reading = /** @type {(inputs: Contacts_ReadingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Reading your list…`)
};

const ar_contacts_reading = /** @type {(inputs: Contacts_ReadingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`جارٍ تحميل قائمتك…`)
};

/**
* | output |
* | --- |
* | "Reading your list…" |
*
* @param {Contacts_ReadingInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const contacts_reading = /** @type {((inputs?: Contacts_ReadingInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Contacts_ReadingInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_contacts_reading(inputs)
	return en_contacts_reading(inputs)
});

/** @typedef {{}} Contacts_RemoveInputs */

const en_contacts_remove = /** @type {(inputs: Contacts_RemoveInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Remove from my contacts…`)
};

const ar_contacts_remove = /** @type {(inputs: Contacts_RemoveInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`إزالة من جهات اتصالي…`)
};

/**
* | output |
* | --- |
* | "Remove from my contacts…" |
*
* @param {Contacts_RemoveInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const contacts_remove = /** @type {((inputs?: Contacts_RemoveInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Contacts_RemoveInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_contacts_remove(inputs)
	return en_contacts_remove(inputs)
});

/** @typedef {{}} Contacts_Remove_ActionInputs */

const en_contacts_remove_action = /** @type {(inputs: Contacts_Remove_ActionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Remove`)
};

const ar_contacts_remove_action = /** @type {(inputs: Contacts_Remove_ActionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`إزالة`)
};

/**
* | output |
* | --- |
* | "Remove" |
*
* @param {Contacts_Remove_ActionInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const contacts_remove_action = /** @type {((inputs?: Contacts_Remove_ActionInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Contacts_Remove_ActionInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_contacts_remove_action(inputs)
	return en_contacts_remove_action(inputs)
});

/** @typedef {{ name: NonNullable<unknown> }} Contacts_Remove_TitleInputs */

const en_contacts_remove_title = /** @type {(inputs: Contacts_Remove_TitleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Remove ${i?.name}`)
};

const ar_contacts_remove_title = /** @type {(inputs: Contacts_Remove_TitleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`إزالة ⁨${i?.name}⁩`)
};

/**
* | output |
* | --- |
* | "Remove {name}" |
*
* @param {Contacts_Remove_TitleInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const contacts_remove_title = /** @type {((inputs: Contacts_Remove_TitleInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Contacts_Remove_TitleInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_contacts_remove_title(inputs)
	return en_contacts_remove_title(inputs)
});

/** @typedef {{ name: NonNullable<unknown> }} Contacts_Remove_WhatInputs */

const en_contacts_remove_what = /** @type {(inputs: Contacts_Remove_WhatInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.name} goes from your contacts. You stay on their list, and what you said to each other stays.`)
};

const ar_contacts_remove_what = /** @type {(inputs: Contacts_Remove_WhatInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`سيُزال ⁨${i?.name}⁩ من جهات اتصالك. تبقى أنت في قائمته، وتبقى رسائلكما.`)
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
export const contacts_remove_what = /** @type {((inputs: Contacts_Remove_WhatInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Contacts_Remove_WhatInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_contacts_remove_what(inputs)
	return en_contacts_remove_what(inputs)
});

/** @typedef {{ name: NonNullable<unknown> }} Contacts_Request_TitleInputs */

const en_contacts_request_title = /** @type {(inputs: Contacts_Request_TitleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.name} added you`)
};

const ar_contacts_request_title = /** @type {(inputs: Contacts_Request_TitleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`أضافك ⁨${i?.name}⁩`)
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
export const contacts_request_title = /** @type {((inputs: Contacts_Request_TitleInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Contacts_Request_TitleInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_contacts_request_title(inputs)
	return en_contacts_request_title(inputs)
});

/** @typedef {{}} Contacts_Request_WhatInputs */

const en_contacts_request_what = /** @type {(inputs: Contacts_Request_WhatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`has added you to their contacts and would like to see when you are here.`)
};

const ar_contacts_request_what = /** @type {(inputs: Contacts_Request_WhatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`أضافك إلى جهات اتصاله ويود أن يعرف متى تكون هنا.`)
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
export const contacts_request_what = /** @type {((inputs?: Contacts_Request_WhatInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Contacts_Request_WhatInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_contacts_request_what(inputs)
	return en_contacts_request_what(inputs)
});

/** @typedef {{}} Contacts_Said_AgainInputs */

const en_contacts_said_again = /** @type {(inputs: Contacts_Said_AgainInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Others do not see it yet. It is sent again by itself.`)
};

const ar_contacts_said_again = /** @type {(inputs: Contacts_Said_AgainInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`لا يراه الآخرون بعد. سيُرسل مرة أخرى تلقائيًا.`)
};

/**
* | output |
* | --- |
* | "Others do not see it yet. It is sent again by itself." |
*
* @param {Contacts_Said_AgainInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const contacts_said_again = /** @type {((inputs?: Contacts_Said_AgainInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Contacts_Said_AgainInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_contacts_said_again(inputs)
	return en_contacts_said_again(inputs)
});

/** @typedef {{}} Contacts_SearchInputs */

const en_contacts_search = /** @type {(inputs: Contacts_SearchInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Search`)
};

const ar_contacts_search = /** @type {(inputs: Contacts_SearchInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`بحث`)
};

/**
* | output |
* | --- |
* | "Search" |
*
* @param {Contacts_SearchInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const contacts_search = /** @type {((inputs?: Contacts_SearchInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Contacts_SearchInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_contacts_search(inputs)
	return en_contacts_search(inputs)
});

/** @typedef {{}} Contacts_Send_MessageInputs */

const en_contacts_send_message = /** @type {(inputs: Contacts_Send_MessageInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Send a message`)
};

const ar_contacts_send_message = /** @type {(inputs: Contacts_Send_MessageInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`إرسال رسالة`)
};

/**
* | output |
* | --- |
* | "Send a message" |
*
* @param {Contacts_Send_MessageInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const contacts_send_message = /** @type {((inputs?: Contacts_Send_MessageInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Contacts_Send_MessageInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_contacts_send_message(inputs)
	return en_contacts_send_message(inputs)
});

/** @typedef {{}} Contacts_StatusInputs */

const en_contacts_status = /** @type {(inputs: Contacts_StatusInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Your status`)
};

const ar_contacts_status = /** @type {(inputs: Contacts_StatusInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`حالتك`)
};

/**
* | output |
* | --- |
* | "Your status" |
*
* @param {Contacts_StatusInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const contacts_status = /** @type {((inputs?: Contacts_StatusInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Contacts_StatusInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_contacts_status(inputs)
	return en_contacts_status(inputs)
});

/** @typedef {{ status: NonNullable<unknown> }} Contacts_Status_IsInputs */

const en_contacts_status_is = /** @type {(inputs: Contacts_Status_IsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Your status: ${i?.status}`)
};

const ar_contacts_status_is = /** @type {(inputs: Contacts_Status_IsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`حالتك: ${i?.status}`)
};

/**
* | output |
* | --- |
* | "Your status: {status}" |
*
* @param {Contacts_Status_IsInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const contacts_status_is = /** @type {((inputs: Contacts_Status_IsInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Contacts_Status_IsInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_contacts_status_is(inputs)
	return en_contacts_status_is(inputs)
});

/** @typedef {{}} Contacts_Status_UnknownInputs */

const en_contacts_status_unknown = /** @type {(inputs: Contacts_Status_UnknownInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`status unknown`)
};

const ar_contacts_status_unknown = /** @type {(inputs: Contacts_Status_UnknownInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`الحالة غير معروفة`)
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
export const contacts_status_unknown = /** @type {((inputs?: Contacts_Status_UnknownInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Contacts_Status_UnknownInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_contacts_status_unknown(inputs)
	return en_contacts_status_unknown(inputs)
});

/** @typedef {{}} Contacts_Told_AddedInputs */

const en_contacts_told_added = /** @type {(inputs: Contacts_Told_AddedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`added you to their contacts.`)
};

const ar_contacts_told_added = /** @type {(inputs: Contacts_Told_AddedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`تمت إضافتك إلى جهات اتصال هذا الشخص.`)
};

/**
* | output |
* | --- |
* | "added you to their contacts." |
*
* @param {Contacts_Told_AddedInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const contacts_told_added = /** @type {((inputs?: Contacts_Told_AddedInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Contacts_Told_AddedInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_contacts_told_added(inputs)
	return en_contacts_told_added(inputs)
});

/** @typedef {{}} Contacts_Told_DirectInputs */

const en_contacts_told_direct = /** @type {(inputs: Contacts_Told_DirectInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`wants to talk to you.`)
};

const ar_contacts_told_direct = /** @type {(inputs: Contacts_Told_DirectInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`لديك طلب محادثة.`)
};

/**
* | output |
* | --- |
* | "wants to talk to you." |
*
* @param {Contacts_Told_DirectInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const contacts_told_direct = /** @type {((inputs?: Contacts_Told_DirectInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Contacts_Told_DirectInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_contacts_told_direct(inputs)
	return en_contacts_told_direct(inputs)
});

/** @typedef {{ title: NonNullable<unknown> }} Contacts_Told_GroupInputs */

const en_contacts_told_group = /** @type {(inputs: Contacts_Told_GroupInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`invites you to ${i?.title}.`)
};

const ar_contacts_told_group = /** @type {(inputs: Contacts_Told_GroupInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`لديك دعوة إلى ⁨${i?.title}⁩.`)
};

/**
* | output |
* | --- |
* | "invites you to {title}." |
*
* @param {Contacts_Told_GroupInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const contacts_told_group = /** @type {((inputs: Contacts_Told_GroupInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Contacts_Told_GroupInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_contacts_told_group(inputs)
	return en_contacts_told_group(inputs)
});

/** @typedef {{}} Contacts_Told_MutualInputs */

const en_contacts_told_mutual = /** @type {(inputs: Contacts_Told_MutualInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`is your contact now.`)
};

const ar_contacts_told_mutual = /** @type {(inputs: Contacts_Told_MutualInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`صرتما الآن على قائمتي بعضكما.`)
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
export const contacts_told_mutual = /** @type {((inputs?: Contacts_Told_MutualInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Contacts_Told_MutualInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_contacts_told_mutual(inputs)
	return en_contacts_told_mutual(inputs)
});

/** @typedef {{}} Contacts_TreeInputs */

const en_contacts_tree = /** @type {(inputs: Contacts_TreeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Rooms and people`)
};

const ar_contacts_tree = /** @type {(inputs: Contacts_TreeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`الغرف والأشخاص`)
};

/**
* | output |
* | --- |
* | "Rooms and people" |
*
* @param {Contacts_TreeInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const contacts_tree = /** @type {((inputs?: Contacts_TreeInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Contacts_TreeInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_contacts_tree(inputs)
	return en_contacts_tree(inputs)
});

/** @typedef {{}} Contacts_Try_NowInputs */

const en_contacts_try_now = /** @type {(inputs: Contacts_Try_NowInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Try now`)
};

const ar_contacts_try_now = /** @type {(inputs: Contacts_Try_NowInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`المحاولة الآن`)
};

/**
* | output |
* | --- |
* | "Try now" |
*
* @param {Contacts_Try_NowInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const contacts_try_now = /** @type {((inputs?: Contacts_Try_NowInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Contacts_Try_NowInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_contacts_try_now(inputs)
	return en_contacts_try_now(inputs)
});

/** @typedef {{}} Contacts_UnblockInputs */

const en_contacts_unblock = /** @type {(inputs: Contacts_UnblockInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Unblock`)
};

const ar_contacts_unblock = /** @type {(inputs: Contacts_UnblockInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`إلغاء الحظر`)
};

/**
* | output |
* | --- |
* | "Unblock" |
*
* @param {Contacts_UnblockInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const contacts_unblock = /** @type {((inputs?: Contacts_UnblockInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Contacts_UnblockInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_contacts_unblock(inputs)
	return en_contacts_unblock(inputs)
});

/** @typedef {{ n: NonNullable<unknown> }} Contacts_UnreadInputs */

const en_contacts_unread = /** @type {(inputs: Contacts_UnreadInputs) => LocalizedString} */ (i) => {const p = registry.plural("en", i?.n, {});
	if (p === "one") return /** @type {LocalizedString} */ (`${i?.n} unread`);
	if (p === "other") return /** @type {LocalizedString} */ (`${i?.n} unread`);
	return /** @type {LocalizedString} */ ("contacts_unread");
};

const ar_contacts_unread = /** @type {(inputs: Contacts_UnreadInputs) => LocalizedString} */ (i) => {const p = registry.plural("ar", i?.n, {});
	if (p === "zero") return /** @type {LocalizedString} */ (`لا شيء غير مقروء`);
	if (p === "one") return /** @type {LocalizedString} */ (`رسالة واحدة غير مقروءة`);
	if (p === "two") return /** @type {LocalizedString} */ (`رسالتان غير مقروءتين`);
	if (p === "few") return /** @type {LocalizedString} */ (`${i?.n} رسائل غير مقروءة`);
	if (p === "many") return /** @type {LocalizedString} */ (`${i?.n} رسالة غير مقروءة`);
	if (p === "other") return /** @type {LocalizedString} */ (`${i?.n} رسالة غير مقروءة`);
	return /** @type {LocalizedString} */ ("contacts_unread");
};

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
export const contacts_unread = /** @type {((inputs: Contacts_UnreadInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Contacts_UnreadInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_contacts_unread(inputs)
	return en_contacts_unread(inputs)
});

/** @typedef {{ n: NonNullable<unknown> }} Contacts_Unread_MessagesInputs */

const en_contacts_unread_messages = /** @type {(inputs: Contacts_Unread_MessagesInputs) => LocalizedString} */ (i) => {const p = registry.plural("en", i?.n, {});
	if (p === "one") return /** @type {LocalizedString} */ (`${i?.n} unread message`);
	if (p === "other") return /** @type {LocalizedString} */ (`${i?.n} unread messages`);
	return /** @type {LocalizedString} */ ("contacts_unread_messages");
};

const ar_contacts_unread_messages = /** @type {(inputs: Contacts_Unread_MessagesInputs) => LocalizedString} */ (i) => {const p = registry.plural("ar", i?.n, {});
	if (p === "zero") return /** @type {LocalizedString} */ (`لا رسائل غير مقروءة`);
	if (p === "one") return /** @type {LocalizedString} */ (`رسالة واحدة غير مقروءة`);
	if (p === "two") return /** @type {LocalizedString} */ (`رسالتان غير مقروءتين`);
	if (p === "few") return /** @type {LocalizedString} */ (`${i?.n} رسائل غير مقروءة`);
	if (p === "many") return /** @type {LocalizedString} */ (`${i?.n} رسالة غير مقروءة`);
	if (p === "other") return /** @type {LocalizedString} */ (`${i?.n} رسالة غير مقروءة`);
	return /** @type {LocalizedString} */ ("contacts_unread_messages");
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
export const contacts_unread_messages = /** @type {((inputs: Contacts_Unread_MessagesInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Contacts_Unread_MessagesInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_contacts_unread_messages(inputs)
	return en_contacts_unread_messages(inputs)
});

/** @typedef {{ n: NonNullable<unknown> }} Contacts_UnsentInputs */

const en_contacts_unsent = /** @type {(inputs: Contacts_UnsentInputs) => LocalizedString} */ (i) => {const p = registry.plural("en", i?.n, {});
	if (p === "one") return /** @type {LocalizedString} */ (`${i?.n} unsent`);
	if (p === "other") return /** @type {LocalizedString} */ (`${i?.n} unsent`);
	return /** @type {LocalizedString} */ ("contacts_unsent");
};

const ar_contacts_unsent = /** @type {(inputs: Contacts_UnsentInputs) => LocalizedString} */ (i) => {const p = registry.plural("ar", i?.n, {});
	if (p === "zero") return /** @type {LocalizedString} */ (`لا شيء لم يُرسل`);
	if (p === "one") return /** @type {LocalizedString} */ (`واحدة لم تُرسل`);
	if (p === "two") return /** @type {LocalizedString} */ (`اثنتان لم تُرسلا`);
	if (p === "few") return /** @type {LocalizedString} */ (`${i?.n} لم تُرسل`);
	if (p === "many") return /** @type {LocalizedString} */ (`${i?.n} لم تُرسل`);
	if (p === "other") return /** @type {LocalizedString} */ (`${i?.n} لم تُرسل`);
	return /** @type {LocalizedString} */ ("contacts_unsent");
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
export const contacts_unsent = /** @type {((inputs: Contacts_UnsentInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Contacts_UnsentInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_contacts_unsent(inputs)
	return en_contacts_unsent(inputs)
});

/** @typedef {{}} Contacts_View_BotsInputs */

const en_contacts_view_bots = /** @type {(inputs: Contacts_View_BotsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bots`)
};

const ar_contacts_view_bots = /** @type {(inputs: Contacts_View_BotsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`الروبوتات`)
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
export const contacts_view_bots = /** @type {((inputs?: Contacts_View_BotsInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Contacts_View_BotsInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_contacts_view_bots(inputs)
	return en_contacts_view_bots(inputs)
});

/** @typedef {{}} Contacts_View_ContactsInputs */

const en_contacts_view_contacts = /** @type {(inputs: Contacts_View_ContactsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Contacts`)
};

const ar_contacts_view_contacts = /** @type {(inputs: Contacts_View_ContactsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`جهات الاتصال`)
};

/**
* | output |
* | --- |
* | "Contacts" |
*
* @param {Contacts_View_ContactsInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const contacts_view_contacts = /** @type {((inputs?: Contacts_View_ContactsInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Contacts_View_ContactsInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_contacts_view_contacts(inputs)
	return en_contacts_view_contacts(inputs)
});

/** @typedef {{}} Contacts_View_RoomsInputs */

const en_contacts_view_rooms = /** @type {(inputs: Contacts_View_RoomsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Rooms`)
};

const ar_contacts_view_rooms = /** @type {(inputs: Contacts_View_RoomsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`الغرف`)
};

/**
* | output |
* | --- |
* | "Rooms" |
*
* @param {Contacts_View_RoomsInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const contacts_view_rooms = /** @type {((inputs?: Contacts_View_RoomsInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Contacts_View_RoomsInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_contacts_view_rooms(inputs)
	return en_contacts_view_rooms(inputs)
});

/** @typedef {{}} Contacts_ViewsInputs */

const en_contacts_views = /** @type {(inputs: Contacts_ViewsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Views`)
};

const ar_contacts_views = /** @type {(inputs: Contacts_ViewsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`طرق العرض`)
};

/**
* | output |
* | --- |
* | "Views" |
*
* @param {Contacts_ViewsInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const contacts_views = /** @type {((inputs?: Contacts_ViewsInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Contacts_ViewsInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_contacts_views(inputs)
	return en_contacts_views(inputs)
});

/** @typedef {{}} Contacts_Wants_To_TalkInputs */

const en_contacts_wants_to_talk = /** @type {(inputs: Contacts_Wants_To_TalkInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`wants to talk to you`)
};

const ar_contacts_wants_to_talk = /** @type {(inputs: Contacts_Wants_To_TalkInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`يود التحدث إليك`)
};

/**
* | output |
* | --- |
* | "wants to talk to you" |
*
* @param {Contacts_Wants_To_TalkInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const contacts_wants_to_talk = /** @type {((inputs?: Contacts_Wants_To_TalkInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Contacts_Wants_To_TalkInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_contacts_wants_to_talk(inputs)
	return en_contacts_wants_to_talk(inputs)
});
