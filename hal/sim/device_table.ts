/**
 * The devices that a description can name.
 *
 * @module
 */

import { Errno } from "../errno.ts";
import { HalError } from "../errors.ts";
import { didYouMean } from "../names.ts";
import type { SimBoard } from "./board.ts";
import { Mcp3008, ShiftRegister } from "./devices/converters.ts";
import { Ds3231 } from "./devices/ds3231.ts";
import { I2cEeprom, SpiEeprom } from "./devices/eeprom.ts";
import {
  Button,
  Potentiometer,
  RotaryEncoder,
} from "./devices/hand_devices.ts";
import { connectLcd, Hd44780, LcdI2c } from "./devices/hd44780.ts";
import { Hs3003 } from "./devices/hs3003.ts";
import { Air, Nrf24l01 } from "./devices/nrf24l01.ts";
import { Ds18b20, OneWireLine } from "./devices/one_wire.ts";
import { Dht, HcSr04, Ws2812 } from "./devices/pulse_devices.ts";
import { SdCard } from "./devices/sd_card.ts";
import { Ssd1306I2c, Ssd1306Spi } from "./devices/ssd1306.ts";
import { Bmi270, Hts221, Lps22h, Lsm6dsox } from "./devices/st_sensors.ts";
import { Tmp102 } from "./devices/temperature.ts";
import type { I2cDevice } from "./i2c_device.ts";
import type { Pin } from "./net.ts";
import type { SpiDevice } from "./spi_device.ts";

/** A pin in a description. */
type PinName = string | number;

/** A device in a description; which fields count depends on the type. */
export interface DeviceSpec {
  readonly type: string;
  readonly name?: string;
  /** I2C controller and address. */
  readonly i2c?: number;
  readonly address?: number;
  /** SPI controller and chip select. */
  readonly spi?: number;
  readonly cs?: PinName;
  readonly pin?: PinName;
  /** Further pins by their role. */
  readonly pins?: Readonly<Record<string, PinName>>;
  readonly width?: number;
  readonly height?: number;
  readonly columns?: number;
  readonly lines?: number;
  readonly bytes?: number;
  readonly pageBytes?: number;
  readonly blocks?: number;
  readonly chips?: number;
  readonly bounces?: number;
  readonly pressed?: 0 | 1;
  readonly serial?: number;
  readonly kind?: "dht11" | "dht22";
  /** Properties to begin with: `{ "temperatureC": 30 }`. */
  readonly set?: Readonly<Record<string, number>>;
}

/** What makes a device of a type. */
type Maker = (board: SimBoard, spec: DeviceSpec) => object;

function onI2c(
  make: (board: SimBoard, spec: DeviceSpec) => I2cDevice,
): Maker {
  return (board, spec) => {
    const device = make(board, spec);
    attachI2c(board, spec, device);
    return device;
  };
}

function onSpi(
  make: (board: SimBoard, spec: DeviceSpec) => SpiDevice,
): Maker {
  return (board, spec) => {
    const device = make(board, spec);
    attachSpi(board, spec, device);
    return device;
  };
}

/** Connects to the bus that the description names, by number or by pins. */
function attachI2c(board: SimBoard, spec: DeviceSpec, device: I2cDevice): void {
  const { scl, sda } = spec.pins ?? {};
  const hasPins = scl !== undefined && sda !== undefined;
  board.attachI2c(hasPins ? { scl, sda } : spec.i2c ?? 0, device);
}

function attachSpi(board: SimBoard, spec: DeviceSpec, device: SpiDevice): void {
  const { sck, mosi, miso } = spec.pins ?? {};
  const hasPins = sck !== undefined && mosi !== undefined &&
    miso !== undefined;
  const place = hasPins ? { sck, mosi, miso } : spec.spi ?? 0;
  board.attachSpi(place, device, spec.cs);
}

/** The pin of a role; throws where the description forgot it. */
function role(board: SimBoard, spec: DeviceSpec, name: string): Pin {
  const id = spec.pins?.[name] ?? (name === "pin" ? spec.pin : undefined);
  if (id !== undefined) return board.pin(id);
  throw new HalError(Errno.EINVAL, {
    asked: `connect a ${spec.type}`,
    found: `the description does not say which pin is ${name}`,
  });
}

function sizeOf({ width = 128, height = 64 }: DeviceSpec) {
  return { width, height };
}

function lcdSize({ columns = 16, lines = 2 }: DeviceSpec) {
  return { columns, lines };
}

/** One air for all radios of a board. */
const AIRS = new WeakMap<SimBoard, Air>();

function airOf(board: SimBoard): Air {
  let air = AIRS.get(board);
  if (air === undefined) AIRS.set(board, air = new Air());
  return air;
}

const MAKERS: Readonly<Record<string, Maker>> = {
  "74hc595": onSpi((board, spec) =>
    new ShiftRegister(role(board, spec, "latch"), spec.chips)
  ),
  bmi270: onI2c((_board, { address }) => new Bmi270(address)),
  button: (board, spec) =>
    new Button(board.clock, role(board, spec, "pin"), {
      pressed: spec.pressed ?? 0,
      bounces: spec.bounces ?? 0,
    }),
  dht: (board, spec) =>
    new Dht(board.clock, role(board, spec, "pin"), spec.kind),
  ds18b20: (board, spec) => {
    const line = new OneWireLine(board.clock, role(board, spec, "pin"));
    const sensor = new Ds18b20(spec.serial ?? 1);
    line.attach(sensor);
    return sensor;
  },
  ds3231: onI2c((board, { address }) => new Ds3231(board.clock, address)),
  eeprom: onI2c((board, { address = 0x50, bytes = 4096, pageBytes = 32 }) =>
    new I2cEeprom(board.clock, address, { bytes, pageBytes })
  ),
  encoder: (board, spec) =>
    new RotaryEncoder(
      board.clock,
      role(board, spec, "a"),
      role(board, spec, "b"),
    ),
  "hc-sr04": (board, spec) =>
    new HcSr04(
      board.clock,
      role(board, spec, "trigger"),
      role(board, spec, "echo"),
    ),
  hs3003: onI2c((_board, { address }) => new Hs3003(address)),
  hts221: onI2c((_board, { address }) => new Hts221(address)),
  lcd: onI2c((_board, spec) => new LcdI2c(spec.address, lcdSize(spec))),
  "lcd-pins": (board, spec) => {
    const lcd = new Hd44780(lcdSize(spec));
    const pin = (name: string) => role(board, spec, name);
    connectLcd(lcd, {
      rs: pin("rs"),
      enable: pin("enable"),
      data: [pin("d4"), pin("d5"), pin("d6"), pin("d7")],
    });
    return lcd;
  },
  lps22h: onI2c((_board, { address }) => new Lps22h(address)),
  lsm6dsox: onI2c((_board, { address }) => new Lsm6dsox(address)),
  mcp3008: onSpi(() => new Mcp3008()),
  nrf24l01: onSpi((board, spec) =>
    new Nrf24l01(airOf(board), role(board, spec, "ce"))
  ),
  potentiometer: (board, spec) => new Potentiometer(role(board, spec, "pin")),
  sdcard: onSpi((_board, { blocks }) => new SdCard(blocks)),
  "spi-eeprom": onSpi((board, { bytes = 32768, pageBytes = 64 }) =>
    new SpiEeprom(board.clock, { bytes, pageBytes })
  ),
  ssd1306: (board, spec) => {
    const isSpi = spec.spi !== undefined || spec.pins?.["sck"] !== undefined;
    if (!isSpi) {
      const display = new Ssd1306I2c(spec.address, sizeOf(spec));
      attachI2c(board, spec, display);
      return display;
    }
    const device = new Ssd1306Spi(role(board, spec, "dc"), sizeOf(spec));
    attachSpi(board, spec, device);
    return device.display;
  },
  tmp102: onI2c((_board, { address }) => new Tmp102(address)),
  ws2812: (board, spec) =>
    new Ws2812(board.clock, role(board, spec, "pin"), spec.bytes === 4 ? 4 : 3),
};

/** The types that a description can name. */
export function deviceTypes(): string[] {
  return Object.keys(MAKERS);
}

/** Makes a device and connects it. */
export function makeDevice(board: SimBoard, spec: DeviceSpec): object {
  const make = MAKERS[spec.type];
  if (make === undefined) {
    throw new HalError(Errno.EINVAL, {
      asked: `simulate a ${spec.type}`,
      found: "there is no such device",
      advice: didYouMean(spec.type, deviceTypes()),
    });
  }
  return Object.assign(make(board, spec), spec.set);
}
