import * as registry from "./registry.js";
import { getLocale, experimentalStaticLocale } from "./runtime.js";

/** @typedef {import("./runtime.js").LocalizedString} LocalizedString */

/** @typedef {{}} Conversation_ActionsInputs */

const en_conversation_actions = /** @type {(inputs: Conversation_ActionsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Actions`)
};

const ar_conversation_actions = /** @type {(inputs: Conversation_ActionsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`إجراءات`)
};

/**
* | output |
* | --- |
* | "Actions" |
*
* @param {Conversation_ActionsInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_actions = /** @type {((inputs?: Conversation_ActionsInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Conversation_ActionsInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_conversation_actions(inputs)
	return en_conversation_actions(inputs)
});

/** @typedef {{}} Conversation_Asking_MembersInputs */

const en_conversation_asking_members = /** @type {(inputs: Conversation_Asking_MembersInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Asking who is here…`)
};

const ar_conversation_asking_members = /** @type {(inputs: Conversation_Asking_MembersInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`جارٍ معرفة من هنا…`)
};

/**
* | output |
* | --- |
* | "Asking who is here…" |
*
* @param {Conversation_Asking_MembersInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_asking_members = /** @type {((inputs?: Conversation_Asking_MembersInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Conversation_Asking_MembersInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_conversation_asking_members(inputs)
	return en_conversation_asking_members(inputs)
});

/** @typedef {{}} Conversation_BlockInputs */

const en_conversation_block = /** @type {(inputs: Conversation_BlockInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Block`)
};

const ar_conversation_block = /** @type {(inputs: Conversation_BlockInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`حظر`)
};

/**
* | output |
* | --- |
* | "Block" |
*
* @param {Conversation_BlockInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_block = /** @type {((inputs?: Conversation_BlockInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Conversation_BlockInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_conversation_block(inputs)
	return en_conversation_block(inputs)
});

/** @typedef {{ name: NonNullable<unknown> }} Conversation_Block_NameInputs */

const en_conversation_block_name = /** @type {(inputs: Conversation_Block_NameInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Block ${i?.name}…`)
};

const ar_conversation_block_name = /** @type {(inputs: Conversation_Block_NameInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`حظر ⁨${i?.name}⁩…`)
};

/**
* | output |
* | --- |
* | "Block {name}…" |
*
* @param {Conversation_Block_NameInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_block_name = /** @type {((inputs: Conversation_Block_NameInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Conversation_Block_NameInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_conversation_block_name(inputs)
	return en_conversation_block_name(inputs)
});

/** @typedef {{ name: NonNullable<unknown> }} Conversation_Block_TextInputs */

const en_conversation_block_text = /** @type {(inputs: Conversation_Block_TextInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.name} can send you nothing in a conversation of two any more, and sees you as offline. In rooms that you share you still read what they write, but nothing of theirs rings, shakes or plays by itself. Nobody tells them. You can unblock them at any time.`)
};

const ar_conversation_block_text = /** @type {(inputs: Conversation_Block_TextInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`لن يصلك شيء من ⁨${i?.name}⁩ في محادثة بينكما وحدكما، وستظهر له غير متصل. في الغرف المشتركة ستظل تقرأ ما يكتبه، لكن لن يرنّ أو يهتزّ أو يعمل من تلقاء نفسه شيء منه. لن يخبره أحد بذلك. يمكنك إلغاء الحظر متى شئت.`)
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
export const conversation_block_text = /** @type {((inputs: Conversation_Block_TextInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Conversation_Block_TextInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_conversation_block_text(inputs)
	return en_conversation_block_text(inputs)
});

/** @typedef {{ name: NonNullable<unknown> }} Conversation_Block_TitleInputs */

const en_conversation_block_title = /** @type {(inputs: Conversation_Block_TitleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Block ${i?.name}`)
};

const ar_conversation_block_title = /** @type {(inputs: Conversation_Block_TitleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`حظر ⁨${i?.name}⁩`)
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
export const conversation_block_title = /** @type {((inputs: Conversation_Block_TitleInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Conversation_Block_TitleInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_conversation_block_title(inputs)
	return en_conversation_block_title(inputs)
});

/** @typedef {{}} Conversation_BoldInputs */

const en_conversation_bold = /** @type {(inputs: Conversation_BoldInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bold`)
};

const ar_conversation_bold = /** @type {(inputs: Conversation_BoldInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`عريض`)
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
export const conversation_bold = /** @type {((inputs?: Conversation_BoldInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Conversation_BoldInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_conversation_bold(inputs)
	return en_conversation_bold(inputs)
});

/** @typedef {{ count: NonNullable<unknown> }} Conversation_Choose_FewerInputs */

const en_conversation_choose_fewer = /** @type {(inputs: Conversation_Choose_FewerInputs) => LocalizedString} */ (i) => {const p = registry.plural("en", i?.count, {});
	if (p === "one") return /** @type {LocalizedString} */ (`Choose at most ${i?.count} person at once.`);
	if (p === "other") return /** @type {LocalizedString} */ (`Choose at most ${i?.count} people at once.`);
	return /** @type {LocalizedString} */ ("conversation_choose_fewer");
};

const ar_conversation_choose_fewer = /** @type {(inputs: Conversation_Choose_FewerInputs) => LocalizedString} */ (i) => {const p = registry.plural("ar", i?.count, {});
	if (p === "zero") return /** @type {LocalizedString} */ (`لا يمكن اختيار أحد.`);
	if (p === "one") return /** @type {LocalizedString} */ (`اختر شخصًا واحدًا على الأكثر في المرة الواحدة.`);
	if (p === "two") return /** @type {LocalizedString} */ (`اختر شخصين على الأكثر في المرة الواحدة.`);
	if (p === "few") return /** @type {LocalizedString} */ (`اختر ${i?.count} أشخاص على الأكثر في المرة الواحدة.`);
	if (p === "many") return /** @type {LocalizedString} */ (`اختر ${i?.count} شخصًا على الأكثر في المرة الواحدة.`);
	if (p === "other") return /** @type {LocalizedString} */ (`اختر ${i?.count} شخص على الأكثر في المرة الواحدة.`);
	return /** @type {LocalizedString} */ ("conversation_choose_fewer");
};

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
export const conversation_choose_fewer = /** @type {((inputs: Conversation_Choose_FewerInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Conversation_Choose_FewerInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_conversation_choose_fewer(inputs)
	return en_conversation_choose_fewer(inputs)
});

/** @typedef {{}} Conversation_Choose_OneInputs */

const en_conversation_choose_one = /** @type {(inputs: Conversation_Choose_OneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Choose at least one person.`)
};

const ar_conversation_choose_one = /** @type {(inputs: Conversation_Choose_OneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`اختر شخصًا واحدًا على الأقل.`)
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
export const conversation_choose_one = /** @type {((inputs?: Conversation_Choose_OneInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Conversation_Choose_OneInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_conversation_choose_one(inputs)
	return en_conversation_choose_one(inputs)
});

/** @typedef {{ count: NonNullable<unknown> }} Conversation_ChosenInputs */

const en_conversation_chosen = /** @type {(inputs: Conversation_ChosenInputs) => LocalizedString} */ (i) => {const p = registry.plural("en", i?.count, {});
	if (p === "one") return /** @type {LocalizedString} */ (`${i?.count} chosen`);
	if (p === "other") return /** @type {LocalizedString} */ (`${i?.count} chosen`);
	return /** @type {LocalizedString} */ ("conversation_chosen");
};

const ar_conversation_chosen = /** @type {(inputs: Conversation_ChosenInputs) => LocalizedString} */ (i) => {const p = registry.plural("ar", i?.count, {});
	if (p === "zero") return /** @type {LocalizedString} */ (`لم يُختر أحد`);
	if (p === "one") return /** @type {LocalizedString} */ (`اختير شخص واحد`);
	if (p === "two") return /** @type {LocalizedString} */ (`اختير شخصان`);
	if (p === "few") return /** @type {LocalizedString} */ (`اختير ${i?.count} أشخاص`);
	if (p === "many") return /** @type {LocalizedString} */ (`اختير ${i?.count} شخصًا`);
	if (p === "other") return /** @type {LocalizedString} */ (`اختير ${i?.count} شخص`);
	return /** @type {LocalizedString} */ ("conversation_chosen");
};

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
export const conversation_chosen = /** @type {((inputs: Conversation_ChosenInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Conversation_ChosenInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_conversation_chosen(inputs)
	return en_conversation_chosen(inputs)
});

/** @typedef {{}} Conversation_ColourInputs */

const en_conversation_colour = /** @type {(inputs: Conversation_ColourInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Colour`)
};

const ar_conversation_colour = /** @type {(inputs: Conversation_ColourInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`اللون`)
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
export const conversation_colour = /** @type {((inputs?: Conversation_ColourInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Conversation_ColourInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_conversation_colour(inputs)
	return en_conversation_colour(inputs)
});

/** @typedef {{}} Conversation_Connect_AgainInputs */

const en_conversation_connect_again = /** @type {(inputs: Conversation_Connect_AgainInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Connect again`)
};

const ar_conversation_connect_again = /** @type {(inputs: Conversation_Connect_AgainInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`الاتصال من جديد`)
};

/**
* | output |
* | --- |
* | "Connect again" |
*
* @param {Conversation_Connect_AgainInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_connect_again = /** @type {((inputs?: Conversation_Connect_AgainInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Conversation_Connect_AgainInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_conversation_connect_again(inputs)
	return en_conversation_connect_again(inputs)
});

/** @typedef {{}} Conversation_DeliveredInputs */

const en_conversation_delivered = /** @type {(inputs: Conversation_DeliveredInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`delivered`)
};

const ar_conversation_delivered = /** @type {(inputs: Conversation_DeliveredInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`وصلت`)
};

/**
* | output |
* | --- |
* | "delivered" |
*
* @param {Conversation_DeliveredInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_delivered = /** @type {((inputs?: Conversation_DeliveredInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Conversation_DeliveredInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_conversation_delivered(inputs)
	return en_conversation_delivered(inputs)
});

/** @typedef {{ count: NonNullable<unknown> }} Conversation_Delivered_ToInputs */

const en_conversation_delivered_to = /** @type {(inputs: Conversation_Delivered_ToInputs) => LocalizedString} */ (i) => {const p = registry.plural("en", i?.count, {});
	if (p === "one") return /** @type {LocalizedString} */ (`Delivered to ${i?.count} person`);
	if (p === "other") return /** @type {LocalizedString} */ (`Delivered to ${i?.count} people`);
	return /** @type {LocalizedString} */ ("conversation_delivered_to");
};

const ar_conversation_delivered_to = /** @type {(inputs: Conversation_Delivered_ToInputs) => LocalizedString} */ (i) => {const p = registry.plural("ar", i?.count, {});
	if (p === "zero") return /** @type {LocalizedString} */ (`لم تصل إلى أحد`);
	if (p === "one") return /** @type {LocalizedString} */ (`وصلت إلى شخص واحد`);
	if (p === "two") return /** @type {LocalizedString} */ (`وصلت إلى شخصين`);
	if (p === "few") return /** @type {LocalizedString} */ (`وصلت إلى ${i?.count} أشخاص`);
	if (p === "many") return /** @type {LocalizedString} */ (`وصلت إلى ${i?.count} شخصًا`);
	if (p === "other") return /** @type {LocalizedString} */ (`وصلت إلى ${i?.count} شخص`);
	return /** @type {LocalizedString} */ ("conversation_delivered_to");
};

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
export const conversation_delivered_to = /** @type {((inputs: Conversation_Delivered_ToInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Conversation_Delivered_ToInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_conversation_delivered_to(inputs)
	return en_conversation_delivered_to(inputs)
});

/** @typedef {{}} Conversation_DiscardInputs */

const en_conversation_discard = /** @type {(inputs: Conversation_DiscardInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Discard`)
};

const ar_conversation_discard = /** @type {(inputs: Conversation_DiscardInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`حذف`)
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
export const conversation_discard = /** @type {((inputs?: Conversation_DiscardInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Conversation_DiscardInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_conversation_discard(inputs)
	return en_conversation_discard(inputs)
});

/** @typedef {{}} Conversation_EmoticonsInputs */

const en_conversation_emoticons = /** @type {(inputs: Conversation_EmoticonsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Emoticons`)
};

const ar_conversation_emoticons = /** @type {(inputs: Conversation_EmoticonsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`الرموز التعبيرية`)
};

/**
* | output |
* | --- |
* | "Emoticons" |
*
* @param {Conversation_EmoticonsInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_emoticons = /** @type {((inputs?: Conversation_EmoticonsInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Conversation_EmoticonsInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_conversation_emoticons(inputs)
	return en_conversation_emoticons(inputs)
});

/** @typedef {{}} Conversation_FileInputs */

const en_conversation_file = /** @type {(inputs: Conversation_FileInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`File`)
};

const ar_conversation_file = /** @type {(inputs: Conversation_FileInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`ملف`)
};

/**
* | output |
* | --- |
* | "File" |
*
* @param {Conversation_FileInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_file = /** @type {((inputs?: Conversation_FileInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Conversation_FileInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_conversation_file(inputs)
	return en_conversation_file(inputs)
});

/** @typedef {{}} Conversation_FontInputs */

const en_conversation_font = /** @type {(inputs: Conversation_FontInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Font`)
};

const ar_conversation_font = /** @type {(inputs: Conversation_FontInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`الخط`)
};

/**
* | output |
* | --- |
* | "Font" |
*
* @param {Conversation_FontInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_font = /** @type {((inputs?: Conversation_FontInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Conversation_FontInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_conversation_font(inputs)
	return en_conversation_font(inputs)
});

/** @typedef {{}} Conversation_Font_And_ColourInputs */

const en_conversation_font_and_colour = /** @type {(inputs: Conversation_Font_And_ColourInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Font and colour`)
};

const ar_conversation_font_and_colour = /** @type {(inputs: Conversation_Font_And_ColourInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`الخط واللون`)
};

/**
* | output |
* | --- |
* | "Font and colour" |
*
* @param {Conversation_Font_And_ColourInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_font_and_colour = /** @type {((inputs?: Conversation_Font_And_ColourInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Conversation_Font_And_ColourInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_conversation_font_and_colour(inputs)
	return en_conversation_font_and_colour(inputs)
});

/** @typedef {{}} Conversation_Give_NameInputs */

const en_conversation_give_name = /** @type {(inputs: Conversation_Give_NameInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Give the group a name.`)
};

const ar_conversation_give_name = /** @type {(inputs: Conversation_Give_NameInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`أعطِ المجموعة اسمًا.`)
};

/**
* | output |
* | --- |
* | "Give the group a name." |
*
* @param {Conversation_Give_NameInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_give_name = /** @type {((inputs?: Conversation_Give_NameInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Conversation_Give_NameInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_conversation_give_name(inputs)
	return en_conversation_give_name(inputs)
});

/** @typedef {{ name: NonNullable<unknown> }} Conversation_Group_From_TwoInputs */

const en_conversation_group_from_two = /** @type {(inputs: Conversation_Group_From_TwoInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`A conversation of two stays one: this begins a group with ${i?.name} and whom you choose.`)
};

const ar_conversation_group_from_two = /** @type {(inputs: Conversation_Group_From_TwoInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`تبقى محادثة الاثنين كما هي: تبدأ هنا مجموعة مع ⁨${i?.name}⁩ ومن تختاره.`)
};

/**
* | output |
* | --- |
* | "A conversation of two stays one: this begins a group with {name} and whom you choose." |
*
* @param {Conversation_Group_From_TwoInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_group_from_two = /** @type {((inputs: Conversation_Group_From_TwoInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Conversation_Group_From_TwoInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_conversation_group_from_two(inputs)
	return en_conversation_group_from_two(inputs)
});

/** @typedef {{}} Conversation_Group_NameInputs */

const en_conversation_group_name = /** @type {(inputs: Conversation_Group_NameInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Name of the group:`)
};

const ar_conversation_group_name = /** @type {(inputs: Conversation_Group_NameInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`اسم المجموعة:`)
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
export const conversation_group_name = /** @type {((inputs?: Conversation_Group_NameInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Conversation_Group_NameInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_conversation_group_name(inputs)
	return en_conversation_group_name(inputs)
});

/** @typedef {{}} Conversation_InviteInputs */

const en_conversation_invite = /** @type {(inputs: Conversation_InviteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Invite`)
};

const ar_conversation_invite = /** @type {(inputs: Conversation_InviteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`دعوة`)
};

/**
* | output |
* | --- |
* | "Invite" |
*
* @param {Conversation_InviteInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_invite = /** @type {((inputs?: Conversation_InviteInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Conversation_InviteInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_conversation_invite(inputs)
	return en_conversation_invite(inputs)
});

/** @typedef {{}} Conversation_Invite_SomebodyInputs */

const en_conversation_invite_somebody = /** @type {(inputs: Conversation_Invite_SomebodyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Invite somebody…`)
};

const ar_conversation_invite_somebody = /** @type {(inputs: Conversation_Invite_SomebodyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`دعوة شخص…`)
};

/**
* | output |
* | --- |
* | "Invite somebody…" |
*
* @param {Conversation_Invite_SomebodyInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_invite_somebody = /** @type {((inputs?: Conversation_Invite_SomebodyInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Conversation_Invite_SomebodyInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_conversation_invite_somebody(inputs)
	return en_conversation_invite_somebody(inputs)
});

/** @typedef {{ name: NonNullable<unknown> }} Conversation_InvitedInputs */

const en_conversation_invited = /** @type {(inputs: Conversation_InvitedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.name} was invited.`)
};

const ar_conversation_invited = /** @type {(inputs: Conversation_InvitedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`تمت دعوة ⁨${i?.name}⁩.`)
};

/**
* | output |
* | --- |
* | "{name} was invited." |
*
* @param {Conversation_InvitedInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_invited = /** @type {((inputs: Conversation_InvitedInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Conversation_InvitedInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_conversation_invited(inputs)
	return en_conversation_invited(inputs)
});

/** @typedef {{ name: NonNullable<unknown>, by: NonNullable<unknown> }} Conversation_Invited_ByInputs */

const en_conversation_invited_by = /** @type {(inputs: Conversation_Invited_ByInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.name} was invited by ${i?.by}.`)
};

const ar_conversation_invited_by = /** @type {(inputs: Conversation_Invited_ByInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`تمت دعوة ⁨${i?.name}⁩ من قِبل ⁨${i?.by}⁩.`)
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
export const conversation_invited_by = /** @type {((inputs: Conversation_Invited_ByInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Conversation_Invited_ByInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_conversation_invited_by(inputs)
	return en_conversation_invited_by(inputs)
});

/** @typedef {{}} Conversation_ItalicInputs */

const en_conversation_italic = /** @type {(inputs: Conversation_ItalicInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Italic`)
};

const ar_conversation_italic = /** @type {(inputs: Conversation_ItalicInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`مائل`)
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
export const conversation_italic = /** @type {((inputs?: Conversation_ItalicInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Conversation_ItalicInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_conversation_italic(inputs)
	return en_conversation_italic(inputs)
});

/** @typedef {{ name: NonNullable<unknown> }} Conversation_JoinedInputs */

const en_conversation_joined = /** @type {(inputs: Conversation_JoinedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.name} has joined the conversation.`)
};

const ar_conversation_joined = /** @type {(inputs: Conversation_JoinedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`انضم ⁨${i?.name}⁩ إلى المحادثة.`)
};

/**
* | output |
* | --- |
* | "{name} has joined the conversation." |
*
* @param {Conversation_JoinedInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_joined = /** @type {((inputs: Conversation_JoinedInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Conversation_JoinedInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_conversation_joined(inputs)
	return en_conversation_joined(inputs)
});

/** @typedef {{}} Conversation_Larger_TextInputs */

const en_conversation_larger_text = /** @type {(inputs: Conversation_Larger_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Larger text`)
};

const ar_conversation_larger_text = /** @type {(inputs: Conversation_Larger_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`نص أكبر`)
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
export const conversation_larger_text = /** @type {((inputs?: Conversation_Larger_TextInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Conversation_Larger_TextInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_conversation_larger_text(inputs)
	return en_conversation_larger_text(inputs)
});

/** @typedef {{}} Conversation_Largest_TextInputs */

const en_conversation_largest_text = /** @type {(inputs: Conversation_Largest_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Largest text`)
};

const ar_conversation_largest_text = /** @type {(inputs: Conversation_Largest_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`أكبر نص`)
};

/**
* | output |
* | --- |
* | "Largest text" |
*
* @param {Conversation_Largest_TextInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_largest_text = /** @type {((inputs?: Conversation_Largest_TextInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Conversation_Largest_TextInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_conversation_largest_text(inputs)
	return en_conversation_largest_text(inputs)
});

/** @typedef {{ date: NonNullable<unknown>, time: NonNullable<unknown> }} Conversation_Last_ReceivedInputs */

const en_conversation_last_received = /** @type {(inputs: Conversation_Last_ReceivedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Last message received on ${i?.date} at ${i?.time}.`)
};

const ar_conversation_last_received = /** @type {(inputs: Conversation_Last_ReceivedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`وصلت آخر رسالة بتاريخ ${i?.date} في الساعة ${i?.time}.`)
};

/**
* | output |
* | --- |
* | "Last message received on {date} at {time}." |
*
* @param {Conversation_Last_ReceivedInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_last_received = /** @type {((inputs: Conversation_Last_ReceivedInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Conversation_Last_ReceivedInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_conversation_last_received(inputs)
	return en_conversation_last_received(inputs)
});

/** @typedef {{}} Conversation_LeaveInputs */

const en_conversation_leave = /** @type {(inputs: Conversation_LeaveInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Leave`)
};

const ar_conversation_leave = /** @type {(inputs: Conversation_LeaveInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`مغادرة`)
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
export const conversation_leave = /** @type {((inputs?: Conversation_LeaveInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Conversation_LeaveInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_conversation_leave(inputs)
	return en_conversation_leave(inputs)
});

/** @typedef {{}} Conversation_Leave_Direct_TextInputs */

const en_conversation_leave_direct_text = /** @type {(inputs: Conversation_Leave_Direct_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The conversation goes from your list. When you write to each other again, it comes back.`)
};

const ar_conversation_leave_direct_text = /** @type {(inputs: Conversation_Leave_Direct_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`ستختفي المحادثة من قائمتك، وتعود حين تتبادلان الكتابة من جديد.`)
};

/**
* | output |
* | --- |
* | "The conversation goes from your list. When you write to each other again, it comes back." |
*
* @param {Conversation_Leave_Direct_TextInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_leave_direct_text = /** @type {((inputs?: Conversation_Leave_Direct_TextInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Conversation_Leave_Direct_TextInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_conversation_leave_direct_text(inputs)
	return en_conversation_leave_direct_text(inputs)
});

/** @typedef {{}} Conversation_Leave_Group_TextInputs */

const en_conversation_leave_group_text = /** @type {(inputs: Conversation_Leave_Group_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`You no longer see what is said there, and come back only when somebody invites you.`)
};

const ar_conversation_leave_group_text = /** @type {(inputs: Conversation_Leave_Group_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`لن ترى بعد الآن ما يقال هناك، ولن تعود إلا إذا دعاك أحد.`)
};

/**
* | output |
* | --- |
* | "You no longer see what is said there, and come back only when somebody invites you." |
*
* @param {Conversation_Leave_Group_TextInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_leave_group_text = /** @type {((inputs?: Conversation_Leave_Group_TextInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Conversation_Leave_Group_TextInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_conversation_leave_group_text(inputs)
	return en_conversation_leave_group_text(inputs)
});

/** @typedef {{}} Conversation_Leave_MenuInputs */

const en_conversation_leave_menu = /** @type {(inputs: Conversation_Leave_MenuInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Leave…`)
};

const ar_conversation_leave_menu = /** @type {(inputs: Conversation_Leave_MenuInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`مغادرة…`)
};

/**
* | output |
* | --- |
* | "Leave…" |
*
* @param {Conversation_Leave_MenuInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_leave_menu = /** @type {((inputs?: Conversation_Leave_MenuInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Conversation_Leave_MenuInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_conversation_leave_menu(inputs)
	return en_conversation_leave_menu(inputs)
});

/** @typedef {{}} Conversation_Leave_ThisInputs */

const en_conversation_leave_this = /** @type {(inputs: Conversation_Leave_ThisInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Leave this conversation…`)
};

const ar_conversation_leave_this = /** @type {(inputs: Conversation_Leave_ThisInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`مغادرة هذه المحادثة…`)
};

/**
* | output |
* | --- |
* | "Leave this conversation…" |
*
* @param {Conversation_Leave_ThisInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_leave_this = /** @type {((inputs?: Conversation_Leave_ThisInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Conversation_Leave_ThisInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_conversation_leave_this(inputs)
	return en_conversation_leave_this(inputs)
});

/** @typedef {{ title: NonNullable<unknown> }} Conversation_Leave_TitleInputs */

const en_conversation_leave_title = /** @type {(inputs: Conversation_Leave_TitleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Leave ${i?.title}`)
};

const ar_conversation_leave_title = /** @type {(inputs: Conversation_Leave_TitleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`مغادرة ⁨${i?.title}⁩`)
};

/**
* | output |
* | --- |
* | "Leave {title}" |
*
* @param {Conversation_Leave_TitleInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_leave_title = /** @type {((inputs: Conversation_Leave_TitleInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Conversation_Leave_TitleInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_conversation_leave_title(inputs)
	return en_conversation_leave_title(inputs)
});

/** @typedef {{ name: NonNullable<unknown> }} Conversation_LeftInputs */

const en_conversation_left = /** @type {(inputs: Conversation_LeftInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.name} has left the conversation.`)
};

const ar_conversation_left = /** @type {(inputs: Conversation_LeftInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`غادر ⁨${i?.name}⁩ المحادثة.`)
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
export const conversation_left = /** @type {((inputs: Conversation_LeftInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Conversation_LeftInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_conversation_left(inputs)
	return en_conversation_left(inputs)
});

/** @typedef {{ count: NonNullable<unknown> }} Conversation_Left_To_WriteInputs */

const en_conversation_left_to_write = /** @type {(inputs: Conversation_Left_To_WriteInputs) => LocalizedString} */ (i) => {const p = registry.plural("en", i?.count, {});
	if (p === "one") return /** @type {LocalizedString} */ (`${i?.count} left`);
	if (p === "other") return /** @type {LocalizedString} */ (`${i?.count} left`);
	return /** @type {LocalizedString} */ ("conversation_left_to_write");
};

const ar_conversation_left_to_write = /** @type {(inputs: Conversation_Left_To_WriteInputs) => LocalizedString} */ (i) => {const p = registry.plural("ar", i?.count, {});
	if (p === "zero") return /** @type {LocalizedString} */ (`لا مزيد`);
	if (p === "one") return /** @type {LocalizedString} */ (`بقي حرف واحد`);
	if (p === "two") return /** @type {LocalizedString} */ (`بقي حرفان`);
	if (p === "few") return /** @type {LocalizedString} */ (`بقيت ${i?.count} أحرف`);
	if (p === "many") return /** @type {LocalizedString} */ (`بقي ${i?.count} حرفًا`);
	if (p === "other") return /** @type {LocalizedString} */ (`بقي ${i?.count} حرف`);
	return /** @type {LocalizedString} */ ("conversation_left_to_write");
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
export const conversation_left_to_write = /** @type {((inputs: Conversation_Left_To_WriteInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Conversation_Left_To_WriteInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_conversation_left_to_write(inputs)
	return en_conversation_left_to_write(inputs)
});

/** @typedef {{}} Conversation_Load_OlderInputs */

const en_conversation_load_older = /** @type {(inputs: Conversation_Load_OlderInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Load older messages`)
};

const ar_conversation_load_older = /** @type {(inputs: Conversation_Load_OlderInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`تحميل الرسائل الأقدم`)
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
export const conversation_load_older = /** @type {((inputs?: Conversation_Load_OlderInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Conversation_Load_OlderInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_conversation_load_older(inputs)
	return en_conversation_load_older(inputs)
});

/** @typedef {{}} Conversation_Loading_OlderInputs */

const en_conversation_loading_older = /** @type {(inputs: Conversation_Loading_OlderInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Loading older messages…`)
};

const ar_conversation_loading_older = /** @type {(inputs: Conversation_Loading_OlderInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`جارٍ تحميل الرسائل الأقدم…`)
};

/**
* | output |
* | --- |
* | "Loading older messages…" |
*
* @param {Conversation_Loading_OlderInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_loading_older = /** @type {((inputs?: Conversation_Loading_OlderInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Conversation_Loading_OlderInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_conversation_loading_older(inputs)
	return en_conversation_loading_older(inputs)
});

/** @typedef {{ title: NonNullable<unknown> }} Conversation_LogInputs */

const en_conversation_log = /** @type {(inputs: Conversation_LogInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Conversation in ${i?.title}`)
};

const ar_conversation_log = /** @type {(inputs: Conversation_LogInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`المحادثة في ⁨${i?.title}⁩`)
};

/**
* | output |
* | --- |
* | "Conversation in {title}" |
*
* @param {Conversation_LogInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_log = /** @type {((inputs: Conversation_LogInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Conversation_LogInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_conversation_log(inputs)
	return en_conversation_log(inputs)
});

/** @typedef {{ count: NonNullable<unknown> }} Conversation_Many_TypingInputs */

const en_conversation_many_typing = /** @type {(inputs: Conversation_Many_TypingInputs) => LocalizedString} */ (i) => {const p = registry.plural("en", i?.count, {});
	if (p === "one") return /** @type {LocalizedString} */ (`${i?.count} person is typing...`);
	if (p === "other") return /** @type {LocalizedString} */ (`${i?.count} people are typing...`);
	return /** @type {LocalizedString} */ ("conversation_many_typing");
};

const ar_conversation_many_typing = /** @type {(inputs: Conversation_Many_TypingInputs) => LocalizedString} */ (i) => {const p = registry.plural("ar", i?.count, {});
	if (p === "zero") return /** @type {LocalizedString} */ (`لا أحد يكتب`);
	if (p === "one") return /** @type {LocalizedString} */ (`شخص واحد يكتب...`);
	if (p === "two") return /** @type {LocalizedString} */ (`شخصان يكتبان...`);
	if (p === "few") return /** @type {LocalizedString} */ (`${i?.count} أشخاص يكتبون...`);
	if (p === "many") return /** @type {LocalizedString} */ (`${i?.count} شخصًا يكتبون...`);
	if (p === "other") return /** @type {LocalizedString} */ (`${i?.count} شخص يكتبون...`);
	return /** @type {LocalizedString} */ ("conversation_many_typing");
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
export const conversation_many_typing = /** @type {((inputs: Conversation_Many_TypingInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Conversation_Many_TypingInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_conversation_many_typing(inputs)
	return en_conversation_many_typing(inputs)
});

/** @typedef {{}} Conversation_Medium_TextInputs */

const en_conversation_medium_text = /** @type {(inputs: Conversation_Medium_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Medium text`)
};

const ar_conversation_medium_text = /** @type {(inputs: Conversation_Medium_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`نص متوسط`)
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
export const conversation_medium_text = /** @type {((inputs?: Conversation_Medium_TextInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Conversation_Medium_TextInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_conversation_medium_text(inputs)
	return en_conversation_medium_text(inputs)
});

/** @typedef {{}} Conversation_MemberInputs */

const en_conversation_member = /** @type {(inputs: Conversation_MemberInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`member`)
};

const ar_conversation_member = /** @type {(inputs: Conversation_MemberInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`عضو`)
};

/**
* | output |
* | --- |
* | "member" |
*
* @param {Conversation_MemberInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_member = /** @type {((inputs?: Conversation_MemberInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Conversation_MemberInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_conversation_member(inputs)
	return en_conversation_member(inputs)
});

/** @typedef {{}} Conversation_Member_YouInputs */

const en_conversation_member_you = /** @type {(inputs: Conversation_Member_YouInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`member, you`)
};

const ar_conversation_member_you = /** @type {(inputs: Conversation_Member_YouInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`عضو، أنت`)
};

/**
* | output |
* | --- |
* | "member, you" |
*
* @param {Conversation_Member_YouInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_member_you = /** @type {((inputs?: Conversation_Member_YouInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Conversation_Member_YouInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_conversation_member_you(inputs)
	return en_conversation_member_you(inputs)
});

/** @typedef {{}} Conversation_MembersInputs */

const en_conversation_members = /** @type {(inputs: Conversation_MembersInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Members`)
};

const ar_conversation_members = /** @type {(inputs: Conversation_MembersInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`الأعضاء`)
};

/**
* | output |
* | --- |
* | "Members" |
*
* @param {Conversation_MembersInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_members = /** @type {((inputs?: Conversation_MembersInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Conversation_MembersInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_conversation_members(inputs)
	return en_conversation_members(inputs)
});

/** @typedef {{}} Conversation_Members_MenuInputs */

const en_conversation_members_menu = /** @type {(inputs: Conversation_Members_MenuInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Members…`)
};

const ar_conversation_members_menu = /** @type {(inputs: Conversation_Members_MenuInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`الأعضاء…`)
};

/**
* | output |
* | --- |
* | "Members…" |
*
* @param {Conversation_Members_MenuInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_members_menu = /** @type {((inputs?: Conversation_Members_MenuInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Conversation_Members_MenuInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_conversation_members_menu(inputs)
	return en_conversation_members_menu(inputs)
});

/** @typedef {{ title: NonNullable<unknown> }} Conversation_Members_TitleInputs */

const en_conversation_members_title = /** @type {(inputs: Conversation_Members_TitleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Members of ${i?.title}`)
};

const ar_conversation_members_title = /** @type {(inputs: Conversation_Members_TitleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`أعضاء ⁨${i?.title}⁩`)
};

/**
* | output |
* | --- |
* | "Members of {title}" |
*
* @param {Conversation_Members_TitleInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_members_title = /** @type {((inputs: Conversation_Members_TitleInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Conversation_Members_TitleInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_conversation_members_title(inputs)
	return en_conversation_members_title(inputs)
});

/** @typedef {{}} Conversation_MenuInputs */

const en_conversation_menu = /** @type {(inputs: Conversation_MenuInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Menu`)
};

const ar_conversation_menu = /** @type {(inputs: Conversation_MenuInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`القائمة`)
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
export const conversation_menu = /** @type {((inputs?: Conversation_MenuInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Conversation_MenuInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_conversation_menu(inputs)
	return en_conversation_menu(inputs)
});

/** @typedef {{ title: NonNullable<unknown> }} Conversation_Message_ToInputs */

const en_conversation_message_to = /** @type {(inputs: Conversation_Message_ToInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Message to ${i?.title}`)
};

const ar_conversation_message_to = /** @type {(inputs: Conversation_Message_ToInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`رسالة إلى ⁨${i?.title}⁩`)
};

/**
* | output |
* | --- |
* | "Message to {title}" |
*
* @param {Conversation_Message_ToInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_message_to = /** @type {((inputs: Conversation_Message_ToInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Conversation_Message_ToInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_conversation_message_to(inputs)
	return en_conversation_message_to(inputs)
});

/** @typedef {{}} Conversation_Message_ToolsInputs */

const en_conversation_message_tools = /** @type {(inputs: Conversation_Message_ToolsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Message tools`)
};

const ar_conversation_message_tools = /** @type {(inputs: Conversation_Message_ToolsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`أدوات الرسالة`)
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
export const conversation_message_tools = /** @type {((inputs?: Conversation_Message_ToolsInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Conversation_Message_ToolsInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_conversation_message_tools(inputs)
	return en_conversation_message_tools(inputs)
});

/** @typedef {{}} Conversation_More_PeopleInputs */

const en_conversation_more_people = /** @type {(inputs: Conversation_More_PeopleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`More people`)
};

const ar_conversation_more_people = /** @type {(inputs: Conversation_More_PeopleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`مزيد من الأشخاص`)
};

/**
* | output |
* | --- |
* | "More people" |
*
* @param {Conversation_More_PeopleInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_more_people = /** @type {((inputs?: Conversation_More_PeopleInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Conversation_More_PeopleInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_conversation_more_people(inputs)
	return en_conversation_more_people(inputs)
});

/** @typedef {{ name: NonNullable<unknown> }} Conversation_Mute_NudgesInputs */

const en_conversation_mute_nudges = /** @type {(inputs: Conversation_Mute_NudgesInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Mute nudges of ${i?.name}`)
};

const ar_conversation_mute_nudges = /** @type {(inputs: Conversation_Mute_NudgesInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`كتم هزّات ⁨${i?.name}⁩`)
};

/**
* | output |
* | --- |
* | "Mute nudges of {name}" |
*
* @param {Conversation_Mute_NudgesInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_mute_nudges = /** @type {((inputs: Conversation_Mute_NudgesInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Conversation_Mute_NudgesInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_conversation_mute_nudges(inputs)
	return en_conversation_mute_nudges(inputs)
});

/** @typedef {{ name: NonNullable<unknown> }} Conversation_Mute_WinksInputs */

const en_conversation_mute_winks = /** @type {(inputs: Conversation_Mute_WinksInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Mute winks of ${i?.name}`)
};

const ar_conversation_mute_winks = /** @type {(inputs: Conversation_Mute_WinksInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`كتم غمزات ⁨${i?.name}⁩`)
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
export const conversation_mute_winks = /** @type {((inputs: Conversation_Mute_WinksInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Conversation_Mute_WinksInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_conversation_mute_winks(inputs)
	return en_conversation_mute_winks(inputs)
});

/** @typedef {{}} Conversation_Name_ChangedInputs */

const en_conversation_name_changed = /** @type {(inputs: Conversation_Name_ChangedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The group has its new name.`)
};

const ar_conversation_name_changed = /** @type {(inputs: Conversation_Name_ChangedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`أصبح للمجموعة اسم جديد.`)
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
export const conversation_name_changed = /** @type {((inputs?: Conversation_Name_ChangedInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Conversation_Name_ChangedInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_conversation_name_changed(inputs)
	return en_conversation_name_changed(inputs)
});

/** @typedef {{}} Conversation_New_BelowInputs */

const en_conversation_new_below = /** @type {(inputs: Conversation_New_BelowInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`New messages below`)
};

const ar_conversation_new_below = /** @type {(inputs: Conversation_New_BelowInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`رسائل جديدة في الأسفل`)
};

/**
* | output |
* | --- |
* | "New messages below" |
*
* @param {Conversation_New_BelowInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_new_below = /** @type {((inputs?: Conversation_New_BelowInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Conversation_New_BelowInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_conversation_new_below(inputs)
	return en_conversation_new_below(inputs)
});

/** @typedef {{}} Conversation_New_MessagesInputs */

const en_conversation_new_messages = /** @type {(inputs: Conversation_New_MessagesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`New messages`)
};

const ar_conversation_new_messages = /** @type {(inputs: Conversation_New_MessagesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`رسائل جديدة`)
};

/**
* | output |
* | --- |
* | "New messages" |
*
* @param {Conversation_New_MessagesInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_new_messages = /** @type {((inputs?: Conversation_New_MessagesInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Conversation_New_MessagesInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_conversation_new_messages(inputs)
	return en_conversation_new_messages(inputs)
});

/** @typedef {{ seconds: NonNullable<unknown> }} Conversation_Next_TryInputs */

const en_conversation_next_try = /** @type {(inputs: Conversation_Next_TryInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Next try in ${i?.seconds} s.`)
};

const ar_conversation_next_try = /** @type {(inputs: Conversation_Next_TryInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`المحاولة التالية بعد ${i?.seconds} ث.`)
};

/**
* | output |
* | --- |
* | "Next try in {seconds} s." |
*
* @param {Conversation_Next_TryInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_next_try = /** @type {((inputs: Conversation_Next_TryInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Conversation_Next_TryInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_conversation_next_try(inputs)
	return en_conversation_next_try(inputs)
});

/** @typedef {{}} Conversation_No_ConnectionInputs */

const en_conversation_no_connection = /** @type {(inputs: Conversation_No_ConnectionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`there is no connection`)
};

const ar_conversation_no_connection = /** @type {(inputs: Conversation_No_ConnectionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`لا يوجد اتصال`)
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
export const conversation_no_connection = /** @type {((inputs?: Conversation_No_ConnectionInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Conversation_No_ConnectionInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_conversation_no_connection(inputs)
	return en_conversation_no_connection(inputs)
});

/** @typedef {{}} Conversation_Nobody_CalledInputs */

const en_conversation_nobody_called = /** @type {(inputs: Conversation_Nobody_CalledInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nobody is called like that.`)
};

const ar_conversation_nobody_called = /** @type {(inputs: Conversation_Nobody_CalledInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`لا أحد بهذا الاسم.`)
};

/**
* | output |
* | --- |
* | "Nobody is called like that." |
*
* @param {Conversation_Nobody_CalledInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_nobody_called = /** @type {((inputs?: Conversation_Nobody_CalledInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Conversation_Nobody_CalledInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_conversation_nobody_called(inputs)
	return en_conversation_nobody_called(inputs)
});

/** @typedef {{}} Conversation_Nobody_LeftInputs */

const en_conversation_nobody_left = /** @type {(inputs: Conversation_Nobody_LeftInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No contact is left to choose. Search for people by name.`)
};

const ar_conversation_nobody_left = /** @type {(inputs: Conversation_Nobody_LeftInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`لم يبقَ في جهات اتصالك من تختاره. ابحث عن الأشخاص بالاسم.`)
};

/**
* | output |
* | --- |
* | "No contact is left to choose. Search for people by name." |
*
* @param {Conversation_Nobody_LeftInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_nobody_left = /** @type {((inputs?: Conversation_Nobody_LeftInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Conversation_Nobody_LeftInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_conversation_nobody_left(inputs)
	return en_conversation_nobody_left(inputs)
});

/** @typedef {{ reason: NonNullable<unknown> }} Conversation_Not_SentInputs */

const en_conversation_not_sent = /** @type {(inputs: Conversation_Not_SentInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`not sent: ${i?.reason}`)
};

const ar_conversation_not_sent = /** @type {(inputs: Conversation_Not_SentInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`لم تُرسَل: ${i?.reason}`)
};

/**
* | output |
* | --- |
* | "not sent: {reason}" |
*
* @param {Conversation_Not_SentInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_not_sent = /** @type {((inputs: Conversation_Not_SentInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Conversation_Not_SentInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_conversation_not_sent(inputs)
	return en_conversation_not_sent(inputs)
});

/** @typedef {{}} Conversation_Note_BusyInputs */

const en_conversation_note_busy = /** @type {(inputs: Conversation_Note_BusyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The server is busy. What you write is kept, and sent when it is back.`)
};

const ar_conversation_note_busy = /** @type {(inputs: Conversation_Note_BusyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`الخادم مشغول. ما تكتبه محفوظ، ويُرسَل حين يعود الخادم.`)
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
export const conversation_note_busy = /** @type {((inputs?: Conversation_Note_BusyInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Conversation_Note_BusyInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_conversation_note_busy(inputs)
	return en_conversation_note_busy(inputs)
});

/** @typedef {{}} Conversation_Note_ConnectingInputs */

const en_conversation_note_connecting = /** @type {(inputs: Conversation_Note_ConnectingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Connecting to this conversation… What you write is kept, and sent when you are connected.`)
};

const ar_conversation_note_connecting = /** @type {(inputs: Conversation_Note_ConnectingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`جارٍ الاتصال بهذه المحادثة… ما تكتبه محفوظ، ويُرسَل عند الاتصال.`)
};

/**
* | output |
* | --- |
* | "Connecting to this conversation… What you write is kept, and sent when you are connected." |
*
* @param {Conversation_Note_ConnectingInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_note_connecting = /** @type {((inputs?: Conversation_Note_ConnectingInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Conversation_Note_ConnectingInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_conversation_note_connecting(inputs)
	return en_conversation_note_connecting(inputs)
});

/** @typedef {{}} Conversation_Note_HiddenInputs */

const en_conversation_note_hidden = /** @type {(inputs: Conversation_Note_HiddenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`You appear offline. You can write, and what others write reaches you; nobody is told that you are here, that you type, or what you have read. Only what you send is seen.`)
};

const ar_conversation_note_hidden = /** @type {(inputs: Conversation_Note_HiddenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`تظهر غير متصل. يمكنك الكتابة، ويصلك ما يكتبه الآخرون، ولا يُخبَر أحد بأنك هنا أو بأنك تكتب أو بما قرأته. لا يرى الآخرون إلا ما ترسله.`)
};

/**
* | output |
* | --- |
* | "You appear offline. You can write, and what others write reaches you; nobody is told that you are here, that you type, or what you have read. Only what you s..." |
*
* @param {Conversation_Note_HiddenInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_note_hidden = /** @type {((inputs?: Conversation_Note_HiddenInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Conversation_Note_HiddenInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_conversation_note_hidden(inputs)
	return en_conversation_note_hidden(inputs)
});

/** @typedef {{}} Conversation_Note_LostInputs */

const en_conversation_note_lost = /** @type {(inputs: Conversation_Note_LostInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`There is no connection. What you write is kept, and sent when it is back.`)
};

const ar_conversation_note_lost = /** @type {(inputs: Conversation_Note_LostInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`لا يوجد اتصال. ما تكتبه محفوظ، ويُرسَل حين يعود الاتصال.`)
};

/**
* | output |
* | --- |
* | "There is no connection. What you write is kept, and sent when it is back." |
*
* @param {Conversation_Note_LostInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_note_lost = /** @type {((inputs?: Conversation_Note_LostInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Conversation_Note_LostInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_conversation_note_lost(inputs)
	return en_conversation_note_lost(inputs)
});

/** @typedef {{}} Conversation_Note_OfflineInputs */

const en_conversation_note_offline = /** @type {(inputs: Conversation_Note_OfflineInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`You are offline. What you write is kept, and sent when you are back.`)
};

const ar_conversation_note_offline = /** @type {(inputs: Conversation_Note_OfflineInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`أنت غير متصل بالشبكة. ما تكتبه محفوظ، ويُرسَل حين تعود.`)
};

/**
* | output |
* | --- |
* | "You are offline. What you write is kept, and sent when you are back." |
*
* @param {Conversation_Note_OfflineInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_note_offline = /** @type {((inputs?: Conversation_Note_OfflineInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Conversation_Note_OfflineInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_conversation_note_offline(inputs)
	return en_conversation_note_offline(inputs)
});

/** @typedef {{}} Conversation_Note_ReplacedInputs */

const en_conversation_note_replaced = /** @type {(inputs: Conversation_Note_ReplacedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This conversation goes on in another window, where you opened it last.`)
};

const ar_conversation_note_replaced = /** @type {(inputs: Conversation_Note_ReplacedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`تستمر هذه المحادثة في نافذة أخرى، حيث فتحتها آخر مرة.`)
};

/**
* | output |
* | --- |
* | "This conversation goes on in another window, where you opened it last." |
*
* @param {Conversation_Note_ReplacedInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_note_replaced = /** @type {((inputs?: Conversation_Note_ReplacedInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Conversation_Note_ReplacedInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_conversation_note_replaced(inputs)
	return en_conversation_note_replaced(inputs)
});

/** @typedef {{}} Conversation_Note_Replaced_UnsentInputs */

const en_conversation_note_replaced_unsent = /** @type {(inputs: Conversation_Note_Replaced_UnsentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This conversation goes on in another window, where you opened it last. What is not sent yet is kept until this one is connected again.`)
};

const ar_conversation_note_replaced_unsent = /** @type {(inputs: Conversation_Note_Replaced_UnsentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`تستمر هذه المحادثة في نافذة أخرى، حيث فتحتها آخر مرة. ما لم يُرسَل بعد محفوظ حتى تتصل هذه النافذة من جديد.`)
};

/**
* | output |
* | --- |
* | "This conversation goes on in another window, where you opened it last. What is not sent yet is kept until this one is connected again." |
*
* @param {Conversation_Note_Replaced_UnsentInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_note_replaced_unsent = /** @type {((inputs?: Conversation_Note_Replaced_UnsentInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Conversation_Note_Replaced_UnsentInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_conversation_note_replaced_unsent(inputs)
	return en_conversation_note_replaced_unsent(inputs)
});

/** @typedef {{}} Conversation_Note_RestartInputs */

const en_conversation_note_restart = /** @type {(inputs: Conversation_Note_RestartInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The server restarts. What you write is kept, and sent when it is back.`)
};

const ar_conversation_note_restart = /** @type {(inputs: Conversation_Note_RestartInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`يُعاد تشغيل الخادم. ما تكتبه محفوظ، ويُرسَل حين يعود الخادم.`)
};

/**
* | output |
* | --- |
* | "The server restarts. What you write is kept, and sent when it is back." |
*
* @param {Conversation_Note_RestartInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_note_restart = /** @type {((inputs?: Conversation_Note_RestartInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Conversation_Note_RestartInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_conversation_note_restart(inputs)
	return en_conversation_note_restart(inputs)
});

/** @typedef {{}} Conversation_Note_ShutInputs */

const en_conversation_note_shut = /** @type {(inputs: Conversation_Note_ShutInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`You are no longer in this conversation. What was said before stays here until you close the window.`)
};

const ar_conversation_note_shut = /** @type {(inputs: Conversation_Note_ShutInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`لم تعد في هذه المحادثة. ما قيل من قبل يبقى هنا حتى تغلق النافذة.`)
};

/**
* | output |
* | --- |
* | "You are no longer in this conversation. What was said before stays here until you close the window." |
*
* @param {Conversation_Note_ShutInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_note_shut = /** @type {((inputs?: Conversation_Note_ShutInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Conversation_Note_ShutInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_conversation_note_shut(inputs)
	return en_conversation_note_shut(inputs)
});

/** @typedef {{}} Conversation_Note_SlowInputs */

const en_conversation_note_slow = /** @type {(inputs: Conversation_Note_SlowInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Your connection is too slow for this room. What you write is kept, and sent when it is back.`)
};

const ar_conversation_note_slow = /** @type {(inputs: Conversation_Note_SlowInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`اتصالك أبطأ من أن يكفي هذه الغرفة. ما تكتبه محفوظ، ويُرسَل حين يعود الاتصال.`)
};

/**
* | output |
* | --- |
* | "Your connection is too slow for this room. What you write is kept, and sent when it is back." |
*
* @param {Conversation_Note_SlowInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_note_slow = /** @type {((inputs?: Conversation_Note_SlowInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Conversation_Note_SlowInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_conversation_note_slow(inputs)
	return en_conversation_note_slow(inputs)
});

/** @typedef {{}} Conversation_Note_StoppedInputs */

const en_conversation_note_stopped = /** @type {(inputs: Conversation_Note_StoppedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The connection was stopped by a fault.`)
};

const ar_conversation_note_stopped = /** @type {(inputs: Conversation_Note_StoppedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`توقف الاتصال بسبب خلل.`)
};

/**
* | output |
* | --- |
* | "The connection was stopped by a fault." |
*
* @param {Conversation_Note_StoppedInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_note_stopped = /** @type {((inputs?: Conversation_Note_StoppedInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Conversation_Note_StoppedInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_conversation_note_stopped(inputs)
	return en_conversation_note_stopped(inputs)
});

/** @typedef {{}} Conversation_Note_Stopped_UnsentInputs */

const en_conversation_note_stopped_unsent = /** @type {(inputs: Conversation_Note_Stopped_UnsentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The connection was stopped by a fault. What is not sent yet is kept until it is connected again.`)
};

const ar_conversation_note_stopped_unsent = /** @type {(inputs: Conversation_Note_Stopped_UnsentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`توقف الاتصال بسبب خلل. ما لم يُرسَل بعد محفوظ حتى يعود الاتصال.`)
};

/**
* | output |
* | --- |
* | "The connection was stopped by a fault. What is not sent yet is kept until it is connected again." |
*
* @param {Conversation_Note_Stopped_UnsentInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_note_stopped_unsent = /** @type {((inputs?: Conversation_Note_Stopped_UnsentInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Conversation_Note_Stopped_UnsentInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_conversation_note_stopped_unsent(inputs)
	return en_conversation_note_stopped_unsent(inputs)
});

/** @typedef {{}} Conversation_Note_Too_FastInputs */

const en_conversation_note_too_fast = /** @type {(inputs: Conversation_Note_Too_FastInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`You write faster than this room can take. The rest will be sent by itself.`)
};

const ar_conversation_note_too_fast = /** @type {(inputs: Conversation_Note_Too_FastInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`تكتب أسرع مما تستوعبه هذه الغرفة. سيُرسَل الباقي تلقائيًا.`)
};

/**
* | output |
* | --- |
* | "You write faster than this room can take. The rest will be sent by itself." |
*
* @param {Conversation_Note_Too_FastInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_note_too_fast = /** @type {((inputs?: Conversation_Note_Too_FastInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Conversation_Note_Too_FastInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_conversation_note_too_fast(inputs)
	return en_conversation_note_too_fast(inputs)
});

/** @typedef {{}} Conversation_Note_Too_ManyInputs */

const en_conversation_note_too_many = /** @type {(inputs: Conversation_Note_Too_ManyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This conversation is open in too many windows. Close one: what you write is kept until then.`)
};

const ar_conversation_note_too_many = /** @type {(inputs: Conversation_Note_Too_ManyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`هذه المحادثة مفتوحة في نوافذ كثيرة. أغلق إحداها: ما تكتبه محفوظ حتى ذلك الحين.`)
};

/**
* | output |
* | --- |
* | "This conversation is open in too many windows. Close one: what you write is kept until then." |
*
* @param {Conversation_Note_Too_ManyInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_note_too_many = /** @type {((inputs?: Conversation_Note_Too_ManyInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Conversation_Note_Too_ManyInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_conversation_note_too_many(inputs)
	return en_conversation_note_too_many(inputs)
});

/** @typedef {{}} Conversation_Note_Too_MuchInputs */

const en_conversation_note_too_much = /** @type {(inputs: Conversation_Note_Too_MuchInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Too much was sent at once, and the server let go. What you write is kept, and sent when it is back.`)
};

const ar_conversation_note_too_much = /** @type {(inputs: Conversation_Note_Too_MuchInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`أُرسل الكثير دفعة واحدة فقطع الخادم الاتصال. ما تكتبه محفوظ، ويُرسَل حين يعود الاتصال.`)
};

/**
* | output |
* | --- |
* | "Too much was sent at once, and the server let go. What you write is kept, and sent when it is back." |
*
* @param {Conversation_Note_Too_MuchInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_note_too_much = /** @type {((inputs?: Conversation_Note_Too_MuchInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Conversation_Note_Too_MuchInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_conversation_note_too_much(inputs)
	return en_conversation_note_too_much(inputs)
});

/** @typedef {{}} Conversation_Note_UnsentInputs */

const en_conversation_note_unsent = /** @type {(inputs: Conversation_Note_UnsentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What is not sent yet is kept until this room is connected again.`)
};

const ar_conversation_note_unsent = /** @type {(inputs: Conversation_Note_UnsentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`ما لم يُرسَل بعد محفوظ حتى تتصل هذه الغرفة من جديد.`)
};

/**
* | output |
* | --- |
* | "What is not sent yet is kept until this room is connected again." |
*
* @param {Conversation_Note_UnsentInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_note_unsent = /** @type {((inputs?: Conversation_Note_UnsentInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Conversation_Note_UnsentInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_conversation_note_unsent(inputs)
	return en_conversation_note_unsent(inputs)
});

/** @typedef {{}} Conversation_NudgeInputs */

const en_conversation_nudge = /** @type {(inputs: Conversation_NudgeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nudge`)
};

const ar_conversation_nudge = /** @type {(inputs: Conversation_NudgeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`هزّة`)
};

/**
* | output |
* | --- |
* | "Nudge" |
*
* @param {Conversation_NudgeInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_nudge = /** @type {((inputs?: Conversation_NudgeInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Conversation_NudgeInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_conversation_nudge(inputs)
	return en_conversation_nudge(inputs)
});

/** @typedef {{ reason: NonNullable<unknown> }} Conversation_Nudge_Not_SentInputs */

const en_conversation_nudge_not_sent = /** @type {(inputs: Conversation_Nudge_Not_SentInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Your nudge was not sent. ${i?.reason}`)
};

const ar_conversation_nudge_not_sent = /** @type {(inputs: Conversation_Nudge_Not_SentInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`لم تُرسَل هزّتك. ${i?.reason}`)
};

/**
* | output |
* | --- |
* | "Your nudge was not sent. {reason}" |
*
* @param {Conversation_Nudge_Not_SentInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_nudge_not_sent = /** @type {((inputs: Conversation_Nudge_Not_SentInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Conversation_Nudge_Not_SentInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_conversation_nudge_not_sent(inputs)
	return en_conversation_nudge_not_sent(inputs)
});

/** @typedef {{}} Conversation_Nudge_OfflineInputs */

const en_conversation_nudge_offline = /** @type {(inputs: Conversation_Nudge_OfflineInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Your nudge was not sent: there is no connection.`)
};

const ar_conversation_nudge_offline = /** @type {(inputs: Conversation_Nudge_OfflineInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`لم تُرسَل هزّتك: لا يوجد اتصال.`)
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
export const conversation_nudge_offline = /** @type {((inputs?: Conversation_Nudge_OfflineInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Conversation_Nudge_OfflineInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_conversation_nudge_offline(inputs)
	return en_conversation_nudge_offline(inputs)
});

/** @typedef {{}} Conversation_Nudge_Too_OftenInputs */

const en_conversation_nudge_too_often = /** @type {(inputs: Conversation_Nudge_Too_OftenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`You may not send a nudge that often.`)
};

const ar_conversation_nudge_too_often = /** @type {(inputs: Conversation_Nudge_Too_OftenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`لا يمكنك إرسال الهزّات بهذه الكثرة.`)
};

/**
* | output |
* | --- |
* | "You may not send a nudge that often." |
*
* @param {Conversation_Nudge_Too_OftenInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_nudge_too_often = /** @type {((inputs?: Conversation_Nudge_Too_OftenInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Conversation_Nudge_Too_OftenInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_conversation_nudge_too_often(inputs)
	return en_conversation_nudge_too_often(inputs)
});

/** @typedef {{ name: NonNullable<unknown> }} Conversation_NudgedInputs */

const en_conversation_nudged = /** @type {(inputs: Conversation_NudgedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.name} has just sent you a nudge!`)
};

const ar_conversation_nudged = /** @type {(inputs: Conversation_NudgedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`أرسل إليك ⁨${i?.name}⁩ هزّة للتو!`)
};

/**
* | output |
* | --- |
* | "{name} has just sent you a nudge!" |
*
* @param {Conversation_NudgedInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_nudged = /** @type {((inputs: Conversation_NudgedInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Conversation_NudgedInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_conversation_nudged(inputs)
	return en_conversation_nudged(inputs)
});

/** @typedef {{}} Conversation_Nudged_OwnInputs */

const en_conversation_nudged_own = /** @type {(inputs: Conversation_Nudged_OwnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`You have just sent a nudge!`)
};

const ar_conversation_nudged_own = /** @type {(inputs: Conversation_Nudged_OwnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`لقد أرسلت هزّة للتو!`)
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
export const conversation_nudged_own = /** @type {((inputs?: Conversation_Nudged_OwnInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Conversation_Nudged_OwnInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_conversation_nudged_own(inputs)
	return en_conversation_nudged_own(inputs)
});

/** @typedef {{}} Conversation_Own_PictureInputs */

const en_conversation_own_picture = /** @type {(inputs: Conversation_Own_PictureInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Your picture`)
};

const ar_conversation_own_picture = /** @type {(inputs: Conversation_Own_PictureInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`صورتك`)
};

/**
* | output |
* | --- |
* | "Your picture" |
*
* @param {Conversation_Own_PictureInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_own_picture = /** @type {((inputs?: Conversation_Own_PictureInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Conversation_Own_PictureInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_conversation_own_picture(inputs)
	return en_conversation_own_picture(inputs)
});

/** @typedef {{}} Conversation_OwnerInputs */

const en_conversation_owner = /** @type {(inputs: Conversation_OwnerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`owner`)
};

const ar_conversation_owner = /** @type {(inputs: Conversation_OwnerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`المالك`)
};

/**
* | output |
* | --- |
* | "owner" |
*
* @param {Conversation_OwnerInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_owner = /** @type {((inputs?: Conversation_OwnerInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Conversation_OwnerInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_conversation_owner(inputs)
	return en_conversation_owner(inputs)
});

/** @typedef {{}} Conversation_Owner_YouInputs */

const en_conversation_owner_you = /** @type {(inputs: Conversation_Owner_YouInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`owner, you`)
};

const ar_conversation_owner_you = /** @type {(inputs: Conversation_Owner_YouInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`المالك، أنت`)
};

/**
* | output |
* | --- |
* | "owner, you" |
*
* @param {Conversation_Owner_YouInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_owner_you = /** @type {((inputs?: Conversation_Owner_YouInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Conversation_Owner_YouInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_conversation_owner_you(inputs)
	return en_conversation_owner_you(inputs)
});

/** @typedef {{}} Conversation_PeopleInputs */

const en_conversation_people = /** @type {(inputs: Conversation_PeopleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`People`)
};

const ar_conversation_people = /** @type {(inputs: Conversation_PeopleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`الأشخاص`)
};

/**
* | output |
* | --- |
* | "People" |
*
* @param {Conversation_PeopleInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_people = /** @type {((inputs?: Conversation_PeopleInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Conversation_PeopleInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_conversation_people(inputs)
	return en_conversation_people(inputs)
});

/** @typedef {{ count: NonNullable<unknown> }} Conversation_People_HereInputs */

const en_conversation_people_here = /** @type {(inputs: Conversation_People_HereInputs) => LocalizedString} */ (i) => {const p = registry.plural("en", i?.count, {});
	if (p === "one") return /** @type {LocalizedString} */ (`${i?.count} person here`);
	if (p === "other") return /** @type {LocalizedString} */ (`${i?.count} people here`);
	return /** @type {LocalizedString} */ ("conversation_people_here");
};

const ar_conversation_people_here = /** @type {(inputs: Conversation_People_HereInputs) => LocalizedString} */ (i) => {const p = registry.plural("ar", i?.count, {});
	if (p === "zero") return /** @type {LocalizedString} */ (`لا أحد هنا`);
	if (p === "one") return /** @type {LocalizedString} */ (`شخص واحد هنا`);
	if (p === "two") return /** @type {LocalizedString} */ (`شخصان هنا`);
	if (p === "few") return /** @type {LocalizedString} */ (`${i?.count} أشخاص هنا`);
	if (p === "many") return /** @type {LocalizedString} */ (`${i?.count} شخصًا هنا`);
	if (p === "other") return /** @type {LocalizedString} */ (`${i?.count} شخص هنا`);
	return /** @type {LocalizedString} */ ("conversation_people_here");
};

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
export const conversation_people_here = /** @type {((inputs: Conversation_People_HereInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Conversation_People_HereInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_conversation_people_here(inputs)
	return en_conversation_people_here(inputs)
});

/** @typedef {{ name: NonNullable<unknown> }} Conversation_Picture_OfInputs */

const en_conversation_picture_of = /** @type {(inputs: Conversation_Picture_OfInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Picture of ${i?.name}`)
};

const ar_conversation_picture_of = /** @type {(inputs: Conversation_Picture_OfInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`صورة ⁨${i?.name}⁩`)
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
export const conversation_picture_of = /** @type {((inputs: Conversation_Picture_OfInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Conversation_Picture_OfInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_conversation_picture_of(inputs)
	return en_conversation_picture_of(inputs)
});

/** @typedef {{ count: NonNullable<unknown> }} Conversation_PixelsInputs */

const en_conversation_pixels = /** @type {(inputs: Conversation_PixelsInputs) => LocalizedString} */ (i) => {const p = registry.plural("en", i?.count, {});
	if (p === "one") return /** @type {LocalizedString} */ (`${i?.count} pixel`);
	if (p === "other") return /** @type {LocalizedString} */ (`${i?.count} pixels`);
	return /** @type {LocalizedString} */ ("conversation_pixels");
};

const ar_conversation_pixels = /** @type {(inputs: Conversation_PixelsInputs) => LocalizedString} */ (i) => {const p = registry.plural("ar", i?.count, {});
	if (p === "zero") return /** @type {LocalizedString} */ (`بلا بكسل`);
	if (p === "one") return /** @type {LocalizedString} */ (`بكسل واحد`);
	if (p === "two") return /** @type {LocalizedString} */ (`بكسلان`);
	if (p === "few") return /** @type {LocalizedString} */ (`${i?.count} بكسلات`);
	if (p === "many") return /** @type {LocalizedString} */ (`${i?.count} بكسلًا`);
	if (p === "other") return /** @type {LocalizedString} */ (`${i?.count} بكسل`);
	return /** @type {LocalizedString} */ ("conversation_pixels");
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
export const conversation_pixels = /** @type {((inputs: Conversation_PixelsInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Conversation_PixelsInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_conversation_pixels(inputs)
	return en_conversation_pixels(inputs)
});

/** @typedef {{}} Conversation_PlainInputs */

const en_conversation_plain = /** @type {(inputs: Conversation_PlainInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Send as plain text: (H) stays (H)`)
};

const ar_conversation_plain = /** @type {(inputs: Conversation_PlainInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`الإرسال كنص عادي: ⁦(H)⁩ تبقى ⁦(H)⁩`)
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
export const conversation_plain = /** @type {((inputs?: Conversation_PlainInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Conversation_PlainInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_conversation_plain(inputs)
	return en_conversation_plain(inputs)
});

/** @typedef {{}} Conversation_PlayInputs */

const en_conversation_play = /** @type {(inputs: Conversation_PlayInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Play it`)
};

const ar_conversation_play = /** @type {(inputs: Conversation_PlayInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`تشغيلها`)
};

/**
* | output |
* | --- |
* | "Play it" |
*
* @param {Conversation_PlayInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_play = /** @type {((inputs?: Conversation_PlayInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Conversation_PlayInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_conversation_play(inputs)
	return en_conversation_play(inputs)
});

/** @typedef {{}} Conversation_Play_AgainInputs */

const en_conversation_play_again = /** @type {(inputs: Conversation_Play_AgainInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Play it again`)
};

const ar_conversation_play_again = /** @type {(inputs: Conversation_Play_AgainInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`تشغيلها مجددًا`)
};

/**
* | output |
* | --- |
* | "Play it again" |
*
* @param {Conversation_Play_AgainInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_play_again = /** @type {((inputs?: Conversation_Play_AgainInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Conversation_Play_AgainInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_conversation_play_again(inputs)
	return en_conversation_play_again(inputs)
});

/** @typedef {{ count: NonNullable<unknown> }} Conversation_ReadInputs */

const en_conversation_read = /** @type {(inputs: Conversation_ReadInputs) => LocalizedString} */ (i) => {const p = registry.plural("en", i?.count, {});
	if (p === "one") return /** @type {LocalizedString} */ (`read`);
	if (p === "other") return /** @type {LocalizedString} */ (`read by ${i?.count}`);
	return /** @type {LocalizedString} */ ("conversation_read");
};

const ar_conversation_read = /** @type {(inputs: Conversation_ReadInputs) => LocalizedString} */ (i) => {const p = registry.plural("ar", i?.count, {});
	if (p === "zero") return /** @type {LocalizedString} */ (`لم يقرأها أحد`);
	if (p === "one") return /** @type {LocalizedString} */ (`قُرئت`);
	if (p === "two") return /** @type {LocalizedString} */ (`قرأها شخصان`);
	if (p === "few") return /** @type {LocalizedString} */ (`قرأها ${i?.count} أشخاص`);
	if (p === "many") return /** @type {LocalizedString} */ (`قرأها ${i?.count} شخصًا`);
	if (p === "other") return /** @type {LocalizedString} */ (`قرأها ${i?.count} شخص`);
	return /** @type {LocalizedString} */ ("conversation_read");
};

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
export const conversation_read = /** @type {((inputs: Conversation_ReadInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Conversation_ReadInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_conversation_read(inputs)
	return en_conversation_read(inputs)
});

/** @typedef {{}} Conversation_RemoveInputs */

const en_conversation_remove = /** @type {(inputs: Conversation_RemoveInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Remove`)
};

const ar_conversation_remove = /** @type {(inputs: Conversation_RemoveInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`إزالة`)
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
export const conversation_remove = /** @type {((inputs?: Conversation_RemoveInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Conversation_RemoveInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_conversation_remove(inputs)
	return en_conversation_remove(inputs)
});

/** @typedef {{ name: NonNullable<unknown> }} Conversation_Remove_NameInputs */

const en_conversation_remove_name = /** @type {(inputs: Conversation_Remove_NameInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Remove ${i?.name}`)
};

const ar_conversation_remove_name = /** @type {(inputs: Conversation_Remove_NameInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`إزالة ⁨${i?.name}⁩`)
};

/**
* | output |
* | --- |
* | "Remove {name}" |
*
* @param {Conversation_Remove_NameInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_remove_name = /** @type {((inputs: Conversation_Remove_NameInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Conversation_Remove_NameInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_conversation_remove_name(inputs)
	return en_conversation_remove_name(inputs)
});

/** @typedef {{ name: NonNullable<unknown> }} Conversation_RemovedInputs */

const en_conversation_removed = /** @type {(inputs: Conversation_RemovedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.name} was removed.`)
};

const ar_conversation_removed = /** @type {(inputs: Conversation_RemovedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`تمت إزالة ⁨${i?.name}⁩.`)
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
export const conversation_removed = /** @type {((inputs: Conversation_RemovedInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Conversation_RemovedInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_conversation_removed(inputs)
	return en_conversation_removed(inputs)
});

/** @typedef {{ name: NonNullable<unknown>, by: NonNullable<unknown> }} Conversation_Removed_ByInputs */

const en_conversation_removed_by = /** @type {(inputs: Conversation_Removed_ByInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.name} was removed by ${i?.by}.`)
};

const ar_conversation_removed_by = /** @type {(inputs: Conversation_Removed_ByInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`تمت إزالة ⁨${i?.name}⁩ من قِبل ⁨${i?.by}⁩.`)
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
export const conversation_removed_by = /** @type {((inputs: Conversation_Removed_ByInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Conversation_Removed_ByInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_conversation_removed_by(inputs)
	return en_conversation_removed_by(inputs)
});

/** @typedef {{}} Conversation_RenameInputs */

const en_conversation_rename = /** @type {(inputs: Conversation_RenameInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Rename`)
};

const ar_conversation_rename = /** @type {(inputs: Conversation_RenameInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`إعادة التسمية`)
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
export const conversation_rename = /** @type {((inputs?: Conversation_RenameInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Conversation_RenameInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_conversation_rename(inputs)
	return en_conversation_rename(inputs)
});

/** @typedef {{ name: NonNullable<unknown>, title: NonNullable<unknown> }} Conversation_RenamedInputs */

const en_conversation_renamed = /** @type {(inputs: Conversation_RenamedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.name} named this conversation “${i?.title}”.`)
};

const ar_conversation_renamed = /** @type {(inputs: Conversation_RenamedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`سمّى ⁨${i?.name}⁩ هذه المحادثة «⁨${i?.title}⁩».`)
};

/**
* | output |
* | --- |
* | "{name} named this conversation “{title}”." |
*
* @param {Conversation_RenamedInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_renamed = /** @type {((inputs: Conversation_RenamedInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Conversation_RenamedInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_conversation_renamed(inputs)
	return en_conversation_renamed(inputs)
});

/** @typedef {{}} Conversation_RetryInputs */

const en_conversation_retry = /** @type {(inputs: Conversation_RetryInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Retry`)
};

const ar_conversation_retry = /** @type {(inputs: Conversation_RetryInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`إعادة المحاولة`)
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
export const conversation_retry = /** @type {((inputs?: Conversation_RetryInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Conversation_RetryInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_conversation_retry(inputs)
	return en_conversation_retry(inputs)
});

/** @typedef {{}} Conversation_Room_PictureInputs */

const en_conversation_room_picture = /** @type {(inputs: Conversation_Room_PictureInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Picture of the room`)
};

const ar_conversation_room_picture = /** @type {(inputs: Conversation_Room_PictureInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`صورة الغرفة`)
};

/**
* | output |
* | --- |
* | "Picture of the room" |
*
* @param {Conversation_Room_PictureInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_room_picture = /** @type {((inputs?: Conversation_Room_PictureInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Conversation_Room_PictureInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_conversation_room_picture(inputs)
	return en_conversation_room_picture(inputs)
});

/** @typedef {{}} Conversation_Said_While_LostInputs */

const en_conversation_said_while_lost = /** @type {(inputs: Conversation_Said_While_LostInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Said while the connection was lost`)
};

const ar_conversation_said_while_lost = /** @type {(inputs: Conversation_Said_While_LostInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`قيل أثناء انقطاع الاتصال`)
};

/**
* | output |
* | --- |
* | "Said while the connection was lost" |
*
* @param {Conversation_Said_While_LostInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_said_while_lost = /** @type {((inputs?: Conversation_Said_While_LostInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Conversation_Said_While_LostInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_conversation_said_while_lost(inputs)
	return en_conversation_said_while_lost(inputs)
});

/** @typedef {{ name: NonNullable<unknown> }} Conversation_SaysInputs */

const en_conversation_says = /** @type {(inputs: Conversation_SaysInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.name} says:`)
};

const ar_conversation_says = /** @type {(inputs: Conversation_SaysInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`⁨${i?.name}⁩ يقول:`)
};

/**
* | output |
* | --- |
* | "{name} says:" |
*
* @param {Conversation_SaysInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_says = /** @type {((inputs: Conversation_SaysInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Conversation_SaysInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_conversation_says(inputs)
	return en_conversation_says(inputs)
});

/** @typedef {{}} Conversation_SendInputs */

const en_conversation_send = /** @type {(inputs: Conversation_SendInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Send`)
};

const ar_conversation_send = /** @type {(inputs: Conversation_SendInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`إرسال`)
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
export const conversation_send = /** @type {((inputs?: Conversation_SendInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Conversation_SendInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_conversation_send(inputs)
	return en_conversation_send(inputs)
});

/** @typedef {{}} Conversation_Send_NudgeInputs */

const en_conversation_send_nudge = /** @type {(inputs: Conversation_Send_NudgeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Send a nudge`)
};

const ar_conversation_send_nudge = /** @type {(inputs: Conversation_Send_NudgeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`إرسال هزّة`)
};

/**
* | output |
* | --- |
* | "Send a nudge" |
*
* @param {Conversation_Send_NudgeInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_send_nudge = /** @type {((inputs?: Conversation_Send_NudgeInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Conversation_Send_NudgeInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_conversation_send_nudge(inputs)
	return en_conversation_send_nudge(inputs)
});

/** @typedef {{}} Conversation_Send_WinkInputs */

const en_conversation_send_wink = /** @type {(inputs: Conversation_Send_WinkInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Send a wink`)
};

const ar_conversation_send_wink = /** @type {(inputs: Conversation_Send_WinkInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`إرسال غمزة`)
};

/**
* | output |
* | --- |
* | "Send a wink" |
*
* @param {Conversation_Send_WinkInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_send_wink = /** @type {((inputs?: Conversation_Send_WinkInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Conversation_Send_WinkInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_conversation_send_wink(inputs)
	return en_conversation_send_wink(inputs)
});

/** @typedef {{ wink: NonNullable<unknown> }} Conversation_Send_Wink_NameInputs */

const en_conversation_send_wink_name = /** @type {(inputs: Conversation_Send_Wink_NameInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Send a wink: ${i?.wink}`)
};

const ar_conversation_send_wink_name = /** @type {(inputs: Conversation_Send_Wink_NameInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`إرسال غمزة: ⁨${i?.wink}⁩`)
};

/**
* | output |
* | --- |
* | "Send a wink: {wink}" |
*
* @param {Conversation_Send_Wink_NameInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_send_wink_name = /** @type {((inputs: Conversation_Send_Wink_NameInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Conversation_Send_Wink_NameInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_conversation_send_wink_name(inputs)
	return en_conversation_send_wink_name(inputs)
});

/** @typedef {{}} Conversation_SendingInputs */

const en_conversation_sending = /** @type {(inputs: Conversation_SendingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`sending…`)
};

const ar_conversation_sending = /** @type {(inputs: Conversation_SendingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`جارٍ الإرسال…`)
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
export const conversation_sending = /** @type {((inputs?: Conversation_SendingInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Conversation_SendingInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_conversation_sending(inputs)
	return en_conversation_sending(inputs)
});

/** @typedef {{ seconds: NonNullable<unknown> }} Conversation_Sends_InInputs */

const en_conversation_sends_in = /** @type {(inputs: Conversation_Sends_InInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Goes on in ${i?.seconds} s.`)
};

const ar_conversation_sends_in = /** @type {(inputs: Conversation_Sends_InInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`يُستأنف بعد ${i?.seconds} ث.`)
};

/**
* | output |
* | --- |
* | "Goes on in {seconds} s." |
*
* @param {Conversation_Sends_InInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_sends_in = /** @type {((inputs: Conversation_Sends_InInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Conversation_Sends_InInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_conversation_sends_in(inputs)
	return en_conversation_sends_in(inputs)
});

/** @typedef {{}} Conversation_SizeInputs */

const en_conversation_size = /** @type {(inputs: Conversation_SizeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Size`)
};

const ar_conversation_size = /** @type {(inputs: Conversation_SizeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`الحجم`)
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
export const conversation_size = /** @type {((inputs?: Conversation_SizeInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Conversation_SizeInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_conversation_size(inputs)
	return en_conversation_size(inputs)
});

/** @typedef {{}} Conversation_Smaller_TextInputs */

const en_conversation_smaller_text = /** @type {(inputs: Conversation_Smaller_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Smaller text`)
};

const ar_conversation_smaller_text = /** @type {(inputs: Conversation_Smaller_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`نص أصغر`)
};

/**
* | output |
* | --- |
* | "Smaller text" |
*
* @param {Conversation_Smaller_TextInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_smaller_text = /** @type {((inputs?: Conversation_Smaller_TextInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Conversation_Smaller_TextInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_conversation_smaller_text(inputs)
	return en_conversation_smaller_text(inputs)
});

/** @typedef {{}} Conversation_StartInputs */

const en_conversation_start = /** @type {(inputs: Conversation_StartInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Start`)
};

const ar_conversation_start = /** @type {(inputs: Conversation_StartInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`بدء`)
};

/**
* | output |
* | --- |
* | "Start" |
*
* @param {Conversation_StartInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_start = /** @type {((inputs?: Conversation_StartInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Conversation_StartInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_conversation_start(inputs)
	return en_conversation_start(inputs)
});

/** @typedef {{}} Conversation_StoredInputs */

const en_conversation_stored = /** @type {(inputs: Conversation_StoredInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`stored`)
};

const ar_conversation_stored = /** @type {(inputs: Conversation_StoredInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`محفوظة`)
};

/**
* | output |
* | --- |
* | "stored" |
*
* @param {Conversation_StoredInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_stored = /** @type {((inputs?: Conversation_StoredInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Conversation_StoredInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_conversation_stored(inputs)
	return en_conversation_stored(inputs)
});

/** @typedef {{}} Conversation_StyleInputs */

const en_conversation_style = /** @type {(inputs: Conversation_StyleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Style`)
};

const ar_conversation_style = /** @type {(inputs: Conversation_StyleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`النمط`)
};

/**
* | output |
* | --- |
* | "Style" |
*
* @param {Conversation_StyleInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_style = /** @type {((inputs?: Conversation_StyleInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Conversation_StyleInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_conversation_style(inputs)
	return en_conversation_style(inputs)
});

/** @typedef {{}} Conversation_ToInputs */

const en_conversation_to = /** @type {(inputs: Conversation_ToInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`To:`)
};

const ar_conversation_to = /** @type {(inputs: Conversation_ToInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`إلى:`)
};

/**
* | output |
* | --- |
* | "To:" |
*
* @param {Conversation_ToInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_to = /** @type {((inputs?: Conversation_ToInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Conversation_ToInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_conversation_to(inputs)
	return en_conversation_to(inputs)
});

/** @typedef {{}} Conversation_To_NewestInputs */

const en_conversation_to_newest = /** @type {(inputs: Conversation_To_NewestInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`To the newest message`)
};

const ar_conversation_to_newest = /** @type {(inputs: Conversation_To_NewestInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`إلى أحدث رسالة`)
};

/**
* | output |
* | --- |
* | "To the newest message" |
*
* @param {Conversation_To_NewestInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_to_newest = /** @type {((inputs?: Conversation_To_NewestInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Conversation_To_NewestInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_conversation_to_newest(inputs)
	return en_conversation_to_newest(inputs)
});

/** @typedef {{ count: NonNullable<unknown> }} Conversation_Too_LongInputs */

const en_conversation_too_long = /** @type {(inputs: Conversation_Too_LongInputs) => LocalizedString} */ (i) => {const p = registry.plural("en", i?.count, {});
	if (p === "one") return /** @type {LocalizedString} */ (`${i?.count} too long`);
	if (p === "other") return /** @type {LocalizedString} */ (`${i?.count} too long`);
	return /** @type {LocalizedString} */ ("conversation_too_long");
};

const ar_conversation_too_long = /** @type {(inputs: Conversation_Too_LongInputs) => LocalizedString} */ (i) => {const p = registry.plural("ar", i?.count, {});
	if (p === "zero") return /** @type {LocalizedString} */ (`ليست أطول من اللازم`);
	if (p === "one") return /** @type {LocalizedString} */ (`أطول بحرف واحد`);
	if (p === "two") return /** @type {LocalizedString} */ (`أطول بحرفين`);
	if (p === "few") return /** @type {LocalizedString} */ (`أطول بـ${i?.count} أحرف`);
	if (p === "many") return /** @type {LocalizedString} */ (`أطول بـ${i?.count} حرفًا`);
	if (p === "other") return /** @type {LocalizedString} */ (`أطول بـ${i?.count} حرف`);
	return /** @type {LocalizedString} */ ("conversation_too_long");
};

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
export const conversation_too_long = /** @type {((inputs: Conversation_Too_LongInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Conversation_Too_LongInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_conversation_too_long(inputs)
	return en_conversation_too_long(inputs)
});

/** @typedef {{}} Conversation_ToolsInputs */

const en_conversation_tools = /** @type {(inputs: Conversation_ToolsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Tools`)
};

const ar_conversation_tools = /** @type {(inputs: Conversation_ToolsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`الأدوات`)
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
export const conversation_tools = /** @type {((inputs?: Conversation_ToolsInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Conversation_ToolsInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_conversation_tools(inputs)
	return en_conversation_tools(inputs)
});

/** @typedef {{}} Conversation_Try_AgainInputs */

const en_conversation_try_again = /** @type {(inputs: Conversation_Try_AgainInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Try again`)
};

const ar_conversation_try_again = /** @type {(inputs: Conversation_Try_AgainInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`المحاولة مجددًا`)
};

/**
* | output |
* | --- |
* | "Try again" |
*
* @param {Conversation_Try_AgainInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_try_again = /** @type {((inputs?: Conversation_Try_AgainInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Conversation_Try_AgainInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_conversation_try_again(inputs)
	return en_conversation_try_again(inputs)
});

/** @typedef {{}} Conversation_Try_NowInputs */

const en_conversation_try_now = /** @type {(inputs: Conversation_Try_NowInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Try now`)
};

const ar_conversation_try_now = /** @type {(inputs: Conversation_Try_NowInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`المحاولة الآن`)
};

/**
* | output |
* | --- |
* | "Try now" |
*
* @param {Conversation_Try_NowInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_try_now = /** @type {((inputs?: Conversation_Try_NowInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Conversation_Try_NowInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_conversation_try_now(inputs)
	return en_conversation_try_now(inputs)
});

/** @typedef {{}} Conversation_TryingInputs */

const en_conversation_trying = /** @type {(inputs: Conversation_TryingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Trying…`)
};

const ar_conversation_trying = /** @type {(inputs: Conversation_TryingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`جارٍ الاتصال…`)
};

/**
* | output |
* | --- |
* | "Trying…" |
*
* @param {Conversation_TryingInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_trying = /** @type {((inputs?: Conversation_TryingInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Conversation_TryingInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_conversation_trying(inputs)
	return en_conversation_trying(inputs)
});

/** @typedef {{ name: NonNullable<unknown>, other: NonNullable<unknown> }} Conversation_Two_TypingInputs */

const en_conversation_two_typing = /** @type {(inputs: Conversation_Two_TypingInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.name} and ${i?.other} are typing...`)
};

const ar_conversation_two_typing = /** @type {(inputs: Conversation_Two_TypingInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`⁨${i?.name}⁩ و⁨${i?.other}⁩ يكتبان...`)
};

/**
* | output |
* | --- |
* | "{name} and {other} are typing..." |
*
* @param {Conversation_Two_TypingInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_two_typing = /** @type {((inputs: Conversation_Two_TypingInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Conversation_Two_TypingInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_conversation_two_typing(inputs)
	return en_conversation_two_typing(inputs)
});

/** @typedef {{ name: NonNullable<unknown> }} Conversation_TypingInputs */

const en_conversation_typing = /** @type {(inputs: Conversation_TypingInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.name} is typing a message...`)
};

const ar_conversation_typing = /** @type {(inputs: Conversation_TypingInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`⁨${i?.name}⁩ يكتب رسالة...`)
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
export const conversation_typing = /** @type {((inputs: Conversation_TypingInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Conversation_TypingInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_conversation_typing(inputs)
	return en_conversation_typing(inputs)
});

/** @typedef {{}} Conversation_UnblockInputs */

const en_conversation_unblock = /** @type {(inputs: Conversation_UnblockInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Unblock`)
};

const ar_conversation_unblock = /** @type {(inputs: Conversation_UnblockInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`إلغاء الحظر`)
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
export const conversation_unblock = /** @type {((inputs?: Conversation_UnblockInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Conversation_UnblockInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_conversation_unblock(inputs)
	return en_conversation_unblock(inputs)
});

/** @typedef {{ name: NonNullable<unknown> }} Conversation_Unblock_NameInputs */

const en_conversation_unblock_name = /** @type {(inputs: Conversation_Unblock_NameInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Unblock ${i?.name}`)
};

const ar_conversation_unblock_name = /** @type {(inputs: Conversation_Unblock_NameInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`إلغاء حظر ⁨${i?.name}⁩`)
};

/**
* | output |
* | --- |
* | "Unblock {name}" |
*
* @param {Conversation_Unblock_NameInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_unblock_name = /** @type {((inputs: Conversation_Unblock_NameInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Conversation_Unblock_NameInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_conversation_unblock_name(inputs)
	return en_conversation_unblock_name(inputs)
});

/** @typedef {{}} Conversation_ViewInputs */

const en_conversation_view = /** @type {(inputs: Conversation_ViewInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`View`)
};

const ar_conversation_view = /** @type {(inputs: Conversation_ViewInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`عرض`)
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
export const conversation_view = /** @type {((inputs?: Conversation_ViewInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Conversation_ViewInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_conversation_view(inputs)
	return en_conversation_view(inputs)
});

/** @typedef {{ reason: NonNullable<unknown> }} Conversation_WaitingInputs */

const en_conversation_waiting = /** @type {(inputs: Conversation_WaitingInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`waiting: ${i?.reason}`)
};

const ar_conversation_waiting = /** @type {(inputs: Conversation_WaitingInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`بانتظار الإرسال: ${i?.reason}`)
};

/**
* | output |
* | --- |
* | "waiting: {reason}" |
*
* @param {Conversation_WaitingInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_waiting = /** @type {((inputs: Conversation_WaitingInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Conversation_WaitingInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_conversation_waiting(inputs)
	return en_conversation_waiting(inputs)
});

/** @typedef {{}} Conversation_WarningInputs */

const en_conversation_warning = /** @type {(inputs: Conversation_WarningInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Never give out your password or card number in a conversation.`)
};

const ar_conversation_warning = /** @type {(inputs: Conversation_WarningInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`لا تُفصح أبدًا عن كلمة مرورك أو رقم بطاقتك في محادثة.`)
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
export const conversation_warning = /** @type {((inputs?: Conversation_WarningInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Conversation_WarningInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_conversation_warning(inputs)
	return en_conversation_warning(inputs)
});

/** @typedef {{ name: NonNullable<unknown> }} Conversation_Was_RemovedInputs */

const en_conversation_was_removed = /** @type {(inputs: Conversation_Was_RemovedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.name} was removed.`)
};

const ar_conversation_was_removed = /** @type {(inputs: Conversation_Was_RemovedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`تمت إزالة ⁨${i?.name}⁩.`)
};

/**
* | output |
* | --- |
* | "{name} was removed." |
*
* @param {Conversation_Was_RemovedInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_was_removed = /** @type {((inputs: Conversation_Was_RemovedInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Conversation_Was_RemovedInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_conversation_was_removed(inputs)
	return en_conversation_was_removed(inputs)
});

/** @typedef {{ reason: NonNullable<unknown> }} Conversation_Wink_Not_SentInputs */

const en_conversation_wink_not_sent = /** @type {(inputs: Conversation_Wink_Not_SentInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Your wink was not sent. ${i?.reason}`)
};

const ar_conversation_wink_not_sent = /** @type {(inputs: Conversation_Wink_Not_SentInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`لم تُرسَل غمزتك. ${i?.reason}`)
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
export const conversation_wink_not_sent = /** @type {((inputs: Conversation_Wink_Not_SentInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Conversation_Wink_Not_SentInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_conversation_wink_not_sent(inputs)
	return en_conversation_wink_not_sent(inputs)
});

/** @typedef {{}} Conversation_Wink_OfflineInputs */

const en_conversation_wink_offline = /** @type {(inputs: Conversation_Wink_OfflineInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Your wink was not sent: there is no connection.`)
};

const ar_conversation_wink_offline = /** @type {(inputs: Conversation_Wink_OfflineInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`لم تُرسَل غمزتك: لا يوجد اتصال.`)
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
export const conversation_wink_offline = /** @type {((inputs?: Conversation_Wink_OfflineInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Conversation_Wink_OfflineInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_conversation_wink_offline(inputs)
	return en_conversation_wink_offline(inputs)
});

/** @typedef {{}} Conversation_Wink_Too_OftenInputs */

const en_conversation_wink_too_often = /** @type {(inputs: Conversation_Wink_Too_OftenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`You may not send a wink that often.`)
};

const ar_conversation_wink_too_often = /** @type {(inputs: Conversation_Wink_Too_OftenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`لا يمكنك إرسال الغمزات بهذه الكثرة.`)
};

/**
* | output |
* | --- |
* | "You may not send a wink that often." |
*
* @param {Conversation_Wink_Too_OftenInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_wink_too_often = /** @type {((inputs?: Conversation_Wink_Too_OftenInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Conversation_Wink_Too_OftenInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_conversation_wink_too_often(inputs)
	return en_conversation_wink_too_often(inputs)
});

/** @typedef {{ name: NonNullable<unknown>, wink: NonNullable<unknown> }} Conversation_WinkedInputs */

const en_conversation_winked = /** @type {(inputs: Conversation_WinkedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.name} sends a wink: “${i?.wink}”`)
};

const ar_conversation_winked = /** @type {(inputs: Conversation_WinkedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`يرسل ⁨${i?.name}⁩ غمزة: «⁨${i?.wink}⁩»`)
};

/**
* | output |
* | --- |
* | "{name} sends a wink: “{wink}”" |
*
* @param {Conversation_WinkedInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_winked = /** @type {((inputs: Conversation_WinkedInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Conversation_WinkedInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_conversation_winked(inputs)
	return en_conversation_winked(inputs)
});

/** @typedef {{ wink: NonNullable<unknown> }} Conversation_Winked_OwnInputs */

const en_conversation_winked_own = /** @type {(inputs: Conversation_Winked_OwnInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`You send a wink: “${i?.wink}”`)
};

const ar_conversation_winked_own = /** @type {(inputs: Conversation_Winked_OwnInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`أرسلت غمزة: «⁨${i?.wink}⁩»`)
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
export const conversation_winked_own = /** @type {((inputs: Conversation_Winked_OwnInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Conversation_Winked_OwnInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_conversation_winked_own(inputs)
	return en_conversation_winked_own(inputs)
});

/** @typedef {{}} Conversation_WinksInputs */

const en_conversation_winks = /** @type {(inputs: Conversation_WinksInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Winks`)
};

const ar_conversation_winks = /** @type {(inputs: Conversation_WinksInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`غمزات`)
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
export const conversation_winks = /** @type {((inputs?: Conversation_WinksInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Conversation_WinksInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_conversation_winks(inputs)
	return en_conversation_winks(inputs)
});

/** @typedef {{}} Conversation_WriteInputs */

const en_conversation_write = /** @type {(inputs: Conversation_WriteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Write a message`)
};

const ar_conversation_write = /** @type {(inputs: Conversation_WriteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`كتابة رسالة`)
};

/**
* | output |
* | --- |
* | "Write a message" |
*
* @param {Conversation_WriteInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const conversation_write = /** @type {((inputs?: Conversation_WriteInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Conversation_WriteInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_conversation_write(inputs)
	return en_conversation_write(inputs)
});
