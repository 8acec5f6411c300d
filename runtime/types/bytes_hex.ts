/**
 * Bytes as hexadecimal digits and back: `hex()` and `fromhex()`.
 *
 * @module
 */

import { typeError, valueError } from "../core/errors.ts";
import { toInt } from "../core/integer.ts";
import type { Value } from "../core/object.ts";
import { digitValue, isSpace } from "../core/text/ascii.ts";
import { bufferOf, readBuffer } from "./buffer.ts";

/** `b.hex(sep, bytes_per_sep)`; the groups are counted from the right. */
export function hexOf(b: Uint8Array, sep?: Value, group?: Value): string {
  const by = sep === undefined ? "" : separatorOf(sep);
  const size = group === undefined ? 1 : Number(toInt(group));
  let out = "";
  for (let i = 0; i < b.length; i++) {
    if (i > 0 && by !== "" && isBoundary(i, b.length, size)) out += by;
    out += b[i]!.toString(16).padStart(2, "0");
  }
  return out;
}

function isBoundary(i: number, length: number, size: number): boolean {
  if (size === 0) return false;
  return size > 0 ? (length - i) % size === 0 : i % -size === 0;
}

/** MicroPython takes the first byte of any str or bytes. */
function separatorOf(v: Value): string {
  const b = bufferOf(v);
  if (b === undefined) throw typeError("sep must be str or bytes.");
  return b.length === 0 ? "\0" : String.fromCharCode(b[0]!);
}

/** The bytes of hexadecimal digits, in pairs with white space between. */
export function bytesFromHex(text: Value): Uint8Array {
  const source = readBuffer(text);
  const out: number[] = [];
  for (let i = 0; i < source.length; i++) {
    const first = source[i]!;
    if (isSpace(first)) continue;
    const high = digitValue(first);
    const low = digitValue(source[++i] ?? 0);
    if (high > 15 || low > 15) throw valueError("non-hex digit");
    out.push(high << 4 | low);
  }
  return Uint8Array.from(out);
}
