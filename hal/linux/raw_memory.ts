/**
 * Memory by address, for `uctypes`, `ffi` and who else speaks of addresses.
 *
 * @module
 */

/** Where bytes lie; 0 for none. */
function addressOf(bytes: Uint8Array): bigint {
  const at = Deno.UnsafePointer.of(bytes as Uint8Array<ArrayBuffer>);
  return BigInt(Deno.UnsafePointer.value(at));
}

function pointerTo(address: bigint): Deno.PointerObject {
  const pointer = Deno.UnsafePointer.create(address);
  if (pointer === null) throw new RangeError("address 0");
  return pointer;
}

/** The bytes at an address, live. */
function bytesAt(address: bigint, length: number): Uint8Array {
  if (length === 0) return new Uint8Array(0);
  const pointer = pointerTo(address);
  return new Uint8Array(
    Deno.UnsafePointerView.getArrayBuffer(pointer, length),
  );
}

/** The bytes of a C string, without its zero. */
function stringAt(address: bigint): Uint8Array {
  const view = new Deno.UnsafePointerView(pointerTo(address));
  let length = 0;
  while (view.getUint8(length) !== 0) length++;
  return bytesAt(address, length).slice();
}

/** The process's own memory. */
export const rawMemory = { addressOf, bytesAt, stringAt };
