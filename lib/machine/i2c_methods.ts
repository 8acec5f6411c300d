/**
 * The methods that `machine.I2C` and `machine.SoftI2C` share: operations on
 * devices, and on memories behind a device's address. What a controller does
 * with the messages is in `hal/`.
 *
 * @module
 */

import { DeferredI2c, type I2cBus, SoftI2c } from "../../hal/mod.ts";
import {
  between,
  exceptions,
  fixed,
  type MethodTable,
  None,
  params,
  PyBytes,
  PyList,
  PyObject,
  PyTuple,
  readBuffer,
  toSmall,
  truth,
  typeError,
  typeName,
  type Value,
  valueError,
  writeBuffer,
} from "../../runtime/mod.ts";
import { closed, newBytes } from "./arguments.ts";
import { named } from "./device.ts";

/** The first address that is not reserved by the standard. */
const FIRST_ADDRESS = 0x08;
/** The last one. */
const LAST_ADDRESS = 0x77;

/** A controller as a Python object. */
export class PyI2cBase extends PyObject {
  /** The open controller; absent before the constructor and after `deinit`. */
  declare opened?: I2cBus | undefined;
  /** The same, with STOPs that can wait. */
  declare deferring?: DeferredI2c | undefined;

  /** The usual address in a memory: making one takes as long as asking the kernel. */
  declare addressByte?: Uint8Array;

  /** The open controller. @throws OSError after `deinit` */
  get bus(): I2cBus {
    if (this.opened === undefined) throw closed("I2C bus");
    return this.opened;
  }

  /** The same with STOPs that can wait. @throws OSError after `deinit` */
  get deferred(): DeferredI2c {
    if (this.deferring === undefined) throw closed("I2C bus");
    return this.deferring;
  }

  /** Takes a controller in the place of an earlier one. */
  use(bus: I2cBus): void {
    this.opened = bus;
    this.deferring = new DeferredI2c(bus);
  }

  /** Sends what waits for its STOP, and gives the controller back. */
  release(): void {
    const { opened, deferring } = this;
    this.opened = undefined;
    this.deferring = undefined;
    try {
      deferring?.flush();
    } finally {
      opened?.close();
    }
  }
}

/** A controller made of lines, whose primitive operations a program may use. */
function linesOf(self: PyI2cBase): SoftI2c {
  const { bus } = self;
  if (bus instanceof SoftI2c) return bus;
  throw exceptions.make("OSError", ["I2C operation not supported"]);
}

/** `scan()` */
function scan(self: PyI2cBase): Value {
  const found: Value[] = [];
  const { deferred, bus } = self;
  deferred.flush();
  for (let address = FIRST_ADDRESS; address <= LAST_ADDRESS; address++) {
    if (bus.probe(address)) found.push(address);
  }
  return new PyList(found);
}

/** Whether a STOP is asked for; it is by default. */
function wantsStop(stop: Value | undefined): boolean {
  return stop === undefined || truth(stop);
}

function read(self: PyI2cBase, address: number, into: Uint8Array): void {
  self.deferred.read(address, into);
}

function write(
  self: PyI2cBase,
  address: number,
  parts: readonly Uint8Array[],
  stop: boolean,
): number {
  return self.deferred.write(address, parts, stop);
}

/** `readfrom(addr, nbytes, stop=True)` */
function readFrom(self: PyI2cBase, addr: Value, count: Value): Value {
  const address = toSmall(addr);
  const into = newBytes(count);
  read(self, address, into);
  return new PyBytes(into);
}

/** `readfrom_into(addr, buf, stop=True)` */
function readFromInto(self: PyI2cBase, addr: Value, buf: Value): Value {
  read(self, toSmall(addr), writeBuffer(buf));
  return None;
}

/** `writeto(addr, buf, stop=True)` */
function writeTo(
  self: PyI2cBase,
  addr: Value,
  buf: Value,
  stop?: Value,
): Value {
  return write(self, toSmall(addr), [readBuffer(buf)], wantsStop(stop));
}

/** `writevto(addr, vector, stop=True)` */
function writeVectorTo(
  self: PyI2cBase,
  addr: Value,
  vector: Value,
  stop?: Value,
): Value {
  const address = toSmall(addr);
  const parts = itemsOf(vector).map(readBuffer);
  return write(self, address, parts, wantsStop(stop));
}

function itemsOf(v: Value): readonly Value[] {
  if (v instanceof PyTuple) return v.items;
  if (v instanceof PyList) return v.a;
  throw typeError(`object '${typeName(v)}' isn't a tuple or list`);
}

/** A memory address as the bytes that are sent, the high one first. */
function addressBytes(
  self: PyI2cBase,
  memaddr: Value,
  addrsize: Value | undefined,
): Uint8Array {
  if (addrsize === undefined) {
    const one = self.addressByte ??= new Uint8Array(1);
    one[0] = toSmall(memaddr);
    return one;
  }
  const bits = toSmall(addrsize);
  if (bits % 8 !== 0 || bits < 0 || bits > 32) {
    throw valueError("invalid addrsize");
  }
  const bytes = new Uint8Array(bits / 8);
  let rest = toSmall(memaddr);
  for (let at = bytes.length - 1; at >= 0; at--) {
    bytes[at] = rest;
    rest = Math.floor(rest / 256);
  }
  return bytes;
}

/** Sends a memory address, and reads on without a STOP between. */
function readMemory(
  self: PyI2cBase,
  addr: Value,
  at: Uint8Array,
  into: Uint8Array,
): void {
  self.deferred.writeRead(toSmall(addr), at, into);
}

/** `readfrom_mem(addr, memaddr, nbytes, *, addrsize=8)` */
function readFromMemory(
  self: PyI2cBase,
  addr: Value,
  memaddr: Value,
  count: Value,
  addrsize?: Value,
): Value {
  const into = newBytes(count);
  readMemory(self, addr, addressBytes(self, memaddr, addrsize), into);
  return new PyBytes(into);
}

/** `readfrom_mem_into(addr, memaddr, buf, *, addrsize=8)` */
function readFromMemoryInto(
  self: PyI2cBase,
  addr: Value,
  memaddr: Value,
  buf: Value,
  addrsize?: Value,
): Value {
  const into = writeBuffer(buf);
  readMemory(self, addr, addressBytes(self, memaddr, addrsize), into);
  return None;
}

/** `writeto_mem(addr, memaddr, buf, *, addrsize=8)` */
function writeToMemory(
  self: PyI2cBase,
  addr: Value,
  memaddr: Value,
  buf: Value,
  addrsize?: Value,
): Value {
  const data = readBuffer(buf);
  const at = addressBytes(self, memaddr, addrsize);
  write(self, toSmall(addr), [at, data], true);
  return None;
}

function onMemory(
  name: string,
  last: string,
  f: (
    self: PyI2cBase,
    addr: Value,
    memaddr: Value,
    last: Value,
    addrsize?: Value,
  ) => Value,
) {
  return named(name, params("addr", "memaddr", last, "*", "addrsize="), f);
}

/** The methods of both classes. */
export const i2cMethods = {
  deinit: fixed(1, (self: PyI2cBase) => {
    self.release();
    return None;
  }),
  scan: fixed(1, scan),
  start: fixed(1, (self: PyI2cBase) => {
    linesOf(self).start();
    return None;
  }),
  stop: fixed(1, (self: PyI2cBase) => {
    linesOf(self).stop();
    return None;
  }),
  readinto: between(2, 3, (self: PyI2cBase, buf: Value, nack?: Value) => {
    linesOf(self).readInto(writeBuffer(buf), nack === undefined || truth(nack));
    return None;
  }),
  write: fixed(
    2,
    (self: PyI2cBase, buf: Value) => linesOf(self).write(readBuffer(buf)),
  ),
  // Ours: frees a bus whose SDA a device holds; whether both lines are high then.
  recover: fixed(1, (self: PyI2cBase) => self.bus.recover()),
  readfrom: between(3, 4, readFrom),
  readfrom_into: between(3, 4, readFromInto),
  writeto: between(3, 4, writeTo),
  writevto: between(3, 4, writeVectorTo),
  readfrom_mem: onMemory("readfrom_mem", "nbytes", readFromMemory),
  readfrom_mem_into: onMemory("readfrom_mem_into", "buf", readFromMemoryInto),
  writeto_mem: onMemory("writeto_mem", "buf", writeToMemory),
} satisfies MethodTable;
