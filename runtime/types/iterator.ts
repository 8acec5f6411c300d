/**
 * The base of iterators that programs see.
 *
 * @module
 */

import { type Iterator_, PyObject, type Value } from "../core/object.ts";

/** An object that is its own iterator. */
export abstract class PyIteratorBase extends PyObject implements Iterator_ {
  override iter(): Iterator_ {
    return this;
  }

  /** What the StopIteration that ended it carried; undefined for none. */
  declare result: Value | undefined;

  /** The end of a source: what its StopIteration carried goes on. */
  protected ended(source: Iterator_): undefined {
    this.result = (source as { result?: Value }).result;
    return undefined;
  }

  /** Runs a function of the program's: its StopIteration is this iterator's end. */
  protected stopping(f: () => Value): Value | undefined {
    try {
      return f();
    } catch (e) {
      if (!isStop(e)) throw e;
      this.result = (e as { args: Value[] }).args[0];
      return undefined;
    }
  }

  /** The next item, or undefined at the end. */
  abstract next(): Value | undefined;
}

PyIteratorBase.prototype.result = undefined;

/** True for a StopIteration: told by name, since exceptions build on tuples. */
function isStop(e: unknown): boolean {
  return e instanceof PyObject &&
    e.T.mro.some((t) => t.name === "StopIteration");
}
