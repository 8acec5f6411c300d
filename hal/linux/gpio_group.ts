/**
 * Several lines of one chip in one request.
 *
 * @module
 */

import type { LineChanges, LineGroup, LineInfo } from "../pin.ts";
import { DEFAULT_LINE } from "../pin.ts";
import type { GpioChip } from "./gpio_chip.ts";
import { Resource } from "./resource.ts";
import { GpioRequest, type RequestConfig } from "./gpio_request.ts";

/** Lines that are read and written in one step of the kernel. */
export class GpioGroup extends Resource implements LineGroup {
  readonly infos: readonly LineInfo[];
  readonly #request: GpioRequest;
  #config: RequestConfig;

  constructor(
    chip: GpioChip,
    infos: readonly LineInfo[],
    changes: LineChanges,
  ) {
    super();
    this.infos = infos;
    const { value = 0, ...settings } = changes;
    this.#config = {
      ...DEFAULT_LINE,
      ...settings,
      values: value === 0 ? 0 : this.#all(),
      edges: null,
      debounceUs: 0,
      hasSpare: false,
    };
    const offsets = infos.map((info) => info.offset);
    this.#request = new GpioRequest(chip, offsets, this.#config);
  }

  read(): number {
    return this.#request.read();
  }

  write(bits: number, mask: number = this.#all()): void {
    const values = (this.#config.values & ~mask | bits & mask) >>> 0;
    this.#config = { ...this.#config, values };
    if (this.#config.direction === "out") this.#request.write(bits, mask);
  }

  configure(changes: Omit<LineChanges, "value">): void {
    this.#config = { ...this.#config, ...changes };
    this.#request.configure(this.#config);
  }

  protected release(): void {
    this.#request.close();
  }

  #all(): number {
    return 2 ** this.infos.length - 1;
  }
}
