/**
 * Somebody blocks somebody, or does not any more (CO-3). The account of who blocks decides it and counts the versions; a
 * room and presence keep what they were told, and the highest version holds.
 */
export interface Block {
  readonly by: string;
  readonly of: string;
  readonly blocked: boolean;
  readonly version: number;
}
