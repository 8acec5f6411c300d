/**
 * `machine.SPI`, a controller of the board, and `machine.SoftSPI`, one made of any
 * pins. Selecting a device is the program's business, by a pin.
 *
 * @module
 */

import {
  type BusId,
  type PinId,
  SoftSpi,
  type SpiBus,
  type SpiSettings,
} from "../../hal/mod.ts";
import {
  between,
  fixed,
  type Interpreter,
  type MethodTable,
  None,
  type Parameter,
  params,
  PyBytes,
  PyObject,
  type PyType,
  readBuffer,
  toSmall,
  type Value,
  valueError,
  writeBuffer,
} from "../../runtime/mod.ts";
import { busIdOf, closed, newBytes, numberOf, shownPin } from "./arguments.ts";
import { deviceType, named, once } from "./device.ts";
import { hardwareOf } from "./hardware.ts";
import { optionalPinId } from "./pin_argument.ts";

const MSB = 0;
const LSB = 1;

/** The pins of a controller; absent where the board's are meant. */
interface Pins {
  readonly sck: PinId | undefined;
  readonly mosi: PinId | undefined;
  readonly miso: PinId | undefined;
}

/** A controller. */
class PySpi extends PyObject {
  /** null for a controller made of pins. */
  declare id: BusId | null;
  declare settings?: SpiSettings;
  declare pins: Pins;
  /** The open controller; absent before the constructor and after `deinit`. */
  declare opened?: SpiBus | undefined;

  /** The open controller. @throws OSError after `deinit` */
  get bus(): SpiBus {
    if (this.opened !== undefined) return this.opened;
    throw closed("SPI bus");
  }

  override repr(): string {
    const settings = this.opened?.settings ?? this.settings;
    if (settings === undefined) return super.repr();
    const { baudrate, polarity, phase, bits, lsbFirst } = settings;
    const firstbit = lsbFirst ? LSB : MSB;
    const common = `baudrate=${baudrate}, polarity=${polarity}, phase=${phase}`;
    const pins = shownPins(this.pins);
    return this.id === null
      ? `SoftSPI(${common}, firstbit=${firstbit}${pins})`
      : `SPI(${this.id}, ${common}, bits=${bits}, firstbit=${firstbit}${pins})`;
  }
}

function shownPins(pins: Pins): string {
  return Object.entries(pins)
    .filter(([, id]) => id !== undefined)
    .map(([name, id]) => `, ${name}=${shownPin(id!)}`).join("");
}

type Given = [
  baudrate?: Value,
  polarity?: Value,
  phase?: Value,
  bits?: Value,
  firstbit?: Value,
  sck?: Value,
  mosi?: Value,
  miso?: Value,
];

/** What `init` takes; the order is that of {@linkcode Given}. */
const initParameters = params(
  "baudrate=",
  "polarity=",
  "phase=",
  "bits=",
  "*",
  "firstbit=",
  "sck=",
  "mosi=",
  "miso=",
);

/** A setting that is 0 or 1. */
function bitOf(v: Value | undefined, absent: 0 | 1, name: string): 0 | 1 {
  const bit = numberOf(v, absent);
  if (bit === 0 || bit === 1) return bit;
  throw valueError(`${name} must be 0 or 1`);
}

/** The settings that are given, in place of what was so before. */
function changed(before: SpiSettings, given: Given): SpiSettings {
  const [baudrate, polarity, phase, bits, firstbit] = given;
  const settings = {
    baudrate: numberOf(baudrate, before.baudrate),
    polarity: bitOf(polarity, before.polarity, "polarity"),
    phase: bitOf(phase, before.phase, "phase"),
    bits: numberOf(bits, before.bits),
    lsbFirst: bitOf(firstbit, before.lsbFirst ? LSB : MSB, "firstbit") === LSB,
  };
  if (settings.baudrate <= 0) throw valueError("invalid baudrate");
  return settings;
}

/** The pins that are given, in place of earlier ones. */
function movedPins(
  before: Pins,
  [, , , , , sck, mosi, miso]: Given,
): Pins {
  return {
    sck: optionalPinId(sck) ?? before.sck,
    mosi: optionalPinId(mosi) ?? before.mosi,
    miso: optionalPinId(miso) ?? before.miso,
  };
}

/** Opens the controller, in place of an earlier one. */
function open(
  vm: Interpreter,
  self: PySpi,
  { id, settings, pins }: {
    readonly id: BusId | null;
    readonly settings: SpiSettings;
    readonly pins: Pins;
  },
): void {
  const { board } = hardwareOf(vm);
  const { sck, mosi, miso } = pins;
  release(self);
  if (id !== null) {
    const bus = board.spi(id, {
      ...settings,
      ...(sck === undefined ? {} : { sck }),
      ...(mosi === undefined ? {} : { mosi }),
      ...(miso === undefined ? {} : { miso }),
    });
    self.opened = bus;
    if (bus.info.warning !== null) vm.warn(bus.info.warning);
  } else {
    if (settings.bits !== 8) throw valueError("bits must be 8");
    if (sck === undefined || mosi === undefined || miso === undefined) {
      throw valueError("must specify all of sck/mosi/miso");
    }
    self.opened = new SoftSpi({
      ...settings,
      sck: board.line(sck),
      mosi: board.line(mosi),
      miso: board.line(miso),
      clock: board.clock,
    });
  }
  self.id = id;
  self.settings = settings;
  self.pins = pins;
}

function release(self: PySpi): void {
  const { opened } = self;
  self.opened = undefined;
  opened?.close();
}

/** `init(...)`: settings alone do not open the controller again. */
function reconfigure(vm: Interpreter, self: PySpi, given: Given): void {
  const settings = changed(self.settings!, given);
  const pins = movedPins(self.pins, given);
  const isMoved = given.slice(5).some((pin) => pin !== undefined);
  if (isMoved || self.opened === undefined) {
    open(vm, self, { id: self.id, settings, pins });
  } else {
    self.opened.configure(settings);
    self.settings = settings;
  }
}

/** `read(nbytes, write=0x00)` */
function read(self: PySpi, count: Value, fill?: Value): Value {
  const rx = newBytes(count);
  self.bus.transfer({ rx, fill: byteOf(fill) });
  return new PyBytes(rx);
}

/** `readinto(buf, write=0x00)` */
function readInto(self: PySpi, buf: Value, fill?: Value): Value {
  self.bus.transfer({ rx: writeBuffer(buf), fill: byteOf(fill) });
  return None;
}

function byteOf(fill: Value | undefined): number {
  return fill === undefined ? 0 : toSmall(fill) & 0xff;
}

/** `write(buf)` */
function write(self: PySpi, buf: Value): Value {
  self.bus.transfer({ tx: readBuffer(buf) });
  return None;
}

/** `write_readinto(write_buf, read_buf)` */
function writeReadInto(self: PySpi, from: Value, into: Value): Value {
  const tx = readBuffer(from);
  const rx = writeBuffer(into);
  if (tx.length !== rx.length) {
    throw valueError("buffers must be the same length");
  }
  self.bus.transfer({ tx, rx });
  return None;
}

const methods = {
  deinit: fixed(1, (self: PySpi) => {
    release(self);
    return None;
  }),
  read: between(2, 3, read),
  readinto: between(2, 3, readInto),
  write: fixed(2, write),
  write_readinto: fixed(3, writeReadInto),
} satisfies MethodTable;

/** A class; `idOf` finds the controller in what is before the settings. */
function controllerClass(
  vm: Interpreter,
  spec: {
    readonly name: string;
    readonly before: readonly Parameter[];
    readonly baudrate: number;
    readonly idOf: (before: (Value | undefined)[]) => BusId | null;
  },
): PyType {
  const { name, before, baudrate, idOf } = spec;
  const settings: SpiSettings = {
    baudrate,
    polarity: 0,
    phase: 0,
    bits: 8,
    lsbFirst: false,
  };
  const pins: Pins = { sck: undefined, mosi: undefined, miso: undefined };
  return deviceType(name, {
    js: PySpi,
    parameters: [...before, ...initParameters],
    init: (self: PySpi, ...args: (Value | undefined)[]) => {
      const id = idOf(args.slice(0, before.length));
      const given = args.slice(before.length) as Given;
      open(vm, self, {
        id,
        settings: changed(settings, given),
        pins: movedPins(pins, given),
      });
    },
    methods: {
      ...methods,
      init: named("init", initParameters, (self: PySpi, ...given: Given) => {
        reconfigure(vm, self, given);
        return None;
      }),
    },
    statics: { MSB, LSB, CONTROLLER: 0 },
  });
}

/** `SPI(id, baudrate=1000000, *, polarity, phase, bits, firstbit, sck, mosi, miso)` */
export const spiClass = once("SPI", (vm) =>
  controllerClass(vm, {
    name: "SPI",
    before: params("id="),
    baudrate: 1_000_000,
    // -1 was the number of the controller made of pins.
    idOf: ([id]) => {
      const number = busIdOf(id);
      return number === -1 ? null : number;
    },
  }));

/** `SoftSPI(baudrate=500000, *, polarity, phase, bits, firstbit, sck, mosi, miso)` */
export const softSpiClass = once("SoftSPI", (vm) =>
  controllerClass(vm, {
    name: "SoftSPI",
    before: [],
    baudrate: 500_000,
    idOf: () => null,
  }));
