export { changePersonalMessage, findDemoPerson, findPerson, listDemoPeople } from "./people.ts";
export { findRoom, isReservedRoom, listRooms } from "./rooms.ts";
