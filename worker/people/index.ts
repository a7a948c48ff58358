export { addPerson } from "./new-person.ts";
export { changePersonalMessage, findDemoPerson, findPerson, listDemoPeople } from "./people.ts";
export { plainLine, plainName } from "./plain-text.ts";
export { cleanPicture } from "./pictures/clean.ts";
export { dropPicture, isUploaded, keepPicture, readPicture } from "./pictures/store.ts";
export { changePerson, toPatch, type ProfilePatch } from "./profile.ts";
export { forgetRecoveryCodes, holderOfRecoveryCode, indexRecoveryCodes } from "./recovery-index.ts";
export { findPeople, findPeopleByIds } from "./search.ts";
export { findRoom, isReservedRoom, listRooms } from "./rooms.ts";
