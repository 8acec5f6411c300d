/**
 * What an I2C adapter's error number means.
 *
 * A device that does not answer is ENXIO on most adapters, EREMOTEIO on the
 * Raspberry Pi's, ETIMEDOUT on a CP2112; MicroPython programs expect ENODEV.
 *
 * @module
 */

import { Errno } from "../errno.ts";
import { HalError } from "../errors.ts";

/** Numbers that say that somebody did not acknowledge. */
const REFUSALS: ReadonlySet<number> = new Set([
  Errno.ENODEV,
  Errno.ENXIO,
  Errno.EREMOTEIO,
  Errno.EIO,
]);

/** Adapters that call a missing acknowledge a time-out. */
const TIMEOUT_IS_REFUSAL = /CP2112/;

/** Whether the number means that an address or byte was not acknowledged. */
export function isRefusal(number: number, adapter: string): boolean {
  return REFUSALS.has(number) ||
    (number === Errno.ETIMEDOUT && TIMEOUT_IS_REFUSAL.test(adapter));
}

/** The error of a transaction, with its normalised number. */
export function i2cError(
  number: number,
  bus: string,
  address: number,
): HalError {
  const where = `0x${address.toString(16).padStart(2, "0")}`;
  const asked = `talk to ${where} on ${bus}`;
  switch (number) {
    case Errno.ENODEV:
      return new HalError(number, {
        asked,
        found: "no device acknowledges that address",
        advice: "check the wiring, or scan the bus for the right address",
      });
    case Errno.EIO:
      return new HalError(number, {
        asked,
        found: "the device refused a byte",
        advice: "it may be busy, or the bytes may not be what it expects",
      });
    case Errno.ETIMEDOUT:
      return new HalError(number, {
        asked,
        found: "the bus did not answer in time",
        advice: "a device may hold a line low; switch it off and on",
      });
    case Errno.EBUSY:
      return new HalError(number, {
        asked,
        found: "a kernel driver uses that address",
        advice: "unbind the driver, or use what it offers",
      });
    case Errno.EOPNOTSUPP:
      return new HalError(number, {
        asked,
        found: "the adapter cannot do such a transaction",
        advice: "USB adapters take one message, or a write and a read",
      });
    default:
      return new HalError(number, { asked, found: "the adapter refused it" });
  }
}

/** The error of an adapter that was unplugged. */
export function adapterGone(bus: string): HalError {
  return new HalError(Errno.ENODEV, {
    asked: `use ${bus}`,
    found: "it was unplugged",
    advice: "plug it in again and open it anew",
  });
}
