/**
 * What a simulated SPI device is: a byte out for each byte in while it is
 * selected.
 *
 * @module
 */

/** A device on an SPI bus. */
export interface SpiDevice {
  /** Name for the log: `25lc256`. */
  readonly name: string;
  /** Clock polarities and phases that it understands, as modes 0 to 3. */
  readonly modes: readonly number[];
  /** Its chip select went low. */
  select(): void;
  /** The byte that it shifts out while the next one comes in. */
  next(): number;
  /** A byte that came in. */
  receive(byte: number): void;
  /**
   * Bit `index` of the byte that goes out, for a device whose answer depends
   * on bits of the same byte; `soFar` are the bits that came in before it.
   */
  bit?(index: number, soFar: number): number;
  /** Its chip select went high. */
  deselect(): void;
}

/** The byte that a device sends while `byte` comes in. */
export function exchange(device: SpiDevice, byte: number): number {
  let answer = device.next();
  if (device.bit !== undefined) {
    answer = 0;
    for (let index = 7; index >= 0; index--) {
      const soFar = byte >> (index + 1);
      answer |= (device.bit(index, soFar) & 1) << index;
    }
  }
  device.receive(byte);
  return answer;
}

/** Base of devices that need only some of the four events. */
export abstract class BaseSpiDevice implements SpiDevice {
  abstract readonly name: string;
  readonly modes: readonly number[] = [0, 3];

  select(): void {}

  next(): number {
    return 0xff;
  }

  abstract receive(byte: number): void;

  deselect(): void {}
}
