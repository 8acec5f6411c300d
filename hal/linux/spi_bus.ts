/**
 * SPI controllers by spidev.
 *
 * @module
 */

import { Errno } from "../errno.ts";
import { HalError } from "../errors.ts";
import type {
  SpiBus,
  SpiInfo,
  SpiOptions,
  SpiSettings,
  SpiTransfer,
} from "../spi.ts";
import { DEFAULT_SPI } from "../spi.ts";
import { arena, type Block } from "./arena.ts";
import type { Gate } from "./gate.ts";
import { errno, io } from "./libc.ts";
import { Resource } from "./resource.ts";
import { SpiIoctl, SpiMode, SpiTransferStruct } from "./uapi.ts";

/** What spidev takes at once, unless the module says otherwise. */
const DEFAULT_BUFFER_BYTES = 4096;
const BUFFER_PARAMETER = "/sys/module/spidev/parameters/bufsiz";

/** A controller behind `/dev/spidevB.C`. */
export class LinuxSpiBus extends Resource implements SpiBus {
  readonly info: SpiInfo;
  readonly #fd: number;
  readonly #name: string;
  readonly #chunk: number;
  readonly #struct = arena.take(SpiTransferStruct.SIZE);
  readonly #tx: Block;
  readonly #rx: Block;
  readonly #ioctl = io().ioctlWord;
  #settings: SpiSettings = DEFAULT_SPI;
  /** Whether the bits are turned round here, for want of hardware. */
  #reversesBits = false;
  #hasOwnSelect = false;

  constructor(gate: Gate, device: string, options: SpiOptions) {
    super();
    this.#name = device;
    this.#fd = gate.openDevice(`/dev/${device}`);
    const size = Number(gate.readText(BUFFER_PARAMETER));
    this.#chunk = size > 0 ? size : DEFAULT_BUFFER_BYTES;
    this.#tx = arena.take(this.#chunk);
    this.#rx = arena.take(this.#chunk);
    const { words } = this.#struct;
    words[SpiTransferStruct.txBuf >> 2] = this.#tx.address;
    words[SpiTransferStruct.rxBuf >> 2] = this.#rx.address;
    this.configure(options);
    this.info = {
      name: device,
      warning: this.#hasOwnSelect
        ? `${device} also drives its own chip select during each transfer`
        : null,
    };
  }

  get settings(): SpiSettings {
    return this.#settings;
  }

  configure(changes: Partial<SpiSettings>): void {
    const { baudrate, polarity, phase, bits, lsbFirst } = {
      ...this.#settings,
      ...changes,
    };
    const next = { baudrate, polarity, phase, bits, lsbFirst };
    this.#setMode(next);
    this.#setWord(SpiIoctl.WR_BITS_PER_WORD, bits, `words of ${bits} bits`);
    this.#setWord(SpiIoctl.WR_MAX_SPEED_HZ, baudrate, `${baudrate} baud`);
    this.#struct.words[SpiTransferStruct.speedHz >> 2] = baudrate;
    this.#struct.bytes[SpiTransferStruct.bitsPerWord] = bits;
    this.#settings = next;
  }

  transfer({ tx, rx, fill = 0 }: SpiTransfer): void {
    const length = tx?.length ?? rx?.length ?? 0;
    for (let at = 0; at < length; at += this.#chunk) {
      const count = Math.min(length - at, this.#chunk);
      if (tx === undefined) this.#tx.bytes.fill(fill, 0, count);
      else copy(tx, at, { into: this.#tx.bytes, to: 0, count });
      this.#clock(count);
      if (rx !== undefined) {
        copy(this.#rx.bytes, 0, { into: rx, to: at, count });
      }
    }
  }

  protected release(): void {
    io().close(this.#fd);
    for (const block of [this.#struct, this.#tx, this.#rx]) {
      arena.giveBack(block);
    }
  }

  /** Sends the first bytes of the arena. */
  #clock(length: number): void {
    if (this.#reversesBits) reverseAll(this.#tx.bytes, length);
    this.#struct.words[SpiTransferStruct.len >> 2] = length;
    if (this.#ioctl(this.#fd, SpiIoctl.MESSAGE_1, this.#struct.address) < 0) {
      throw this.#failed(`transfer ${length} bytes`);
    }
    if (this.#reversesBits) reverseAll(this.#rx.bytes, length);
  }

  /** Sets clock mode and bit order; leaves the chip select alone if it can. */
  #setMode({ polarity, phase, lsbFirst }: SpiSettings): void {
    const clock = (polarity ? SpiMode.CPOL : 0) | (phase ? SpiMode.CPHA : 0);
    const order = lsbFirst ? SpiMode.LSB_FIRST : 0;
    for (const select of [SpiMode.NO_CS, 0]) {
      for (const bits of order === 0 ? [0] : [order, 0]) {
        if (!this.#tryMode(clock | bits | select)) continue;
        this.#reversesBits = bits !== order;
        this.#hasOwnSelect = select === 0;
        return;
      }
    }
    throw this.#failed(`set polarity ${polarity} and phase ${phase}`);
  }

  #tryMode(mode: number): boolean {
    const word = new Uint32Array([mode]);
    return io().ioctl(this.#fd, SpiIoctl.WR_MODE32, word) >= 0;
  }

  #setWord(request: number, value: number, what: string): void {
    const word = new Uint32Array([value]);
    if (io().ioctl(this.#fd, request, word) < 0) {
      throw this.#failed(`set ${what}`);
    }
  }

  #failed(what: string): HalError {
    const number = errno();
    return new HalError(number, {
      asked: `${what} on ${this.#name}`,
      found: number === Errno.EINVAL
        ? "the controller cannot do that"
        : "the kernel refused it",
    });
  }
}

/** Below this, a loop is faster than a view on the bytes. */
const SMALL_COPY = 256;

/** Copies bytes from one buffer to another. */
function copy(
  from: Uint8Array,
  at: number,
  target: { into: Uint8Array; to: number; count: number },
): void {
  const { into, to, count } = target;
  if (count > SMALL_COPY) {
    into.set(from.subarray(at, at + count), to);
    return;
  }
  for (let index = 0; index < count; index++) {
    into[to + index] = from[at + index]!;
  }
}

/** Turns the bits of the first bytes round. */
function reverseAll(bytes: Uint8Array, length: number): void {
  for (let index = 0; index < length; index++) {
    let byte = bytes[index]!;
    byte = (byte & 0xf0) >> 4 | (byte & 0x0f) << 4;
    byte = (byte & 0xcc) >> 2 | (byte & 0x33) << 2;
    bytes[index] = (byte & 0xaa) >> 1 | (byte & 0x55) << 1;
  }
}
