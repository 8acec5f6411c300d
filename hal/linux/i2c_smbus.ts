/**
 * Transactions of an adapter that speaks only SMBus.
 *
 * Such adapters (and the kernel's i2c-stub) have no plain messages, but what
 * most drivers do fits: a single byte, a register write of up to 32 bytes, a
 * register pointer followed by a read of up to 32 bytes.
 *
 * @module
 */

import { Errno } from "../errno.ts";
import type { I2cMessage } from "../i2c.ts";
import { addressOf, errno, io } from "./libc.ts";
import { I2cIoctl, I2cSmbusData, SmbusSize } from "./uapi.ts";

const WRITE = 0;
const READ = 1;
const BLOCK_MAX = 32;
/** `union i2c_smbus_data`: a length byte and 32 bytes, and room for PEC. */
const DATA_BYTES = 34;

/** One SMBus call. */
interface SmbusCall {
  readonly readWrite: number;
  readonly command: number;
  readonly size: number;
  /** Bytes after the command. */
  readonly data: Uint8Array;
}

/** SMBus on one open adapter. */
export class Smbus {
  readonly #fd: number;
  readonly #struct = new Uint8Array(I2cSmbusData.SIZE);
  readonly #view = new DataView(this.#struct.buffer);
  readonly #data = new Uint8Array(DATA_BYTES);

  constructor(fd: number) {
    this.#fd = fd;
    this.#view.setBigUint64(I2cSmbusData.data, addressOf(this.#data), true);
  }

  /** Runs a transaction; 0, or an error number. */
  transfer(messages: readonly I2cMessage[]): number {
    const [first, second] = messages;
    if (first === undefined) return 0;
    const isPair = messages.length === 2 && !first.read &&
      first.data.length === 1 && second!.read &&
      second!.address === first.address;
    if (isPair) return this.#readRegister(first, second!);
    if (messages.length > 1) return Errno.EOPNOTSUPP;
    return first.read ? this.#readByte(first) : this.#write(first);
  }

  #write({ address, data }: I2cMessage): number {
    const none = new Uint8Array(0);
    const [command = 0] = data;
    if (data.length > 1 + BLOCK_MAX) return Errno.EOPNOTSUPP;
    const size = data.length === 0
      ? SmbusSize.QUICK
      : data.length === 1
      ? SmbusSize.BYTE
      : data.length === 2
      ? SmbusSize.BYTE_DATA
      : SmbusSize.I2C_BLOCK_DATA;
    const rest = data.length > 1 ? data.subarray(1) : none;
    return this.#call(address, { readWrite: WRITE, command, size, data: rest });
  }

  #readByte({ address, data }: I2cMessage): number {
    if (data.length !== 1) return Errno.EOPNOTSUPP;
    const size = SmbusSize.BYTE;
    return this.#call(address, { readWrite: READ, command: 0, size, data });
  }

  #readRegister(first: I2cMessage, { data }: I2cMessage): number {
    if (data.length > BLOCK_MAX) return Errno.EOPNOTSUPP;
    const size = data.length === 1
      ? SmbusSize.BYTE_DATA
      : SmbusSize.I2C_BLOCK_DATA;
    const command = first.data[0]!;
    return this.#call(first.address, { readWrite: READ, command, size, data });
  }

  #call(address: number, call: SmbusCall): number {
    const { ioctlWord, ioctl } = io();
    if (ioctlWord(this.#fd, I2cIoctl.SLAVE, address) < 0) return errno();
    const view = this.#view;
    view.setUint8(I2cSmbusData.readWrite, call.readWrite);
    view.setUint8(I2cSmbusData.command, call.command);
    view.setUint32(I2cSmbusData.size, call.size, true);
    const start = call.size === SmbusSize.I2C_BLOCK_DATA ? 1 : 0;
    if (start === 1) this.#data[0] = call.data.length;
    if (call.readWrite === WRITE) this.#data.set(call.data, start);
    if (ioctl(this.#fd, I2cIoctl.SMBUS, this.#struct) < 0) return errno();
    if (call.readWrite === READ) {
      const end = start + call.data.length;
      call.data.set(this.#data.subarray(start, end));
    }
    return 0;
  }
}
