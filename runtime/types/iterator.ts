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

  /** The next item, or undefined at the end. */
  abstract next(): Value | undefined;
}
