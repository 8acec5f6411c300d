/**
 * The bodies of string literals: escapes decoded to a JavaScript string, or
 * to bytes. Finding the literal's end is `string_scan.ts`'s work, replacement
 * fields are `fstring.ts`'s.
 *
 * The escapes are those of MicroPython's `py/lexer.c`: an unknown one stays
 * as written, `\N{...}` is refused as not implemented.
 *
 * @module
 */

/** Why an escape cannot be decoded. */
export type EscapeError = "invalid" | "unicode name";

/** A literal's prefix and the place of its body. */
export interface LiteralParts {
  /** Whether backslashes are literal. */
  readonly raw: boolean;
  /** Just after the opening quotes. */
  readonly bodyStart: number;
  /** The closing quotes. */
  readonly bodyEnd: number;
  /** The code of the quote character. */
  readonly quote: number;
  /** Whether three quotes delimit it. */
  readonly triple: boolean;
}

/** Where decoded characters go: code units of a str, or bytes. */
interface Sink {
  /** Copies the part of the source between escapes. */
  copy(from: number, to: number): void;
  /** Adds one escaped character; false if it is out of range. */
  add(code: number): boolean;
}

/** Single-character escapes, by code; -1 where there is none. */
const SIMPLE_ESCAPES = buildSimpleEscapes();

function buildSimpleEscapes(): Int8Array {
  const table = new Int8Array(128).fill(-1);
  const pairs = "\\\\''\"\"a\x07b\bt\tn\nv\vf\fr\r";
  for (let i = 0; i < pairs.length; i += 2) {
    table[pairs.charCodeAt(i)] = pairs.charCodeAt(i + 1);
  }
  return table;
}

/**
 * Takes a complete literal apart.
 *
 * @param source The text that it stands in.
 * @param start Its first prefix letter or quote.
 * @param end Just after its closing quotes.
 */
export function literalParts(
  source: string,
  start: number,
  end: number,
): LiteralParts {
  let raw = false;
  let i = start;
  let quote = source.charCodeAt(i);
  while (quote !== 34 && quote !== 39) {
    if (quote === 114 || quote === 82) raw = true;
    quote = source.charCodeAt(++i);
  }
  const triple = end - i >= 6 && source.charCodeAt(i + 1) === quote &&
    source.charCodeAt(i + 2) === quote;
  const width = triple ? 3 : 1;
  return { raw, bodyStart: i + width, bodyEnd: end - width, quote, triple };
}

/**
 * Decodes the escapes of a str body.
 *
 * @param body The text between the quotes.
 * @returns The characters, or why there are none.
 */
export function decodeStr(
  body: string,
): { readonly text: string } | { readonly error: EscapeError } {
  if (!body.includes("\\")) return { text: body };
  const parts: string[] = [];
  const error = decodeInto(body, false, {
    copy: (from, to) => {
      parts.push(body.slice(from, to));
    },
    add: (code) => {
      if (code > 0x10ffff) return false;
      parts.push(String.fromCodePoint(code));
      return true;
    },
  });
  return error === null ? { text: parts.join("") } : { error };
}

/**
 * Decodes a bytes body; characters beyond ASCII become their UTF-8 bytes.
 *
 * @param body The text between the quotes.
 * @param raw Whether backslashes are literal.
 * @returns The bytes, or why there are none.
 */
export function decodeBytes(
  body: string,
  raw: boolean,
): { readonly bytes: Uint8Array } | { readonly error: EscapeError } {
  if (raw || !body.includes("\\")) return { bytes: ENCODER.encode(body) };
  const bytes: number[] = [];
  const error = decodeInto(body, true, {
    copy: (from, to) => addEncoded(bytes, body, from, to),
    add: (code) => {
      if (code > 0xff) return false;
      bytes.push(code);
      return true;
    },
  });
  return error === null ? { bytes: Uint8Array.from(bytes) } : { error };
}

const ENCODER = new TextEncoder();

/** Adds the UTF-8 bytes of a part of the text. */
function addEncoded(
  bytes: number[],
  text: string,
  from: number,
  to: number,
): void {
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (code >= 128) {
      for (const byte of ENCODER.encode(text.slice(i, to))) bytes.push(byte);
      return;
    }
    bytes.push(code);
  }
}

/** Walks the body, giving plain stretches and escapes to the sink. */
function decodeInto(
  body: string,
  isBytes: boolean,
  sink: Sink,
): EscapeError | null {
  let from = 0;
  for (;;) {
    const at = body.indexOf("\\", from);
    if (at < 0 || at + 1 >= body.length) {
      sink.copy(from, body.length);
      return null;
    }
    sink.copy(from, at);
    const code = body.charCodeAt(at + 1);
    from = at + 2;
    const simple = code < 128 ? SIMPLE_ESCAPES[code] as number : -1;
    if (simple >= 0) {
      sink.add(simple);
    } else if (code === 78) {
      return "unicode name";
    } else if (code >= 48 && code <= 55) {
      from = octalEnd(body, at + 1);
      if (!sink.add(parseInt(body.slice(at + 1, from), 8))) return "invalid";
    } else if (hexDigits(code, isBytes) > 0) {
      const digits = hexDigits(code, isBytes);
      const hex = body.slice(from, from + digits);
      if (hex.length < digits || !/^[0-9a-fA-F]+$/.test(hex)) return "invalid";
      if (!sink.add(parseInt(hex, 16))) return "invalid";
      from += digits;
    } else if (code !== 10) {
      sink.copy(at, from);
    }
  }
}

/** How many hexadecimal digits an escape letter asks for; 0 for none. */
function hexDigits(code: number, isBytes: boolean): number {
  if (code === 120) return 2;
  if (isBytes) return 0;
  return code === 117 ? 4 : code === 85 ? 8 : 0;
}

/** Just after the octal digits, three at most. */
function octalEnd(body: string, start: number): number {
  let i = start + 1;
  while (i < start + 3) {
    const code = body.charCodeAt(i);
    if (!(code >= 48 && code <= 55)) break;
    i += 1;
  }
  return i;
}
