/**
 * The two import statements.
 *
 * @module
 */

import type { Alias, Import, ImportFrom } from "./ast.ts";
import type { Cursor } from "./cursor.ts";
import * as T from "./tokens.ts";

/** `import_name: 'import' dotted_as_name (',' dotted_as_name)*`. */
export function parseImport(p: Cursor): Import {
  const line = p.line;
  p.advance();
  const names: Alias[] = [];
  do {
    names.push({ name: parseDotted(p), asname: parseAs(p) });
  } while (p.accept(T.COMMA));
  return { kind: "Import", line, names };
}

/** `import_from: 'from' ('.' | '...')* [dotted_name] 'import' names`. */
export function parseFrom(p: Cursor): ImportFrom {
  const line = p.line;
  p.advance();
  const level = parseLevel(p);
  const module = level > 0 && p.kind === T.IMPORT ? "" : parseDotted(p);
  p.expect(T.IMPORT);
  return { kind: "ImportFrom", line, module, names: parseImported(p), level };
}

function parseLevel(p: Cursor): number {
  let level = 0;
  for (;;) {
    if (p.accept(T.PERIOD)) level += 1;
    else if (p.accept(T.ELLIPSIS)) level += 3;
    else return level;
  }
}

/** `'*' | '(' import_as_names ')' | import_as_names`. */
function parseImported(p: Cursor): Alias[] {
  if (p.accept(T.STAR)) return [{ name: "*", asname: null }];
  const parenthesized = p.accept(T.PAREN_OPEN);
  const names: Alias[] = [];
  do {
    names.push({ name: p.name(), asname: parseAs(p) });
  } while (p.accept(T.COMMA) && p.kind === T.NAME);
  if (parenthesized) p.expect(T.PAREN_CLOSE);
  return names;
}

function parseAs(p: Cursor): string | null {
  return p.accept(T.AS) ? p.name() : null;
}

/** `dotted_name: NAME ('.' NAME)*`. */
function parseDotted(p: Cursor): string {
  let name = p.name();
  while (p.accept(T.PERIOD)) name += "." + p.name();
  return name;
}
