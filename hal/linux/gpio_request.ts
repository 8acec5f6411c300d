/**
 * A request of lines: the descriptor through which they are configured, read,
 * written and watched.
 *
 * @module
 */

import { Errno } from "../errno.ts";
import type { Bit, EdgeKind, LineSettings } from "../pin.ts";
import { arena } from "./arena.ts";
import { type GpioChip, lineError } from "./gpio_chip.ts";
import { endKeeper, keepLine } from "./keeper.ts";
import { errno, Fcntl, io, OpenFlag } from "./libc.ts";
import {
  GpioIoctl,
  LineAttrId,
  LineConfig,
  LineConfigAttribute,
  LineFlag,
  LineRequest,
  LineValues,
  MAX_EVENT_BUFFER,
} from "./uapi.ts";

/** Everything that a request says about its lines. */
export interface RequestConfig extends LineSettings {
  /** Output levels; bit n is line n. */
  readonly values: number;
  readonly edges: EdgeKind | null;
  readonly debounceUs: number;
  /** Whether the last line is only there so that losses are counted. */
  readonly hasSpare: boolean;
}

/** What other programs see as the user of our lines. */
const CONSUMER = "krait";

const BIAS_FLAGS: Readonly<Record<LineSettings["bias"], number>> = {
  unchanged: 0,
  none: LineFlag.BIAS_DISABLED,
  up: LineFlag.BIAS_PULL_UP,
  down: LineFlag.BIAS_PULL_DOWN,
};

const DRIVE_FLAGS: Readonly<Record<LineSettings["drive"], number>> = {
  "push-pull": 0,
  "open-drain": LineFlag.OPEN_DRAIN,
  "open-source": LineFlag.OPEN_SOURCE,
};

const EDGE_FLAGS: Readonly<Record<EdgeKind, number>> = {
  rising: LineFlag.EDGE_RISING,
  falling: LineFlag.EDGE_FALLING,
  both: LineFlag.EDGE_RISING | LineFlag.EDGE_FALLING,
};

/** The flags of the lines; without direction no others are allowed. */
function flagsOf(config: RequestConfig): number {
  const bias = BIAS_FLAGS[config.bias];
  switch (config.direction) {
    case "out":
      return LineFlag.OUTPUT | DRIVE_FLAGS[config.drive] | bias;
    case "in":
      return LineFlag.INPUT | bias | edgeFlags(config);
    case "unchanged":
      // Edges need an input; a watch makes one of the line.
      if (config.edges === null) return 0;
      return LineFlag.INPUT | bias | edgeFlags(config);
  }
}

function edgeFlags(config: RequestConfig): number {
  return config.edges === null ? 0 : EDGE_FLAGS[config.edges];
}

/** One attribute of a configuration. */
interface Attribute {
  readonly id: number;
  readonly value: number;
  readonly mask: number;
}

function attributesOf(config: RequestConfig, lineCount: number): Attribute[] {
  const own = config.hasSpare ? lineCount - 1 : lineCount;
  const mask = 2 ** own - 1;
  const attributes: Attribute[] = [];
  if (config.direction === "out") {
    const value = config.values;
    attributes.push({ id: LineAttrId.OUTPUT_VALUES, value, mask });
  }
  if (config.debounceUs > 0 && config.edges !== null) {
    const value = config.debounceUs;
    attributes.push({ id: LineAttrId.DEBOUNCE, value, mask });
  }
  if (config.hasSpare) {
    // No flags: the spare line is held as it is, nothing changes on it.
    const spare = 2 ** own;
    attributes.push({ id: LineAttrId.FLAGS, value: 0, mask: spare });
  }
  return attributes;
}

/** Writes a `gpio_v2_line_config` at an offset of a structure. */
function writeConfig(
  view: DataView,
  at: number,
  config: RequestConfig,
  lineCount: number,
): void {
  const attributes = attributesOf(config, lineCount);
  view.setUint32(at + LineConfig.flags, flagsOf(config), true);
  view.setUint32(at + LineConfig.numAttrs, attributes.length, true);
  attributes.forEach(({ id, value, mask }, index) => {
    const start = at + LineConfig.attrs + index * LineConfigAttribute.SIZE;
    view.setUint32(start + LineConfigAttribute.id, id, true);
    view.setUint32(start + LineConfigAttribute.value, value, true);
    view.setUint32(start + LineConfigAttribute.mask, mask, true);
  });
}

/** Requested lines of one chip. */
export class GpioRequest {
  readonly chip: GpioChip;
  readonly offsets: readonly number[];
  /** Readable when there are edge events. */
  readonly fd: number;
  /** `struct gpio_v2_line_values`: bits, then mask, 64 bits each. */
  readonly #values = arena.take(LineValues.SIZE);
  readonly #words = this.#values.words;
  readonly #address = this.#values.address;
  /** The same for the first line only, whose mask never changes. */
  readonly #first = arena.take(LineValues.SIZE);
  readonly #firstWords = this.#first.words;
  readonly #firstAddress = this.#first.address;
  readonly #ioctl = io().ioctlWord;
  #isClosed = false;

  /** Requests lines; throws if one of them is busy. */
  constructor(
    chip: GpioChip,
    offsets: readonly number[],
    config: RequestConfig,
  ) {
    this.chip = chip;
    this.offsets = offsets;
    this.#firstWords[LineValues.mask >> 2] = 1;
    const request = new Uint8Array(LineRequest.SIZE);
    const view = new DataView(request.buffer);
    offsets.forEach((offset, index) =>
      view.setUint32(LineRequest.offsets + 4 * index, offset, true)
    );
    new TextEncoder().encodeInto(
      CONSUMER,
      request.subarray(LineRequest.consumer),
    );
    writeConfig(view, LineRequest.config, config, offsets.length);
    view.setUint32(LineRequest.numLines, offsets.length, true);
    view.setUint32(LineRequest.eventBufferSize, MAX_EVENT_BUFFER, true);
    if (!this.#request(request)) {
      const error = this.#error();
      this.#giveBack();
      throw error;
    }
    this.fd = view.getInt32(LineRequest.fd, true);
    io().fcntl(this.fd, Fcntl.SETFL, OpenFlag.NONBLOCK);
  }

  /** Asks the kernel for the lines; those that are kept are given up first. */
  #request(request: Uint8Array<ArrayBuffer>): boolean {
    const { fd, path } = this.chip;
    const ask = () => io().ioctl(fd, GpioIoctl.GET_LINE, request) >= 0;
    if (ask()) return true;
    if (errno() !== Errno.EBUSY) return false;
    for (const offset of this.offsets) endKeeper({ chip: path, offset });
    // Asked again in any case: the errno is that of this call.
    return ask();
  }

  /** Keeps the first line as it is after {@linkcode close}. */
  keep(): void {
    const [offset] = this.offsets;
    keepLine({ chip: this.chip.path, offset: offset! }, this.fd);
  }

  /** Reconfigures the lines in place. */
  configure(config: RequestConfig): void {
    const struct = new Uint8Array(LineConfig.SIZE);
    writeConfig(new DataView(struct.buffer), 0, config, this.offsets.length);
    if (io().ioctl(this.fd, GpioIoctl.SET_CONFIG, struct) < 0) {
      throw this.#error();
    }
  }

  /** The level of the first line. */
  readFirst(): Bit {
    const { fd } = this;
    if (this.#ioctl(fd, GpioIoctl.GET_VALUES, this.#firstAddress) < 0) {
      throw this.#error();
    }
    return (this.#firstWords[0]! & 1) as Bit;
  }

  /** Sets the level of the first line, which must be an output. */
  writeFirst(value: Bit): void {
    this.#firstWords[0] = value;
    const { fd } = this;
    if (this.#ioctl(fd, GpioIoctl.SET_VALUES, this.#firstAddress) < 0) {
      throw this.#error();
    }
  }

  /** All levels; bit n is line n. */
  read(): number {
    const words = this.#words;
    words[2] = 2 ** this.offsets.length - 1;
    if (this.#ioctl(this.fd, GpioIoctl.GET_VALUES, this.#address) < 0) {
      throw this.#error();
    }
    return words[0]!;
  }

  /** Sets the levels of the lines in a mask. */
  write(bits: number, mask: number): void {
    const words = this.#words;
    words[0] = bits;
    words[2] = mask;
    if (this.#ioctl(this.fd, GpioIoctl.SET_VALUES, this.#address) < 0) {
      throw this.#error();
    }
  }

  /** Releases the lines. */
  close(): void {
    if (this.#isClosed) return;
    this.#isClosed = true;
    io().close(this.fd);
    this.#giveBack();
  }

  #giveBack(): void {
    arena.giveBack(this.#values);
    arena.giveBack(this.#first);
  }

  #error(): Error {
    return lineError(errno(), this.chip, this.offsets[0]!);
  }
}
