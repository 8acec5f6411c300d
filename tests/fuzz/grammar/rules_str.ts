// Rules for str expressions; formatting has its own file.

import { formatted } from "./formatting.ts";
import { type Rule, rule, rules } from "./rule.ts";

export const RULES_STR: readonly Rule[] = [
  rule("{str@add} + {str@multiply}", {
    level: "add",
    weight: 5,
    grows: "loop",
  }),
  rule("{str@multiply} * {$count}", { level: "multiply", grows: "always" }),
  rule("{$count} * {str@unary}", { level: "multiply", grows: "always" }),
  rule("{str.}[{$slice}]", { weight: 4 }),
  rule("{str.}[{$index}]", { weight: 2 }),
  rule("{str.}[{$steps}]", { needs: "extras" }),
  rule("str({any})", { weight: 2, grows: "loop" }),
  rule("repr({any})", { weight: 2, grows: "loop" }),
  ...rules([
    "{str.}.strip()",
    "{str.}.lstrip({str})",
    "{str.}.rstrip()",
    "{str.}.split({str})[{$index}]",
    "{str.}.partition({str})[{$index}]",
    "{str.}.rpartition({str})[{$index}]",
    "chr({int@bitAnd} & 127)",
    "''.join(reversed({str}))",
  ]),
  ...rules([
    "{str.}.join({list<str>})",
    "{str.}.replace({str}, {str})",
    "{str.}.replace({str}, {str}, {$count})",
    "', '.join(map(str, {list<int>}))",
  ], { grows: "always" }),
  ...rules(["{str.}.upper()", "{str.}.lower()"], {
    unless: "unicode",
    weight: 2,
  }),
  rule("{str.}.center({$shift})", { grows: "loop", weight: 0.5 }),
  ...rules(["hex({int})", "bin({int})", "oct({int})"], { weight: 0.7 }),
  rule("min({list<str>})", { needs: "containers" }),
  rule("max({list<str>}, key=len)", { needs: "containers" }),
  rule("{dict<int,str>.}.get({int}, {str})", { needs: "dicts" }),
  rule("{bytes.}.decode()", { needs: "bytes", weight: 0.7 }),
  rule("type({any}).__name__", { weight: 0.5 }),
  ...rules([
    "{str.}.ljust({$shift})",
    "{str.}.rjust({$shift}, '*')",
    "{str.}.zfill({$shift})",
  ], { needs: "extras", grows: "loop", weight: 0.5 }),
  ...rules([
    "{str.}.removeprefix({str})",
    "{str.}.removesuffix({str})",
    "{str.}.swapcase()",
    "{str.}.capitalize()",
    "{str.}.title()",
  ], { needs: "extras", unless: "unicode", weight: 0.5 }),
  rule((ctx, _type, depth) => formatted(ctx, depth), {
    needs: "formatting",
    weight: 8,
    grows: "loop",
  }),
];
