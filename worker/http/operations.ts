import type { Operations } from "./operation.ts";
import { getMe, listDemoPeople, login, logout, refreshSession } from "./operations/auth.ts";
import { getPerson } from "./operations/people.ts";
import { getRoom, listMessages, listRooms } from "./operations/rooms.ts";
import { getHealth, getSettings, sendPageMetrics } from "./operations/service.ts";
import { openPresenceSocket, openRoomSocket } from "./operations/sockets.ts";

/** Everything that this server does over HTTP. */
export const operations: Operations = {
  getHealth,
  getMe,
  getPerson,
  getRoom,
  getSettings,
  listDemoPeople,
  listMessages,
  listRooms,
  login,
  logout,
  openPresenceSocket,
  openRoomSocket,
  refreshSession,
  sendPageMetrics,
};
