/**
 * String literals as expressions: adjacent literals joined, and the
 * replacement fields of f- and t-strings parsed from the source where they
 * stand. Where literals and fields end is `string_scan.ts`'s knowledge.
 *
 * @module
 */

import type {
  BytesLiteral,
  Expr,
  FormattedValue,
  JoinedStr,
  StrLiteral,
  TemplateStr,
} from "./ast.ts";
import { Cursor } from "./cursor.ts";
import { tokenize } from "./lexer.ts";
import { type FieldSpan, isWordCode, StringScanner } from "./string_scan.ts";
import {
  decodeBytes,
  decodeStr,
  type EscapeError,
  type LiteralParts,
  literalParts,
} from "./strings.ts";
import * as T from "./tokens.ts";

/** Parses the inside of a replacement field, which is like parentheses. */
export type FieldRule = (p: Cursor) => Expr;

/** One part of a formatted string. */
type Part = StrLiteral | FormattedValue;

/** What the parts of a formatted string are read with. */
interface FormatReader {
  readonly p: Cursor;
  readonly rule: FieldRule;
  /** The first line of the whole string token. */
  readonly line: number;
  /** The line of what follows it: the fields' line. */
  readonly end: number;
  readonly literal: LiteralParts;
  readonly out: PartList;
}

/** Collects parts, joining neighbouring text. */
class PartList {
  readonly parts: Part[] = [];
  #text = "";
  readonly #line: number;

  constructor(line: number) {
    this.#line = line;
  }

  addText(text: string): void {
    this.#text += text;
  }

  addField(field: FormattedValue): void {
    this.#flush();
    this.parts.push(field);
  }

  finish(): Part[] {
    this.#flush();
    return this.parts;
  }

  /** The text so far, if there is nothing else. */
  onlyText(): string | null {
    return this.parts.length === 0 ? this.#text : null;
  }

  #flush(): void {
    if (this.#text === "") return;
    this.parts.push({ kind: "Str", line: this.#line, value: this.#text });
    this.#text = "";
  }
}

/**
 * Parses one or more adjacent string literals.
 *
 * @param p At the first literal.
 * @param rule Parses the expression of a replacement field.
 */
export function parseStrings(p: Cursor, rule: FieldRule): Expr {
  return p.kind === T.BYTES ? parseBytes(p) : parseStr(p, rule);
}

function parseBytes(p: Cursor): BytesLiteral {
  const line = p.line;
  const chunks: Uint8Array[] = [];
  while (p.kind === T.BYTES) {
    const { raw, bodyStart, bodyEnd } = literalParts(p.source, p.start, p.end);
    const decoded = decodeBytes(p.source.slice(bodyStart, bodyEnd), raw);
    if ("error" in decoded) failEscape(p, decoded.error, line);
    chunks.push(decoded.bytes);
    p.advance();
  }
  const value = chunks.length === 1 ? chunks[0] as Uint8Array : concat(chunks);
  return { kind: "Bytes", line, value };
}

function concat(chunks: readonly Uint8Array[]): Uint8Array {
  const total = chunks.reduce((sum, chunk) => sum + chunk.length, 0);
  const all = new Uint8Array(total);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}

function parseStr(p: Cursor, rule: FieldRule): Expr {
  const line = p.line;
  const template = p.kind === T.TSTRING;
  const out = new PartList(line);
  const end = lineBehind(p);
  for (;;) {
    if (p.kind === T.STRING && !template) addPlain(p, out, line);
    else if (p.kind === T.FSTRING && !template) {
      addFormatted(p, rule, out, line, end);
    } else if (p.kind === T.TSTRING && template) {
      addFormatted(p, rule, out, line, end);
    } else break;
    p.advance();
  }
  return template ? templateStr(out, line, end) : joinedStr(out, line);
}

/**
 * The line of what follows the adjacent literals here. MicroPython reads the fields
 * only then, as the arguments of a call, so they count as standing there.
 */
function lineBehind(p: Cursor): number {
  let i = p.index;
  for (let kind = p.kind; isText(kind); kind = p.kindAt(i)) i += 1;
  return p.lineAt(i);
}

function isText(kind: number): boolean {
  return kind === T.STRING || kind === T.FSTRING || kind === T.TSTRING;
}

function templateStr(out: PartList, line: number, end: number): TemplateStr {
  return { kind: "TemplateStr", line, values: out.finish(), end };
}

function joinedStr(out: PartList, line: number): StrLiteral | JoinedStr {
  const value = out.onlyText();
  if (value !== null) return { kind: "Str", line, value };
  return { kind: "JoinedStr", line, values: out.finish() };
}

function addPlain(p: Cursor, out: PartList, line: number): void {
  const { raw, bodyStart, bodyEnd } = literalParts(p.source, p.start, p.end);
  const body = p.source.slice(bodyStart, bodyEnd);
  out.addText(raw ? body : decode(p, body, line));
}

function decode(p: Cursor, body: string, line: number): string {
  const decoded = decodeStr(body);
  if ("error" in decoded) failEscape(p, decoded.error, line);
  return decoded.text;
}

function failEscape(p: Cursor, error: EscapeError, line: number): never {
  if (error === "invalid") p.raise("invalid syntax", line);
  p.raise("unicode name escapes", line, "NotImplementedError");
}

function addFormatted(
  p: Cursor,
  rule: FieldRule,
  out: PartList,
  line: number,
  end: number,
): void {
  const literal = literalParts(p.source, p.start, p.end);
  const reader = { p, rule, line, end, literal, out };
  readParts(reader, literal.bodyStart, literal.bodyEnd, false);
}

/**
 * Reads text and fields from `start` to `end` into `reader.out`. In a format
 * spec a doubled `}` is only ever the partner of a doubled `{`, which the
 * scanner has seen to.
 */
function readParts(
  reader: FormatReader,
  start: number,
  end: number,
  inSpec: boolean,
): void {
  const { p, literal } = reader;
  const source = p.source;
  let from = start;
  let i = start;
  while (i < end) {
    const code = source.charCodeAt(i);
    if (code === 92) {
      i = afterBackslash(source, i);
    } else if (code === 123 || code === 125) {
      const twice = i + 1 < end && source.charCodeAt(i + 1) === code;
      addText(reader, from, twice ? i + 1 : i);
      if (twice) {
        i += 2;
      } else if (code === 125) {
        p.raise("malformed f-string", reader.line);
      } else {
        const scanner = new StringScanner(source, inSpec ? end + 1 : end);
        const span = scanner.field(i + 1, literal);
        if (span === null) return p.raise("malformed f-string", reader.line);
        readField(reader, span);
        i = span.specEnd + 1;
      }
      from = i;
    } else {
      i += 1;
    }
  }
  addText(reader, from, end);
}

/** Just after an escape; a backslash before a brace escapes nothing. */
function afterBackslash(source: string, pos: number): number {
  const next = source.charCodeAt(pos + 1);
  return next === 123 || next === 125 ? pos + 1 : pos + 2;
}

function addText(reader: FormatReader, from: number, to: number): void {
  if (from >= to) return;
  const body = reader.p.source.slice(from, to);
  const { raw } = reader.literal;
  reader.out.addText(raw ? body : decode(reader.p, body, reader.line));
}

function readField(reader: FormatReader, span: FieldSpan): void {
  const { p, out } = reader;
  const written = p.source.slice(span.exprStart, span.exprEnd);
  const debug = DEBUG_SUFFIX.exec(written);
  const text = debug === null ? written : written.slice(0, debug.index);
  const source = text.trimEnd();
  if (source === "" || isOnlyBlank(source)) {
    p.raise("malformed f-string", reader.line);
  }
  if (debug !== null) out.addText(written);
  const conversion = checkConversion(reader, span.conversion);
  const line = reader.end;
  const value = parseField(reader, span.exprStart, source.length, line);
  const spec = readSpec(reader, span);
  const implied = debug !== null && spec === null ? "r" : null;
  out.addField({
    kind: "FormattedValue",
    line,
    value,
    conversion: conversion ?? implied,
    spec,
    source,
  });
}

/** A debugging `=` at the end of an expression, and the blanks after it. */
const DEBUG_SUFFIX = /(?<![=!<>])=\s*$/;

function isOnlyBlank(text: string): boolean {
  return text.trim() === "";
}

function checkConversion(
  reader: FormatReader,
  conversion: string | null,
): FormattedValue["conversion"] {
  switch (conversion) {
    case null:
    case "r":
    case "s":
    case "a":
      return conversion;
    default:
      return reader.p.raise("invalid syntax", reader.line);
  }
}

function readSpec(reader: FormatReader, span: FieldSpan): JoinedStr | null {
  if (span.specStart < 0) return null;
  const out = new PartList(reader.line);
  readParts({ ...reader, out }, span.specStart, span.specEnd, true);
  return { kind: "JoinedStr", line: reader.line, values: out.finish() };
}

function parseField(
  reader: FormatReader,
  start: number,
  length: number,
  line: number,
): Expr {
  const { p, rule } = reader;
  const name = plainName(p, start, start + length);
  if (name !== null) return { kind: "Name", line, id: name };
  const range = { start, end: start + length, line, bracketed: true };
  const inner = new Cursor(tokenize(p.source, range), p.context, p.depth);
  inner.enter();
  const value = rule(inner);
  if (inner.kind !== T.END) inner.fail();
  return value;
}

/** The identifier that the range consists of; null if it is something else. */
function plainName(p: Cursor, start: number, end: number): string | null {
  for (let i = start; i < end; i++) {
    if (!isWordCode(p.source.charCodeAt(i))) return null;
  }
  const first = p.source.charCodeAt(start);
  if (first >= 48 && first <= 57) return null;
  if (T.wordKind(p.source, start, end) !== T.NAME) return null;
  const text = p.source.slice(start, end);
  return text === "__debug__" ? null : p.intern(text);
}
