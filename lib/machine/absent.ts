/**
 * Classes of `machine` for hardware that Linux gives programs in other ways, or not at
 * all: they are there, and making one says what the host lacks.
 *
 * @module
 */

import { Errno, HalError } from "../../hal/mod.ts";
import { type Interpreter, PyObject, type Value } from "../../runtime/mod.ts";
import { deviceType } from "./device.ts";

/** Why a class cannot be, and what helps. */
interface Absence {
  readonly found: string;
  readonly advice: string;
  readonly statics?: { readonly [name: string]: Value };
}

const absences: { readonly [name: string]: Absence } = {
  I2CTarget: {
    found:
      "no I2C controller of a Linux board answers as a target for programs",
    advice: "the kernel can be one: load i2c-slave-eeprom for the bus",
    statics: {
      IRQ_ADDR_MATCH_READ: 1,
      IRQ_ADDR_MATCH_WRITE: 2,
      IRQ_READ_REQ: 4,
      IRQ_WRITE_REQ: 8,
      IRQ_END_READ: 16,
      IRQ_END_WRITE: 32,
    },
  },
  I2S: {
    found: "audio belongs to the kernel's sound system",
    advice: "play and record with aplay and arecord by subprocess",
    statics: { RX: 0, TX: 1, STEREO: 0, MONO: 1 },
  },
  CAN: {
    found: "CAN controllers are network interfaces on Linux",
    advice: "bring it up (sudo ip link set can0 up type can bitrate 500000) " +
      "and use candump and cansend by subprocess",
  },
  SDCard: {
    found: "SD cards are disks on Linux",
    advice: "mount it and use its files; the module sdcard reads one over SPI",
  },
  ADCBlock: {
    found: "the kernel gives analogue inputs one by one",
    advice: "use ADC with the name of a channel",
  },
  USBDevice: {
    found: "a program cannot be a USB device by itself",
    advice: "the kernel can: configure a gadget in /sys/kernel/config",
  },
};

/** The names of these classes. */
export const absentNames: readonly string[] = Object.keys(absences);

/** The class of a name. */
export function absentType(_vm: Interpreter, name: string): Value {
  const { found, advice, statics = {} } = absences[name]!;
  class PyAbsent extends PyObject {}
  return deviceType(name, {
    js: PyAbsent,
    parameters: [],
    init: () => {},
    construct: () => {
      throw new HalError(Errno.EOPNOTSUPP, {
        asked: `use machine.${name}`,
        found,
        advice,
      });
    },
    statics,
  });
}
