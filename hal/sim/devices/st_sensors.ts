/**
 * Sensors of ST: LPS22H (pressure), HTS221 (humidity), LSM6DSOX (motion).
 *
 * Register maps follow the data sheets as far as drivers use them.
 *
 * @module
 */

import { RegisterDevice } from "../i2c_device.ts";

/** Writes a little-endian number of so many bytes. */
function put(
  registers: Uint8Array,
  at: number,
  value: { readonly number: number; readonly bytes: number },
): void {
  for (let byte = 0; byte < value.bytes; byte++) {
    registers[at + byte] = value.number >> (8 * byte) & 0xff;
  }
}

/** The barometer. */
export class Lps22h extends RegisterDevice {
  static readonly #WHO_AM_I = 0x0f;
  static readonly #PRESSURE = 0x28;
  static readonly #TEMPERATURE = 0x2b;
  static readonly #STATUS = 0x27;
  pressureHpa = 1013.25;
  temperatureC = 21.5;

  constructor(address = 0x5c) {
    super({ name: "lps22h", address, size: 128 });
    this.registers[Lps22h.#WHO_AM_I] = 0xb1;
  }

  protected override onRead(register: number): number {
    const { registers } = this;
    const pressure = Math.round(this.pressureHpa * 4096);
    const temperature = Math.round(this.temperatureC * 100);
    put(registers, Lps22h.#PRESSURE, { number: pressure, bytes: 3 });
    put(registers, Lps22h.#TEMPERATURE, { number: temperature, bytes: 2 });
    registers[Lps22h.#STATUS] = 3;
    return registers[register]!;
  }
}

/** The hygrometer, with its calibration of two points each. */
export class Hts221 extends RegisterDevice {
  static readonly #WHO_AM_I = 0x0f;
  static readonly #HUMIDITY = 0x28;
  static readonly #TEMPERATURE = 0x2a;
  static readonly #CALIBRATION = 0x30;
  humidityPercent = 45;
  temperatureC = 21.5;

  constructor(address = 0x5f) {
    super({ name: "hts221", address, size: 128 });
    this.registers[Hts221.#WHO_AM_I] = 0xbc;
    this.#calibrate();
  }

  /** The pointer's top bit asks for it to move on; it always does here. */
  protected override onRead(register: number): number {
    const { registers } = this;
    const humidity = Math.round(this.humidityPercent * 100);
    const temperature = Math.round(this.temperatureC * 100);
    put(registers, Hts221.#HUMIDITY, { number: humidity, bytes: 2 });
    put(registers, Hts221.#TEMPERATURE, { number: temperature, bytes: 2 });
    return registers[register]!;
  }

  /** 0 % reads 0 and 100 % reads 10000; 0 C reads 0 and 50 C reads 5000. */
  #calibrate(): void {
    const at = Hts221.#CALIBRATION;
    const { registers } = this;
    registers[at] = 2 * 0;
    registers[at + 1] = 2 * 100;
    registers[at + 2] = 0;
    registers[at + 3] = 8 * 50 & 0xff;
    registers[at + 5] = 8 * 50 >> 8 << 2;
    put(registers, at + 6, { number: 0, bytes: 2 });
    put(registers, at + 10, { number: 10_000, bytes: 2 });
    put(registers, at + 12, { number: 0, bytes: 2 });
    put(registers, at + 14, { number: 5000, bytes: 2 });
  }
}

/** Three components. */
export type Vector = readonly [x: number, y: number, z: number];

/** Writes a vector as three 16-bit numbers, `full` being full scale. */
function putVector(
  registers: Uint8Array,
  at: number,
  { vector, full }: { readonly vector: Vector; readonly full: number },
): void {
  vector.forEach((value, axis) => {
    const number = Math.round(value * 32768 / full);
    const clamped = Math.max(-32768, Math.min(32767, number));
    put(registers, at + 2 * axis, { number: clamped, bytes: 2 });
  });
}

/** The accelerometer and gyroscope. */
export class Lsm6dsox extends RegisterDevice {
  static readonly #WHO_AM_I = 0x0f;
  static readonly #CTRL1_XL = 0x10;
  static readonly #CTRL2_G = 0x11;
  static readonly #CTRL3_C = 0x12;
  static readonly #GYRO = 0x22;
  static readonly #ACCEL = 0x28;
  static readonly #ACCEL_SCALES = [2, 16, 4, 8];
  static readonly #GYRO_SCALES = [250, 500, 1000, 2000];
  /** In units of gravity. */
  accel: Vector = [0, 0, 1];
  /** In degrees per second. */
  gyro: Vector = [0, 0, 0];

  constructor(address = 0x6a) {
    super({ name: "lsm6dsox", address, size: 128 });
    this.registers[Lsm6dsox.#WHO_AM_I] = 0x6c;
  }

  protected override onRead(register: number): number {
    const { registers } = this;
    const accelScale = registers[Lsm6dsox.#CTRL1_XL]! >> 2 & 3;
    const gyroScale = registers[Lsm6dsox.#CTRL2_G]! >> 2 & 3;
    putVector(registers, Lsm6dsox.#ACCEL, {
      vector: this.accel,
      full: Lsm6dsox.#ACCEL_SCALES[accelScale]!,
    });
    putVector(registers, Lsm6dsox.#GYRO, {
      vector: this.gyro,
      full: Lsm6dsox.#GYRO_SCALES[gyroScale]!,
    });
    return registers[register]!;
  }

  protected override onWrite(register: number, value: number): void {
    // A reset is over before anybody can look.
    const isReset = register === Lsm6dsox.#CTRL3_C;
    super.onWrite(register, isReset ? value & ~1 : value);
  }
}

/** The motion sensor of Bosch with the same vectors. */
export class Bmi270 extends RegisterDevice {
  static readonly #CHIP_ID = 0x00;
  static readonly #ACCEL = 0x0c;
  static readonly #GYRO = 0x12;
  static readonly #INTERNAL_STATUS = 0x21;
  static readonly #ACCEL_RANGE = 0x41;
  static readonly #GYRO_RANGE = 0x43;
  static readonly #INIT_CONTROL = 0x59;
  static readonly #INIT_DATA = 0x5e;
  static readonly #ACCEL_RANGES = [2, 4, 8, 16];
  static readonly #GYRO_RANGES = [2000, 1000, 500, 250, 125];
  accel: Vector = [0, 0, 1];
  gyro: Vector = [0, 0, 0];

  constructor(address = 0x68) {
    super({ name: "bmi270", address, size: 128 });
    this.registers[Bmi270.#CHIP_ID] = 0x24;
    this.registers[Bmi270.#GYRO_RANGE] = 0;
    this.registers[Bmi270.#ACCEL_RANGE] = 2;
  }

  protected override onRead(register: number): number {
    const { registers } = this;
    const accelRange = registers[Bmi270.#ACCEL_RANGE]! & 3;
    const gyroRange = registers[Bmi270.#GYRO_RANGE]! & 7;
    putVector(registers, Bmi270.#ACCEL, {
      vector: this.accel,
      full: Bmi270.#ACCEL_RANGES[accelRange]!,
    });
    putVector(registers, Bmi270.#GYRO, {
      vector: this.gyro,
      full: Bmi270.#GYRO_RANGES[gyroRange] ?? 2000,
    });
    return registers[register]!;
  }

  protected override onWrite(register: number, value: number): void {
    super.onWrite(register, value);
    // The chip works once its configuration has been loaded.
    if (register === Bmi270.#INIT_CONTROL) {
      this.registers[Bmi270.#INTERNAL_STATUS] = value === 1 ? 1 : 0;
    }
  }

  /** The configuration goes to one register, which the pointer stays at. */
  protected override advance(): void {
    if (this.pointer !== Bmi270.#INIT_DATA) super.advance();
  }
}
