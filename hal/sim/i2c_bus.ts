/**
 * The simulated I2C controller, and the segment of bus that devices hang on.
 *
 * @module
 */

import { Errno } from "../errno.ts";
import { HalError } from "../errors.ts";
import type { I2cBus, I2cInfo, I2cMessage, I2cOptions } from "../i2c.ts";
import type { I2cDevice } from "./i2c_device.ts";
import { hex } from "./log.ts";
import { idleDriver, type Pin } from "./net.ts";
import type { World } from "./world.ts";

/** The pins and devices of one bus; exists whether or not it is open. */
export class I2cSegment {
  readonly name: string;
  readonly devices = new Map<number, I2cDevice>();
  scl: Pin;
  sda: Pin;
  readonly #stuckSda = idleDriver();
  /** How many clock pulses free the stuck line. */
  #pulsesToFree = 0;

  constructor(name: string, scl: Pin, sda: Pin) {
    this.name = name;
    this.scl = scl;
    this.sda = sda;
  }

  /** Makes a device hold SDA low until it has seen so many clock pulses. */
  stick(pulsesToFree = 9): void {
    this.#pulsesToFree = pulsesToFree;
    this.#stuckSda.strong = 0;
    this.sda.attach(this.#stuckSda);
  }

  /** Whether some device holds SDA low. */
  get isStuck(): boolean {
    return this.#pulsesToFree > 0;
  }

  /** Clocks the bus by hand; whether SDA is free afterwards. */
  pulse(count: number): boolean {
    if (!this.isStuck) return true;
    this.#pulsesToFree = Math.max(0, this.#pulsesToFree - count);
    if (!this.isStuck) this.sda.detach(this.#stuckSda);
    return !this.isStuck;
  }
}

const DEFAULT_FREQUENCY_HZ = 400_000;
/** Nine clocks per byte, and START, STOP and address around them. */
const CLOCKS_PER_BYTE = 9;

/** A controller on a segment. */
export class SimI2cBus implements I2cBus {
  readonly info: I2cInfo;
  readonly #world: World;
  readonly #segment: I2cSegment;
  readonly #others: readonly I2cSegment[];
  readonly #frequencyHz: number;

  /** `others` are segments that may be on the same wires. */
  constructor(
    world: World,
    segment: I2cSegment,
    options: I2cOptions & { readonly others: readonly I2cSegment[] },
  ) {
    world.faults.checkOpen(segment.name);
    this.#world = world;
    this.#segment = segment;
    this.#others = options.others;
    this.#frequencyHz = options.frequencyHz ?? DEFAULT_FREQUENCY_HZ;
    this.info = {
      name: segment.name,
      frequencyHz: this.#frequencyHz,
      warning: null,
    };
  }

  transfer(messages: readonly I2cMessage[]): number {
    if (messages.length === 0) return 0;
    this.#checkBus();
    const addressed = new Set<I2cDevice>();
    let acknowledged = 0;
    try {
      for (const message of messages) {
        acknowledged += this.#run(message, addressed);
      }
    } finally {
      for (const device of addressed) device.stop();
    }
    return acknowledged;
  }

  probe(address: number): boolean {
    try {
      this.transfer([{ address, read: false, data: new Uint8Array(0) }]);
      return true;
    } catch (error) {
      if (error instanceof HalError && error.errno === Errno.ENODEV) {
        if (!this.#isGone()) return false;
      }
      throw error;
    }
  }

  recover(): boolean {
    this.#world.note(this.#segment.name, "recover", "nine clock pulses");
    return this.#segment.pulse(9);
  }

  close(): void {}

  #isGone(): boolean {
    try {
      this.#world.faults.checkPlugged(this.#segment.name);
      return false;
    } catch {
      return true;
    }
  }

  #checkBus(): void {
    this.#world.clock.touch();
    this.#world.faults.checkPlugged(this.#segment.name);
    if (!this.#segment.isStuck) return;
    throw new HalError(Errno.ETIMEDOUT, {
      asked: `use ${this.#segment.name}`,
      found: "a device holds SDA low",
      advice: "free the bus by nine clock pulses, or switch the device off",
    });
  }

  /** Runs one message; returns how many written bytes were acknowledged. */
  #run(message: I2cMessage, addressed: Set<I2cDevice>): number {
    const { address, read, data } = message;
    const fault = this.#world.faults.takeI2c(address);
    if (fault === "timeout") throw this.#failed(address, Errno.ETIMEDOUT);
    const device = this.#find(address);
    this.#pass(1 + data.length);
    if (device === undefined || fault === "nak" || !device.start(read)) {
      this.#note(message, "nak");
      throw this.#failed(address, Errno.ENODEV);
    }
    addressed.add(device);
    if (read) {
      for (let index = 0; index < data.length; index++) {
        data[index] = device.read();
      }
      this.#note(message, "read");
      return 0;
    }
    this.#note(message, "write");
    return this.#send(device, data, fault === "data");
  }

  #find(address: number): I2cDevice | undefined {
    const { scl, sda, devices } = this.#segment;
    const own = devices.get(address);
    if (own !== undefined) return own;
    const joined = this.#others.filter((other) =>
      other.scl.net === scl.net && other.sda.net === sda.net
    );
    return joined.find((other) => other.devices.has(address))?.devices
      .get(address);
  }

  #send(device: I2cDevice, data: Uint8Array, refuse: boolean): number {
    for (const byte of data) {
      if (refuse || !device.write(byte)) {
        throw this.#failed(device.address, Errno.EIO);
      }
    }
    return data.length;
  }

  /** Lets the time pass that so many bytes take on the wire. */
  #pass(bytes: number): void {
    const { clock } = this.#world;
    if (!clock.virtual) return;
    clock.delayNs(bytes * CLOCKS_PER_BYTE * 1e9 / this.#frequencyHz);
  }

  #note({ address, data }: I2cMessage, what: string): void {
    if (!this.#world.log.enabled) return;
    const where = `0x${address.toString(16).padStart(2, "0")}`;
    const detail = `${where} ${hex(data)}`.trim();
    this.#world.note(this.#segment.name, what, detail);
  }

  #failed(address: number, errno: number): HalError {
    const where = `0x${address.toString(16).padStart(2, "0")}`;
    return new HalError(
      errno,
      {
        asked: `talk to ${where} on ${this.#segment.name}`,
        ...I2C_FAILURES[errno],
      } as ConstructorParameters<typeof HalError>[1],
    );
  }
}

const I2C_FAILURES: Readonly<
  Record<number, { readonly found: string; readonly advice: string }>
> = {
  [Errno.ENODEV]: {
    found: "no device acknowledges that address",
    advice: "check the wiring, or scan the bus for the right address",
  },
  [Errno.EIO]: {
    found: "the device refused a byte",
    advice: "it may be busy, or the bytes may not be what it expects",
  },
  [Errno.ETIMEDOUT]: {
    found: "the bus did not answer in time",
    advice: "a device may be stretching the clock",
  },
};
