/**
 * Texts as the matcher wants them: a str as it is, bytes as one unit each.
 *
 * @module
 */

import {
  bufferOf,
  codePointIndexToUnit,
  isAstral,
  PyBytes,
  strOf,
  textOf,
  unitIndexToCodePoint,
  type Value,
} from "../../runtime/mod.ts";

/** A text and what kind of value it was. */
export interface Source {
  readonly value: Value;
  readonly text: string;
  readonly isBytes: boolean;
}

/** Texts of bytes objects that were searched before. */
const known = new WeakMap<PyBytes, string>();

function bytesText(bytes: Uint8Array): string {
  let text = "";
  for (let i = 0; i < bytes.length; i += 8192) {
    const part = bytes.subarray(i, i + 8192);
    text += String.fromCharCode.apply(null, part as unknown as number[]);
  }
  return text;
}

/** The text of a str, bytes, or anything with bytes. @throws TypeError */
export function sourceOf(value: Value): Source {
  const text = textOf(value);
  if (text !== undefined) return { value, text, isBytes: false };
  if (value instanceof PyBytes) {
    let found = known.get(value);
    if (found === undefined) {
      found = bytesText(value.b);
      known.set(value, found);
    }
    return { value, text: found, isBytes: true };
  }
  const bytes = bufferOf(value);
  if (bytes === undefined) return { value, text: strOf(value), isBytes: false };
  return { value, text: bytesText(bytes), isBytes: true };
}

/** A part of a text as a value of the text's kind. */
export function valueOf(text: string, isBytes: boolean): Value {
  if (!isBytes) return text;
  return new PyBytes(Uint8Array.from(text, (c) => c.charCodeAt(0)));
}

/** A position that a program gave, as one in units, within the text. */
export function toUnit({ text }: Source, index: number): number {
  if (index <= 0) return 0;
  if (!isAstral(text)) return Math.min(index, text.length);
  return Math.min(codePointIndexToUnit(text, index), text.length);
}

/** A position in units as programs count them. */
export function toIndex({ text }: Source, unit: number): number {
  return isAstral(text) ? unitIndexToCodePoint(text, unit) : unit;
}
