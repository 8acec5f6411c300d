/**
 * Memory by address, for `uctypes`, `ffi` and the few others that speak of addresses.
 * The addresses are real. Buffers whose address was asked for lately are remembered,
 * so that they stay alive and are reached without leaving JavaScript.
 *
 * @module
 */

import {
  decodeUtf8,
  type Int,
  type Interpreter,
  norm,
  notImplementedError,
  type RawMemory,
  type Value,
} from "../runtime/mod.ts";
import { perInterpreter } from "./module.ts";

function rawMemory(vm: Interpreter): RawMemory {
  const { memory } = vm.system;
  if (memory === undefined) {
    throw notImplementedError("no raw memory on this system");
  }
  return memory;
}

/** A buffer and where it lies. */
interface Known {
  readonly start: number;
  readonly bytes: Uint8Array;
}

/** How many buffers are remembered, and how many bytes in all. */
const MAX_KNOWN = 256;
const MAX_BYTES = 1 << 26;

/** The buffers that a program has lately asked the addresses of. */
class KnownBuffers {
  /** The newest last. */
  readonly #all: Known[] = [];
  #size = 0;

  add(start: number, bytes: Uint8Array): void {
    const all = this.#all;
    const at = all.findIndex((k) => k.start === start);
    if (at >= 0) this.#size -= all.splice(at, 1)[0]!.bytes.length;
    all.push({ start, bytes });
    this.#size += bytes.length;
    while (all.length > MAX_KNOWN || this.#size > MAX_BYTES && all.length > 1) {
      this.#size -= all.shift()!.bytes.length;
    }
  }

  find(start: number, length: number): Uint8Array | undefined {
    for (let i = this.#all.length - 1; i >= 0; i--) {
      const known = this.#all[i]!;
      const offset = start - known.start;
      if (offset >= 0 && offset + length <= known.bytes.length) {
        return known.bytes.subarray(offset, offset + length);
      }
    }
    return undefined;
  }
}

function knownBuffers(vm: Interpreter): KnownBuffers {
  return perInterpreter(vm, "memory", () => new KnownBuffers());
}

/** Where bytes lie. */
export function addressOf(vm: Interpreter, bytes: Uint8Array): Int {
  const start = norm(rawMemory(vm).addressOf(bytes));
  if (bytes.length > 0 && typeof start === "number") {
    knownBuffers(vm).add(start, bytes);
  }
  return start;
}

/** The bytes at an address, live. */
export function bytesAt(
  vm: Interpreter,
  address: Int,
  length: number,
): Uint8Array {
  const known = typeof address === "number"
    ? knownBuffers(vm).find(address, length)
    : undefined;
  return known ?? rawMemory(vm).bytesAt(BigInt(address), length);
}

/** The text of a C string. */
export function textAt(vm: Interpreter, address: number | bigint): Value {
  return decodeUtf8(rawMemory(vm).stringAt(BigInt(address))) ?? "";
}
