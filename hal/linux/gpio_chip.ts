/**
 * GPIO chips by the character device, uAPI version 2: what chips there are,
 * what their lines are called, and requests of lines.
 *
 * A chip is found by label or device path, never by its number, because the
 * number of a chip moves between kernels and even between boots.
 *
 * @module
 */

import { Errno } from "../errno.ts";
import { HalError } from "../errors.ts";
import type { Gate } from "./gate.ts";
import { errno, fromCString, io } from "./libc.ts";
import { GpiochipInfo, GpioIoctl, LineFlag, LineInfoStruct } from "./uapi.ts";

/** What the kernel says about a line. */
export interface KernelLine {
  readonly offset: number;
  /** The name that driver or device tree gave it; often empty. */
  readonly name: string;
  /** Who holds it, `kernel` without a name, or `null`. */
  readonly consumer: string | null;
  /** Bits of `LineFlag`. */
  readonly flags: number;
}

/** A GPIO chip. */
export class GpioChip {
  /** `gpiochip0`. */
  readonly name: string;
  readonly path: string;
  readonly label: string;
  readonly lineCount: number;
  /** Where the chip hangs in the device tree of `/sys`, or `""`. */
  readonly devicePath: string;
  readonly #fd: number;

  private constructor(gate: Gate, name: string, fd: number) {
    this.name = name;
    this.path = `/dev/${name}`;
    this.#fd = fd;
    const info = new Uint8Array(GpiochipInfo.SIZE);
    if (io().ioctl(fd, GpioIoctl.GET_CHIPINFO, info) < 0) {
      const number = errno();
      io().close(fd);
      throw new HalError(number, {
        asked: `open ${this.path}`,
        found: "it is not a GPIO chip of the version that is needed",
        advice: "Linux 5.10 is the oldest kernel that works",
      });
    }
    this.label = fromCString(info.subarray(32, 64));
    this.lineCount = new DataView(info.buffer).getUint32(
      GpiochipInfo.lines,
      true,
    );
    this.devicePath = gate.realPath(`/sys/bus/gpio/devices/${name}`) ?? "";
  }

  /** Opens the chip of a device name such as `gpiochip0`. */
  static open(gate: Gate, name: string): GpioChip {
    return new GpioChip(gate, name, gate.openDevice(`/dev/${name}`));
  }

  /** The descriptor for requests. */
  get fd(): number {
    return this.#fd;
  }

  /** What the kernel says about a line now. */
  line(offset: number): KernelLine {
    const info = new Uint8Array(LineInfoStruct.SIZE);
    const view = new DataView(info.buffer);
    view.setUint32(LineInfoStruct.offset, offset, true);
    if (io().ioctl(this.#fd, GpioIoctl.GET_LINEINFO, info) < 0) {
      throw lineError(errno(), this, offset);
    }
    const flags = view.getUint32(LineInfoStruct.flags, true);
    const consumer = fromCString(info.subarray(32, 64));
    const isUsed = (flags & LineFlag.USED) !== 0;
    return {
      offset,
      name: fromCString(info.subarray(0, 32)),
      consumer: isUsed ? consumer || "kernel" : null,
      flags,
    };
  }

  /** All lines. */
  lines(): KernelLine[] {
    return Array.from({ length: this.lineCount }, (_, n) => this.line(n));
  }

  /** Closes the chip; requested lines stay requested. */
  close(): void {
    io().close(this.#fd);
  }
}

/** The error of a line operation; a busy line is blamed on its user. */
export function lineError(
  number: number,
  chip: GpioChip,
  offset: number,
): HalError {
  const asked = `use line ${offset} of ${chip.name} (${chip.label})`;
  switch (number) {
    case Errno.EBUSY: {
      const consumer = consumerOf(chip, offset);
      return new HalError(number, {
        asked,
        found: `"${consumer}" is using it`,
        advice: "stop that program, or free the pin from the kernel driver " +
          "that has it",
      });
    }
    case Errno.ENODEV:
      return new HalError(number, {
        asked,
        found: "the chip was unplugged",
        advice: "plug it in again and open the pin anew",
      });
    case Errno.EINVAL:
      return new HalError(number, {
        asked,
        found: offset >= chip.lineCount
          ? `the chip has lines 0 to ${chip.lineCount - 1}`
          : "the chip refuses these settings",
      });
    default:
      return new HalError(number, { asked, found: "the kernel refused it" });
  }
}

function consumerOf(chip: GpioChip, offset: number): string {
  try {
    return chip.line(offset).consumer ?? "somebody";
  } catch {
    return "somebody";
  }
}

/** The device names of all chips. */
export function chipNames(gate: Gate): string[] {
  return gate.list("/dev").filter((name) => /^gpiochip\d+$/.test(name));
}
