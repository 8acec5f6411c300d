/**
 * `%` formatting of bytes: as of str, on one character a byte.
 *
 * @module
 */

import { typeError } from "../core/errors.ts";
import { integer } from "../core/integer.ts";
import type { Value } from "../core/object.ts";
import { repr, str } from "../core/protocols.ts";
import { charOf } from "../core/text/spec.ts";
import { encodeUtf8 } from "../core/text/utf8.ts";
import { type ByteString, fromLatin1, latin1 } from "./byte_string.ts";
import { oneChar, percent, type PercentStyle } from "./str_percent.ts";

/** Text as its UTF-8 bytes, one character a byte. */
function encoded(s: string): string {
  return latin1(encodeUtf8(s));
}

/** The bytes of a bytes object; a bytearray prints with its name. */
function rawBytes(v: Value): Uint8Array | undefined {
  return typeof v === "object" && v.T.native.name === "bytes"
    ? (v as ByteString).b
    : undefined;
}

const byteStyle: PercentStyle = {
  text: (v) => {
    const b = rawBytes(v);
    return b === undefined ? encoded(str(v)) : latin1(b);
  },
  quoted: (v) => encoded(repr(v)),
  char: (v) => {
    const i = integer(v);
    if (i !== undefined) return encoded(charOf(i));
    const b = rawBytes(v);
    if (b !== undefined) {
      if (b.length !== 1) throw typeError("%c needs int or char");
      return latin1(b);
    }
    const c = oneChar(v);
    return c === undefined ? undefined : encoded(c);
  },
};

/** `format % args` of bytes. */
export function bytesMod(format: Uint8Array, args: Value): Uint8Array {
  return fromLatin1(percent(latin1(format), args, byteStyle));
}
