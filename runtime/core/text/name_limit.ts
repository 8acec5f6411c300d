/**
 * The longest name: 255 bytes of UTF-8, as in MicroPython.
 *
 * @module
 */

/** The length in bytes that a name must not exceed. */
const MAX_BYTES = 255;

/** What a RuntimeError says of a longer name. */
export const NAME_TOO_LONG = "name too long";

/** True where a text is too long to be a name. */
export function isTooLong(name: string): boolean {
  // A character has at most three bytes for each of its UTF-16 units.
  if (name.length * 3 <= MAX_BYTES) return false;
  return name.length > MAX_BYTES ||
    new TextEncoder().encode(name).length > MAX_BYTES;
}
