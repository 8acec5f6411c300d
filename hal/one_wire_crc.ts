/**
 * The checksum of the 1-Wire bus.
 *
 * @module
 */

/** The polynomial x^8 + x^5 + x^4 + 1, reflected. */
const POLYNOMIAL = 0x8c;

/**
 * The checksum of 1-Wire codes and scratchpads; 0 for bytes that end in theirs.
 *
 * @example
 * ```ts
 * import { crc8 } from "./one_wire_crc.ts";
 * crc8([0x02, 0x1c, 0xb8, 0x01, 0, 0, 0]); // 0xa2
 * ```
 */
export function crc8(bytes: Iterable<number>): number {
  let crc = 0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) {
      crc = (crc & 1) === 1 ? crc >> 1 ^ POLYNOMIAL : crc >> 1;
    }
  }
  return crc;
}
