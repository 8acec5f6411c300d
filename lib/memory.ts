/**
 * Memory by address, for `uctypes`, `ffi` and the few others that speak of addresses.
 * The addresses are real where the system has them.
 *
 * @module
 */

import {
  decodeUtf8,
  type Interpreter,
  notImplementedError,
  type RawMemory,
  type Value,
} from "../runtime/mod.ts";

function rawMemory(vm: Interpreter): RawMemory {
  const { memory } = vm.system;
  if (memory === undefined) {
    throw notImplementedError("no raw memory on this system");
  }
  return memory;
}

/** Where bytes lie. */
export function addressOf(vm: Interpreter, bytes: Uint8Array): number {
  return Number(rawMemory(vm).addressOf(bytes));
}

/** The bytes at an address, live. */
export function bytesAt(
  vm: Interpreter,
  address: number | bigint,
  length: number,
): Uint8Array {
  return rawMemory(vm).bytesAt(BigInt(address), length);
}

/** The text of a C string. */
export function textAt(vm: Interpreter, address: number | bigint): Value {
  return decodeUtf8(rawMemory(vm).stringAt(BigInt(address))) ?? "";
}
