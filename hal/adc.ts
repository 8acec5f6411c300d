/**
 * Analogue inputs and outputs.
 *
 * @module
 */

/** An analogue input. */
export interface AdcChannel {
  /** What a person calls it. */
  readonly info: { readonly name: string };
  /** A reading scaled to 0..65535. */
  readU16(): number;
  /** A reading in microvolts. */
  readUv(): number;
  /** Gives the input back. */
  close(): void;
}

/** An analogue output. */
export interface DacChannel {
  /** What a person calls it, and its resolution. */
  readonly info: { readonly name: string; readonly bits: number };
  /** Sets the output as a fraction of 65535. */
  writeU16(value: number): void;
  /** Stops the output and gives it back. */
  close(): void;
}
