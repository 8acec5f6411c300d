/**
 * Analogue inputs and outputs.
 *
 * @module
 */

/** An analogue input. */
export interface AdcChannel {
  readonly info: { readonly name: string };
  /** A reading scaled to 0..65535. */
  readU16(): number;
  /** A reading in microvolts. */
  readUv(): number;
  close(): void;
}

/** An analogue output. */
export interface DacChannel {
  readonly info: { readonly name: string; readonly bits: number };
  /** Sets the output as a fraction of 65535. */
  writeU16(value: number): void;
  close(): void;
}
