/**
 * I2C controllers by i2c-dev.
 *
 * @module
 */

import { Errno } from "../errno.ts";
import { HalError } from "../errors.ts";
import type { I2cBus, I2cInfo, I2cMessage, I2cOptions } from "../i2c.ts";
import { arena } from "./arena.ts";
import type { Gate } from "./gate.ts";
import { adapterGone, i2cError, isRefusal } from "./i2c_errors.ts";
import { Smbus } from "./i2c_smbus.ts";
import { errno, io } from "./libc.ts";
import { Resource } from "./resource.ts";
import { I2cFunc, I2cIoctl, I2cMsg, I2cMsgFlag, I2cRdwrData } from "./uapi.ts";

/** Where the messages' data begins in the arena. */
const DATA_AT = I2cRdwrData.SIZE + I2cIoctl.MAX_MESSAGES * I2cMsg.SIZE;
const FIRST_ARENA_BYTES = 4096;

/**
 * The memory that the kernel reads messages from: header, messages, data.
 *
 * Pointers inside point into the block itself; a block is replaced when it is
 * too small.
 */
class Messages {
  #block = arena.take(FIRST_ARENA_BYTES);

  /** Where the header is. */
  get address(): number {
    return this.#block.address;
  }

  /** Writes the messages in. */
  fill(messages: readonly I2cMessage[]): void {
    let length = DATA_AT;
    for (const { data } of messages) length += data.length;
    if (length > this.#block.bytes.length) this.#grow(2 * length);
    const { address, words, bytes } = this.#block;
    words[I2cRdwrData.msgs >> 2] = address + I2cRdwrData.SIZE;
    words[I2cRdwrData.nmsgs >> 2] = messages.length;
    let at = DATA_AT;
    let start = I2cRdwrData.SIZE >> 2;
    for (let index = 0; index < messages.length; index++) {
      const message = messages[index]!;
      const { data, read } = message;
      words[start] = message.address | (read ? I2cMsgFlag.RD << 16 : 0);
      words[start + 1] = data.length;
      words[start + 2] = address + at;
      words[start + 3] = 0;
      // A loop, because most messages are a few bytes.
      if (!read) {
        for (let byte = 0; byte < data.length; byte++) {
          bytes[at + byte] = data[byte]!;
        }
      }
      at += data.length;
      start += I2cMsg.SIZE >> 2;
    }
  }

  /** Copies what was read into the messages. */
  takeOut(messages: readonly I2cMessage[]): void {
    const { bytes } = this.#block;
    let at = DATA_AT;
    for (let index = 0; index < messages.length; index++) {
      const { read, data } = messages[index]!;
      if (read) {
        for (let byte = 0; byte < data.length; byte++) {
          data[byte] = bytes[at + byte]!;
        }
      }
      at += data.length;
    }
  }

  /** Gives the memory back. */
  close(): void {
    arena.giveBack(this.#block);
  }

  #grow(size: number): void {
    arena.giveBack(this.#block);
    this.#block = arena.take(size);
  }
}

/** An adapter behind `/dev/i2c-N`. */
export class LinuxI2cBus extends Resource implements I2cBus {
  readonly info: I2cInfo;
  readonly #fd: number;
  readonly #adapter: string;
  /** Whether the adapter was unplugged while it was open. */
  readonly #isGone: () => boolean;
  readonly #messages = new Messages();
  readonly #smbus: Smbus | null;
  readonly #ioctl = io().ioctlWord;
  /** Whether the adapter takes messages without data; `null` if unknown. */
  #canProbeByWrite: boolean | null = null;

  constructor(gate: Gate, number: number, options: I2cOptions) {
    super();
    const device = `i2c-${number}`;
    const sysfs = `/sys/class/i2c-dev/${device}`;
    this.#fd = gate.openDevice(`/dev/${device}`);
    this.#adapter = gate.readText(`${sysfs}/name`) ?? device;
    this.#isGone = () => !gate.exists(sysfs);
    this.#smbus = hasPlainI2c(this.#fd) ? null : new Smbus(this.#fd);
    const frequencyHz = readFrequency(gate, sysfs);
    this.info = {
      name: `${device} (${this.#adapter})`,
      frequencyHz,
      warning: frequencyWarning(frequencyHz, options.frequencyHz),
    };
  }

  transfer(messages: readonly I2cMessage[]): number {
    if (messages.length === 0) return 0;
    this.#checkSize(messages);
    const number = this.#try(messages);
    if (number !== 0) throw this.#errorOf(number, messages);
    let written = 0;
    for (const { read, data } of messages) if (!read) written += data.length;
    return written;
  }

  probe(address: number): boolean {
    if (this.#canProbeByWrite !== false) {
      const number = this.#try([message(address, false, 0)]);
      const isUnknown = number === Errno.EOPNOTSUPP || number === Errno.EINVAL;
      this.#canProbeByWrite ??= !isUnknown;
      if (!isUnknown) return this.#isThere(number, address);
    }
    return this.#isThere(this.#try([message(address, true, 1)]), address);
  }

  /** Lines that the controller owns cannot be clocked by hand. */
  recover(): boolean {
    return false;
  }

  protected release(): void {
    io().close(this.#fd);
    this.#messages.close();
  }

  /** Runs a transaction; 0, or the kernel's error number. */
  #try(messages: readonly I2cMessage[]): number {
    if (this.#smbus !== null) return this.#smbus.transfer(messages);
    this.#messages.fill(messages);
    const { address } = this.#messages;
    if (this.#ioctl(this.#fd, I2cIoctl.RDWR, address) < 0) return errno();
    this.#messages.takeOut(messages);
    return 0;
  }

  #isThere(number: number, address: number): boolean {
    if (number === 0) return true;
    // An address that a kernel driver has is taken by a device.
    if (number === Errno.EBUSY) return true;
    if (number === Errno.ENODEV && this.#isGone()) {
      throw adapterGone(this.info.name);
    }
    if (isRefusal(number, this.#adapter)) return false;
    throw i2cError(number, this.info.name, address);
  }

  #errorOf(number: number, messages: readonly I2cMessage[]): HalError {
    const { address } = messages[0]!;
    if (number === Errno.ENODEV && this.#isGone()) {
      return adapterGone(this.info.name);
    }
    if (!isRefusal(number, this.#adapter)) {
      return i2cError(number, this.info.name, address);
    }
    const missing = messages.find((one) => !this.#answers(one.address));
    return missing === undefined
      ? i2cError(Errno.EIO, this.info.name, address)
      : i2cError(Errno.ENODEV, this.info.name, missing.address);
  }

  /** Whether a device is there, to tell a missing one from a refusing one. */
  #answers(address: number): boolean {
    try {
      return this.probe(address);
    } catch {
      return false;
    }
  }

  #checkSize(messages: readonly I2cMessage[]): void {
    let longest = 0;
    for (const { data } of messages) longest = Math.max(longest, data.length);
    const isTooLong = longest > I2cIoctl.MAX_MESSAGE_BYTES;
    if (!isTooLong && messages.length <= I2cIoctl.MAX_MESSAGES) return;
    throw new HalError(Errno.EINVAL, {
      asked: `run ${messages.length} messages of up to ${longest} bytes`,
      found: `the kernel takes ${I2cIoctl.MAX_MESSAGES} messages of ` +
        `${I2cIoctl.MAX_MESSAGE_BYTES} bytes`,
      advice: "split the transaction",
    });
  }
}

function message(address: number, read: boolean, length: number): I2cMessage {
  return { address, read, data: new Uint8Array(length) };
}

function hasPlainI2c(fd: number): boolean {
  const functions = new Uint32Array(2);
  if (io().ioctl(fd, I2cIoctl.FUNCS, functions) < 0) return false;
  return (functions[0]! & I2cFunc.I2C) !== 0;
}

/** The clock that the device tree asks for, a big-endian number. */
function readFrequency(gate: Gate, sysfs: string): number | null {
  const path = `${sysfs}/device/of_node/clock-frequency`;
  const bytes = gate.readBytes(path);
  if (bytes === null || bytes.length < 4) return null;
  return new DataView(bytes.buffer).getUint32(0);
}

function frequencyWarning(
  real: number | null,
  wanted: number | undefined,
): string | null {
  if (wanted === undefined || real === null || real === wanted) return null;
  return `the bus runs at ${real} Hz, not ${wanted} Hz: Linux sets it at boot ` +
    "(on a Raspberry Pi: dtparam=i2c_arm_baudrate in config.txt)";
}
