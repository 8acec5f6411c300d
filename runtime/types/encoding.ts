/**
 * `encode` and `decode`: UTF-8 and ASCII, which MicroPython has, and besides the
 * single-byte encodings of western Europe, other spellings of the names, and the
 * error handlers of CPython.
 *
 * @module
 */

import { exceptions, typeError, unicodeError } from "../core/errors.ts";
import { None, typeName, type Value } from "../core/object.ts";
import { decodeUtf8, encodeUtf8 } from "../core/text/utf8.ts";
import { noteAstral } from "../core/text/astral.ts";

/** An encoding: UTF-8, or one byte a character by a table. */
interface Encoding {
  /** The characters of the bytes from 0x80 on; null for UTF-8. */
  readonly upper: string | null;
}

/** U+0080 to U+009F: in Latin-1 the bytes are the characters. */
const CONTROLS = charsFrom(0x80, 0x20);
/** What Windows has in their place; five bytes mean nothing there. */
const WINDOWS = "\u20ac\ufffd\u201a\u0192\u201e\u2026\u2020\u2021" +
  "\u02c6\u2030\u0160\u2039\u0152\ufffd\u017d\ufffd" +
  "\ufffd\u2018\u2019\u201c\u201d\u2022\u2013\u2014" +
  "\u02dc\u2122\u0161\u203a\u0153\ufffd\u017e\u0178";

function charsFrom(first: number, count: number): string {
  return String.fromCharCode(
    ...Array.from({ length: count }, (_, i) => first + i),
  );
}

const utf8: Encoding = { upper: null };
const ascii: Encoding = { upper: "" };
const latin1: Encoding = { upper: CONTROLS + charsFrom(0xa0, 0x60) };
const cp1252: Encoding = { upper: WINDOWS + charsFrom(0xa0, 0x60) };

const encodings = new Map<string, Encoding>([
  ["utf-8", utf8],
  ["utf8", utf8],
  ["u8", utf8],
  ["ascii", ascii],
  ["us-ascii", ascii],
  ["latin-1", latin1],
  ["latin1", latin1],
  ["iso-8859-1", latin1],
  ["iso8859-1", latin1],
  ["cp1252", cp1252],
  ["windows-1252", cp1252],
]);

function encodingNamed(name: Value | undefined): Encoding {
  if (name === undefined) return utf8;
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

/** `s.encode(encoding, errors)`. @throws UnicodeError, LookupError */
export function encodeText(
  s: string,
  encoding?: Value,
  errors?: Value,
): Uint8Array {
  const { upper } = encodingNamed(encoding);
  if (upper === null) return encodeUtf8(s);
  const out: number[] = [];
  for (const c of s) {
    const byte = c < "\x80" ? c.charCodeAt(0) : byteFor(c, upper);
    if (byte !== undefined) out.push(byte);
    else out.push(...substituteFor(c, errors));
  }
  return Uint8Array.from(out);
}

function byteFor(c: string, upper: string): number | undefined {
  const at = c === "\ufffd" ? -1 : upper.indexOf(c);
  return at < 0 ? undefined : 0x80 + at;
}

function substituteFor(c: string, errors: Value | undefined): Uint8Array {
  const substitute = substitutes[handlerName(errors)];
  if (substitute === undefined) throw unicodeError();
  return encodeUtf8(substitute(c.codePointAt(0)!));
}

/** What stands for a character that the encoding lacks, by error handler. */
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
  const { upper } = encodingNamed(encoding);
  if (upper !== null) return decodeSingle(b, upper, errors);
  const s = decodeUtf8(b) ?? decodeAround(b, badBytes(errors));
  return noteAstral(s);
}

type BadBytes = (bytes: Uint8Array) => string;

/** What the error handler makes of bytes that are no text. */
function badBytes(errors: Value | undefined): BadBytes {
  const bad = malformed[handlerName(errors)];
  if (bad === undefined) throw unicodeError();
  return bad;
}

const malformed: { [handler: string]: BadBytes | undefined } = {
  ignore: () => "",
  replace: () => "\ufffd",
  backslashreplace: (bytes) =>
    [...bytes].map((b) => "\\x" + b.toString(16).padStart(2, "0")).join(""),
};

function decodeSingle(
  b: Uint8Array,
  upper: string,
  errors: Value | undefined,
): string {
  let out = "";
  for (let i = 0; i < b.length; i++) {
    const byte = b[i]!;
    const c = byte < 0x80 ? String.fromCharCode(byte) : upper[byte - 0x80];
    out += c === undefined || c === "\ufffd"
      ? badBytes(errors)(b.subarray(i, i + 1))
      : c;
  }
  return out;
}

/**
 * Decodes what can be decoded. A sequence cut short is one mistake, a byte that
 * begins none another: MicroPython's way of counting them.
 */
function decodeAround(b: Uint8Array, bad: BadBytes): string {
  let out = "";
  for (let i = 0; i < b.length;) {
    const first = b[i]!;
    let end = i + 1;
    if (first < 0x80) {
      out += String.fromCharCode(first);
    } else {
      const more = continuations(first);
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
