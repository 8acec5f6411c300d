/**
 * The methods that CPython's streams have and MicroPython's lack.
 *
 * @module
 */

import {
  between,
  fixed,
  iterate,
  len,
  type MethodTable,
  None,
  PyList,
  toSmall,
  type Value,
} from "../../runtime/mod.ts";
import { type PyStream, streamWrite } from "../stream.ts";

/** A stream that can say what it can do. */
export interface Capable extends PyStream {
  readonly canRead: boolean;
  readonly canWrite: boolean;
  readonly canSeek: boolean;
}

/** `readlines([hint])`: lines until so many bytes or characters are there. */
function readLines(s: PyStream, hint?: Value): Value {
  const enough = hint === undefined || hint === None ? -1 : toSmall(hint);
  const lines: Value[] = [];
  let size = 0;
  for (let line = s.next(); line !== undefined; line = s.next()) {
    lines.push(line);
    if (enough > 0) {
      size += len(line);
      if (size >= enough) break;
    }
  }
  return new PyList(lines);
}

function writeLines(s: PyStream, lines: Value): Value {
  for (const line of iterate(lines)) streamWrite(s, line);
  return None;
}

/** The methods. */
export const extraMethods: MethodTable = {
  readable: fixed(1, (s: Capable) => s.canRead),
  readlines: between(1, 2, readLines),
  seekable: fixed(1, (s: Capable) => s.canSeek),
  writable: fixed(1, (s: Capable) => s.canWrite),
  writelines: fixed(2, writeLines),
};
