/**
 * Physical memory by `/dev/mem`, a page at a time.
 *
 * @module
 */

import { Errno } from "../errno.ts";
import { HalError } from "../errors.ts";
import type { PhysicalMemory } from "../system.ts";
import type { Gate } from "./gate.ts";
import { errno, memory, OpenFlag } from "./libc.ts";

const PAGE_BYTES = 4096;
const PROT_READ_WRITE = 3;
const MAP_SHARED = 1;
const MAP_FAILED = 0xffff_ffff_ffff_ffffn;

/** The machine's memory. */
export class LinuxMemory implements PhysicalMemory {
  readonly #gate: Gate;
  readonly #pages = new Map<number, DataView>();
  #fd: number | null = null;

  constructor(gate: Gate) {
    this.#gate = gate;
  }

  read(address: number, bits: 8 | 16 | 32): number {
    const { view, at } = this.#place(address, bits);
    if (bits === 8) return view.getUint8(at);
    return bits === 16 ? view.getUint16(at, true) : view.getUint32(at, true);
  }

  write(address: number, bits: 8 | 16 | 32, value: number): void {
    const { view, at } = this.#place(address, bits);
    if (bits === 8) view.setUint8(at, value);
    else if (bits === 16) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
  }

  #place(address: number, bits: number): { view: DataView; at: number } {
    const at = address % PAGE_BYTES;
    if (at % (bits / 8) !== 0) {
      throw new HalError(Errno.EINVAL, {
        asked: `use ${bits} bits at 0x${address.toString(16)}`,
        found: "the address is not aligned",
      });
    }
    return { view: this.#page(address - at), at };
  }

  #page(start: number): DataView {
    const known = this.#pages.get(start);
    if (known !== undefined) return known;
    this.#fd ??= this.#gate.openDevice("/dev/mem", OpenFlag.SYNC);
    const page = memory().mmap(
      null,
      PAGE_BYTES,
      PROT_READ_WRITE,
      MAP_SHARED,
      this.#fd,
      BigInt(start),
    );
    if (Deno.UnsafePointer.value(page) === MAP_FAILED) throw refused(start);
    const bytes = Deno.UnsafePointerView.getArrayBuffer(page!, PAGE_BYTES);
    const view = new DataView(bytes);
    this.#pages.set(start, view);
    return view;
  }
}

function refused(address: number): HalError {
  return new HalError(errno(), {
    asked: `map memory at 0x${address.toString(16)}`,
    found: "the kernel does not give that memory away",
    advice: "kernels with STRICT_DEVMEM give device registers only to drivers",
  });
}
