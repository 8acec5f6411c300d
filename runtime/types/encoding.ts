/**
 * `encode` and `decode`: the encodings that MicroPython has, by all of their
 * names, and the error handlers of CPython.
 *
 * @module
 */

import { exceptions, typeError, unicodeError } from "../core/errors.ts";
import { None, typeName, type Value } from "../core/object.ts";
import { decodeUtf8, encodeUtf8 } from "../core/text/utf8.ts";
import { noteAstral } from "../core/text/astral.ts";

type Encoding = "utf-8" | "ascii";

const encodings = new Map<string, Encoding>([
  ["utf-8", "utf-8"],
  ["utf8", "utf-8"],
  ["u8", "utf-8"],
  ["ascii", "ascii"],
  ["us-ascii", "ascii"],
]);

function encodingNamed(name: Value | undefined): Encoding {
  if (name === undefined) return "utf-8";
  const text = nameText(name);
  const found = encodings.get(text.toLowerCase().replaceAll("_", "-"));
  if (found === undefined) {
    throw exceptions.make("LookupError", [`unknown encoding: ${text}`]);
  }
  return found;
}

function nameText(v: Value): string {
  if (typeof v === "string") return v;
  const s = (v as { native?: Value }).native;
  if (typeof s === "string") return s;
  throw implicitConversion(v);
}

function handlerName(v: Value | undefined): string {
  return v === undefined || v === None ? "strict" : nameText(v);
}

/** The TypeError for a value where a str (or, for a str, bytes) must stand. */
export function implicitConversion(v: Value): Error {
  const name = typeName(v);
  const wanted = name === "str" ? "bytes" : "str";
  return typeError(`can't convert '${name}' object to ${wanted} implicitly`);
}

/** `s.encode(encoding, errors)`. */
export function encodeText(
  s: string,
  encoding?: Value,
  errors?: Value,
): Uint8Array {
  const kind = encodingNamed(encoding);
  const bytes = encodeUtf8(s);
  if (kind === "utf-8" || bytes.every((b) => b < 0x80)) return bytes;
  const handler = handlerName(errors);
  const substitute = substitutes[handler];
  if (substitute === undefined) throw unicodeError();
  let out = "";
  for (const c of s) out += c < "\x80" ? c : substitute(c.codePointAt(0)!);
  return encodeUtf8(out);
}

/** What stands for a character that ASCII lacks, by error handler. */
const substitutes: {
  [handler: string]: ((point: number) => string) | undefined;
} = {
  ignore: () => "",
  replace: () => "?",
  xmlcharrefreplace: (point) => `&#${point};`,
  backslashreplace: (point) => {
    const digits = point.toString(16);
    if (point < 0x100) return `\\x${digits.padStart(2, "0")}`;
    return point < 0x10000
      ? `\\u${digits.padStart(4, "0")}`
      : `\\U${digits.padStart(8, "0")}`;
  },
};

/** `b.decode(encoding, errors)`. @throws UnicodeError, LookupError */
export function decodeBytes(
  b: Uint8Array,
  encoding?: Value,
  errors?: Value,
): string {
  const kind = encodingNamed(encoding);
  if (kind === "utf-8") {
    const s = decodeUtf8(b);
    if (s !== null) return noteAstral(s);
  } else if (b.every((byte) => byte < 0x80)) {
    return decodeUtf8(b)!;
  }
  const handler = handlerName(errors);
  const bad = malformed[handler];
  if (bad === undefined) throw unicodeError();
  return noteAstral(decodeAround(b, kind === "utf-8", bad));
}

/** What stands for bytes that are no text, by error handler. */
const malformed: {
  [handler: string]: ((bytes: Uint8Array) => string) | undefined;
} = {
  ignore: () => "",
  replace: () => "\ufffd",
  backslashreplace: (bytes) =>
    [...bytes].map((b) => "\\x" + b.toString(16).padStart(2, "0")).join(""),
};

/**
 * Decodes what can be decoded. A sequence cut short is one mistake, a byte that
 * begins none another: MicroPython's way of counting them.
 */
function decodeAround(
  b: Uint8Array,
  isUtf8: boolean,
  bad: (bytes: Uint8Array) => string,
): string {
  let out = "";
  for (let i = 0; i < b.length;) {
    const first = b[i]!;
    let end = i + 1;
    if (first < 0x80) {
      out += String.fromCharCode(first);
    } else {
      const more = isUtf8 ? continuations(first) : 0;
      while (end <= i + more && (b[end]! & 0xc0) === 0x80) end++;
      const text = more > 0 && end === i + more + 1
        ? decodeUtf8(b.subarray(i, end))
        : null;
      out += text ?? bad(b.subarray(i, end));
    }
    i = end;
  }
  return out;
}

/** How many bytes follow one that begins a sequence, 0 for any other. */
function continuations(first: number): number {
  if (first < 0xc0 || first >= 0xf8) return 0;
  return first < 0xe0 ? 1 : first < 0xf0 ? 2 : 3;
}
