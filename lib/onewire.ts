/**
 * `_onewire`: the time slots of the 1-Wire bus, which the module `onewire` is made
 * of. The pin is open drain, with a pull-up; times are those of MicroPython.
 *
 * @module
 */

import { crc8, type PinLine } from "../hal/mod.ts";
import {
  fixed,
  type Interpreter,
  None,
  type PyBuiltinModule,
  PyByteArray,
  PyBytes,
  PyList,
  readBuffer,
  toSmall,
  type Value,
} from "../runtime/mod.ts";
import { type Hardware, hardwareOf } from "./machine/hardware.ts";
import { lineOf } from "./machine/pin.ts";
import { makeModule } from "./module.ts";

/** Microseconds low, high before the sample, and high after it. */
const RESET_US = [480, 70, 410] as const;
const READ_US = [6, 9, 55] as const;
/** Microseconds until the bit, for the bit, and high after it. */
const WRITE_US = [6, 54, 10] as const;
const BITS = 8;

/** A bus: a line and the clock that its times are kept by. */
class Bus {
  readonly #hw: Hardware;
  readonly #line: PinLine;

  constructor(hw: Hardware, pin: Value) {
    this.#hw = hw;
    this.#line = lineOf(pin);
  }

  /** Whether somebody answers. */
  reset(): boolean {
    return this.#sample(RESET_US) === 0;
  }

  readBit(): number {
    return this.#sample(READ_US);
  }

  writeBit(bit: number): void {
    const [start, rest, recovery] = WRITE_US;
    this.#atomic(() => {
      this.#line.write(0);
      this.#delay(start);
      if (bit !== 0) this.#line.write(1);
      this.#delay(rest);
      this.#line.write(1);
      this.#delay(recovery);
    });
  }

  readByte(): number {
    let byte = 0;
    for (let bit = 0; bit < BITS; bit++) byte |= this.readBit() << bit;
    return byte;
  }

  writeByte(byte: number): void {
    for (let bit = 0; bit < BITS; bit++) this.writeBit(byte >> bit & 1);
  }

  /** A low pulse, and the level some time after it. */
  #sample([low, before, after]: readonly [number, number, number]): number {
    return this.#atomic(() => {
      this.#line.write(0);
      this.#delay(low);
      this.#line.write(1);
      this.#delay(before);
      const level = this.#line.read();
      this.#delay(after);
      return level;
    });
  }

  #atomic<T>(f: () => T): T {
    return this.#hw.board.clock.atomic(f);
  }

  #delay(us: number): void {
    this.#hw.board.clock.delayNs(us * 1000);
  }
}

/** Makes the module. */
export function onewire(vm: Interpreter): PyBuiltinModule {
  const kernelBus = () => hardwareOf(vm).board.sensors?.oneWire() ?? null;
  const on = (pin: Value) => new Bus(hardwareOf(vm), pin);
  return makeModule("_onewire", {
    functions: {
      // A bus that the kernel's driver has: its codes, and its thermometers.
      kernel: fixed(0, () => kernelBus() !== null),
      kernel_scan: fixed(0, () => {
        const roms = kernelBus()?.roms() ?? [];
        return new PyList(roms.map((rom) => new PyByteArray(rom)));
      }),
      kernel_scratch: fixed(1, (rom: Value) => {
        const scratch = kernelBus()?.scratch(readBuffer(rom));
        return scratch === undefined ? None : new PyBytes(scratch);
      }),
      crc8: fixed(1, (data: Value) => crc8(readBuffer(data))),
      readbit: fixed(1, (pin: Value) => on(pin).readBit()),
      readbyte: fixed(1, (pin: Value) => on(pin).readByte()),
      reset: fixed(1, (pin: Value) => on(pin).reset()),
      writebit: fixed(2, (pin: Value, bit: Value) => {
        on(pin).writeBit(toSmall(bit));
        return None;
      }),
      writebyte: fixed(2, (pin: Value, byte: Value) => {
        on(pin).writeByte(toSmall(byte));
        return None;
      }),
    },
  });
}
