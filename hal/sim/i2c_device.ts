/**
 * What a simulated I2C device is: bytes between START and STOP, and the most
 * common kind of it, a file of registers with a pointer.
 *
 * The same device works behind a controller (`i2c_bus.ts`) and behind two pins
 * that a program toggles (`i2c_wire.ts`).
 *
 * @module
 */

/** A device on an I2C bus, one byte at a time. */
export interface I2cDevice {
  /** Name for the log: `tmp102`. */
  readonly name: string;
  /** The seven-bit address that it listens to. */
  readonly address: number;
  /** Addressed by a START or repeated START; whether it acknowledges. */
  start(read: boolean): boolean;
  /** A byte from the controller; whether it acknowledges. */
  write(byte: number): boolean;
  /** The next byte for the controller. */
  read(): number;
  /** The STOP after it was addressed. */
  stop(): void;
}

/** How a register device behaves. */
export interface RegisterOptions {
  readonly name: string;
  readonly address: number;
  /** Number of registers, a power of two. */
  readonly size: number;
  /** Bytes of the register pointer, most significant first; 1 by default. */
  readonly pointerBytes?: number;
  /** Whether the pointer moves on after each byte; true by default. */
  readonly autoIncrement?: boolean;
}

/**
 * A device whose first written bytes set a pointer, and whose further bytes
 * are read from or written to registers.
 *
 * Subclasses give registers a meaning by overriding `onRead` and `onWrite`.
 */
export class RegisterDevice implements I2cDevice {
  readonly name: string;
  readonly address: number;
  /** The registers' contents. */
  readonly registers: Uint8Array;
  readonly #pointerBytes: number;
  readonly #autoIncrement: boolean;
  #pointer = 0;
  /** How many bytes of the pointer are still to come. */
  #pointerLeft = 0;

  constructor(options: RegisterOptions) {
    this.name = options.name;
    this.address = options.address;
    this.registers = new Uint8Array(options.size);
    this.#pointerBytes = options.pointerBytes ?? 1;
    this.#autoIncrement = options.autoIncrement ?? true;
  }

  /** The register that the next byte belongs to. */
  get pointer(): number {
    return this.#pointer & (this.registers.length - 1);
  }

  start(read: boolean): boolean {
    this.#pointerLeft = read ? 0 : this.#pointerBytes;
    if (read) this.onStartRead(this.pointer);
    return true;
  }

  write(byte: number): boolean {
    if (this.#pointerLeft > 0) {
      if (this.#pointerLeft === this.#pointerBytes) this.#pointer = 0;
      this.#pointer = (this.#pointer << 8 | byte) >>> 0;
      this.#pointerLeft--;
      return true;
    }
    this.onWrite(this.pointer, byte);
    this.advance();
    return true;
  }

  read(): number {
    const byte = this.onRead(this.pointer);
    this.advance();
    return byte;
  }

  stop(): void {}

  /** Moves the pointer on after a byte. */
  protected advance(): void {
    if (this.#autoIncrement) this.#pointer++;
  }

  /** A read transaction begins at this register. */
  protected onStartRead(_register: number): void {}

  /** The value of a register. */
  protected onRead(register: number): number {
    return this.registers[register]!;
  }

  /** A value for a register. */
  protected onWrite(register: number, value: number): void {
    this.registers[register] = value;
  }
}
