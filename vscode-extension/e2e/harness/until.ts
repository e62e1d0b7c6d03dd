/** How long a condition may take on a slow, loaded machine. Far more than it ever needs on an idle one. */
export const PATIENCE_MS = 90_000;

const BETWEEN_LOOKS_MS = 100;

/**
 * Looks until there is something other than undefined, null or false, and gives that back.
 *
 * @throws Error that names what was waited for and what was seen last, when it takes longer than the patience
 */
export async function until<T>(
  what: string,
  look: () => Promise<T> | T,
  patienceMs = PATIENCE_MS,
): Promise<NonNullable<Exclude<T, false>>> {
  const deadline = Date.now() + patienceMs;
  for (;;) {
    const seen = await look();
    if (seen !== undefined && seen !== null && seen !== false) {
      return seen as NonNullable<Exclude<T, false>>;
    }
    if (Date.now() > deadline) {
      throw new Error(`waited ${patienceMs / 1000} s for ${what}`);
    }
    await new Promise((resolve) => setTimeout(resolve, BETWEEN_LOOKS_MS));
  }
}
