/**
 * `uctypes`: memory by address, and structures in it.
 *
 * @module
 */

import {
  between,
  exceptions,
  fixed,
  type Interpreter,
  type PyBuiltinModule,
  PyByteArray,
  PyBytes,
  readBuffer,
  toInt,
  toSmall,
  type Value,
} from "../runtime/mod.ts";
import { addressOf, bytesAt } from "./memory.ts";
import { makeModule } from "./module.ts";
import { PyStructView, structType } from "./uctypes/struct.ts";
import * as t from "./uctypes/types.ts";

function sizeof(v: Value, layout?: Value): Value {
  if (v instanceof PyByteArray) return v.size;
  if (v instanceof PyStructView) {
    if (layout !== undefined) throw exceptions.make("TypeError", []);
    return v.size;
  }
  return t.sizeOf(v, layout === undefined ? t.NATIVE : toSmall(layout));
}

/** The scalar types by name, and C's names for them. */
function scalarTypes(): { [name: string]: number } {
  const words: { [name: string]: number } = {};
  t.scalarNames.forEach((name, i) => {
    words[name] = t.scalarWord(i);
  });
  const aliases: [string, string][] = [
    ["VOID", "UINT8"],
    ["SHORT", "INT16"],
    ["USHORT", "UINT16"],
    ["INT", "INT32"],
    ["UINT", "UINT32"],
    ["LONG", "INT64"],
    ["ULONG", "UINT64"],
    ["LONGLONG", "INT64"],
    ["ULONGLONG", "UINT64"],
  ];
  for (const [name, type] of aliases) words[name] = words[type]!;
  return words;
}

/** Makes the module. */
export function uctypes(vm: Interpreter): PyBuiltinModule {
  const at = (address: Value, size: Value) =>
    bytesAt(vm, toInt(address), toSmall(size));
  return makeModule("uctypes", {
    functions: {
      addressof: fixed(1, (v: Value) => addressOf(vm, readBuffer(v))),
      bytearray_at: fixed(
        2,
        (address: Value, size: Value) => new PyByteArray(at(address, size)),
      ),
      bytes_at: fixed(
        2,
        (address: Value, size: Value) => new PyBytes(at(address, size).slice()),
      ),
      sizeof: between(1, 2, sizeof),
    },
    values: {
      ...scalarTypes(),
      ARRAY: t.aggregateWord(t.ARRAY),
      BF_LEN: t.BF_LEN,
      BF_POS: t.BF_POS,
      BIG_ENDIAN: t.BIG_ENDIAN,
      LITTLE_ENDIAN: t.LITTLE_ENDIAN,
      NATIVE: t.NATIVE,
      PTR: t.aggregateWord(t.PTR),
      struct: structType(vm),
    },
  });
}
