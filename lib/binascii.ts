/**
 * `binascii`.
 *
 * @module
 */

import {
  between,
  bytesType,
  exceptionTypes,
  fixed,
  getattr,
  params,
  type PyBuiltinModule,
  PyBytes,
  type PyObject,
  readBuffer,
  toInt,
  truth,
  type Value,
  valueError,
  withKeywords,
} from "../runtime/mod.ts";
import { crc32 } from "./checksum.ts";
import { makeModule } from "./module.ts";

const PAD = 0x3d;

/** The six bits of a letter of the base64 alphabet; -1 for any other. */
function sextet(byte: number): number {
  if (byte >= 0x61) return byte <= 0x7a ? byte - 71 : -1;
  if (byte >= 0x41) return byte <= 0x5a ? byte - 65 : -1;
  if (byte >= 0x30) return byte <= 0x39 ? byte + 4 : -1;
  return byte === 0x2b ? 62 : byte === 0x2f ? 63 : -1;
}

/** Bytes of base64; letters out of the alphabet are passed over. */
function decodeBase64(source: Uint8Array): Uint8Array {
  const out = new Uint8Array(Math.ceil(source.length * 3 / 4) + 1);
  let size = 0;
  let bits = 0;
  let count = 0;
  let isPadded = false;
  for (const byte of source) {
    if (byte === PAD) {
      if (count === 2 || count === 4 && isPadded) {
        count = 0;
        break;
      }
      isPadded = true;
    }
    const six = sextet(byte);
    if (six < 0) continue;
    isPadded = false;
    bits = (bits << 6 | six) & 0xffff;
    count += 6;
    if (count >= 8) {
      count -= 8;
      out[size++] = bits >> count;
    }
  }
  if (count > 0) throw valueError("incorrect padding");
  return out.slice(0, size);
}

const ALPHABET =
  "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

function encodeBase64(source: Uint8Array, newline: boolean): Uint8Array {
  const letters = Math.ceil(source.length / 3) * 4;
  const out = new Uint8Array(letters + (newline ? 1 : 0)).fill(PAD);
  let size = 0;
  for (let i = 0; i < source.length; i += 3) {
    const left = source.length - i;
    const word = source[i]! << 16 | (source[i + 1] ?? 0) << 8 |
      (source[i + 2] ?? 0);
    for (let k = 0; k < Math.min(left + 1, 4); k++) {
      out[size + k] = ALPHABET.charCodeAt(word >> 18 - 6 * k & 63);
    }
    size += 4;
  }
  if (newline) out[letters] = 10;
  return out;
}

/** `hexlify(data[, separator])`: as `bytes.hex`, but bytes. */
function hexlify(data: Value, ...more: Value[]): Value {
  const bytes = new PyBytes(readBuffer(data));
  const text = (getattr(bytes, "hex") as PyObject).call(...more);
  return new PyBytes(readBuffer(text));
}

function unhexlify(data: Value): Value {
  const text = typeof data === "string"
    ? data
    : String.fromCharCode(...readBuffer(data));
  return (getattr(bytesType, "fromhex") as PyObject).call(text);
}

/** Makes the module. */
export function binascii(): PyBuiltinModule {
  const toHex = between(1, 2, hexlify);
  const fromHex = fixed(1, unhexlify);
  return makeModule("binascii", {
    functions: {
      a2b_base64: fixed(
        1,
        (data: Value) => new PyBytes(decodeBase64(readBuffer(data))),
      ),
      a2b_hex: fromHex,
      b2a_base64: withKeywords(
        "b2a_base64",
        params("", "newline="),
        (data, newline = true) =>
          new PyBytes(encodeBase64(readBuffer(data), truth(newline))),
      ),
      b2a_hex: toHex,
      crc32: between(
        1,
        2,
        (data: Value, start: Value = 0) =>
          crc32(
            readBuffer(data),
            Number(BigInt.asUintN(32, BigInt(toInt(start)))),
          ),
      ),
      hexlify: toHex,
      unhexlify: fromHex,
    },
    values: { Error: exceptionTypes.ValueError! },
  });
}
