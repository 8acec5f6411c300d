/**
 * Digital lines: one pin, and several pins of one chip at once.
 *
 * `machine.Pin`'s rules that concern every backend are stated here as the
 * contract of {@linkcode PinLine}; its names, arguments and constants are not.
 *
 * @module
 */

import type { HalError } from "./errors.ts";

/** A logic level. */
export type Bit = 0 | 1;

/**
 * How a program names a pin: a number on the board's numbering, a name
 * (`"GPIO17"`, `"BOARD11"`, a kernel line name), or chip and offset.
 */
export type PinId = number | string | readonly [chip: string, offset: number];

/** Direction of a line; `"unchanged"` leaves what the hardware has. */
export type Direction = "unchanged" | "in" | "out";

/** How an output drives its line. */
export type Drive = "push-pull" | "open-drain" | "open-source";

/** Pull resistor of a line; `"unchanged"` leaves what the hardware has. */
export type Bias = "unchanged" | "none" | "up" | "down";

/** The edges that are of interest. */
export type EdgeKind = "rising" | "falling" | "both";

/** Everything that can be set on a line. */
export interface LineSettings {
  /** Input, output, or as found. */
  readonly direction: Direction;
  /** How it drives when it is an output. */
  readonly drive: Drive;
  /** Its pull resistor. */
  readonly bias: Bias;
  /** Whether an output stays as it is when it is closed; for real lines. */
  readonly hold: boolean;
}

/** What `configure` changes; `value` is the output level to start from. */
export interface LineChanges extends Partial<LineSettings> {
  /** Output level to start from. */
  readonly value?: Bit;
}

/** The settings of a line that nobody has configured. */
export const DEFAULT_LINE: LineSettings = {
  direction: "unchanged",
  drive: "push-pull",
  bias: "unchanged",
  hold: false,
};

/** Who a line is, independent of its state. */
export interface LineInfo {
  /** Name of the chip, such as `gpiochip0`. */
  readonly chip: string;
  /** Label of the chip, such as `pinctrl-bcm2711`. */
  readonly chipLabel: string;
  /** Number of the line on its chip. */
  readonly offset: number;
  /** The name to show: the board's, or the kernel's, or `chip:offset`. */
  readonly name: string;
}

/** One change of level. */
export interface Edge {
  /** When it happened, on the board's clock. */
  readonly timestampNs: number;
  /** The level after it. */
  readonly level: Bit;
  /** How many edges are known to be lost between the previous one and this. */
  readonly lost: number;
}

/** Receives what happens on a watched line, while its source is drained. */
export interface EdgeListener {
  /** An edge of the kind asked for. */
  onEdge(edge: Edge): void;
  /** The line is gone (the chip was unplugged); nothing follows. */
  onError(error: HalError): void;
}

/** What to watch for. */
export interface WatchOptions {
  /** The edges to report. */
  readonly edges: EdgeKind;
  /** Levels must be stable for this long; 0 for no filter. */
  readonly debounceUs?: number;
}

/**
 * One digital line.
 *
 * - The line is claimed by the first `configure`, `read`, `write` or `watch`,
 *   and released by `close`; it may be used again after that.
 * - `write` on a line that is not an output stores the level, which becomes
 *   active when the line becomes an output.
 * - `configure` reconfigures in place: a line that stays an output does not
 *   glitch.
 * - `read` of an output gives the level on the line where the hardware can
 *   tell, else the level last written.
 * - A watched output reports its own writes that change the level.
 */
export interface PinLine {
  /** Who it is. */
  readonly info: LineInfo;
  /** The settings in force. */
  readonly settings: LineSettings;
  /** Changes the given settings and keeps the rest. */
  configure(changes: LineChanges): void;
  /** The level on the line, 0 or 1. */
  read(): Bit;
  /** Sets the output level. */
  write(value: Bit): void;
  /** Starts to report edges; replaces an earlier watch. */
  watch(options: WatchOptions, listener: EdgeListener): void;
  /** Stops reporting; edges that are still queued are dropped. */
  unwatch(): void;
  /** Releases the line. Closing twice is closing once. */
  close(): void;
}

/** Several lines of one chip, read and written in one step. */
export interface LineGroup {
  /** The lines' infos; index is bit number. */
  readonly infos: readonly LineInfo[];
  /** All levels; bit n is line n. */
  read(): number;
  /** Sets the lines whose bit is in `mask` (all by default). */
  write(bits: number, mask?: number): void;
  /** Changes all lines alike. */
  configure(changes: Omit<LineChanges, "value">): void;
  /** Releases all lines. */
  close(): void;
}
