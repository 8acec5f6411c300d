/**
 * Safepoints for built-in loops: what runs long without any generated code asks here
 * every so many items whether there is news, such as Ctrl-C.
 *
 * @module
 */

/** The interpreter whose code is running puts its own check here. */
export const poll: {
  /** Runs what is pending, if anything is. @throws KeyboardInterrupt */
  check(): void;
} = { check: () => {} };

/** At each turn of a long loop: asks every 65536 turns. */
export function turn(i: number): void {
  if ((i & 0xffff) === 0xffff) poll.check();
}

/** True where a step from one count to the next ends a block of 65536. */
export function endsBlock(from: number, to: number): boolean {
  return ((from ^ to) & ~0xffff) !== 0;
}
