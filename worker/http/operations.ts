import type { Operations } from "./operation.ts";
import { createAccessToken, listAccessTokens, revokeAccessToken } from "./operations/access-tokens.ts";
import {
  addPasskey,
  listPasskeys,
  removePasskey,
  renewRecoveryCodes,
  startPasskeyRegistration,
} from "./operations/passkeys.ts";
import { addContact, changeContact, listContacts, removeContact } from "./operations/contacts.ts";
import { answerInvitation, invite, listInvitations } from "./operations/invitations.ts";
import { changeProfile, findPeople, getPerson, getPicture, uploadPicture } from "./operations/people.ts";
import {
  changeRoom,
  createRoom,
  getRoom,
  listMembers,
  listMessages,
  listRooms,
  removeMember,
} from "./operations/rooms.ts";
import { getHealth, getSettings, sendPageMetrics } from "./operations/service.ts";
import { endSession, getMe, listSessions, logout, refreshSession } from "./operations/sessions.ts";
import { listDemoPeople, login, startNewAccount, startPasskeyLogin } from "./operations/sign-in.ts";
import { createTicket, openPresenceSocket, openRoomSocket } from "./operations/sockets.ts";

/** Everything that this server does over HTTP. */
export const operations: Operations = {
  addContact,
  addPasskey,
  answerInvitation,
  changeContact,
  changeProfile,
  changeRoom,
  createAccessToken,
  createRoom,
  createTicket,
  endSession,
  findPeople,
  getHealth,
  getMe,
  getPerson,
  getPicture,
  getRoom,
  getSettings,
  invite,
  listAccessTokens,
  listContacts,
  listDemoPeople,
  listInvitations,
  listMembers,
  listMessages,
  listPasskeys,
  listRooms,
  listSessions,
  login,
  logout,
  openPresenceSocket,
  openRoomSocket,
  refreshSession,
  removeContact,
  removeMember,
  removePasskey,
  renewRecoveryCodes,
  revokeAccessToken,
  sendPageMetrics,
  startNewAccount,
  startPasskeyLogin,
  startPasskeyRegistration,
  uploadPicture,
};
