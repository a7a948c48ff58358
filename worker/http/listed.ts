/** The values of a header that holds a list. */
export const listed = (header: string | undefined): readonly string[] =>
  (header ?? "").split(",").map((value) => value.trim());
