/**
 * A line of a GPIO chip as a `PinLine`.
 *
 * The line is requested once and then reconfigured in place. It is requested
 * anew only when a watch begins, because edge events need a second line beside
 * it (see `gpio_edges.ts`), and when that second line is wanted by somebody.
 *
 * @module
 */

import { Errno } from "../errno.ts";
import { HalError } from "../errors.ts";
import { type EventSource, PollEvents, type SourceSet } from "../events.ts";
import type {
  Bit,
  Edge,
  EdgeListener,
  LineChanges,
  LineInfo,
  LineSettings,
  PinLine,
  WatchOptions,
} from "../pin.ts";
import { DEFAULT_LINE } from "../pin.ts";
import type { GpioChip } from "./gpio_chip.ts";
import { GpioEdges } from "./gpio_edges.ts";
import { PolledEdges } from "./gpio_polled.ts";
import { GpioRequest, type RequestConfig } from "./gpio_request.ts";
import { LineFlag } from "./uapi.ts";
import { monotonicNs } from "./wait.ts";

/** Lends spare lines, so that no two requests want the same one. */
export interface SpareLines {
  /** A free line of the chip to hold beside a watched one, or `null`. */
  borrow(chip: GpioChip, user: GpioLine): number | null;
  /** Gives it back. */
  giveBack(chip: GpioChip, offset: number): void;
  /** Makes whoever holds the line as a spare let go of it. */
  reclaim(chip: GpioChip, offset: number): void;
}

/** What a line needs from its board. */
export interface LineContext {
  readonly sources: SourceSet;
  readonly spares: SpareLines;
}

/** A watch that somebody asked for. */
interface Watch {
  readonly options: WatchOptions;
  readonly listener: EdgeListener;
}

/** Events that a line makes of its own writes. */
class WrittenEdges implements EventSource {
  readonly fd = null;
  readonly pollEvents = PollEvents.readable;
  readonly #watch: Watch;
  #queue: Edge[] = [];

  constructor(watch: Watch) {
    this.#watch = watch;
  }

  push(level: Bit): void {
    const { edges } = this.#watch.options;
    if (edges !== "both" && (edges === "rising") !== (level === 1)) return;
    this.#queue.push({ timestampNs: monotonicNs(), level, lost: 0 });
  }

  nextDeadlineNs(): number | null {
    return this.#queue.length > 0 ? 0 : null;
  }

  drain(): void {
    const edges = this.#queue;
    this.#queue = [];
    for (const edge of edges) this.#watch.listener.onEdge(edge);
  }
}

/** One line. */
export class GpioLine implements PinLine {
  readonly info: LineInfo;
  readonly #chip: GpioChip;
  readonly #context: LineContext;
  #request: GpioRequest | null = null;
  /** The request while a write is nothing but a write: the hot path. */
  #plain: GpioRequest | null = null;
  #settings: LineSettings = DEFAULT_LINE;
  #latch: Bit = 0;
  #spare: number | null = null;
  #watch: Watch | null = null;
  #source: EventSource | null = null;

  constructor(chip: GpioChip, info: LineInfo, context: LineContext) {
    this.#chip = chip;
    this.info = info;
    this.#context = context;
  }

  get settings(): LineSettings {
    return this.#settings;
  }

  configure(changes: LineChanges): void {
    const { value, ...settings } = changes;
    const wasOutput = this.#isOutput();
    const before = this.#settings;
    const next = { ...before, ...settings };
    if (value !== undefined) this.#latch = value;
    else if (next.direction === "out" && !wasOutput) this.#keepLevel();
    this.#settings = next;
    this.#plain = null;
    try {
      this.#apply(wasOutput);
    } catch (error) {
      this.#settings = before;
      throw error;
    }
    this.#findPlain();
  }

  read(): Bit {
    return (this.#request ?? this.#claim()).readFirst();
  }

  write(value: Bit): void {
    if (this.#plain !== null) {
      this.#latch = value;
      this.#plain.writeFirst(value);
      return;
    }
    if (this.#settings.direction !== "out") {
      if (this.#request === null) this.#claim();
      this.#latch = value;
      return;
    }
    const isChange = value !== this.#latch;
    this.#latch = value;
    this.#request!.writeFirst(value);
    if (isChange && this.#source !== null) this.#noteWrite(value);
  }

  watch(options: WatchOptions, listener: EdgeListener): void {
    this.unwatch();
    this.#watch = { options, listener };
    try {
      this.#startWatch();
    } catch (error) {
      this.#watch = null;
      throw error;
    }
    this.#findPlain();
  }

  unwatch(): void {
    if (this.#watch === null) return;
    this.#watch = null;
    this.#stopSource();
    if (this.#request !== null && !this.#isOutput()) this.#requestAgain();
    this.#findPlain();
  }

  close(): void {
    this.#watch = null;
    this.#stopSource();
    if (this.#settings.hold && this.#isOutput()) this.#request?.keep();
    this.#dropRequest();
    this.#settings = DEFAULT_LINE;
    this.#latch = 0;
  }

  /** Requests the line with another spare line, since this one is wanted. */
  moveSpare(): void {
    if (this.#spare === null) return;
    this.#stopSource();
    this.#startWatch();
  }

  #findPlain(): void {
    const isPlain = this.#isOutput() && this.#source === null;
    this.#plain = isPlain ? this.#request : null;
  }

  #isOutput(): boolean {
    return this.#settings.direction === "out";
  }

  #claim(): GpioRequest {
    return this.#request ?? this.#open(null);
  }

  /** An output that the hardware has already keeps its level. */
  #keepLevel(): void {
    if (this.#request !== null) return;
    const { flags, consumer } = this.#chip.line(this.info.offset);
    if (consumer !== null || (flags & LineFlag.OUTPUT) === 0) return;
    this.#latch = this.#claim().readFirst();
  }

  /** Makes the hardware follow the settings. */
  #apply(wasOutput: boolean): void {
    if (this.#watch !== null && wasOutput !== this.#isOutput()) {
      // The events of an output are its own writes: another kind of source.
      this.#stopSource();
      this.#startWatch();
    } else if (this.#request === null) {
      this.#open(null);
    } else {
      const edges = this.#source instanceof GpioEdges ? this.#watch : null;
      this.#request.configure(this.#config(edges));
    }
  }

  #config(watch: Watch | null): RequestConfig {
    return {
      ...this.#settings,
      values: this.#latch,
      edges: watch?.options.edges ?? null,
      debounceUs: watch?.options.debounceUs ?? 0,
      hasSpare: this.#spare !== null,
    };
  }

  #open(watch: Watch | null): GpioRequest {
    const { offset } = this.info;
    this.#context.spares.reclaim(this.#chip, offset);
    const offsets = this.#spare === null ? [offset] : [offset, this.#spare];
    const config = this.#config(watch);
    this.#request = new GpioRequest(this.#chip, offsets, config);
    return this.#request;
  }

  #dropRequest(): void {
    this.#request?.close();
    this.#request = null;
    this.#plain = null;
    if (this.#spare === null) return;
    this.#context.spares.giveBack(this.#chip, this.#spare);
    this.#spare = null;
  }

  #requestAgain(): void {
    this.#dropRequest();
    this.#open(null);
  }

  #startWatch(): void {
    const watch = this.#watch!;
    if (this.#isOutput()) {
      this.#source = new WrittenEdges(watch);
    } else {
      this.#source = this.#openEdges(watch);
    }
    this.#context.sources.add(this.#source);
  }

  /** Requests the line with edges, with as much help as the chip gives. */
  #openEdges(watch: Watch): EventSource {
    this.#dropRequest();
    this.#spare = this.#context.spares.borrow(this.#chip, this);
    let request: GpioRequest;
    try {
      request = this.#open(watch);
    } catch (error) {
      if (!(error instanceof HalError)) throw error;
      if (this.#spare !== null && error.errno === Errno.EBUSY) {
        return this.#openEdgesAlone(watch);
      }
      if (error.errno !== Errno.ENXIO) throw error;
      this.#requestAgain();
      return new PolledEdges(this, watch.options, watch.listener);
    }
    return new GpioEdges(request, {
      edges: watch.options.edges,
      countsLosses: this.#spare !== null &&
        (watch.options.debounceUs ?? 0) === 0,
      listener: this.#listener(watch),
    });
  }

  /** Without a spare line losses cannot be told. */
  #openEdgesAlone(watch: Watch): EventSource {
    this.#dropRequest();
    return new GpioEdges(this.#open(watch), {
      edges: watch.options.edges,
      countsLosses: false,
      listener: this.#listener(watch),
    });
  }

  /** A chip that is gone takes the source out of the board's set. */
  #listener({ listener }: Watch): EdgeListener {
    return {
      onEdge: (edge) => listener.onEdge(edge),
      onError: (error) => {
        this.#stopSource();
        listener.onError(error);
      },
    };
  }

  #stopSource(): void {
    if (this.#source === null) return;
    if (this.#source instanceof GpioEdges) this.#source.close();
    this.#context.sources.delete(this.#source);
    this.#source = null;
  }

  #noteWrite(value: Bit): void {
    if (!(this.#source instanceof WrittenEdges)) return;
    this.#source.push(value);
    this.#context.sources.notify();
  }
}
