// Rules for list, tuple, dict and set expressions.

import {
  dictComprehension,
  listComprehension,
  setComprehension,
} from "./comprehensions.ts";
import { expression } from "./expression.ts";
import { at, atom, LEVEL } from "./expr.ts";
import { tupleText } from "./literals.ts";
import { type Make, type Rule, rule, rules } from "./rule.ts";

const DISPLAY = { weight: 4 };

export const RULES_LIST: readonly Rule[] = [
  rule("[{E}, {E}]", DISPLAY),
  rule("[{E}]"),
  rule("[{E}, {E}, {E}, {E}]"),
  rule("[*{T@bitOr}, {E}]", { grows: "loop", needs: "extras" }),
  rule("[*{T@bitOr}, {E}, *{T@bitOr}]", { grows: "loop", needs: "extras" }),
  rule("{T@add} + {T@multiply}", { level: "add", weight: 3, grows: "loop" }),
  rule("{T@multiply} * {$count}", { level: "multiply", grows: "always" }),
  rule("{T.}[{$slice}]", { weight: 4 }),
  rule("{T.}[{$steps}]", { weight: 2 }),
  ...rules(["list({T})", "{T.}.copy()", "list(reversed({T}))"]),
  rule("order({T})"),
  rule("list(filter(None, {T}))", { weight: 0.5 }),
  rule("list(map(lambda q: q, {T}))", { needs: "closures", weight: 0.5 }),
  rule("list({dict<str,E>.}.values())", { needs: "dicts" }),
  rule((ctx, type, depth) => listComprehension(ctx, type, depth), {
    needs: "comprehensions",
    weight: 6,
  }),
];

/** Each item made by itself, one of them starred now and then. */
const tupleDisplay: Make = (ctx, type, depth) =>
  atom(tupleText(
    type.args.map((arg) => at(expression(ctx, arg, depth - 1), LEVEL.ternary)),
  ));

export const RULES_TUPLE: readonly Rule[] = [
  rule(tupleDisplay, { weight: 4 }),
  rule("tuple({T})"),
  rule("{T.}[:]", { weight: 0.5 }),
  rule("{T@add} + ()", { level: "add", weight: 0.5 }),
  rule("({T},)[{$index}]", { weight: 0.5 }),
];

export const RULES_DICT: readonly Rule[] = [
  // Keys are constants: MicroPython evaluates a value before its key.
  rule("{{$key}: {V}}"),
  rule("{{$key}: {V}, {$key}: {V}}", DISPLAY),
  rule("{{$key}: {V}, {$key}: {V}, {$key}: {V}}"),
  rule("{**{T@bitOr}, {$key}: {V}}", { needs: "extras" }),
  rule("dict({T})"),
  rule("{T.}.copy()"),
  rule("dict([({K}, {V}), ({K}, {V})])"),
  rule("dict(zip({list<K>}, {list<V>}))"),
  rule((ctx, type, depth) => dictComprehension(ctx, type, depth), {
    needs: "comprehensions",
    weight: 3,
  }),
];

export const RULES_SET: readonly Rule[] = [
  rule("{{E}, {E}}", DISPLAY),
  rule("set({list<E>})", { weight: 2 }),
  rule("{T@bitOr} | {T@bitXor}", { level: "bitOr" }),
  rule("{T@bitAnd} & {T@shift}", { level: "bitAnd" }),
  rule("{T@bitXor} ^ {T@bitAnd}", { level: "bitXor" }),
  rule("{T@add} - {T@multiply}", { level: "add" }),
  ...rules([
    "{T.}.union({list<E>})",
    "{T.}.intersection({T})",
    "{T.}.difference({T})",
    "{T.}.symmetric_difference({T})",
    "{T.}.copy()",
  ]),
  rule((ctx, type, depth) => setComprehension(ctx, type, depth), {
    needs: "comprehensions",
    weight: 2,
  }),
];
