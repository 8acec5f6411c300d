// Rules for int, float, bool and complex expressions.

import { overGeneratorExpression } from "./comprehensions.ts";
import { type Make, type Rule, rule, rules } from "./rule.ts";
import type { Type } from "./types.ts";

/** A call of a built-in with a generator expression over its own type. */
function over(call: string): Make {
  return (ctx, type: Type, depth) =>
    overGeneratorExpression(ctx, { call, item: type, depth });
}

export const RULES_INT: readonly Rule[] = [
  rule("{int@add} + {int@multiply}", { level: "add", weight: 5 }),
  rule("{int@add} - {int@multiply}", { level: "add", weight: 5 }),
  rule("{int@multiply} * {int@unary}", {
    level: "multiply",
    weight: 4,
    grows: "loop",
  }),
  rule("{int@multiply} // {$nonzero}", { level: "multiply", weight: 3 }),
  rule("{int@multiply} % {$nonzero}", { level: "multiply", weight: 3 }),
  rule("{int@multiply} // {int@unary}", { level: "multiply", weight: 0.3 }),
  rule("{int@multiply} % {int@unary}", { level: "multiply", weight: 0.3 }),
  rule("{int@await} ** {$count}", { level: "power", grows: "always" }),
  rule("-{int@unary}", { level: "unary", weight: 2 }),
  rule("~{int@unary}", { level: "unary" }),
  rule("+{int@unary}", { level: "unary", weight: 0.3 }),
  rule("{int@shift} << {$shift}", { level: "shift", grows: "loop" }),
  rule("{int@shift} >> {$shift}", { level: "shift", weight: 2 }),
  rule("{int@bitAnd} & {int@shift}", { level: "bitAnd", weight: 2 }),
  rule("{int@bitOr} | {int@bitXor}", { level: "bitOr", weight: 2 }),
  rule("{int@bitXor} ^ {int@bitAnd}", { level: "bitXor", weight: 2 }),
  rule("{bool@add} + {int@multiply}", { level: "add", weight: 0.5 }),
  rule("{bool@add} + {bool@multiply}", { level: "add", weight: 0.5 }),
  rule("-{bool@unary}", { level: "unary", weight: 0.2 }),
  ...rules([
    "abs({int})",
    "int({bool})",
    "min({int}, {int})",
    "max({int}, {int}, {int})",
    "divmod({int}, {$nonzero})[{$index}]",
    "len({list<int>})",
    "sum({list<int>})",
  ]),
  ...rules([
    "int({float})",
    "round({float})",
    "int({float@multiply} // {$nonzero})",
  ], { needs: "float" }),
  ...rules([
    "len({str})",
    "{str.}.find({str})",
    "{str.}.rfind({str})",
    "{str.}.count({str})",
    "{str.}.index({str})",
    "ord({str.}[{$index}])",
    "int({$numeral})",
    "int({$numeral}, {$count})",
    "int(hex({int}), 16)",
    "int(str({int}))",
  ], { needs: "strings", weight: 0.7 }),
  // With a complex number, CPython raises another exception than MicroPython.
  rule("pow({int}, {$count}, {$nonzero})", { unless: "polymorphic" }),
  ...rules([
    "{bytes.}[{$index}]",
    "len({bytes})",
    "{bytes.}.find({bytes})",
  ], { needs: "bytes", weight: 0.7 }),
  // MicroPython takes a str where it takes bytes.
  ...rules([
    "int.from_bytes({bytes}, 'big')",
    "int.from_bytes({bytes}, 'little')",
  ], { needs: "bytes", unless: "noise" }),
  rule("struct.unpack('<i', struct.pack('<I', {int@bitAnd} & 0xffffffff))[0]", {
    needs: "bytes",
    unless: "noise",
    weight: 0.7,
  }),
  ...rules([
    "{list<int>.}.index({int})",
    "{list<int>.}.count({int})",
    "{list<int>.}[{$index}]",
    "{list<int>.}.pop({$index})",
    "max({list<int>})",
    "min({list<int>}, default={int})",
    "len(range({int@multiply} % 50, {$count}, {$nonzero}))",
    "range({$count}, 30, 3)[{$index}]",
  ], { needs: "containers" }),
  rule("min({list<int>}, key=lambda q: q % {$nonzero})", {
    needs: "closures",
    weight: 0.5,
  }),
  ...rules([
    "{dict<str,int>.}[{=str}]",
    "{dict<str,int>.}.get({=str}, {int})",
    "{dict<int,int>.}.pop({int}, {int})",
    "sum({dict<str,int>.}.values())",
    "len({dict<int,str>})",
  ], { needs: "dicts" }),
  ...rules(["len({set<int>})", "sum({set<int>})"], { needs: "sets" }),
  ...rules(
    ["math.floor({float})", "math.ceil({float})", "math.trunc({float})"],
    {
      needs: "float",
      weight: 0.4,
    },
  ),
  rule(over("sum"), { needs: "comprehensions", weight: 2 }),
  rule(over("max"), { needs: "comprehensions", weight: 0.5 }),
  ...rules(["(lambda a, b=2, *c: a - b + len(c))({int}, {int}, {int})"], {
    needs: "closures",
  }),
];

export const RULES_FLOAT: readonly Rule[] = [
  rule("{float@add} + {float@multiply}", { level: "add", weight: 5 }),
  rule("{float@add} - {float@multiply}", { level: "add", weight: 5 }),
  rule("{float@multiply} * {float@unary}", { level: "multiply", weight: 5 }),
  rule("{float@multiply} / {float@unary}", { level: "multiply", weight: 3 }),
  rule("{float@multiply} // {float@unary}", { level: "multiply" }),
  rule("{float@multiply} % {float@unary}", { level: "multiply" }),
  rule("{int@add} + {float@multiply}", { level: "add", weight: 2 }),
  rule("{float@add} - {int@multiply}", { level: "add", weight: 2 }),
  rule("{float@multiply} * {int@unary}", { level: "multiply", weight: 2 }),
  rule("{bool@add} + {float@multiply}", { level: "add", weight: 0.3 }),
  rule("{int@multiply} % 1000 / {$nonzero}", { level: "multiply", weight: 2 }),
  rule("-{float@unary}", { level: "unary", weight: 2 }),
  rule("+{float@unary}", { level: "unary", weight: 0.2 }),
  ...rules([
    "abs({float})",
    "float({int})",
    "float({bool})",
    "float({$numeral})",
    "float(str({float}))",
    "min({float}, {float})",
    "max({float}, {int})",
    "sum({list<float>})",
    "divmod({float}, {float})[{$index}]",
    "sum({list<int>}, {float})",
    "math.sqrt(abs({float}))",
    // A literal, as the sign of a NaN is not kept.
    "math.copysign({float}, {=float})",
    "math.fabs({float})",
    "math.ldexp({float}, {$count})",
    "math.fmod({float}, {float})",
    "math.modf({float})[{$index}]",
    "math.frexp({float})[{$index}]",
  ]),
];

const COMPARISONS = ["<", "<=", ">", ">=", "==", "!="];
const ORDERED = ["int", "float", "str", "list<int>", "tuple<int,str>"];

function comparisons(): Rule[] {
  const out: Rule[] = [];
  for (const operator of COMPARISONS) {
    for (const type of ORDERED) {
      out.push(rule(`{${type}@bitOr} ${operator} {${type}@bitOr}`, {
        level: "compare",
        weight: type === "int" ? 2 : 0.7,
      }));
    }
    out.push(rule(`{int@bitOr} ${operator} {float@bitOr}`, {
      level: "compare",
      needs: "float",
    }));
  }
  return out;
}

export const RULES_BOOL: readonly Rule[] = [
  ...comparisons(),
  rule("{int@bitOr} < {int@bitOr} <= {int@bitOr}", {
    level: "compare",
    weight: 3,
  }),
  rule("{float@bitOr} > {float@bitOr} != {int@bitOr}", {
    level: "compare",
    needs: "float",
  }),
  rule("not {any@not}", { level: "not", weight: 3 }),
  rule("{bool@or} or {bool@and}", { level: "or", weight: 3 }),
  rule("{bool@and} and {bool@not}", { level: "and", weight: 3 }),
  rule("{any@bitOr} is None", { level: "compare" }),
  rule("{any@bitOr} is not None", { level: "compare" }),
  rule("{any@bitOr} == {any@bitOr}", { level: "compare" }),
  rule("{bool@bitOr} is True", { level: "compare", weight: 0.5 }),
  ...rules([
    "bool({any})",
    "isinstance({any}, int)",
    "isinstance({any}, (str, float))",
    "all({list<bool>})",
    "any({list<int>})",
    "callable({any})",
  ]),
  rule(over("all"), { needs: "comprehensions" }),
  rule(over("any"), { needs: "comprehensions" }),
  rule("{int@bitOr} in {list<int>@bitOr}", { level: "compare", weight: 2 }),
  rule("{int@bitOr} not in {tuple<int,int>@bitOr}", { level: "compare" }),
  rule("{int@bitOr} in range({$count}, 20, 3)", { level: "compare" }),
  ...rules([
    "{str@bitOr} in {str@bitOr}",
    "{str@bitOr} not in {str@bitOr}",
    "{str@bitOr} < {str@bitOr} < {str@bitOr}",
  ], { level: "compare", needs: "strings" }),
  ...rules(["{str.}.startswith({str})", "{str.}.endswith({str})"], {
    needs: "strings",
  }),
  ...rules([
    "{str.}.isdigit()",
    "{str.}.isalpha()",
    "{str.}.isspace()",
    "{str.}.isupper()",
    "{str.}.islower()",
  ], { needs: "strings", unless: "unicode", weight: 0.5 }),
  rule("{str@bitOr} in {dict<str,int>@bitOr}", {
    level: "compare",
    needs: "dicts",
  }),
  rule("{int@bitOr} in {set<int>@bitOr}", { level: "compare", needs: "sets" }),
  ...rules([
    "{set<int>@bitOr} <= {set<int>@bitOr}",
    "{set<int>@bitOr} == {set<int>@bitOr}",
    "{set<int>@bitOr} < {set<int>@bitOr}",
  ], { level: "compare", needs: "sets", weight: 0.6 }),
  ...rules([
    "{set<int>.}.isdisjoint({set<int>})",
    "{set<str>.}.issubset({set<str>})",
  ], {
    needs: "sets",
    weight: 0.6,
  }),
  rule("{bytes@bitOr} == {bytes@bitOr}", { level: "compare", needs: "bytes" }),
  rule("{bytes@bitOr} < {bytes@bitOr}", { level: "compare", needs: "bytes" }),
  rule("{complex@bitOr} == {complex@bitOr}", {
    level: "compare",
    needs: "complex",
  }),
  ...rules(["math.isnan({float})", "math.isinf({float})"], {
    needs: "float",
    weight: 0.5,
  }),
  rule("{bool@bitAnd} & {bool@shift}", {
    level: "bitAnd",
    needs: "extras",
    weight: 0.5,
  }),
];

export const RULES_COMPLEX: readonly Rule[] = [
  rule("{complex@add} + {complex@multiply}", { level: "add", weight: 2 }),
  rule("{complex@add} - {complex@multiply}", { level: "add", weight: 2 }),
  rule("{complex@multiply} * {complex@unary}", {
    level: "multiply",
    weight: 2,
  }),
  rule("{complex@add} + {float@multiply}", { level: "add" }),
  rule("{int@add} - {complex@multiply}", { level: "add" }),
  rule("{complex@multiply} * {int@unary}", { level: "multiply" }),
  rule("-{complex@unary}", { level: "unary" }),
  rule("complex({float}, {float})"),
  rule("complex({int}, {$count})"),
];
