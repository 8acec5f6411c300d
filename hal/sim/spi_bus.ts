/**
 * The simulated SPI controller, and the segment of bus that devices hang on.
 *
 * A device is on its segment all the time and takes part while its chip select
 * is low; a device without chip select always does. Without any selected
 * device MISO floats, or carries MOSI where the two are joined.
 *
 * @module
 */

import type {
  SpiBus,
  SpiInfo,
  SpiOptions,
  SpiSettings,
  SpiTransfer,
} from "../spi.ts";
import { DEFAULT_SPI } from "../spi.ts";
import { hex } from "./log.ts";
import type { Pin } from "./net.ts";
import { exchange, type SpiDevice } from "./spi_device.ts";
import type { World } from "./world.ts";

/** A device and where it is connected. */
export interface SpiSeat {
  readonly device: SpiDevice;
  /** Chip select, active low; `null` for always selected. */
  readonly cs: Pin | null;
}

/** The pins and devices of one bus; exists whether or not it is open. */
export class SpiSegment {
  readonly name: string;
  readonly seats: SpiSeat[] = [];
  sck: Pin;
  mosi: Pin;
  miso: Pin;
  /** Whether MISO repeats MOSI when no device is selected. */
  loopback = false;

  constructor(name: string, pins: readonly [sck: Pin, mosi: Pin, miso: Pin]) {
    this.name = name;
    [this.sck, this.mosi, this.miso] = pins;
  }

  /** Connects a device. */
  attach(device: SpiDevice, cs: Pin | null): void {
    this.seats.push({ device, cs });
    if (cs === null) device.select();
    cs?.pull(1);
    cs?.listen((level) => level === 0 ? device.select() : device.deselect());
  }

  /** The devices whose chip select is low. */
  selected(): SpiDevice[] {
    return this.seats.filter(({ cs }) => cs === null || cs.level === 0)
      .map(({ device }) => device);
  }
}

/** A controller on a segment. */
export class SimSpiBus implements SpiBus {
  readonly info: SpiInfo;
  readonly #world: World;
  readonly #segment: SpiSegment;
  #settings: SpiSettings = DEFAULT_SPI;

  constructor(world: World, segment: SpiSegment, options: SpiOptions) {
    world.faults.checkOpen(segment.name);
    this.#world = world;
    this.#segment = segment;
    this.info = { name: segment.name, warning: null };
    this.configure(options);
  }

  get settings(): SpiSettings {
    return this.#settings;
  }

  configure(changes: Partial<SpiSettings>): void {
    const { baudrate, polarity, phase, bits, lsbFirst } = {
      ...this.#settings,
      ...changes,
    };
    this.#settings = { baudrate, polarity, phase, bits, lsbFirst };
  }

  transfer({ tx, rx, fill = 0 }: SpiTransfer): void {
    const { clock, faults, log } = this.#world;
    clock.touch();
    faults.checkPlugged(this.#segment.name);
    const length = tx?.length ?? rx?.length ?? 0;
    const sent = tx ?? new Uint8Array(length).fill(fill);
    const devices = this.#segment.selected();
    const received = sent.map((byte) => this.#exchange(devices, byte));
    rx?.set(received);
    if (clock.virtual) clock.delayNs(length * 8e9 / this.#settings.baudrate);
    if (!log.enabled) return;
    const where = this.#segment.name;
    this.#world.note(where, "transfer", `${hex(sent)} -> ${hex(received)}`);
  }

  close(): void {}

  #exchange(devices: readonly SpiDevice[], byte: number): number {
    const { lsbFirst, polarity, phase } = this.#settings;
    const mode = polarity << 1 | phase;
    const wire = lsbFirst ? reversed(byte) : byte;
    if (devices.length === 0) return this.#segment.loopback ? byte : 0;
    let answer = 0xff;
    for (const device of devices) {
      // Two devices that answer at once: the lower level wins, bit by bit.
      answer &= exchange(
        device,
        device.modes.includes(mode) ? wire : wire >> 1,
      );
    }
    if (!devices.some(({ modes }) => modes.includes(mode))) {
      answer = answer << 1 & 0xff;
    }
    return lsbFirst ? reversed(answer) : answer;
  }
}

/** A byte with its bits in the other order. */
export function reversed(byte: number): number {
  let result = 0;
  for (let bit = 0; bit < 8; bit++) result |= (byte >> bit & 1) << (7 - bit);
  return result;
}
