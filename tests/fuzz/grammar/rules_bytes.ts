// Rules for bytes expressions.

import { type Rule, rule, rules } from "./rule.ts";

export const RULES_BYTES: readonly Rule[] = [
  rule("{bytes@add} + {bytes@multiply}", {
    level: "add",
    weight: 3,
    grows: "loop",
  }),
  rule("{bytes@multiply} * {$count}", { level: "multiply", grows: "always" }),
  rule("{bytes.}[{$slice}]", { weight: 3 }),
  rule("{bytes.}[{$steps}]", { needs: "extras" }),
  ...rules([
    "bytes({bytes.}[:])",
    "bytearray({bytes.}[:])",
    "bytes(q & 255 for q in {list<int>@or})",
    "bytes([{int@bitAnd} & 255, {int@multiply} % 256])",
    "bytes({$count})",
    "{str.}.encode()",
    "({int@bitAnd} & 0xffff).to_bytes(2, 'little')",
    "{bytes.}.strip()",
    "{bytes.}.split({bytes})[{$index}]",
    "{bytes.}.lower()",
    // The slice and bytes() refuse what else a variable may hold; MicroPython's
    // memoryview takes a str.
    "bytes(memoryview(bytes({bytes.}[:]))[{$slice}])",
    "binascii.hexlify({bytes})",
    "bytearray([q & 255 for q in {list<int>@or}])",
  ]),
  // MicroPython's struct checks neither counts nor ranges.
  ...rules([
    "struct.pack('>hB', {int@multiply} % 30000, {int@bitAnd} & 255)",
    "struct.pack('<Q', {int@bitAnd} & 0xffffffffffffffff)",
  ], { unless: "noise" }),
  ...rules([
    "{bytes.}.replace({bytes}, {bytes})",
    "{bytes.}.join([{bytes}, {bytes}])",
  ], { grows: "always" }),
];
