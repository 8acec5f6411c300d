/**
 * From the names of pins to lines of chips.
 *
 * Names come from the board file first and from the kernel second. Chips are
 * opened when the first pin is looked for.
 *
 * @module
 */

import type { NamedPin } from "../board.ts";
import { Errno } from "../errno.ts";
import { HalError } from "../errors.ts";
import { didYouMean } from "../names.ts";
import type { LineInfo, PinId } from "../pin.ts";
import { type BankLine, bankLine, bankNumber } from "./bank_names.ts";
import type { BoardFile, ChipRule } from "./board_file.ts";
import type { Gate } from "./gate.ts";
import { chipNames, GpioChip } from "./gpio_chip.ts";

/** A line and the chip that it is on. */
export interface Place {
  readonly chip: GpioChip;
  readonly info: LineInfo;
}

/** The pins of a machine. */
export class PinDirectory {
  readonly #gate: Gate;
  readonly #file: BoardFile;
  #chips: readonly GpioChip[] | null = null;
  #refusals: readonly HalError[] = [];
  #kernelNames: Map<string, Place> | null = null;

  constructor(gate: Gate, file: BoardFile) {
    this.#gate = gate;
    this.#file = file;
  }

  /** The chips that can be opened. */
  chips(): readonly GpioChip[] {
    return this.#chips ??= this.#openChips();
  }

  /** Why other chips cannot be opened. */
  refusals(): readonly HalError[] {
    this.chips();
    return this.#refusals;
  }

  /** Forgets the chips, which may have been unplugged or come. */
  close(): void {
    for (const chip of this.#chips ?? []) chip.close();
    this.#chips = null;
    this.#kernelNames = null;
  }

  /** The line that an id means; throws if there is none. */
  find(id: PinId): Place {
    const place = typeof id === "number"
      ? this.#byNumber(id)
      : typeof id === "string"
      ? this.#byName(id)
      : this.#byChip(id[0], id[1]);
    if (place !== null) return place;
    throw this.#unknown(id);
  }

  /** All pins that have names. */
  pins(): NamedPin[] {
    const { pins = {}, numbers } = this.#file;
    const named: NamedPin[] = [];
    const listed = new Set<string>();
    for (const [name, [chipName, line, ...aliases]] of Object.entries(pins)) {
      const place = this.#bankPlace(name, {
        chip: String(chipName),
        line: Number(line),
      });
      if (place === null) continue;
      listed.add(key(place.info));
      named.push({
        name,
        aliases: aliases.map(String),
        number: chipName === numbers ? Number(line) : null,
        info: place.info,
      });
    }
    for (const { info } of this.#kernelPlaces().values()) {
      if (listed.has(key(info))) continue;
      named.push({ name: info.name, aliases: [], number: null, info });
    }
    return named;
  }

  #openChips(): GpioChip[] {
    const chips: GpioChip[] = [];
    const refusals: HalError[] = [];
    for (const name of chipNames(this.#gate)) {
      try {
        chips.push(GpioChip.open(this.#gate, name));
      } catch (error) {
        if (!(error instanceof HalError)) throw error;
        refusals.push(error);
      }
    }
    this.#refusals = refusals;
    return chips;
  }

  #byNumber(number: number): Place | null {
    const { naming, numbers } = this.#file;
    if (naming !== undefined) {
      return this.#bankPlace(null, bankNumber(naming, number));
    }
    if (numbers !== undefined) {
      return this.#bankPlace(
        this.#nameOf(numbers, number),
        { chip: numbers, line: number },
      );
    }
    // Without a board file numbers mean something only if there is one chip.
    const [only, ...others] = this.chips();
    if (only === undefined || others.length > 0) return null;
    return place(only, number, null);
  }

  #byName(name: string): Place | null {
    const wanted = name.toUpperCase();
    const { naming, pins = {} } = this.#file;
    for (const [pin, [chip, line, ...aliases]] of Object.entries(pins)) {
      const names = [pin, ...aliases.map(String)];
      if (!names.some((one) => one.toUpperCase() === wanted)) continue;
      return this.#bankPlace(pin, { chip: String(chip), line: Number(line) });
    }
    const bank = naming === undefined ? null : bankLine(naming, name);
    if (bank !== null) return this.#bankPlace(wanted, bank);
    return this.#kernelPlaces().get(wanted) ?? this.#byPair(name);
  }

  /** `gpiochip0:17`, the name of a line without name. */
  #byPair(name: string): Place | null {
    const match = /^(.+):(\d+)$/.exec(name);
    return match === null ? null : this.#byChip(match[1]!, Number(match[2]));
  }

  #byChip(name: string, offset: number): Place | null {
    const wanted = name.replace(/^\/dev\//, "");
    const chip = this.chips().find((one) =>
      one.name === wanted || one.label === wanted
    );
    return chip === undefined ? null : place(chip, offset, null);
  }

  #bankPlace(name: string | null, { chip, line }: BankLine): Place | null {
    const found = this.#chipOf(chip);
    return found === undefined ? null : place(found, line, name);
  }

  /** The chip that the board file calls `name`. */
  #chipOf(name: string): GpioChip | undefined {
    const rule = this.#file.chips?.[name];
    if (rule === undefined) return undefined;
    return this.chips().find((chip) => fits(rule, chip));
  }

  /** What the board file calls a line. */
  #nameOf(chip: string, line: number): string | null {
    const pins = Object.entries(this.#file.pins ?? {});
    const found = pins.find(([, rule]) => rule[0] === chip && rule[1] === line);
    return found?.[0] ?? null;
  }

  /** The lines that have names of the kernel's, by name in capitals. */
  #kernelPlaces(): Map<string, Place> {
    if (this.#kernelNames !== null) return this.#kernelNames;
    const names = new Map<string, Place>();
    for (const chip of this.chips()) {
      for (const { offset, name } of chip.lines()) {
        if (name === "" || names.has(name.toUpperCase())) continue;
        names.set(name.toUpperCase(), place(chip, offset, name)!);
      }
    }
    this.#kernelNames = names;
    return names;
  }

  #unknown(id: PinId): HalError {
    const shown = typeof id === "object" ? `(${id.join(", ")})` : String(id);
    const asked = `find pin ${shown}`;
    if (this.chips().length === 0) {
      const [refusal] = this.#refusals;
      if (refusal !== undefined) {
        const { errno, found, advice } = refusal;
        const why = `its chip refused: ${found}`;
        return new HalError(errno, { asked, found: why, advice });
      }
      return new HalError(Errno.ENODEV, {
        asked,
        found: "there is no GPIO chip",
        advice: "`krait board` says what is missing; --board sim simulates one",
      });
    }
    return new HalError(Errno.EINVAL, {
      asked,
      found: `${this.#file.name} has no such pin`,
      advice: typeof id === "string"
        ? didYouMean(id, this.#allNames())
        : this.#numberAdvice(id),
    });
  }

  #numberAdvice(id: PinId): string {
    if (typeof id !== "number" || this.#file.numbers !== undefined) {
      const chips = this.chips().map(({ name, lineCount }) =>
        `${name} has lines 0 to ${lineCount - 1}`
      );
      return chips.join(", ");
    }
    return "this machine does not number its pins; " +
      'use a name, or chip and line: Pin(("gpiochip0", 17))';
  }

  #allNames(): string[] {
    const { pins = {} } = this.#file;
    const listed = Object.entries(pins).flatMap(([name, [, , ...aliases]]) => [
      name,
      ...aliases.map(String),
    ]);
    return [...listed, ...this.#kernelPlaces().keys()];
  }
}

function fits({ labels = [], devices = [] }: ChipRule, chip: GpioChip) {
  return labels.includes(chip.label) ||
    devices.some((device) => chip.devicePath.includes(device));
}

/** A line that exists; its name is the given one, or chip and offset. */
function place(
  chip: GpioChip,
  offset: number,
  name: string | null,
): Place | null {
  if (!Number.isInteger(offset) || offset < 0 || offset >= chip.lineCount) {
    return null;
  }
  return {
    chip,
    info: {
      chip: chip.name,
      chipLabel: chip.label,
      offset,
      name: name ?? `${chip.name}:${offset}`,
    },
  };
}

/** Identifies a line. */
export function key({ chip, offset }: LineInfo): string {
  return `${chip}:${offset}`;
}
