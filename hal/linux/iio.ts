/**
 * Analogue inputs and outputs by the industrial I/O files of `/sys`.
 *
 * @module
 */

import type { AdcChannel, DacChannel } from "../adc.ts";
import { Errno } from "../errno.ts";
import { HalError } from "../errors.ts";
import type { Gate } from "./gate.ts";

const ROOT = "/sys/bus/iio/devices";
/** Width assumed where the kernel does not tell the resolution. */
const DEFAULT_BITS = 12;

/** An input or output that the kernel offers. */
export interface IioChannel {
  /** `iio:device0`. */
  readonly device: string;
  /** The driver's name: `mcp3008`. */
  readonly driver: string;
  /** `voltage0`. */
  readonly channel: string;
  readonly isOutput: boolean;
}

/** All voltage channels, inputs first, in the kernel's order. */
export function iioChannels(gate: Gate): IioChannel[] {
  const found: IioChannel[] = [];
  for (const device of gate.list(ROOT)) {
    const driver = gate.readText(`${ROOT}/${device}/name`) ?? device;
    for (const file of gate.list(`${ROOT}/${device}`)) {
      const match = /^(in|out)_(voltage\d+)_raw$/.exec(file);
      if (match === null) continue;
      const isOutput = match[1] === "out";
      found.push({ device, driver, channel: match[2]!, isOutput });
    }
  }
  return [
    ...found.filter(({ isOutput }) => !isOutput),
    ...found.filter(({ isOutput }) => isOutput),
  ];
}

/**
 * The channel that an id means: its position among all channels of that
 * direction, `voltage0`, or `mcp3008/voltage0`.
 */
export function findChannel(
  gate: Gate,
  id: number | string,
  isOutput: boolean,
): IioChannel {
  const channels = iioChannels(gate).filter((one) => one.isOutput === isOutput);
  const found = typeof id === "number"
    ? channels[id]
    : channels.find(({ device, driver, channel }) =>
      [channel, `${driver}/${channel}`, `${device}/${channel}`].includes(id)
    );
  if (found !== undefined) return found;
  const names = channels.map(({ driver, channel }) => `${driver}/${channel}`);
  throw new HalError(Errno.ENODEV, {
    asked: `find analogue ${isOutput ? "output" : "input"} ${id}`,
    found: names.length === 0 ? "the kernel has none" : "there is no such one",
    advice: names.length === 0
      ? "a converter such as the MCP3008 needs its overlay in config.txt"
      : `there are ${names.join(", ")}`,
  });
}

/** The files of one channel. */
class ChannelFiles {
  readonly #gate: Gate;
  readonly #prefix: string;
  readonly #folder: string;

  constructor(gate: Gate, channel: IioChannel) {
    this.#gate = gate;
    this.#folder = `${ROOT}/${channel.device}`;
    const direction = channel.isOutput ? "out" : "in";
    this.#prefix = `${this.#folder}/${direction}_${channel.channel}`;
  }

  /** A value of the channel, or of all channels of the device. */
  number(name: string, fallback: number): number {
    const shared = `${this.#prefix.replace(/\d+$/, "")}_${name}`;
    const text = this.#gate.readText(`${this.#prefix}_${name}`) ??
      this.#gate.readText(shared);
    return text === null ? fallback : Number(text);
  }

  /** The raw value; fails when the device is gone. */
  raw(): number {
    const value = this.number("raw", NaN);
    if (!Number.isNaN(value)) return value;
    throw new HalError(Errno.EIO, {
      asked: `read ${this.#prefix}_raw`,
      found: "the converter did not answer",
      advice: "check its wiring",
    });
  }

  write(value: number): void {
    this.#gate.writeText(`${this.#prefix}_raw`, String(value));
  }

  /** The resolution, from the description of the buffer or its default. */
  bits(): number {
    const name = this.#prefix.slice(this.#prefix.lastIndexOf("/") + 1);
    const path = `${this.#folder}/scan_elements/${name}_type`;
    const match = /:[su](\d+)\//.exec(this.#gate.readText(path) ?? "");
    return match === null ? DEFAULT_BITS : Number(match[1]);
  }
}

/** An input channel. */
export class IioAdc implements AdcChannel {
  readonly info: { readonly name: string };
  readonly #files: ChannelFiles;
  readonly #maximum: number;
  /** Millivolts per step, times the raw value with its offset. */
  readonly #scale: number;
  readonly #offset: number;

  constructor(gate: Gate, channel: IioChannel) {
    this.info = { name: `${channel.driver}/${channel.channel}` };
    this.#files = new ChannelFiles(gate, channel);
    this.#maximum = 2 ** this.#files.bits() - 1;
    this.#scale = this.#files.number("scale", 3300 / (this.#maximum + 1));
    this.#offset = this.#files.number("offset", 0);
  }

  readU16(): number {
    const share = this.#files.raw() / this.#maximum;
    return Math.round(Math.min(1, Math.max(0, share)) * 65535);
  }

  readUv(): number {
    const steps = this.#files.raw() + this.#offset;
    return Math.round(steps * this.#scale * 1000);
  }

  close(): void {}
}

/** An output channel. */
export class IioDac implements DacChannel {
  readonly info: { readonly name: string; readonly bits: number };
  readonly #files: ChannelFiles;

  constructor(gate: Gate, channel: IioChannel) {
    this.#files = new ChannelFiles(gate, channel);
    this.info = {
      name: `${channel.driver}/${channel.channel}`,
      bits: this.#files.bits(),
    };
  }

  writeU16(value: number): void {
    this.#files.write(value >>> (16 - Math.min(16, this.info.bits)));
  }

  close(): void {}
}
