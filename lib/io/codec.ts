/**
 * Text files in another encoding than UTF-8: single bytes for the characters of
 * western Europe. CPython's; MicroPython takes any encoding for UTF-8.
 *
 * @module
 */

import {
  exceptions,
  str,
  unicodeError,
  type Value,
} from "../../runtime/mod.ts";
import { PyTextFile } from "./file.ts";

/** Bytes as text and text as bytes. */
export interface Codec {
  readonly name: string;
  decode(bytes: Uint8Array): string;
  encode(text: string): Uint8Array;
}

/** What Windows has for the bytes 0x80 to 0x9f. */
const WINDOWS = "\u20ac\ufffd\u201a\u0192\u201e\u2026\u2020\u2021" +
  "\u02c6\u2030\u0160\u2039\u0152\ufffd\u017d\ufffd" +
  "\ufffd\u2018\u2019\u201c\u201d\u2022\u2013\u2014" +
  "\u02dc\u2122\u0161\u203a\u0153\ufffd\u017e\u0178";

/** The encodings by name; null for UTF-8, which needs no codec. */
const limits: { readonly [name: string]: number | null } = {
  "ascii": 0x80,
  "us-ascii": 0x80,
  "cp1252": 0,
  "windows-1252": 0,
  "iso-8859-1": 0x100,
  "iso8859-1": 0x100,
  "latin-1": 0x100,
  "latin1": 0x100,
  "utf-8": null,
  "utf8": null,
};

/** A codec of characters that are their own bytes, below a limit. */
function singleByte(name: string, limit: number, errors: string): Codec {
  const isWindows = limit === 0;
  const top = isWindows ? 0x100 : limit;
  const isStrict = errors === "strict";
  return {
    name,
    decode: (bytes) => {
      let text = "";
      for (const byte of bytes) {
        const inWindows = isWindows && byte >= 0x80 && byte < 0xa0;
        if (inWindows) text += WINDOWS[byte - 0x80]!;
        else if (byte < top) text += String.fromCharCode(byte);
        else if (isStrict) throw unicodeError();
        else if (errors !== "ignore") text += "\ufffd";
      }
      return text;
    },
    encode: (text) => {
      const out: number[] = [];
      for (const c of text) {
        const at = isWindows ? WINDOWS.indexOf(c) : -1;
        const point = at >= 0 ? 0x80 + at : c.codePointAt(0)!;
        if (point < top) out.push(point);
        else if (isStrict) throw unicodeError();
        else if (errors !== "ignore") out.push(0x3f);
      }
      return Uint8Array.from(out);
    },
  };
}

/** UTF-8 that passes over bytes that are none. */
function lenientUtf8(errors: string): Codec {
  const decoder = new TextDecoder();
  return {
    name: "utf-8",
    decode: (bytes) => {
      const text = decoder.decode(bytes);
      return errors === "ignore" ? text.replaceAll("\ufffd", "") : text;
    },
    encode: (text) => new TextEncoder().encode(text),
  };
}

/** Sets the encoding of a text file. @throws LookupError */
export function setEncoding(file: Value, encoding: string, errors?: Value) {
  if (!(file instanceof PyTextFile)) return;
  const name = encoding.toLowerCase().replaceAll("_", "-");
  const handler = errors === undefined ? "strict" : str(errors);
  if (!Object.hasOwn(limits, name)) {
    throw exceptions.make("LookupError", [`unknown encoding: ${encoding}`]);
  }
  const limit = limits[name]!;
  if (limit !== null) file.codec = singleByte(name, limit, handler);
  else if (handler === "ignore" || handler === "replace") {
    file.codec = lenientUtf8(handler);
  }
}
