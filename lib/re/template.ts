/**
 * The replacement texts of `sub`: `\1`, `\g<1>`, `\g<name>`, and escapes.
 *
 * @module
 */

import { exceptions, norm } from "../../runtime/mod.ts";
import type { PyMatch } from "./match.ts";

const escapes: { readonly [letter: string]: string | undefined } = {
  a: "\x07",
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t",
  v: "\v",
  "\\": "\\",
};

const PARTS = /\\(?:g<([^>]*)>|(0[0-7]{0,2}|[1-3][0-7]{2})|(\d+)|([^]))?/g;

function textOfGroup(m: PyMatch, digits: string): string {
  const n = Number(digits);
  if (2 * n >= m.positions.length) {
    throw exceptions.make("IndexError", [norm(BigInt(digits))]);
  }
  return m.text(n) ?? "";
}

function textOfName(m: PyMatch, name: string): string {
  if (/^\d+$/.test(name)) return textOfGroup(m, name);
  const n = m.pattern.names.get(name);
  if (n === undefined) throw exceptions.make("IndexError", [name]);
  return m.text(n) ?? "";
}

/** A replacement with the groups of a match put in. */
export function expand(template: string, m: PyMatch): string {
  if (!template.includes("\\")) return template;
  return template.replace(
    PARTS,
    (
      _whole,
      name?: string,
      octal?: string,
      digits?: string,
      letter?: string,
    ) => {
      if (name !== undefined) return textOfName(m, name);
      if (octal !== undefined) {
        return String.fromCharCode(parseInt(octal, 8) & 0xff);
      }
      if (digits !== undefined) return textOfGroup(m, digits);
      return letter === undefined ? "" : escapes[letter] ?? letter;
    },
  );
}
