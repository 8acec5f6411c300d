/**
 * `json`: MicroPython's, with the keyword arguments of CPython.
 *
 * @module
 */

import {
  exceptionTypes,
  integer,
  iterate,
  lookup,
  None,
  params,
  type PyBuiltinModule,
  type PyObject,
  readBuffer,
  strOf,
  truth,
  type Value,
  valueError,
  withKeywords,
} from "../runtime/mod.ts";
import { type ParseHooks, parseJson } from "./json/parse.ts";
import { JsonPrinter, type PrintOptions } from "./json/print.ts";
import { makeModule } from "./module.ts";
import { PyIOBase } from "./io/iobase.ts";
import {
  ByteSink,
  notSupported,
  PyStream,
  readFully,
  textOfBytes,
} from "./stream.ts";

/** The keyword arguments of `dump` and `dumps`. */
const printKeywords = [
  "*",
  "separators=",
  "indent=",
  "sort_keys=",
  "default=",
  "ensure_ascii=",
  "skipkeys=",
  "check_circular=",
  "allow_nan=",
  "cls=",
];

const given = (v: Value | undefined): v is Value =>
  v !== undefined && v !== None;

function indentOf(v: Value | undefined): string | null {
  if (!given(v)) return null;
  const n = integer(v);
  return n === undefined ? strOf(v) : " ".repeat(Math.max(0, Number(n)));
}

function printOptions(
  separators?: Value,
  indent?: Value,
  sortKeys?: Value,
  fallback?: Value,
  asciiOnly?: Value,
): PrintOptions {
  const level = indentOf(indent);
  let itemSeparator = level === null ? ", " : ",";
  let keySeparator = ": ";
  if (given(separators)) {
    const items = iterate(separators);
    if (items.length !== 2) {
      throw valueError(
        `requested length 2 but object has length ${items.length}`,
      );
    }
    [itemSeparator, keySeparator] = items.map(strOf) as [string, string];
  }
  return {
    itemSeparator,
    keySeparator,
    indent: level,
    sortKeys: sortKeys !== undefined && truth(sortKeys),
    fallback: given(fallback) ? (v) => (fallback as PyObject).call(v) : null,
    asciiOnly: asciiOnly !== undefined && truth(asciiOnly),
  };
}

const parseKeywords = [
  "*",
  "object_hook=",
  "parse_float=",
  "parse_int=",
  "parse_constant=",
  "object_pairs_hook=",
  "cls=",
];

function hooksOf(
  object?: Value,
  float?: Value,
  int?: Value,
  _constant?: Value,
  pairs?: Value,
): ParseHooks | null {
  const hook = (v?: Value) => given(v) ? v as PyObject : undefined;
  const isNone = ![object, float, int, pairs].some(given);
  if (isNone) return null;
  return {
    object: hook(object),
    float: hook(float),
    int: hook(int),
    pairs: hook(pairs),
  };
}

function textOfSource(v: Value): string {
  return typeof v === "string" ? v : textOfBytes(readBuffer(v));
}

/** All of a stream, or of anything with a method `read`. */
function readAll(stream: Value): Value {
  if (!(stream instanceof PyStream)) {
    const read = lookup(stream, "read");
    if (read === undefined) throw notSupported();
    return (read as PyObject).call();
  }
  return textOfBytes(
    stream instanceof PyIOBase
      ? readSingly(stream)
      : stream.allBytes() ?? new Uint8Array(0),
  );
}

/** All bytes one by one, as a stream written in Python sees MicroPython do it. */
function readSingly(stream: PyStream): Uint8Array {
  const sink = new ByteSink();
  while ((readFully(stream, sink.room(1)) ?? 0) > 0) sink.size++;
  return sink.take();
}

/** What `dump` writes with. @throws OSError where the object cannot be written to */
function writerOf(stream: Value): (text: string) => void {
  if (stream instanceof PyStream) return (text) => stream.writeText(text);
  const write = lookup(stream, "write");
  if (write === undefined) throw notSupported();
  return (text) => (write as PyObject).call(text);
}

/** Makes the module. */
export function json(): PyBuiltinModule {
  const dump = (v: Value, ...options: Value[]) =>
    new JsonPrinter(printOptions(...options)).print(v);
  return makeModule("json", {
    functions: {
      dump: withKeywords(
        "dump",
        params("", "", ...printKeywords),
        (v: Value, stream: Value, ...options: Value[]) => {
          const write = writerOf(stream);
          write(dump(v, ...options));
          return None;
        },
      ),
      dumps: withKeywords("dumps", params("", ...printKeywords), dump),
      load: withKeywords(
        "load",
        params("", ...parseKeywords),
        (stream: Value, ...hooks: Value[]) =>
          parseJson(textOfSource(readAll(stream)), hooksOf(...hooks)),
      ),
      loads: withKeywords(
        "loads",
        params("", ...parseKeywords),
        (v: Value, ...hooks: Value[]) =>
          parseJson(textOfSource(v), hooksOf(...hooks)),
      ),
    },
    values: { JSONDecodeError: exceptionTypes.ValueError! },
  });
}
