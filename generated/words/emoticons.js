import * as registry from "./registry.js";
import { getLocale, experimentalStaticLocale } from "./runtime.js";

/** @typedef {import("./runtime.js").LocalizedString} LocalizedString */

/** @typedef {{}} Emoticons_AllInputs */

const en_emoticons_all = /** @type {(inputs: Emoticons_AllInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`All emoticons`)
};

const ar_emoticons_all = /** @type {(inputs: Emoticons_AllInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`كل الرموز التعبيرية`)
};

/**
* | output |
* | --- |
* | "All emoticons" |
*
* @param {Emoticons_AllInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const emoticons_all = /** @type {((inputs?: Emoticons_AllInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Emoticons_AllInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_emoticons_all(inputs)
	return en_emoticons_all(inputs)
});

/** @typedef {{}} Emoticons_AngelInputs */

const en_emoticons_angel = /** @type {(inputs: Emoticons_AngelInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`angel`)
};

const ar_emoticons_angel = /** @type {(inputs: Emoticons_AngelInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`ملاك`)
};

/**
* | output |
* | --- |
* | "angel" |
*
* @param {Emoticons_AngelInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const emoticons_angel = /** @type {((inputs?: Emoticons_AngelInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Emoticons_AngelInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_emoticons_angel(inputs)
	return en_emoticons_angel(inputs)
});

/** @typedef {{}} Emoticons_AngryInputs */

const en_emoticons_angry = /** @type {(inputs: Emoticons_AngryInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`angry`)
};

const ar_emoticons_angry = /** @type {(inputs: Emoticons_AngryInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`غاضب`)
};

/**
* | output |
* | --- |
* | "angry" |
*
* @param {Emoticons_AngryInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const emoticons_angry = /** @type {((inputs?: Emoticons_AngryInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Emoticons_AngryInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_emoticons_angry(inputs)
	return en_emoticons_angry(inputs)
});

/** @typedef {{}} Emoticons_BalloonInputs */

const en_emoticons_balloon = /** @type {(inputs: Emoticons_BalloonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`hot-air balloon`)
};

const ar_emoticons_balloon = /** @type {(inputs: Emoticons_BalloonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`منطاد`)
};

/**
* | output |
* | --- |
* | "hot-air balloon" |
*
* @param {Emoticons_BalloonInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const emoticons_balloon = /** @type {((inputs?: Emoticons_BalloonInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Emoticons_BalloonInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_emoticons_balloon(inputs)
	return en_emoticons_balloon(inputs)
});

/** @typedef {{}} Emoticons_BatInputs */

const en_emoticons_bat = /** @type {(inputs: Emoticons_BatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`bat`)
};

const ar_emoticons_bat = /** @type {(inputs: Emoticons_BatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`خفاش`)
};

/**
* | output |
* | --- |
* | "bat" |
*
* @param {Emoticons_BatInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const emoticons_bat = /** @type {((inputs?: Emoticons_BatInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Emoticons_BatInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_emoticons_bat(inputs)
	return en_emoticons_bat(inputs)
});

/** @typedef {{}} Emoticons_BeerInputs */

const en_emoticons_beer = /** @type {(inputs: Emoticons_BeerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`mug of beer`)
};

const ar_emoticons_beer = /** @type {(inputs: Emoticons_BeerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`كأس جعة`)
};

/**
* | output |
* | --- |
* | "mug of beer" |
*
* @param {Emoticons_BeerInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const emoticons_beer = /** @type {((inputs?: Emoticons_BeerInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Emoticons_BeerInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_emoticons_beer(inputs)
	return en_emoticons_beer(inputs)
});

/** @typedef {{}} Emoticons_BowlInputs */

const en_emoticons_bowl = /** @type {(inputs: Emoticons_BowlInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`bowl`)
};

const ar_emoticons_bowl = /** @type {(inputs: Emoticons_BowlInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`وعاء حساء`)
};

/**
* | output |
* | --- |
* | "bowl" |
*
* @param {Emoticons_BowlInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const emoticons_bowl = /** @type {((inputs?: Emoticons_BowlInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Emoticons_BowlInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_emoticons_bowl(inputs)
	return en_emoticons_bowl(inputs)
});

/** @typedef {{}} Emoticons_BoyInputs */

const en_emoticons_boy = /** @type {(inputs: Emoticons_BoyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`boy`)
};

const ar_emoticons_boy = /** @type {(inputs: Emoticons_BoyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`فتى`)
};

/**
* | output |
* | --- |
* | "boy" |
*
* @param {Emoticons_BoyInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const emoticons_boy = /** @type {((inputs?: Emoticons_BoyInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Emoticons_BoyInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_emoticons_boy(inputs)
	return en_emoticons_boy(inputs)
});

/** @typedef {{}} Emoticons_BrokenInputs */

const en_emoticons_broken = /** @type {(inputs: Emoticons_BrokenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`broken heart`)
};

const ar_emoticons_broken = /** @type {(inputs: Emoticons_BrokenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`قلب مكسور`)
};

/**
* | output |
* | --- |
* | "broken heart" |
*
* @param {Emoticons_BrokenInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const emoticons_broken = /** @type {((inputs?: Emoticons_BrokenInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Emoticons_BrokenInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_emoticons_broken(inputs)
	return en_emoticons_broken(inputs)
});

/** @typedef {{}} Emoticons_CakeInputs */

const en_emoticons_cake = /** @type {(inputs: Emoticons_CakeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`birthday cake`)
};

const ar_emoticons_cake = /** @type {(inputs: Emoticons_CakeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`كعكة عيد ميلاد`)
};

/**
* | output |
* | --- |
* | "birthday cake" |
*
* @param {Emoticons_CakeInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const emoticons_cake = /** @type {((inputs?: Emoticons_CakeInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Emoticons_CakeInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_emoticons_cake(inputs)
	return en_emoticons_cake(inputs)
});

/** @typedef {{}} Emoticons_CameraInputs */

const en_emoticons_camera = /** @type {(inputs: Emoticons_CameraInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`camera`)
};

const ar_emoticons_camera = /** @type {(inputs: Emoticons_CameraInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`آلة تصوير`)
};

/**
* | output |
* | --- |
* | "camera" |
*
* @param {Emoticons_CameraInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const emoticons_camera = /** @type {((inputs?: Emoticons_CameraInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Emoticons_CameraInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_emoticons_camera(inputs)
	return en_emoticons_camera(inputs)
});

/** @typedef {{}} Emoticons_CarInputs */

const en_emoticons_car = /** @type {(inputs: Emoticons_CarInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`car`)
};

const ar_emoticons_car = /** @type {(inputs: Emoticons_CarInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`سيارة`)
};

/**
* | output |
* | --- |
* | "car" |
*
* @param {Emoticons_CarInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const emoticons_car = /** @type {((inputs?: Emoticons_CarInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Emoticons_CarInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_emoticons_car(inputs)
	return en_emoticons_car(inputs)
});

/** @typedef {{}} Emoticons_CatInputs */

const en_emoticons_cat = /** @type {(inputs: Emoticons_CatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`cat`)
};

const ar_emoticons_cat = /** @type {(inputs: Emoticons_CatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`قطة`)
};

/**
* | output |
* | --- |
* | "cat" |
*
* @param {Emoticons_CatInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const emoticons_cat = /** @type {((inputs?: Emoticons_CatInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Emoticons_CatInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_emoticons_cat(inputs)
	return en_emoticons_cat(inputs)
});

/** @typedef {{}} Emoticons_ClockInputs */

const en_emoticons_clock = /** @type {(inputs: Emoticons_ClockInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`clock`)
};

const ar_emoticons_clock = /** @type {(inputs: Emoticons_ClockInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`ساعة`)
};

/**
* | output |
* | --- |
* | "clock" |
*
* @param {Emoticons_ClockInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const emoticons_clock = /** @type {((inputs?: Emoticons_ClockInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Emoticons_ClockInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_emoticons_clock(inputs)
	return en_emoticons_clock(inputs)
});

/** @typedef {{}} Emoticons_CocktailInputs */

const en_emoticons_cocktail = /** @type {(inputs: Emoticons_CocktailInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`cocktail`)
};

const ar_emoticons_cocktail = /** @type {(inputs: Emoticons_CocktailInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`كوكتيل`)
};

/**
* | output |
* | --- |
* | "cocktail" |
*
* @param {Emoticons_CocktailInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const emoticons_cocktail = /** @type {((inputs?: Emoticons_CocktailInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Emoticons_CocktailInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_emoticons_cocktail(inputs)
	return en_emoticons_cocktail(inputs)
});

/** @typedef {{}} Emoticons_CoffeeInputs */

const en_emoticons_coffee = /** @type {(inputs: Emoticons_CoffeeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`cup of coffee`)
};

const ar_emoticons_coffee = /** @type {(inputs: Emoticons_CoffeeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`فنجان قهوة`)
};

/**
* | output |
* | --- |
* | "cup of coffee" |
*
* @param {Emoticons_CoffeeInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const emoticons_coffee = /** @type {((inputs?: Emoticons_CoffeeInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Emoticons_CoffeeInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_emoticons_coffee(inputs)
	return en_emoticons_coffee(inputs)
});

/** @typedef {{}} Emoticons_ComputerInputs */

const en_emoticons_computer = /** @type {(inputs: Emoticons_ComputerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`computer`)
};

const ar_emoticons_computer = /** @type {(inputs: Emoticons_ComputerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`حاسوب`)
};

/**
* | output |
* | --- |
* | "computer" |
*
* @param {Emoticons_ComputerInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const emoticons_computer = /** @type {((inputs?: Emoticons_ComputerInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Emoticons_ComputerInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_emoticons_computer(inputs)
	return en_emoticons_computer(inputs)
});

/** @typedef {{}} Emoticons_ConfusedInputs */

const en_emoticons_confused = /** @type {(inputs: Emoticons_ConfusedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`confused`)
};

const ar_emoticons_confused = /** @type {(inputs: Emoticons_ConfusedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`حيرة`)
};

/**
* | output |
* | --- |
* | "confused" |
*
* @param {Emoticons_ConfusedInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const emoticons_confused = /** @type {((inputs?: Emoticons_ConfusedInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Emoticons_ConfusedInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_emoticons_confused(inputs)
	return en_emoticons_confused(inputs)
});

/** @typedef {{}} Emoticons_CoolInputs */

const en_emoticons_cool = /** @type {(inputs: Emoticons_CoolInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`cool`)
};

const ar_emoticons_cool = /** @type {(inputs: Emoticons_CoolInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`نظارة شمسية`)
};

/**
* | output |
* | --- |
* | "cool" |
*
* @param {Emoticons_CoolInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const emoticons_cool = /** @type {((inputs?: Emoticons_CoolInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Emoticons_CoolInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_emoticons_cool(inputs)
	return en_emoticons_cool(inputs)
});

/** @typedef {{}} Emoticons_CryingInputs */

const en_emoticons_crying = /** @type {(inputs: Emoticons_CryingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`crying`)
};

const ar_emoticons_crying = /** @type {(inputs: Emoticons_CryingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`باكٍ`)
};

/**
* | output |
* | --- |
* | "crying" |
*
* @param {Emoticons_CryingInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const emoticons_crying = /** @type {((inputs?: Emoticons_CryingInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Emoticons_CryingInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_emoticons_crying(inputs)
	return en_emoticons_crying(inputs)
});

/** @typedef {{}} Emoticons_DevilInputs */

const en_emoticons_devil = /** @type {(inputs: Emoticons_DevilInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`little devil`)
};

const ar_emoticons_devil = /** @type {(inputs: Emoticons_DevilInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`شيطان صغير`)
};

/**
* | output |
* | --- |
* | "little devil" |
*
* @param {Emoticons_DevilInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const emoticons_devil = /** @type {((inputs?: Emoticons_DevilInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Emoticons_DevilInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_emoticons_devil(inputs)
	return en_emoticons_devil(inputs)
});

/** @typedef {{}} Emoticons_DisappointedInputs */

const en_emoticons_disappointed = /** @type {(inputs: Emoticons_DisappointedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`disappointed`)
};

const ar_emoticons_disappointed = /** @type {(inputs: Emoticons_DisappointedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`خيبة أمل`)
};

/**
* | output |
* | --- |
* | "disappointed" |
*
* @param {Emoticons_DisappointedInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const emoticons_disappointed = /** @type {((inputs?: Emoticons_DisappointedInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Emoticons_DisappointedInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_emoticons_disappointed(inputs)
	return en_emoticons_disappointed(inputs)
});

/** @typedef {{}} Emoticons_DogInputs */

const en_emoticons_dog = /** @type {(inputs: Emoticons_DogInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`dog`)
};

const ar_emoticons_dog = /** @type {(inputs: Emoticons_DogInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`كلب`)
};

/**
* | output |
* | --- |
* | "dog" |
*
* @param {Emoticons_DogInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const emoticons_dog = /** @type {((inputs?: Emoticons_DogInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Emoticons_DogInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_emoticons_dog(inputs)
	return en_emoticons_dog(inputs)
});

/** @typedef {{}} Emoticons_EmbarrassedInputs */

const en_emoticons_embarrassed = /** @type {(inputs: Emoticons_EmbarrassedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`embarrassed`)
};

const ar_emoticons_embarrassed = /** @type {(inputs: Emoticons_EmbarrassedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`خجل`)
};

/**
* | output |
* | --- |
* | "embarrassed" |
*
* @param {Emoticons_EmbarrassedInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const emoticons_embarrassed = /** @type {((inputs?: Emoticons_EmbarrassedInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Emoticons_EmbarrassedInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_emoticons_embarrassed(inputs)
	return en_emoticons_embarrassed(inputs)
});

/** @typedef {{}} Emoticons_EyerollInputs */

const en_emoticons_eyeroll = /** @type {(inputs: Emoticons_EyerollInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`rolling eyes`)
};

const ar_emoticons_eyeroll = /** @type {(inputs: Emoticons_EyerollInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`تقليب العينين`)
};

/**
* | output |
* | --- |
* | "rolling eyes" |
*
* @param {Emoticons_EyerollInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const emoticons_eyeroll = /** @type {((inputs?: Emoticons_EyerollInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Emoticons_EyerollInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_emoticons_eyeroll(inputs)
	return en_emoticons_eyeroll(inputs)
});

/** @typedef {{}} Emoticons_FilmInputs */

const en_emoticons_film = /** @type {(inputs: Emoticons_FilmInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`film`)
};

const ar_emoticons_film = /** @type {(inputs: Emoticons_FilmInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`فيلم`)
};

/**
* | output |
* | --- |
* | "film" |
*
* @param {Emoticons_FilmInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const emoticons_film = /** @type {((inputs?: Emoticons_FilmInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Emoticons_FilmInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_emoticons_film(inputs)
	return en_emoticons_film(inputs)
});

/** @typedef {{}} Emoticons_FootballInputs */

const en_emoticons_football = /** @type {(inputs: Emoticons_FootballInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`football`)
};

const ar_emoticons_football = /** @type {(inputs: Emoticons_FootballInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`كرة قدم`)
};

/**
* | output |
* | --- |
* | "football" |
*
* @param {Emoticons_FootballInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const emoticons_football = /** @type {((inputs?: Emoticons_FootballInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Emoticons_FootballInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_emoticons_football(inputs)
	return en_emoticons_football(inputs)
});

/** @typedef {{}} Emoticons_GameInputs */

const en_emoticons_game = /** @type {(inputs: Emoticons_GameInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`game controller`)
};

const ar_emoticons_game = /** @type {(inputs: Emoticons_GameInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`ذراع ألعاب`)
};

/**
* | output |
* | --- |
* | "game controller" |
*
* @param {Emoticons_GameInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const emoticons_game = /** @type {((inputs?: Emoticons_GameInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Emoticons_GameInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_emoticons_game(inputs)
	return en_emoticons_game(inputs)
});

/** @typedef {{}} Emoticons_GiftInputs */

const en_emoticons_gift = /** @type {(inputs: Emoticons_GiftInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`present`)
};

const ar_emoticons_gift = /** @type {(inputs: Emoticons_GiftInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`هدية`)
};

/**
* | output |
* | --- |
* | "present" |
*
* @param {Emoticons_GiftInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const emoticons_gift = /** @type {((inputs?: Emoticons_GiftInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Emoticons_GiftInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_emoticons_gift(inputs)
	return en_emoticons_gift(inputs)
});

/** @typedef {{}} Emoticons_GirlInputs */

const en_emoticons_girl = /** @type {(inputs: Emoticons_GirlInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`girl`)
};

const ar_emoticons_girl = /** @type {(inputs: Emoticons_GirlInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`فتاة`)
};

/**
* | output |
* | --- |
* | "girl" |
*
* @param {Emoticons_GirlInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const emoticons_girl = /** @type {((inputs?: Emoticons_GirlInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Emoticons_GirlInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_emoticons_girl(inputs)
	return en_emoticons_girl(inputs)
});

/** @typedef {{}} Emoticons_GrinInputs */

const en_emoticons_grin = /** @type {(inputs: Emoticons_GrinInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`big grin`)
};

const ar_emoticons_grin = /** @type {(inputs: Emoticons_GrinInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`ضحكة عريضة`)
};

/**
* | output |
* | --- |
* | "big grin" |
*
* @param {Emoticons_GrinInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const emoticons_grin = /** @type {((inputs?: Emoticons_GrinInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Emoticons_GrinInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_emoticons_grin(inputs)
	return en_emoticons_grin(inputs)
});

/** @typedef {{}} Emoticons_GrittedInputs */

const en_emoticons_gritted = /** @type {(inputs: Emoticons_GrittedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`gritted teeth`)
};

const ar_emoticons_gritted = /** @type {(inputs: Emoticons_GrittedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`أسنان مطبقة`)
};

/**
* | output |
* | --- |
* | "gritted teeth" |
*
* @param {Emoticons_GrittedInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const emoticons_gritted = /** @type {((inputs?: Emoticons_GrittedInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Emoticons_GrittedInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_emoticons_gritted(inputs)
	return en_emoticons_gritted(inputs)
});

/** @typedef {{}} Emoticons_HeartInputs */

const en_emoticons_heart = /** @type {(inputs: Emoticons_HeartInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`heart`)
};

const ar_emoticons_heart = /** @type {(inputs: Emoticons_HeartInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`قلب`)
};

/**
* | output |
* | --- |
* | "heart" |
*
* @param {Emoticons_HeartInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const emoticons_heart = /** @type {((inputs?: Emoticons_HeartInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Emoticons_HeartInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_emoticons_heart(inputs)
	return en_emoticons_heart(inputs)
});

/** @typedef {{}} Emoticons_High_FiveInputs */

const en_emoticons_high_five = /** @type {(inputs: Emoticons_High_FiveInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`high five`)
};

const ar_emoticons_high_five = /** @type {(inputs: Emoticons_High_FiveInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`كفّك`)
};

/**
* | output |
* | --- |
* | "high five" |
*
* @param {Emoticons_High_FiveInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const emoticons_high_five = /** @type {((inputs?: Emoticons_High_FiveInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Emoticons_High_FiveInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_emoticons_high_five(inputs)
	return en_emoticons_high_five(inputs)
});

/** @typedef {{}} Emoticons_Hug_From_LeftInputs */

const en_emoticons_hug_from_left = /** @type {(inputs: Emoticons_Hug_From_LeftInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`hug from the left`)
};

const ar_emoticons_hug_from_left = /** @type {(inputs: Emoticons_Hug_From_LeftInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`عناق من اليسار`)
};

/**
* | output |
* | --- |
* | "hug from the left" |
*
* @param {Emoticons_Hug_From_LeftInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const emoticons_hug_from_left = /** @type {((inputs?: Emoticons_Hug_From_LeftInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Emoticons_Hug_From_LeftInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_emoticons_hug_from_left(inputs)
	return en_emoticons_hug_from_left(inputs)
});

/** @typedef {{}} Emoticons_Hug_From_RightInputs */

const en_emoticons_hug_from_right = /** @type {(inputs: Emoticons_Hug_From_RightInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`hug from the right`)
};

const ar_emoticons_hug_from_right = /** @type {(inputs: Emoticons_Hug_From_RightInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`عناق من اليمين`)
};

/**
* | output |
* | --- |
* | "hug from the right" |
*
* @param {Emoticons_Hug_From_RightInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const emoticons_hug_from_right = /** @type {((inputs?: Emoticons_Hug_From_RightInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Emoticons_Hug_From_RightInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_emoticons_hug_from_right(inputs)
	return en_emoticons_hug_from_right(inputs)
});

/** @typedef {{}} Emoticons_HushedInputs */

const en_emoticons_hushed = /** @type {(inputs: Emoticons_HushedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`my lips are sealed`)
};

const ar_emoticons_hushed = /** @type {(inputs: Emoticons_HushedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`لن أبوح بالسر`)
};

/**
* | output |
* | --- |
* | "my lips are sealed" |
*
* @param {Emoticons_HushedInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const emoticons_hushed = /** @type {((inputs?: Emoticons_HushedInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Emoticons_HushedInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_emoticons_hushed(inputs)
	return en_emoticons_hushed(inputs)
});

/** @typedef {{}} Emoticons_IdeaInputs */

const en_emoticons_idea = /** @type {(inputs: Emoticons_IdeaInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`idea`)
};

const ar_emoticons_idea = /** @type {(inputs: Emoticons_IdeaInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`فكرة`)
};

/**
* | output |
* | --- |
* | "idea" |
*
* @param {Emoticons_IdeaInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const emoticons_idea = /** @type {((inputs?: Emoticons_IdeaInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Emoticons_IdeaInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_emoticons_idea(inputs)
	return en_emoticons_idea(inputs)
});

/** @typedef {{}} Emoticons_IslandInputs */

const en_emoticons_island = /** @type {(inputs: Emoticons_IslandInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`island`)
};

const ar_emoticons_island = /** @type {(inputs: Emoticons_IslandInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`جزيرة`)
};

/**
* | output |
* | --- |
* | "island" |
*
* @param {Emoticons_IslandInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const emoticons_island = /** @type {((inputs?: Emoticons_IslandInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Emoticons_IslandInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_emoticons_island(inputs)
	return en_emoticons_island(inputs)
});

/** @typedef {{}} Emoticons_KissInputs */

const en_emoticons_kiss = /** @type {(inputs: Emoticons_KissInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`kiss`)
};

const ar_emoticons_kiss = /** @type {(inputs: Emoticons_KissInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`قبلة`)
};

/**
* | output |
* | --- |
* | "kiss" |
*
* @param {Emoticons_KissInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const emoticons_kiss = /** @type {((inputs?: Emoticons_KissInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Emoticons_KissInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_emoticons_kiss(inputs)
	return en_emoticons_kiss(inputs)
});

/** @typedef {{}} Emoticons_LightningInputs */

const en_emoticons_lightning = /** @type {(inputs: Emoticons_LightningInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`lightning`)
};

const ar_emoticons_lightning = /** @type {(inputs: Emoticons_LightningInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`برق`)
};

/**
* | output |
* | --- |
* | "lightning" |
*
* @param {Emoticons_LightningInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const emoticons_lightning = /** @type {((inputs?: Emoticons_LightningInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Emoticons_LightningInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_emoticons_lightning(inputs)
	return en_emoticons_lightning(inputs)
});

/** @typedef {{}} Emoticons_MailInputs */

const en_emoticons_mail = /** @type {(inputs: Emoticons_MailInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`letter`)
};

const ar_emoticons_mail = /** @type {(inputs: Emoticons_MailInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`رسالة`)
};

/**
* | output |
* | --- |
* | "letter" |
*
* @param {Emoticons_MailInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const emoticons_mail = /** @type {((inputs?: Emoticons_MailInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Emoticons_MailInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_emoticons_mail(inputs)
	return en_emoticons_mail(inputs)
});

/** @typedef {{}} Emoticons_MessengerInputs */

const en_emoticons_messenger = /** @type {(inputs: Emoticons_MessengerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`CF Messenger`)
};

const ar_emoticons_messenger = /** @type {(inputs: Emoticons_MessengerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`CF Messenger`)
};

/**
* | output |
* | --- |
* | "CF Messenger" |
*
* @param {Emoticons_MessengerInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const emoticons_messenger = /** @type {((inputs?: Emoticons_MessengerInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Emoticons_MessengerInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_emoticons_messenger(inputs)
	return en_emoticons_messenger(inputs)
});

/** @typedef {{}} Emoticons_MobileInputs */

const en_emoticons_mobile = /** @type {(inputs: Emoticons_MobileInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`mobile phone`)
};

const ar_emoticons_mobile = /** @type {(inputs: Emoticons_MobileInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`هاتف محمول`)
};

/**
* | output |
* | --- |
* | "mobile phone" |
*
* @param {Emoticons_MobileInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const emoticons_mobile = /** @type {((inputs?: Emoticons_MobileInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Emoticons_MobileInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_emoticons_mobile(inputs)
	return en_emoticons_mobile(inputs)
});

/** @typedef {{}} Emoticons_MoneyInputs */

const en_emoticons_money = /** @type {(inputs: Emoticons_MoneyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`money`)
};

const ar_emoticons_money = /** @type {(inputs: Emoticons_MoneyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`نقود`)
};

/**
* | output |
* | --- |
* | "money" |
*
* @param {Emoticons_MoneyInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const emoticons_money = /** @type {((inputs?: Emoticons_MoneyInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Emoticons_MoneyInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_emoticons_money(inputs)
	return en_emoticons_money(inputs)
});

/** @typedef {{}} Emoticons_MoonInputs */

const en_emoticons_moon = /** @type {(inputs: Emoticons_MoonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`moon`)
};

const ar_emoticons_moon = /** @type {(inputs: Emoticons_MoonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`قمر`)
};

/**
* | output |
* | --- |
* | "moon" |
*
* @param {Emoticons_MoonInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const emoticons_moon = /** @type {((inputs?: Emoticons_MoonInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Emoticons_MoonInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_emoticons_moon(inputs)
	return en_emoticons_moon(inputs)
});

/** @typedef {{}} Emoticons_MusicInputs */

const en_emoticons_music = /** @type {(inputs: Emoticons_MusicInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`music`)
};

const ar_emoticons_music = /** @type {(inputs: Emoticons_MusicInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`موسيقى`)
};

/**
* | output |
* | --- |
* | "music" |
*
* @param {Emoticons_MusicInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const emoticons_music = /** @type {((inputs?: Emoticons_MusicInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Emoticons_MusicInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_emoticons_music(inputs)
	return en_emoticons_music(inputs)
});

/** @typedef {{}} Emoticons_NerdInputs */

const en_emoticons_nerd = /** @type {(inputs: Emoticons_NerdInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`nerd`)
};

const ar_emoticons_nerd = /** @type {(inputs: Emoticons_NerdInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`عبقري بنظارة`)
};

/**
* | output |
* | --- |
* | "nerd" |
*
* @param {Emoticons_NerdInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const emoticons_nerd = /** @type {((inputs?: Emoticons_NerdInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Emoticons_NerdInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_emoticons_nerd(inputs)
	return en_emoticons_nerd(inputs)
});

/** @typedef {{}} Emoticons_PartyInputs */

const en_emoticons_party = /** @type {(inputs: Emoticons_PartyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`party`)
};

const ar_emoticons_party = /** @type {(inputs: Emoticons_PartyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`حفلة`)
};

/**
* | output |
* | --- |
* | "party" |
*
* @param {Emoticons_PartyInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const emoticons_party = /** @type {((inputs?: Emoticons_PartyInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Emoticons_PartyInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_emoticons_party(inputs)
	return en_emoticons_party(inputs)
});

/** @typedef {{}} Emoticons_PhoneInputs */

const en_emoticons_phone = /** @type {(inputs: Emoticons_PhoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`telephone`)
};

const ar_emoticons_phone = /** @type {(inputs: Emoticons_PhoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`هاتف`)
};

/**
* | output |
* | --- |
* | "telephone" |
*
* @param {Emoticons_PhoneInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const emoticons_phone = /** @type {((inputs?: Emoticons_PhoneInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Emoticons_PhoneInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_emoticons_phone(inputs)
	return en_emoticons_phone(inputs)
});

/** @typedef {{}} Emoticons_PizzaInputs */

const en_emoticons_pizza = /** @type {(inputs: Emoticons_PizzaInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`pizza`)
};

const ar_emoticons_pizza = /** @type {(inputs: Emoticons_PizzaInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`بيتزا`)
};

/**
* | output |
* | --- |
* | "pizza" |
*
* @param {Emoticons_PizzaInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const emoticons_pizza = /** @type {((inputs?: Emoticons_PizzaInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Emoticons_PizzaInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_emoticons_pizza(inputs)
	return en_emoticons_pizza(inputs)
});

/** @typedef {{}} Emoticons_PlaneInputs */

const en_emoticons_plane = /** @type {(inputs: Emoticons_PlaneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`aeroplane`)
};

const ar_emoticons_plane = /** @type {(inputs: Emoticons_PlaneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`طائرة`)
};

/**
* | output |
* | --- |
* | "aeroplane" |
*
* @param {Emoticons_PlaneInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const emoticons_plane = /** @type {((inputs?: Emoticons_PlaneInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Emoticons_PlaneInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_emoticons_plane(inputs)
	return en_emoticons_plane(inputs)
});

/** @typedef {{}} Emoticons_PlateInputs */

const en_emoticons_plate = /** @type {(inputs: Emoticons_PlateInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`plate`)
};

const ar_emoticons_plate = /** @type {(inputs: Emoticons_PlateInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`طبق`)
};

/**
* | output |
* | --- |
* | "plate" |
*
* @param {Emoticons_PlateInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const emoticons_plate = /** @type {((inputs?: Emoticons_PlateInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Emoticons_PlateInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_emoticons_plate(inputs)
	return en_emoticons_plate(inputs)
});

/** @typedef {{}} Emoticons_RainbowInputs */

const en_emoticons_rainbow = /** @type {(inputs: Emoticons_RainbowInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`rainbow`)
};

const ar_emoticons_rainbow = /** @type {(inputs: Emoticons_RainbowInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`قوس قزح`)
};

/**
* | output |
* | --- |
* | "rainbow" |
*
* @param {Emoticons_RainbowInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const emoticons_rainbow = /** @type {((inputs?: Emoticons_RainbowInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Emoticons_RainbowInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_emoticons_rainbow(inputs)
	return en_emoticons_rainbow(inputs)
});

/** @typedef {{}} Emoticons_RecentInputs */

const en_emoticons_recent = /** @type {(inputs: Emoticons_RecentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Used lately`)
};

const ar_emoticons_recent = /** @type {(inputs: Emoticons_RecentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`المستخدمة مؤخرًا`)
};

/**
* | output |
* | --- |
* | "Used lately" |
*
* @param {Emoticons_RecentInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const emoticons_recent = /** @type {((inputs?: Emoticons_RecentInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Emoticons_RecentInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_emoticons_recent(inputs)
	return en_emoticons_recent(inputs)
});

/** @typedef {{}} Emoticons_RoseInputs */

const en_emoticons_rose = /** @type {(inputs: Emoticons_RoseInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`rose`)
};

const ar_emoticons_rose = /** @type {(inputs: Emoticons_RoseInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`وردة`)
};

/**
* | output |
* | --- |
* | "rose" |
*
* @param {Emoticons_RoseInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const emoticons_rose = /** @type {((inputs?: Emoticons_RoseInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Emoticons_RoseInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_emoticons_rose(inputs)
	return en_emoticons_rose(inputs)
});

/** @typedef {{}} Emoticons_SadInputs */

const en_emoticons_sad = /** @type {(inputs: Emoticons_SadInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`sad`)
};

const ar_emoticons_sad = /** @type {(inputs: Emoticons_SadInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`حزين`)
};

/**
* | output |
* | --- |
* | "sad" |
*
* @param {Emoticons_SadInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const emoticons_sad = /** @type {((inputs?: Emoticons_SadInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Emoticons_SadInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_emoticons_sad(inputs)
	return en_emoticons_sad(inputs)
});

/** @typedef {{}} Emoticons_SarcasticInputs */

const en_emoticons_sarcastic = /** @type {(inputs: Emoticons_SarcasticInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`sarcastic`)
};

const ar_emoticons_sarcastic = /** @type {(inputs: Emoticons_SarcasticInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`ساخر`)
};

/**
* | output |
* | --- |
* | "sarcastic" |
*
* @param {Emoticons_SarcasticInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const emoticons_sarcastic = /** @type {((inputs?: Emoticons_SarcasticInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Emoticons_SarcasticInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_emoticons_sarcastic(inputs)
	return en_emoticons_sarcastic(inputs)
});

/** @typedef {{}} Emoticons_SheepInputs */

const en_emoticons_sheep = /** @type {(inputs: Emoticons_SheepInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`sheep`)
};

const ar_emoticons_sheep = /** @type {(inputs: Emoticons_SheepInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`خروف`)
};

/**
* | output |
* | --- |
* | "sheep" |
*
* @param {Emoticons_SheepInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const emoticons_sheep = /** @type {((inputs?: Emoticons_SheepInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Emoticons_SheepInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_emoticons_sheep(inputs)
	return en_emoticons_sheep(inputs)
});

/** @typedef {{}} Emoticons_SickInputs */

const en_emoticons_sick = /** @type {(inputs: Emoticons_SickInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`sick`)
};

const ar_emoticons_sick = /** @type {(inputs: Emoticons_SickInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`مريض`)
};

/**
* | output |
* | --- |
* | "sick" |
*
* @param {Emoticons_SickInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const emoticons_sick = /** @type {((inputs?: Emoticons_SickInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Emoticons_SickInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_emoticons_sick(inputs)
	return en_emoticons_sick(inputs)
});

/** @typedef {{}} Emoticons_SleepyInputs */

const en_emoticons_sleepy = /** @type {(inputs: Emoticons_SleepyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`sleepy`)
};

const ar_emoticons_sleepy = /** @type {(inputs: Emoticons_SleepyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`نعسان`)
};

/**
* | output |
* | --- |
* | "sleepy" |
*
* @param {Emoticons_SleepyInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const emoticons_sleepy = /** @type {((inputs?: Emoticons_SleepyInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Emoticons_SleepyInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_emoticons_sleepy(inputs)
	return en_emoticons_sleepy(inputs)
});

/** @typedef {{}} Emoticons_SmileInputs */

const en_emoticons_smile = /** @type {(inputs: Emoticons_SmileInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`smile`)
};

const ar_emoticons_smile = /** @type {(inputs: Emoticons_SmileInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`ابتسامة`)
};

/**
* | output |
* | --- |
* | "smile" |
*
* @param {Emoticons_SmileInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const emoticons_smile = /** @type {((inputs?: Emoticons_SmileInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Emoticons_SmileInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_emoticons_smile(inputs)
	return en_emoticons_smile(inputs)
});

/** @typedef {{}} Emoticons_SnailInputs */

const en_emoticons_snail = /** @type {(inputs: Emoticons_SnailInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`snail`)
};

const ar_emoticons_snail = /** @type {(inputs: Emoticons_SnailInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`حلزون`)
};

/**
* | output |
* | --- |
* | "snail" |
*
* @param {Emoticons_SnailInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const emoticons_snail = /** @type {((inputs?: Emoticons_SnailInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Emoticons_SnailInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_emoticons_snail(inputs)
	return en_emoticons_snail(inputs)
});

/** @typedef {{}} Emoticons_StarInputs */

const en_emoticons_star = /** @type {(inputs: Emoticons_StarInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`star`)
};

const ar_emoticons_star = /** @type {(inputs: Emoticons_StarInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`نجمة`)
};

/**
* | output |
* | --- |
* | "star" |
*
* @param {Emoticons_StarInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const emoticons_star = /** @type {((inputs?: Emoticons_StarInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Emoticons_StarInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_emoticons_star(inputs)
	return en_emoticons_star(inputs)
});

/** @typedef {{}} Emoticons_StormInputs */

const en_emoticons_storm = /** @type {(inputs: Emoticons_StormInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`stormy cloud`)
};

const ar_emoticons_storm = /** @type {(inputs: Emoticons_StormInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`غيمة ممطرة`)
};

/**
* | output |
* | --- |
* | "stormy cloud" |
*
* @param {Emoticons_StormInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const emoticons_storm = /** @type {((inputs?: Emoticons_StormInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Emoticons_StormInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_emoticons_storm(inputs)
	return en_emoticons_storm(inputs)
});

/** @typedef {{}} Emoticons_SunInputs */

const en_emoticons_sun = /** @type {(inputs: Emoticons_SunInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`sun`)
};

const ar_emoticons_sun = /** @type {(inputs: Emoticons_SunInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`شمس`)
};

/**
* | output |
* | --- |
* | "sun" |
*
* @param {Emoticons_SunInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const emoticons_sun = /** @type {((inputs?: Emoticons_SunInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Emoticons_SunInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_emoticons_sun(inputs)
	return en_emoticons_sun(inputs)
});

/** @typedef {{}} Emoticons_SurprisedInputs */

const en_emoticons_surprised = /** @type {(inputs: Emoticons_SurprisedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`surprised`)
};

const ar_emoticons_surprised = /** @type {(inputs: Emoticons_SurprisedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`دهشة`)
};

/**
* | output |
* | --- |
* | "surprised" |
*
* @param {Emoticons_SurprisedInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const emoticons_surprised = /** @type {((inputs?: Emoticons_SurprisedInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Emoticons_SurprisedInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_emoticons_surprised(inputs)
	return en_emoticons_surprised(inputs)
});

/** @typedef {{}} Emoticons_ThinkingInputs */

const en_emoticons_thinking = /** @type {(inputs: Emoticons_ThinkingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`thinking`)
};

const ar_emoticons_thinking = /** @type {(inputs: Emoticons_ThinkingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`تفكير`)
};

/**
* | output |
* | --- |
* | "thinking" |
*
* @param {Emoticons_ThinkingInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const emoticons_thinking = /** @type {((inputs?: Emoticons_ThinkingInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Emoticons_ThinkingInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_emoticons_thinking(inputs)
	return en_emoticons_thinking(inputs)
});

/** @typedef {{}} Emoticons_ThumbInputs */

const en_emoticons_thumb = /** @type {(inputs: Emoticons_ThumbInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`thumb up`)
};

const ar_emoticons_thumb = /** @type {(inputs: Emoticons_ThumbInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`إبهام مرفوع`)
};

/**
* | output |
* | --- |
* | "thumb up" |
*
* @param {Emoticons_ThumbInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const emoticons_thumb = /** @type {((inputs?: Emoticons_ThumbInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Emoticons_ThumbInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_emoticons_thumb(inputs)
	return en_emoticons_thumb(inputs)
});

/** @typedef {{}} Emoticons_Thumb_DownInputs */

const en_emoticons_thumb_down = /** @type {(inputs: Emoticons_Thumb_DownInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`thumb down`)
};

const ar_emoticons_thumb_down = /** @type {(inputs: Emoticons_Thumb_DownInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`إبهام منخفض`)
};

/**
* | output |
* | --- |
* | "thumb down" |
*
* @param {Emoticons_Thumb_DownInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const emoticons_thumb_down = /** @type {((inputs?: Emoticons_Thumb_DownInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Emoticons_Thumb_DownInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_emoticons_thumb_down(inputs)
	return en_emoticons_thumb_down(inputs)
});

/** @typedef {{}} Emoticons_TongueInputs */

const en_emoticons_tongue = /** @type {(inputs: Emoticons_TongueInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`tongue out`)
};

const ar_emoticons_tongue = /** @type {(inputs: Emoticons_TongueInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`لسان ممدود`)
};

/**
* | output |
* | --- |
* | "tongue out" |
*
* @param {Emoticons_TongueInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const emoticons_tongue = /** @type {((inputs?: Emoticons_TongueInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Emoticons_TongueInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_emoticons_tongue(inputs)
	return en_emoticons_tongue(inputs)
});

/** @typedef {{}} Emoticons_TurtleInputs */

const en_emoticons_turtle = /** @type {(inputs: Emoticons_TurtleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`turtle`)
};

const ar_emoticons_turtle = /** @type {(inputs: Emoticons_TurtleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`سلحفاة`)
};

/**
* | output |
* | --- |
* | "turtle" |
*
* @param {Emoticons_TurtleInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const emoticons_turtle = /** @type {((inputs?: Emoticons_TurtleInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Emoticons_TurtleInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_emoticons_turtle(inputs)
	return en_emoticons_turtle(inputs)
});

/** @typedef {{}} Emoticons_UmbrellaInputs */

const en_emoticons_umbrella = /** @type {(inputs: Emoticons_UmbrellaInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`umbrella`)
};

const ar_emoticons_umbrella = /** @type {(inputs: Emoticons_UmbrellaInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`مظلة`)
};

/**
* | output |
* | --- |
* | "umbrella" |
*
* @param {Emoticons_UmbrellaInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const emoticons_umbrella = /** @type {((inputs?: Emoticons_UmbrellaInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Emoticons_UmbrellaInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_emoticons_umbrella(inputs)
	return en_emoticons_umbrella(inputs)
});

/** @typedef {{}} Emoticons_UnsureInputs */

const en_emoticons_unsure = /** @type {(inputs: Emoticons_UnsureInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`I do not know`)
};

const ar_emoticons_unsure = /** @type {(inputs: Emoticons_UnsureInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`لا أدري`)
};

/**
* | output |
* | --- |
* | "I do not know" |
*
* @param {Emoticons_UnsureInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const emoticons_unsure = /** @type {((inputs?: Emoticons_UnsureInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Emoticons_UnsureInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_emoticons_unsure(inputs)
	return en_emoticons_unsure(inputs)
});

/** @typedef {{}} Emoticons_WhisperInputs */

const en_emoticons_whisper = /** @type {(inputs: Emoticons_WhisperInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`telling a secret`)
};

const ar_emoticons_whisper = /** @type {(inputs: Emoticons_WhisperInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`همس بسر`)
};

/**
* | output |
* | --- |
* | "telling a secret" |
*
* @param {Emoticons_WhisperInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const emoticons_whisper = /** @type {((inputs?: Emoticons_WhisperInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Emoticons_WhisperInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_emoticons_whisper(inputs)
	return en_emoticons_whisper(inputs)
});

/** @typedef {{}} Emoticons_WiltedInputs */

const en_emoticons_wilted = /** @type {(inputs: Emoticons_WiltedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`wilted rose`)
};

const ar_emoticons_wilted = /** @type {(inputs: Emoticons_WiltedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`وردة ذابلة`)
};

/**
* | output |
* | --- |
* | "wilted rose" |
*
* @param {Emoticons_WiltedInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const emoticons_wilted = /** @type {((inputs?: Emoticons_WiltedInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Emoticons_WiltedInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_emoticons_wilted(inputs)
	return en_emoticons_wilted(inputs)
});

/** @typedef {{}} Emoticons_WinkInputs */

const en_emoticons_wink = /** @type {(inputs: Emoticons_WinkInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`wink`)
};

const ar_emoticons_wink = /** @type {(inputs: Emoticons_WinkInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`غمزة`)
};

/**
* | output |
* | --- |
* | "wink" |
*
* @param {Emoticons_WinkInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const emoticons_wink = /** @type {((inputs?: Emoticons_WinkInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Emoticons_WinkInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_emoticons_wink(inputs)
	return en_emoticons_wink(inputs)
});

/** @typedef {{ emoticon: NonNullable<unknown>, code: NonNullable<unknown> }} Emoticons_With_CodeInputs */

const en_emoticons_with_code = /** @type {(inputs: Emoticons_With_CodeInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.emoticon} ${i?.code}`)
};

const ar_emoticons_with_code = /** @type {(inputs: Emoticons_With_CodeInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.emoticon} ⁨${i?.code}⁩`)
};

/**
* | output |
* | --- |
* | "{emoticon} {code}" |
*
* @param {Emoticons_With_CodeInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const emoticons_with_code = /** @type {((inputs: Emoticons_With_CodeInputs, options?: { locale?: "en" | "ar" }) => LocalizedString) & import('./runtime.js').MessageMetadata<Emoticons_With_CodeInputs, { locale?: "en" | "ar" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "ar") return ar_emoticons_with_code(inputs)
	return en_emoticons_with_code(inputs)
});
