/**
 * `io.IOBase`: the base of streams written in Python. A subclass defines `readinto`,
 * `write` and `ioctl`; it is then a stream like any other, for `print(file=...)`,
 * `json.dump`, imports and so on. It gets no `read()` by itself.
 *
 * @module
 */

import {
  defineType,
  getattr,
  type Interpreter,
  None,
  PyByteArray,
  type PyObject,
  type PyType,
  toSmall,
  type Value,
} from "../../runtime/mod.ts";
import { addressOf } from "../memory.ts";
import { EAGAIN, PyStream, SEEK } from "../stream.ts";

/** EIO: a method says that it moved more bytes than there are. */
const EIO = 5;

/** A stream written in Python. */
export class PyIOBase extends PyStream {
  /** Calls `readinto` or `write` with the bytes; what it returns is the slot's. */
  move(name: string, bytes: Uint8Array): number {
    const method = getattr(this, name) as PyObject;
    const result = method.call(new PyByteArray(bytes));
    if (result === None) return -EAGAIN;
    const n = toSmall(result);
    return n > bytes.length ? -EIO : n;
  }

  override readBytes(into: Uint8Array): number {
    // Small views of a JavaScript buffer may be kept by the program: give it its own.
    const own = new Uint8Array(into.length);
    const n = this.move("readinto", own);
    if (n > 0) into.set(own.subarray(0, n));
    return n;
  }

  override writeBytes(from: Uint8Array): number {
    return this.move("write", from);
  }

  override control(request: number, argument: number): number {
    const method = getattr(this, "ioctl") as PyObject;
    return toSmall(method.call(request, argument));
  }

  override seekTo(offset: number, whence: number): number {
    const fields = new DataView(new ArrayBuffer(16));
    fields.setBigInt64(0, BigInt(offset), true);
    fields.setInt32(8, whence, true);
    const at = memory.addressOf(new Uint8Array(fields.buffer));
    const result = this.control(SEEK, at);
    return result < 0 ? result : Number(fields.getBigInt64(0, true));
  }
}

/**
 * How a block of bytes gets an address that `uctypes` and `machine.mem32` understand;
 * the last interpreter that imports `io` says it, for all have the same memory.
 */
const memory: { addressOf(bytes: Uint8Array): number } = {
  addressOf: () => 0,
};

/** Lets seek requests carry an address. */
export function useMemory(vm: Interpreter): void {
  if (vm.system.memory === undefined) return;
  memory.addressOf = (bytes) => Number(addressOf(vm, bytes));
}

/** `io.IOBase` */
export const ioBaseType: PyType = defineType("IOBase", {
  js: PyIOBase,
  make: (): Value => new PyIOBase(),
  allocate: () => {},
});
