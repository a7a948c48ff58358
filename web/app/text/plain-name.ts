/** A name without the stars and dots that people put before it, for sorting and for finding by letter. */
export const plainName = (name: string): string => name.replace(/^[^\p{L}\p{N}]+/u, "");
