export type LocalizedString = import("./runtime.js").LocalizedString;

/**
* | output |
* | --- |
* | "All emoticons" |
*
* @param {Emoticons_AllInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const emoticons_all: ((inputs?: Emoticons_AllInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Emoticons_AllInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Emoticons_AllInputs = {};

/**
* | output |
* | --- |
* | "angel" |
*
* @param {Emoticons_AngelInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const emoticons_angel: ((inputs?: Emoticons_AngelInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Emoticons_AngelInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Emoticons_AngelInputs = {};

/**
* | output |
* | --- |
* | "angry" |
*
* @param {Emoticons_AngryInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const emoticons_angry: ((inputs?: Emoticons_AngryInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Emoticons_AngryInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Emoticons_AngryInputs = {};

/**
* | output |
* | --- |
* | "hot-air balloon" |
*
* @param {Emoticons_BalloonInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const emoticons_balloon: ((inputs?: Emoticons_BalloonInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Emoticons_BalloonInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Emoticons_BalloonInputs = {};

/**
* | output |
* | --- |
* | "bat" |
*
* @param {Emoticons_BatInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const emoticons_bat: ((inputs?: Emoticons_BatInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Emoticons_BatInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Emoticons_BatInputs = {};

/**
* | output |
* | --- |
* | "mug of beer" |
*
* @param {Emoticons_BeerInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const emoticons_beer: ((inputs?: Emoticons_BeerInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Emoticons_BeerInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Emoticons_BeerInputs = {};

/**
* | output |
* | --- |
* | "bowl" |
*
* @param {Emoticons_BowlInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const emoticons_bowl: ((inputs?: Emoticons_BowlInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Emoticons_BowlInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Emoticons_BowlInputs = {};

/**
* | output |
* | --- |
* | "boy" |
*
* @param {Emoticons_BoyInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const emoticons_boy: ((inputs?: Emoticons_BoyInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Emoticons_BoyInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Emoticons_BoyInputs = {};

/**
* | output |
* | --- |
* | "broken heart" |
*
* @param {Emoticons_BrokenInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const emoticons_broken: ((inputs?: Emoticons_BrokenInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Emoticons_BrokenInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Emoticons_BrokenInputs = {};

/**
* | output |
* | --- |
* | "birthday cake" |
*
* @param {Emoticons_CakeInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const emoticons_cake: ((inputs?: Emoticons_CakeInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Emoticons_CakeInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Emoticons_CakeInputs = {};

/**
* | output |
* | --- |
* | "camera" |
*
* @param {Emoticons_CameraInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const emoticons_camera: ((inputs?: Emoticons_CameraInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Emoticons_CameraInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Emoticons_CameraInputs = {};

/**
* | output |
* | --- |
* | "car" |
*
* @param {Emoticons_CarInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const emoticons_car: ((inputs?: Emoticons_CarInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Emoticons_CarInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Emoticons_CarInputs = {};

/**
* | output |
* | --- |
* | "cat" |
*
* @param {Emoticons_CatInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const emoticons_cat: ((inputs?: Emoticons_CatInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Emoticons_CatInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Emoticons_CatInputs = {};

/**
* | output |
* | --- |
* | "clock" |
*
* @param {Emoticons_ClockInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const emoticons_clock: ((inputs?: Emoticons_ClockInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Emoticons_ClockInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Emoticons_ClockInputs = {};

/**
* | output |
* | --- |
* | "cocktail" |
*
* @param {Emoticons_CocktailInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const emoticons_cocktail: ((inputs?: Emoticons_CocktailInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Emoticons_CocktailInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Emoticons_CocktailInputs = {};

/**
* | output |
* | --- |
* | "cup of coffee" |
*
* @param {Emoticons_CoffeeInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const emoticons_coffee: ((inputs?: Emoticons_CoffeeInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Emoticons_CoffeeInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Emoticons_CoffeeInputs = {};

/**
* | output |
* | --- |
* | "computer" |
*
* @param {Emoticons_ComputerInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const emoticons_computer: ((inputs?: Emoticons_ComputerInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Emoticons_ComputerInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Emoticons_ComputerInputs = {};

/**
* | output |
* | --- |
* | "confused" |
*
* @param {Emoticons_ConfusedInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const emoticons_confused: ((inputs?: Emoticons_ConfusedInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Emoticons_ConfusedInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Emoticons_ConfusedInputs = {};

/**
* | output |
* | --- |
* | "cool" |
*
* @param {Emoticons_CoolInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const emoticons_cool: ((inputs?: Emoticons_CoolInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Emoticons_CoolInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Emoticons_CoolInputs = {};

/**
* | output |
* | --- |
* | "crying" |
*
* @param {Emoticons_CryingInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const emoticons_crying: ((inputs?: Emoticons_CryingInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Emoticons_CryingInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Emoticons_CryingInputs = {};

/**
* | output |
* | --- |
* | "little devil" |
*
* @param {Emoticons_DevilInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const emoticons_devil: ((inputs?: Emoticons_DevilInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Emoticons_DevilInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Emoticons_DevilInputs = {};

/**
* | output |
* | --- |
* | "disappointed" |
*
* @param {Emoticons_DisappointedInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const emoticons_disappointed: ((inputs?: Emoticons_DisappointedInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Emoticons_DisappointedInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Emoticons_DisappointedInputs = {};

/**
* | output |
* | --- |
* | "dog" |
*
* @param {Emoticons_DogInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const emoticons_dog: ((inputs?: Emoticons_DogInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Emoticons_DogInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Emoticons_DogInputs = {};

/**
* | output |
* | --- |
* | "embarrassed" |
*
* @param {Emoticons_EmbarrassedInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const emoticons_embarrassed: ((inputs?: Emoticons_EmbarrassedInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Emoticons_EmbarrassedInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Emoticons_EmbarrassedInputs = {};

/**
* | output |
* | --- |
* | "rolling eyes" |
*
* @param {Emoticons_EyerollInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const emoticons_eyeroll: ((inputs?: Emoticons_EyerollInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Emoticons_EyerollInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Emoticons_EyerollInputs = {};

/**
* | output |
* | --- |
* | "film" |
*
* @param {Emoticons_FilmInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const emoticons_film: ((inputs?: Emoticons_FilmInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Emoticons_FilmInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Emoticons_FilmInputs = {};

/**
* | output |
* | --- |
* | "football" |
*
* @param {Emoticons_FootballInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const emoticons_football: ((inputs?: Emoticons_FootballInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Emoticons_FootballInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Emoticons_FootballInputs = {};

/**
* | output |
* | --- |
* | "game controller" |
*
* @param {Emoticons_GameInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const emoticons_game: ((inputs?: Emoticons_GameInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Emoticons_GameInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Emoticons_GameInputs = {};

/**
* | output |
* | --- |
* | "present" |
*
* @param {Emoticons_GiftInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const emoticons_gift: ((inputs?: Emoticons_GiftInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Emoticons_GiftInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Emoticons_GiftInputs = {};

/**
* | output |
* | --- |
* | "girl" |
*
* @param {Emoticons_GirlInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const emoticons_girl: ((inputs?: Emoticons_GirlInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Emoticons_GirlInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Emoticons_GirlInputs = {};

/**
* | output |
* | --- |
* | "big grin" |
*
* @param {Emoticons_GrinInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const emoticons_grin: ((inputs?: Emoticons_GrinInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Emoticons_GrinInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Emoticons_GrinInputs = {};

/**
* | output |
* | --- |
* | "gritted teeth" |
*
* @param {Emoticons_GrittedInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const emoticons_gritted: ((inputs?: Emoticons_GrittedInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Emoticons_GrittedInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Emoticons_GrittedInputs = {};

/**
* | output |
* | --- |
* | "heart" |
*
* @param {Emoticons_HeartInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const emoticons_heart: ((inputs?: Emoticons_HeartInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Emoticons_HeartInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Emoticons_HeartInputs = {};

/**
* | output |
* | --- |
* | "high five" |
*
* @param {Emoticons_High_FiveInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const emoticons_high_five: ((inputs?: Emoticons_High_FiveInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Emoticons_High_FiveInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Emoticons_High_FiveInputs = {};

/**
* | output |
* | --- |
* | "hug from the left" |
*
* @param {Emoticons_Hug_From_LeftInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const emoticons_hug_from_left: ((inputs?: Emoticons_Hug_From_LeftInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Emoticons_Hug_From_LeftInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Emoticons_Hug_From_LeftInputs = {};

/**
* | output |
* | --- |
* | "hug from the right" |
*
* @param {Emoticons_Hug_From_RightInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const emoticons_hug_from_right: ((inputs?: Emoticons_Hug_From_RightInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Emoticons_Hug_From_RightInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Emoticons_Hug_From_RightInputs = {};

/**
* | output |
* | --- |
* | "my lips are sealed" |
*
* @param {Emoticons_HushedInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const emoticons_hushed: ((inputs?: Emoticons_HushedInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Emoticons_HushedInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Emoticons_HushedInputs = {};

/**
* | output |
* | --- |
* | "idea" |
*
* @param {Emoticons_IdeaInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const emoticons_idea: ((inputs?: Emoticons_IdeaInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Emoticons_IdeaInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Emoticons_IdeaInputs = {};

/**
* | output |
* | --- |
* | "island" |
*
* @param {Emoticons_IslandInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const emoticons_island: ((inputs?: Emoticons_IslandInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Emoticons_IslandInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Emoticons_IslandInputs = {};

/**
* | output |
* | --- |
* | "kiss" |
*
* @param {Emoticons_KissInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const emoticons_kiss: ((inputs?: Emoticons_KissInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Emoticons_KissInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Emoticons_KissInputs = {};

/**
* | output |
* | --- |
* | "lightning" |
*
* @param {Emoticons_LightningInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const emoticons_lightning: ((inputs?: Emoticons_LightningInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Emoticons_LightningInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Emoticons_LightningInputs = {};

/**
* | output |
* | --- |
* | "letter" |
*
* @param {Emoticons_MailInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const emoticons_mail: ((inputs?: Emoticons_MailInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Emoticons_MailInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Emoticons_MailInputs = {};

/**
* | output |
* | --- |
* | "CF Messenger" |
*
* @param {Emoticons_MessengerInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const emoticons_messenger: ((inputs?: Emoticons_MessengerInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Emoticons_MessengerInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Emoticons_MessengerInputs = {};

/**
* | output |
* | --- |
* | "mobile phone" |
*
* @param {Emoticons_MobileInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const emoticons_mobile: ((inputs?: Emoticons_MobileInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Emoticons_MobileInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Emoticons_MobileInputs = {};

/**
* | output |
* | --- |
* | "money" |
*
* @param {Emoticons_MoneyInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const emoticons_money: ((inputs?: Emoticons_MoneyInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Emoticons_MoneyInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Emoticons_MoneyInputs = {};

/**
* | output |
* | --- |
* | "moon" |
*
* @param {Emoticons_MoonInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const emoticons_moon: ((inputs?: Emoticons_MoonInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Emoticons_MoonInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Emoticons_MoonInputs = {};

/**
* | output |
* | --- |
* | "music" |
*
* @param {Emoticons_MusicInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const emoticons_music: ((inputs?: Emoticons_MusicInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Emoticons_MusicInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Emoticons_MusicInputs = {};

/**
* | output |
* | --- |
* | "nerd" |
*
* @param {Emoticons_NerdInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const emoticons_nerd: ((inputs?: Emoticons_NerdInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Emoticons_NerdInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Emoticons_NerdInputs = {};

/**
* | output |
* | --- |
* | "party" |
*
* @param {Emoticons_PartyInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const emoticons_party: ((inputs?: Emoticons_PartyInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Emoticons_PartyInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Emoticons_PartyInputs = {};

/**
* | output |
* | --- |
* | "telephone" |
*
* @param {Emoticons_PhoneInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const emoticons_phone: ((inputs?: Emoticons_PhoneInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Emoticons_PhoneInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Emoticons_PhoneInputs = {};

/**
* | output |
* | --- |
* | "pizza" |
*
* @param {Emoticons_PizzaInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const emoticons_pizza: ((inputs?: Emoticons_PizzaInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Emoticons_PizzaInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Emoticons_PizzaInputs = {};

/**
* | output |
* | --- |
* | "aeroplane" |
*
* @param {Emoticons_PlaneInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const emoticons_plane: ((inputs?: Emoticons_PlaneInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Emoticons_PlaneInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Emoticons_PlaneInputs = {};

/**
* | output |
* | --- |
* | "plate" |
*
* @param {Emoticons_PlateInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const emoticons_plate: ((inputs?: Emoticons_PlateInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Emoticons_PlateInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Emoticons_PlateInputs = {};

/**
* | output |
* | --- |
* | "rainbow" |
*
* @param {Emoticons_RainbowInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const emoticons_rainbow: ((inputs?: Emoticons_RainbowInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Emoticons_RainbowInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Emoticons_RainbowInputs = {};

/**
* | output |
* | --- |
* | "Used lately" |
*
* @param {Emoticons_RecentInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const emoticons_recent: ((inputs?: Emoticons_RecentInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Emoticons_RecentInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Emoticons_RecentInputs = {};

/**
* | output |
* | --- |
* | "rose" |
*
* @param {Emoticons_RoseInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const emoticons_rose: ((inputs?: Emoticons_RoseInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Emoticons_RoseInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Emoticons_RoseInputs = {};

/**
* | output |
* | --- |
* | "sad" |
*
* @param {Emoticons_SadInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const emoticons_sad: ((inputs?: Emoticons_SadInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Emoticons_SadInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Emoticons_SadInputs = {};

/**
* | output |
* | --- |
* | "sarcastic" |
*
* @param {Emoticons_SarcasticInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const emoticons_sarcastic: ((inputs?: Emoticons_SarcasticInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Emoticons_SarcasticInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Emoticons_SarcasticInputs = {};

/**
* | output |
* | --- |
* | "sheep" |
*
* @param {Emoticons_SheepInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const emoticons_sheep: ((inputs?: Emoticons_SheepInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Emoticons_SheepInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Emoticons_SheepInputs = {};

/**
* | output |
* | --- |
* | "sick" |
*
* @param {Emoticons_SickInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const emoticons_sick: ((inputs?: Emoticons_SickInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Emoticons_SickInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Emoticons_SickInputs = {};

/**
* | output |
* | --- |
* | "sleepy" |
*
* @param {Emoticons_SleepyInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const emoticons_sleepy: ((inputs?: Emoticons_SleepyInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Emoticons_SleepyInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Emoticons_SleepyInputs = {};

/**
* | output |
* | --- |
* | "smile" |
*
* @param {Emoticons_SmileInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const emoticons_smile: ((inputs?: Emoticons_SmileInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Emoticons_SmileInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Emoticons_SmileInputs = {};

/**
* | output |
* | --- |
* | "snail" |
*
* @param {Emoticons_SnailInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const emoticons_snail: ((inputs?: Emoticons_SnailInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Emoticons_SnailInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Emoticons_SnailInputs = {};

/**
* | output |
* | --- |
* | "star" |
*
* @param {Emoticons_StarInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const emoticons_star: ((inputs?: Emoticons_StarInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Emoticons_StarInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Emoticons_StarInputs = {};

/**
* | output |
* | --- |
* | "stormy cloud" |
*
* @param {Emoticons_StormInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const emoticons_storm: ((inputs?: Emoticons_StormInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Emoticons_StormInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Emoticons_StormInputs = {};

/**
* | output |
* | --- |
* | "sun" |
*
* @param {Emoticons_SunInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const emoticons_sun: ((inputs?: Emoticons_SunInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Emoticons_SunInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Emoticons_SunInputs = {};

/**
* | output |
* | --- |
* | "surprised" |
*
* @param {Emoticons_SurprisedInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const emoticons_surprised: ((inputs?: Emoticons_SurprisedInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Emoticons_SurprisedInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Emoticons_SurprisedInputs = {};

/**
* | output |
* | --- |
* | "thinking" |
*
* @param {Emoticons_ThinkingInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const emoticons_thinking: ((inputs?: Emoticons_ThinkingInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Emoticons_ThinkingInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Emoticons_ThinkingInputs = {};

/**
* | output |
* | --- |
* | "thumb up" |
*
* @param {Emoticons_ThumbInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const emoticons_thumb: ((inputs?: Emoticons_ThumbInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Emoticons_ThumbInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Emoticons_ThumbInputs = {};

/**
* | output |
* | --- |
* | "thumb down" |
*
* @param {Emoticons_Thumb_DownInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const emoticons_thumb_down: ((inputs?: Emoticons_Thumb_DownInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Emoticons_Thumb_DownInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Emoticons_Thumb_DownInputs = {};

/**
* | output |
* | --- |
* | "tongue out" |
*
* @param {Emoticons_TongueInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const emoticons_tongue: ((inputs?: Emoticons_TongueInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Emoticons_TongueInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Emoticons_TongueInputs = {};

/**
* | output |
* | --- |
* | "turtle" |
*
* @param {Emoticons_TurtleInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const emoticons_turtle: ((inputs?: Emoticons_TurtleInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Emoticons_TurtleInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Emoticons_TurtleInputs = {};

/**
* | output |
* | --- |
* | "umbrella" |
*
* @param {Emoticons_UmbrellaInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const emoticons_umbrella: ((inputs?: Emoticons_UmbrellaInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Emoticons_UmbrellaInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Emoticons_UmbrellaInputs = {};

/**
* | output |
* | --- |
* | "I do not know" |
*
* @param {Emoticons_UnsureInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const emoticons_unsure: ((inputs?: Emoticons_UnsureInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Emoticons_UnsureInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Emoticons_UnsureInputs = {};

/**
* | output |
* | --- |
* | "telling a secret" |
*
* @param {Emoticons_WhisperInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const emoticons_whisper: ((inputs?: Emoticons_WhisperInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Emoticons_WhisperInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Emoticons_WhisperInputs = {};

/**
* | output |
* | --- |
* | "wilted rose" |
*
* @param {Emoticons_WiltedInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const emoticons_wilted: ((inputs?: Emoticons_WiltedInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Emoticons_WiltedInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Emoticons_WiltedInputs = {};

/**
* | output |
* | --- |
* | "wink" |
*
* @param {Emoticons_WinkInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const emoticons_wink: ((inputs?: Emoticons_WinkInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Emoticons_WinkInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Emoticons_WinkInputs = {};

/**
* | output |
* | --- |
* | "{emoticon} {code}" |
*
* @param {Emoticons_With_CodeInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const emoticons_with_code: ((inputs: Emoticons_With_CodeInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Emoticons_With_CodeInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Emoticons_With_CodeInputs = {
    emoticon: NonNullable<unknown>;
    code: NonNullable<unknown>;
};
