/**
 * The ABI's soft calls, which return `undefined` in place of throwing: see
 * `runtime/compiler/soft.ts`.
 *
 * @module
 */

import { keyError } from "../core/errors.ts";
import { type Code, type Entry, PyFunction } from "../core/function.ts";
import type { Value } from "../core/object.ts";
import { PyDict } from "../types/dict.ts";
import type { PyException } from "../types/exception.ts";
import { getitem } from "./data.ts";

/**
 * Between a caller and the function that it calls softly. Both hold for no longer than
 * the call takes to begin or to end.
 */
export const soft: {
  /** 1 where the function that begins now is to hand its exception back. */
  asked: number | undefined;
  /** The exception that was handed back. */
  raised: PyException | null;
} = { asked: 0, raised: null };

/** A function that can hand its exception back to who calls it softly. */
export function fnSoft(f: Entry, code: Code): PyFunction {
  return new PyFunction(f, code, f, 1);
}

/** The exception that a soft call raised. */
export function handedBack(): PyException {
  const exception = soft.raised!;
  soft.raised = null;
  return exception;
}

/** `o[k]`; undefined where a dict has no such key, the KeyError handed back. */
export function softItem(o: Value, k: Value): Value | undefined {
  if (!(o instanceof PyDict) || o.T.isUser) return getitem(o, k);
  if (o.getitem !== PyDict.prototype.getitem) return o.getitem(k);
  const v = o.get(k);
  if (v === undefined) soft.raised = keyError(k) as unknown as PyException;
  return v;
}
