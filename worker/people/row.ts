import type { Person } from "../../generated/types.ts";
import type { Env } from "../env.ts";

/** The part of the environment that the directory needs. */
export type Directory = Pick<Env, "DIRECTORY">;

/** A person as the directory keeps them. */
export interface PersonRow {
  readonly userId: string;
  readonly name: string;
  readonly picture: string;
  readonly bot: number;
  readonly personalMessage: string;
}

/** The columns of a {@link PersonRow}. */
export const PERSON_COLUMNS = "userId, name, picture, bot, personalMessage";

/** What everyone may know of the person of a row. */
export const toPerson = ({ userId, name, picture, bot, personalMessage }: PersonRow): Person => ({
  userId,
  name,
  picture,
  bot: bot === 1,
  personalMessage,
});
