/**
 * Bytes that can grow: what bytearray and array have in common. The bytes lie at the
 * start of a larger store, so that appending is cheap; a memoryview made before the
 * store had to move goes on showing the old one, as in MicroPython.
 *
 * @module
 */

import { PyObject } from "../core/object.ts";
import { newBytes } from "./allocation.ts";

/** An object with a growing run of bytes. */
export abstract class PyGrowable extends PyObject {
  /** Where the bytes lie; only the first {@linkcode size} count. */
  declare store: Uint8Array;
  /** How many bytes there are. */
  declare size: number;
  /** The last window made; no private field, which a subclass's instances lack. */
  declare shown: Uint8Array | null;

  /** The bytes, as a window on the store. */
  get b(): Uint8Array {
    const { store, size } = this;
    if (store.length === size) return store;
    let view = this.shown;
    if (
      view === null || view.length !== size || view.buffer !== store.buffer
    ) {
      view = store.subarray(0, size);
      this.shown = view;
    }
    return view;
  }

  /** One byte, undefined beyond the end. */
  byteAt(i: number): number | undefined {
    return i < this.size ? this.store[i] : undefined;
  }

  /** Takes other bytes for its own. */
  take(bytes: Uint8Array): void {
    this.store = bytes;
    this.size = bytes.length;
    this.shown = null;
  }

  override buffer(): Uint8Array {
    return this.b;
  }

  /** Makes room for `count` more bytes. */
  reserve(count: number): void {
    const needed = this.size + count;
    if (needed <= this.store.length) return;
    const { size } = this;
    const grown = newBytes(Math.max(needed, size + (size >> 1) + 16));
    grown.set(this.b);
    this.take(grown);
    this.size = size;
  }

  /** Puts other bytes in the place of some. */
  splice(from: number, to: number, source: Uint8Array): void {
    // The source may lie in the store that is about to be moved.
    const bytes = source.buffer === this.store.buffer ? source.slice() : source;
    const more = bytes.length - (to - from);
    if (more > 0) this.reserve(more);
    if (more !== 0) this.store.copyWithin(to + more, to, this.size);
    this.store.set(bytes, from);
    this.size += more;
  }
}
