/**
 * Sensors whose bit timing no program can keep: where the kernel has a driver for
 * them, it has their pin, and is asked.
 *
 * @module
 */

/** Thermometers and other devices on the kernel's 1-Wire buses. */
export interface KernelOneWire {
  /** Their codes, 8 bytes each. */
  roms(): Uint8Array[];
  /** The 9 bytes of a thermometer's memory, just measured. @throws HalError */
  scratch(rom: Uint8Array): Uint8Array;
}

/** What a DHT11 or DHT22 has measured. */
export interface Climate {
  /** Relative humidity in per cent. */
  readonly humidity: number;
  /** Degrees Celsius. */
  readonly temperature: number;
}

/** Sensors that the kernel drives itself. */
export interface KernelSensors {
  /** Its 1-Wire buses, or `null` where it has none. */
  oneWire(): KernelOneWire | null;
  /** Asks the kernel's DHT sensor; `null` where it has none. @throws HalError */
  climate(): Climate | null;
}
