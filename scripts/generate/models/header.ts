/**
 * The first line of every generated model. It carries no hash, so that a change of the spec touches the files that it
 * changes and no other.
 *
 * @param comment what begins a comment in the language
 */
export function header(comment: string): string {
  return `${comment} Generated from spec/ by scripts/generate/models.ts. Do not edit.`;
}
