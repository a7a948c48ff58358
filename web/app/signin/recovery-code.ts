/** @returns the recovery code in what was typed, in the form of the contract; null when there is none */
export function recoveryCodeOf(typed: string): string | null {
  const signs = typed.toLowerCase().replace(/[\s-]/g, "");
  if (!/^[a-z0-9]{16}$/.test(signs)) return null;
  return signs.replace(/(.{4})(?=.)/g, "$1-");
}
