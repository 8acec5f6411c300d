/**
 * Memory: `mem8`, `mem16`, `mem32` (the machine's, where the kernel lets a program
 * at it) and `mem_backup`.
 *
 * @module
 */

import {
  defineType,
  type Interpreter,
  memoryviewType,
  PyByteArray,
  PyObject,
  PyTuple,
  toInt,
  toSmall,
  typeError,
  type Value,
  valueError,
} from "../../runtime/mod.ts";
import { once } from "./device.ts";
import { type Hardware, hardwareOf } from "./hardware.ts";

/** The low bits of an int. */
function truncated(v: Value, bits: number): number {
  return Number(BigInt.asUintN(bits, BigInt(toInt(v))));
}

/** The memory in units of some bits. */
class PyMem extends PyObject {
  constructor(readonly hw: Hardware, readonly bits: 8 | 16 | 32) {
    super();
  }

  override repr(): string {
    return `<${this.bits}-bit memory>`;
  }

  override getitem(key: Value): Value {
    const address = this.#address(key);
    return this.hw.board.memory().read(address, this.bits);
  }

  override setitem(key: Value, value: Value): void {
    const address = this.#address(key);
    const word = truncated(value, 32);
    this.hw.board.memory().write(
      address,
      this.bits,
      this.bits === 32 ? word : word & (2 ** this.bits - 1),
    );
  }

  override delitem(): void {
    throw typeError("'mem' object doesn't support item deletion");
  }

  #address(key: Value): number {
    const address = truncated(key, 52);
    if (address % (this.bits / 8) === 0) return address;
    const shown = address.toString(16).padStart(8, "0");
    throw valueError(
      `address ${shown} is not aligned to ${this.bits / 8} bytes`,
    );
  }
}

defineType("mem", { js: PyMem });

/** `mem8`, `mem16` or `mem32`. */
export function memoryOf(vm: Interpreter, bits: 8 | 16 | 32): Value {
  return new PyMem(hardwareOf(vm), bits);
}

const BACKUP_BYTES = 4096;

/** Bytes that stay when a program starts anew in the same process. */
const backup = once(
  "backup",
  () => memoryviewType.call(new PyByteArray(new Uint8Array(BACKUP_BYTES))),
);

/** `mem_backup(region=0)` */
export function memBackup(vm: Interpreter, region: Value = 0): Value {
  const number = toSmall(region);
  if (number === -1) return new PyTuple([backup(vm)]);
  if (number !== 0) throw valueError("invalid region");
  return backup(vm);
}
