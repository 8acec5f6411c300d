/**
 * The simulated board: the pins, the buses, and what is connected to them.
 *
 * It is a `Board` for the program, and for whoever plays the world around it
 * the places to drive pins, connect devices, and cause faults.
 *
 * @module
 */

import type { Board, BoardInfo, NamedPin } from "../board.ts";
import { Errno } from "../errno.ts";
import { HalError } from "../errors.ts";
import type { SourceSet } from "../events.ts";
import type { BusId, I2cOptions } from "../i2c.ts";
import { DeadlineThread, type NewsMarker } from "../news.ts";
import type { LineChanges, PinId } from "../pin.ts";
import type { PwmSettings } from "../pwm.ts";
import type { SerialOptions } from "../serial.ts";
import type { Simulation } from "../simulation.ts";
import type { SpiOptions } from "../spi.ts";
import { SimAdc, SimDac, type VoltageSource } from "./adc.ts";
import type { SimClock } from "./clock.ts";
import type { Faults } from "./faults.ts";
import { I2cSegment, SimI2cBus } from "./i2c_bus.ts";
import type { I2cDevice } from "./i2c_device.ts";
import { I2cWire } from "./i2c_wire.ts";
import { SimLine } from "./line.ts";
import { SimLineGroup } from "./line_group.ts";
import type { SimLog } from "./log.ts";
import { Pin, Wiring } from "./net.ts";
import { CHIP, PIN_COUNT, PIN_NAMES, pinNumber } from "./pin_table.ts";
import { PlannedNews } from "./planned_news.ts";
import { SimPwm } from "./pwm.ts";
import { SerialLine, SimSerialPort } from "./serial.ts";
import { SimSpiBus, SpiSegment } from "./spi_bus.ts";
import type { SpiDevice } from "./spi_device.ts";
import { SpiWire } from "./spi_wire.ts";
import { SimMemory, SimRtc, SimSystem, SimWatchdog } from "./system.ts";
import { World, type WorldOptions } from "./world.ts";

/** Options of a simulated board. */
export interface SimBoardOptions extends WorldOptions {
  /** Called when a watchdog bites; it then ends the process, say. */
  readonly onWatchdog?: () => void;
  /** Called when the program resets the board. */
  readonly onReset?: () => void;
}

/** Default pins of the I2C controllers, as on the Pico: SCL, SDA. */
const I2C_PINS = [[5, 4], [7, 6], [3, 2]] as const;
/** Default pins of the SPI controllers, as on the Pico: SCK, MOSI, MISO. */
const SPI_PINS = [[18, 19, 16], [10, 11, 12], [14, 13, 15]] as const;
const SERIAL_COUNT = 4;
/** Channel numbers 0 to 3 of an ADC are these pins, as on the Pico. */
const FIRST_ADC_PIN = 26;
const ADC_PINS = 4;
const TEMPERATURE_CHANNEL = 4;

/** Two pins as an I2C bus. */
export interface I2cPins {
  readonly scl: PinId;
  readonly sda: PinId;
}

/** Three pins as an SPI bus. */
export interface SpiPins {
  readonly sck: PinId;
  readonly mosi: PinId;
  readonly miso: PinId;
}

/** A board that exists only here. */
export class SimBoard implements Board {
  readonly info: BoardInfo = {
    kind: "sim",
    id: "sim",
    name: "simulated board",
    notes: [],
  };
  readonly system: SimSystem;
  readonly #options: SimBoardOptions;
  readonly #world: World;
  readonly #pins: readonly Pin[];
  readonly #lines: readonly SimLine[];
  readonly #wiring = new Wiring();
  /** The controllers' buses, and after them those on other pins. */
  readonly #i2c: I2cSegment[];
  readonly #i2cWires = new Map<I2cSegment, I2cWire>();
  readonly #spi: SpiSegment[];
  readonly #serial: readonly SerialLine[];
  readonly #memory = new SimMemory();
  readonly #rtc: SimRtc;
  /** What is connected, by name; whoever connects something adds it. */
  readonly devices = new Map<string, object>();
  /** The hands that reach into it, where somebody has given it some. */
  simulation: Simulation | null = null;
  /** What the inner temperature sensor (ADC channel 4) measures. */
  temperatureC = 25;

  constructor(options: SimBoardOptions = {}) {
    this.#options = options;
    const world = new World(options);
    this.#world = world;
    this.system = new SimSystem(world, options.onReset ?? null);
    this.#rtc = new SimRtc(world);
    this.#pins = PIN_NAMES.map(([name]) => this.#makePin(name!));
    this.#lines = this.#pins.map((pin, offset) =>
      new SimLine(world, pin, {
        chip: CHIP.name,
        chipLabel: CHIP.label,
        offset,
        name: pin.name,
      })
    );
    this.#i2c = I2C_PINS.map(([scl, sda], id) =>
      new I2cSegment(`i2c${id}`, this.pin(scl), this.pin(sda))
    );
    this.#spi = SPI_PINS.map(([sck, mosi, miso], id) =>
      new SpiSegment(`spi${id}`, [
        this.pin(sck),
        this.pin(mosi),
        this.pin(miso),
      ])
    );
    this.#serial = Array.from(
      { length: SERIAL_COUNT },
      (_, id) => new SerialLine(`uart${id}`),
    );
  }

  get clock(): SimClock {
    return this.#world.clock;
  }

  get sources(): SourceSet {
    return this.#world.sources;
  }

  /** What happened so far. */
  get log(): SimLog {
    return this.#world.log;
  }

  /** What can be made to go wrong. */
  get faults(): Faults {
    return this.#world.faults;
  }

  // What the program uses.

  pins(): readonly NamedPin[] {
    return this.#lines.map((line, number) => ({
      name: line.info.name,
      aliases: PIN_NAMES[number]!.slice(1),
      number,
      info: line.info,
    }));
  }

  line(id: PinId): SimLine {
    return this.#lines[pinNumber(id)]!;
  }

  lines(ids: readonly PinId[], changes: LineChanges): SimLineGroup {
    return new SimLineGroup(ids.map((id) => this.line(id)), changes);
  }

  i2c(id: BusId, options: I2cOptions = {}): SimI2cBus {
    const segment = this.#i2c[busNumber(id, "i2c", I2C_PINS.length)]!;
    const { scl, sda } = options;
    if (scl !== undefined && sda !== undefined) {
      this.#moveI2c(segment, this.pin(scl), this.pin(sda));
    }
    const others = this.#i2c.filter((other) => other !== segment);
    return new SimI2cBus(this.#world, segment, { ...options, others });
  }

  spi(id: BusId, options: SpiOptions = {}): SimSpiBus {
    const { sck, mosi, miso } = options;
    const number = busNumber(id, "spi", SPI_PINS.length);
    const isMoved = sck !== undefined && mosi !== undefined &&
      miso !== undefined;
    // A controller on other pins serves the devices on those.
    const segment = isMoved && this.#hasSpi({ sck, mosi, miso })
      ? this.spiSegment({ sck, mosi, miso })
      : this.#spi[number]!;
    return new SimSpiBus(this.#world, segment, options);
  }

  serial(id: BusId, options: SerialOptions = {}): SimSerialPort {
    return new SimSerialPort(this.#world, this.serialLine(id), options);
  }

  pwm(id: PinId, settings: Partial<PwmSettings> = {}): SimPwm {
    return new SimPwm(this.#world, this.pin(id), settings);
  }

  adc(id: PinId): SimAdc {
    return new SimAdc(this.#world, this.#voltageSource(id));
  }

  dac(id: PinId): SimDac {
    return new SimDac(this.#world, this.pin(id));
  }

  rtc(): SimRtc {
    return this.#rtc;
  }

  watchdog(_id: number, timeoutMs: number): SimWatchdog {
    const bite = this.#options.onWatchdog ?? null;
    return new SimWatchdog(this.#world, timeoutMs, bite);
  }

  memory(): SimMemory {
    return this.#memory;
  }

  newsMarker(word: Int32Array): NewsMarker {
    const { clock } = this;
    return clock.virtual
      ? new PlannedNews(clock, word)
      : new DeadlineThread(word, () => clock.nowNs());
  }

  close(): void {
    for (const line of this.#lines) line.close();
    for (const line of this.#serial) line.port?.close();
  }

  // What the world around it uses.

  /** A pin, seen from outside the chip. */
  pin(id: PinId): Pin {
    return this.#pins[pinNumber(id)]!;
  }

  /** Joins two pins by a wire. */
  wire(a: PinId, b: PinId): void {
    this.#wiring.join(this.pin(a), this.pin(b));
  }

  /** Cuts the wire between two pins. */
  cut(a: PinId, b: PinId): void {
    this.#wiring.cut(this.pin(a), this.pin(b));
  }

  /** Lets something happen so many milliseconds from now. */
  afterMs(delayMs: number, action: () => void): void {
    this.clock.after(delayMs * 1e6, action);
  }

  /** The bus of an I2C controller, or that on two pins. */
  i2cSegment(place: BusId | I2cPins): I2cSegment {
    if (typeof place !== "object") {
      return this.#i2c[busNumber(place, "i2c", I2C_PINS.length)]!;
    }
    const [scl, sda] = [this.pin(place.scl), this.pin(place.sda)];
    const known = this.#i2c.find((one) => one.scl === scl && one.sda === sda);
    if (known !== undefined) return known;
    const segment = new I2cSegment(`${scl.name}/${sda.name}`, scl, sda);
    this.#i2c.push(segment);
    return segment;
  }

  /** Puts a device on an I2C bus and pulls the bus up. */
  attachI2c(place: BusId | I2cPins, device: I2cDevice): void {
    const segment = this.i2cSegment(place);
    segment.devices.set(device.address, device);
    this.#moveI2c(segment, segment.scl, segment.sda);
  }

  /** The bus of an SPI controller, or that on three pins. */
  spiSegment(place: BusId | SpiPins): SpiSegment {
    if (typeof place !== "object") {
      return this.#spi[busNumber(place, "spi", SPI_PINS.length)]!;
    }
    const known = this.#findSpi(place);
    if (known !== undefined) return known;
    const pins = [place.sck, place.mosi, place.miso].map((id) => this.pin(id));
    const name = pins.map((pin) => pin.name).join("/");
    const segment = new SpiSegment(name, pins as [Pin, Pin, Pin]);
    this.#spi.push(segment);
    return segment;
  }

  /** Puts a device on an SPI bus; without `cs` it is always selected. */
  attachSpi(place: BusId | SpiPins, device: SpiDevice, cs?: PinId): void {
    const segment = this.spiSegment(place);
    segment.attach(device, cs === undefined ? null : this.pin(cs));
    new SpiWire(segment, segment.seats.at(-1)!);
  }

  /** The wire of a serial port. */
  serialLine(id: BusId): SerialLine {
    return this.#serial[busNumber(id, "uart", this.#serial.length)]!;
  }

  /** Connects the transmitter of one port with the receiver of another. */
  wireSerial(from: BusId, to: BusId): void {
    this.serialLine(from).listeners.add(this.serialLine(to));
  }

  #findSpi({ sck, mosi, miso }: SpiPins): SpiSegment | undefined {
    const pins = [sck, mosi, miso].map((id) => this.pin(id));
    return this.#spi.find((one) =>
      one.sck === pins[0] && one.mosi === pins[1] && one.miso === pins[2]
    );
  }

  #hasSpi(pins: SpiPins): boolean {
    return this.#findSpi(pins) !== undefined;
  }

  #makePin(name: string): Pin {
    const pin = new Pin(name);
    pin.onTrouble = (what) => this.#world.note(name, what, "");
    return pin;
  }

  /** Connects a bus to pins, with pull-ups and its devices behind them. */
  #moveI2c(segment: I2cSegment, scl: Pin, sda: Pin): void {
    this.#i2cWires.get(segment)?.close();
    segment.scl = scl;
    segment.sda = sda;
    scl.pull(1);
    sda.pull(1);
    if (segment.devices.size > 0) {
      this.#i2cWires.set(segment, new I2cWire(segment));
    }
  }

  #voltageSource(id: PinId): VoltageSource {
    if (id === TEMPERATURE_CHANNEL) {
      // The Pico's sensor: 0.706 V at 27 degrees, 1.721 mV less per degree.
      const volts = () => 0.706 - 0.001721 * (this.temperatureC - 27);
      return { name: "temperature", volts };
    }
    const isChannel = typeof id === "number" && id < ADC_PINS;
    const pin = this.pin(isChannel ? FIRST_ADC_PIN + id : id);
    return { name: pin.name, volts: () => pin.net.volts };
  }
}

/** The number of a bus given by number or name. */
function busNumber(id: BusId, prefix: string, count: number): number {
  const name = String(id).toLowerCase();
  const match = /^(?:[a-z/]*[-_]?)?(\d+)(?:\.\d+)?$/.exec(name);
  const number = match === null ? NaN : Number(match[1]);
  if (number < count) return number;
  throw new HalError(Errno.ENODEV, {
    asked: `open ${prefix} ${id}`,
    found: "the simulated board has no such bus",
    advice: `it has ${prefix}0 to ${prefix}${count - 1}`,
  });
}

/** How many lines a simulated board has. */
export const SIM_PIN_COUNT: number = PIN_COUNT;
