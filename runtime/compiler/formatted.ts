/**
 * f-strings and t-strings.
 *
 * @module
 */

import type { FormattedValue, JoinedStr, TemplateStr } from "../syntax/ast.ts";
import { expr } from "./emit.ts";
import { array, call, literal } from "./js.ts";
import { after, reach, unmarked } from "./lines.ts";
import type { Fn } from "./unit.ts";

/** An f-string. */
export function joinedStr(fn: Fn, e: JoinedStr): string {
  if (e.values.length === 0) return '""';
  const parts = e.values.map((v) =>
    v.kind === "Str" ? unmarked(fn, () => expr(fn, v)) : field(fn, v)
  );
  return parts.length === 1 ? parts[0]! : `(${parts.join("+")})`;
}

function field(fn: Fn, v: FormattedValue): string {
  const { unit } = fn;
  let text = expr(fn, v.value);
  if (v.conversion !== null) {
    text = call(unit.abi(v.conversion === "s" ? "str" : "repr"), text);
    if (v.conversion === "a") text = call(unit.abi("asciiRepr"), text);
  }
  if (v.spec === null || v.spec.values.length === 0) {
    return call(unit.abi("formatPlain"), text);
  }
  return call(unit.abi("formatValue"), text, joinedStr(fn, v.spec));
}

/** A t-string: strings, values, sources, conversions and specs to the template. */
export function templateStr(fn: Fn, e: TemplateStr): string {
  const { unit } = fn;
  const step = reach(fn, e.end);
  const parts = e.values.map((v) => {
    if (v.kind === "Str") return unmarked(fn, () => expr(fn, v));
    const spec = v.spec === null ? '""' : joinedStr(fn, v.spec);
    return array([
      expr(fn, v.value),
      literal(v.source),
      v.conversion === null ? unit.abi("None") : literal(v.conversion),
      spec,
    ]);
  });
  return after(step, call(unit.abi("template"), "I", array(parts)));
}
