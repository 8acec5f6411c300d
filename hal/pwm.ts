/**
 * Pulse-width modulation on one output.
 *
 * @module
 */

/** Settings of an output; all in nanoseconds, as in the kernel. */
export interface PwmSettings {
  /** Length of a period. */
  readonly periodNs: number;
  /** How long the output is active in each period. */
  readonly dutyNs: number;
  /** Whether active means low. */
  readonly inverted: boolean;
  /** Whether the output runs. */
  readonly enabled: boolean;
}

/** The settings of an output that was never used. */
export const DEFAULT_PWM: PwmSettings = {
  periodNs: 0,
  dutyNs: 0,
  inverted: false,
  enabled: false,
};

/** What is known about an open output. */
export interface PwmInfo {
  /** What a person calls it. */
  readonly name: string;
  /** Made by hardware, or by a thread with the jitter stated here. */
  readonly kind: "hardware" | "software";
  /** A sentence a person should know, else `null`. */
  readonly warning: string | null;
}

/** A PWM output. */
export interface PwmChannel {
  /** Who it is. */
  readonly info: PwmInfo;
  /** The settings in force. */
  readonly settings: PwmSettings;
  /** Changes settings; takes effect at the latest in the next period. */
  configure(changes: Partial<PwmSettings>): void;
  /** Stops the output and gives it back. */
  close(): void;
}
