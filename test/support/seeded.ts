/** Random numbers that are the same every time. */
export interface Seeded {
  /** From 0 on, below `limit`. */
  below(limit: number): number;
}

/** Park and Miller's generator. */
export function seeded(seed: number): Seeded {
  let state = (seed * 7919) % 2147483647 || 1;
  const next = () => {
    state = (state * 16807) % 2147483647;
    return state / 2147483647;
  };
  // The first numbers of small seeds are small.
  for (let i = 0; i < 3; i++) next();
  return { below: (limit) => Math.floor(next() * limit) };
}

/** So many of them, each of its own. */
export function randomly(count: number, seed = 1): Seeded[] {
  return Array.from({ length: count }, (_, i) => seeded(seed * 1000 + i));
}
