/**
 * Memory below 4 GiB for what goes to the kernel again and again.
 *
 * A call whose parameters are all 32-bit integers takes V8's fastest way into
 * C, while a buffer is looked up on each call (20 ns here, and much more where
 * the processor is emulated). So the structures of the hot calls lie in pages
 * that are mapped at a low address, and are passed by number. Memory that the
 * kernel follows pointers into also must not move, which this does not.
 *
 * @module
 */

import { Errno } from "../errno.ts";
import { HalError } from "../errors.ts";
import { memory } from "./libc.ts";

const PROT_READ_WRITE = 3;
const MAP_PRIVATE_ANONYMOUS_NOREPLACE = 0x100022;
const SLAB_BYTES = 65536;
const ALIGNMENT = 8;
/** Where slabs are tried; far from where Linux puts anything by itself. */
const FIRST_ADDRESS = 0x2000_0000;
const LAST_ADDRESS = 0xf000_0000;
const ADDRESS_STEP = 0x0100_0000;

/** A piece of the arena. */
export interface Block {
  /** Its address, which fits 32 bits. */
  readonly address: number;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly words: Uint32Array<ArrayBuffer>;
}

/** A mapped region and how much of it is in use. */
interface Slab {
  readonly address: number;
  readonly buffer: ArrayBuffer;
  used: number;
}

/** Hands out blocks; each thread has its own. */
class Arena {
  #slab: Slab | null = null;
  #nextAddress = FIRST_ADDRESS;
  /** Blocks that were given back, by size. */
  readonly #free = new Map<number, Block[]>();

  /** A block of zero bytes. */
  take(size: number): Block {
    const rounded = Math.ceil(size / ALIGNMENT) * ALIGNMENT;
    const known = this.#free.get(rounded)?.pop();
    if (known !== undefined) {
      known.bytes.fill(0);
      return known;
    }
    return this.#carve(rounded);
  }

  /** Takes a block back. */
  giveBack(block: Block): void {
    const size = block.bytes.length;
    const blocks = this.#free.get(size);
    if (blocks === undefined) this.#free.set(size, [block]);
    else blocks.push(block);
  }

  #carve(size: number): Block {
    if (size > SLAB_BYTES) return blockOf(this.#map(size), size);
    if (this.#slab === null || this.#slab.used + size > SLAB_BYTES) {
      this.#slab = this.#map(SLAB_BYTES);
    }
    return blockOf(this.#slab, size);
  }

  #map(size: number): Slab {
    const { mmap } = memory();
    while (this.#nextAddress < LAST_ADDRESS) {
      const wanted = this.#nextAddress;
      this.#nextAddress += Math.max(ADDRESS_STEP, size);
      const pointer = mmap(
        Deno.UnsafePointer.create(BigInt(wanted)),
        size,
        PROT_READ_WRITE,
        MAP_PRIVATE_ANONYMOUS_NOREPLACE,
        -1,
        0n,
      );
      if (Deno.UnsafePointer.value(pointer) !== BigInt(wanted)) continue;
      const buffer = Deno.UnsafePointerView.getArrayBuffer(pointer!, size);
      return { address: wanted, buffer, used: 0 };
    }
    throw new HalError(Errno.ENOMEM, {
      asked: "map memory for the kernel's structures",
      found: "there is no free address below 4 GiB",
    });
  }
}

function blockOf(slab: Slab, size: number): Block {
  const { address, buffer, used } = slab;
  slab.used += size;
  return {
    address: address + used,
    bytes: new Uint8Array(buffer, used, size),
    words: new Uint32Array(buffer, used, size >> 2),
  };
}

/** The arena of this thread. */
export const arena = new Arena();
