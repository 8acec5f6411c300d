/**
 * A Linux machine as a `Board`.
 *
 * @module
 */

import type { AdcChannel, DacChannel } from "../adc.ts";
import type { Board, BoardInfo, NamedPin } from "../board.ts";
import { Errno } from "../errno.ts";
import { HalError } from "../errors.ts";
import { SourceSet } from "../events.ts";
import type { BusId, I2cBus, I2cOptions } from "../i2c.ts";
import type { LineChanges, LineGroup, PinId, PinLine } from "../pin.ts";
import { DEFAULT_LINE } from "../pin.ts";
import type { PwmChannel, PwmSettings } from "../pwm.ts";
import type { SerialOptions, SerialPort } from "../serial.ts";
import type { SpiBus, SpiOptions } from "../spi.ts";
import type { PhysicalMemory, RealTimeClock, Watchdog } from "../system.ts";
import {
  type BoardFile,
  type BusRule,
  detectBoard,
  modelName,
  type PwmRule,
} from "./board_file.ts";
import { LinuxClock } from "./clock.ts";
import { Gate } from "./gate.ts";
import { GpioGroup } from "./gpio_group.ts";
import { GpioLine } from "./gpio_line.ts";
import { GpioRequest } from "./gpio_request.ts";
import { LinuxI2cBus } from "./i2c_bus.ts";
import { NewsThread } from "./news_thread.ts";
import { findChannel, IioAdc, IioDac } from "./iio.ts";
import { SysSensors } from "./kernel_sensors.ts";
import { LinuxMemory } from "./memory.ts";
import { key, PinDirectory, type Place } from "./pin_directory.ts";
import { OpenResources } from "./resource.ts";
import { LinuxRtc, SystemRtc } from "./rtc.ts";
import { LinuxSerialPort } from "./serial.ts";
import { SoftPwm } from "./soft_pwm.ts";
import { SpareLineKeeper } from "./spare_lines.ts";
import { LinuxSpiBus } from "./spi_bus.ts";
import { LinuxSystem } from "./system.ts";
import { findPwmChip, SysfsPwm } from "./sysfs_pwm.ts";
import { LinuxWatchdog, ProcessWatchdog } from "./watchdog.ts";

/** Options of a Linux board. */
export interface LinuxBoardOptions {
  /** The gate that everything is opened through. */
  readonly gate?: Gate;
  /** The board's description; found by the machine's name if absent. */
  readonly file?: BoardFile;
}

/** The settings of a request that nobody has made yet. */
const OUTPUT = {
  ...DEFAULT_LINE,
  direction: "out",
  values: 0,
  edges: null,
  debounceUs: 0,
  hasSpare: false,
} as const;

/** The machine that the program runs on. */
export class LinuxBoard implements Board {
  readonly clock = new LinuxClock();
  readonly sources: SourceSet = new SourceSet();
  readonly system: LinuxSystem;
  readonly sensors: SysSensors;
  readonly simulation = null;
  readonly gate: Gate;
  readonly #givenFile: BoardFile | undefined;
  #file: BoardFile | null = null;
  #directory: PinDirectory | null = null;
  readonly #lines = new Map<string, GpioLine>();
  readonly #spares = new SpareLineKeeper();
  #memory: LinuxMemory | null = null;
  readonly #resources = new OpenResources();
  /** Outputs that go on until they are closed. */
  readonly #channels = new Set<PwmChannel>();

  constructor(options: LinuxBoardOptions = {}) {
    this.gate = options.gate ?? new Gate();
    this.#givenFile = options.file;
    this.system = new LinuxSystem(this.gate);
    this.sensors = new SysSensors(this.gate);
  }

  get info(): BoardInfo {
    const { id, name, notes = [] } = this.file;
    const isGiven = this.#givenFile !== undefined;
    const model = isGiven ? null : modelName(this.gate);
    return { kind: "linux", id, name: model ?? name, notes };
  }

  /** The board's description. */
  get file(): BoardFile {
    return this.#file ??= this.#givenFile ?? detectBoard(this.gate);
  }

  /** The chips and the names of their lines. */
  get directory(): PinDirectory {
    return this.#directory ??= new PinDirectory(this.gate, this.file);
  }

  pins(): readonly NamedPin[] {
    return this.directory.pins();
  }

  line(id: PinId): PinLine {
    return this.#line(this.directory.find(id));
  }

  lines(ids: readonly PinId[], changes: LineChanges): LineGroup {
    const places = ids.map((id) => this.directory.find(id));
    const chip = places[0]?.chip;
    if (chip === undefined || places.some((place) => place.chip !== chip)) {
      throw new HalError(Errno.EINVAL, {
        asked: `use ${ids.length} pins at once`,
        found: "they are not on one chip",
        advice: "use them one by one",
      });
    }
    const infos = places.map(({ info }) => info);
    for (const { offset } of infos) this.#spares.reclaim(chip, offset);
    return this.#resources.add(new GpioGroup(chip, infos, changes));
  }

  i2c(id: BusId, options: I2cOptions = {}): I2cBus {
    const rule = this.file.i2c?.[String(id)];
    this.#checkPins(`I2C ${id}`, rule, options);
    const device = rule?.device ?? `i2c-${String(id).replace(/^.*i2c-/, "")}`;
    const number = Number(/^i2c-(\d+)$/.exec(device)?.[1] ?? NaN);
    return this.#open(rule, () => {
      if (Number.isNaN(number)) throw this.#noBus("I2C bus", id);
      const bus = new LinuxI2cBus(this.gate, number, options);
      return this.#resources.add(bus);
    });
  }

  spi(id: BusId, options: SpiOptions = {}): SpiBus {
    const rule = this.file.spi?.[String(id)];
    this.#checkPins(`SPI ${id}`, rule, options);
    const name = String(id).replace(/^.*spidev/, "");
    const device = rule?.device ??
      `spidev${name.includes(".") ? name : `${name}.0`}`;
    return this.#open(
      rule,
      () => this.#resources.add(new LinuxSpiBus(this.gate, device, options)),
    );
  }

  serial(id: BusId, options: SerialOptions = {}): SerialPort {
    const rule = this.file.serial?.[String(id)];
    this.#checkPins(`UART ${id}`, rule, options);
    const name = typeof id === "number" ? `ttyS${id}` : id;
    const device = rule?.device ?? name.replace(/^\/dev\//, "");
    return this.#open(
      rule,
      () => {
        const path = `/dev/${device}`;
        const port = new LinuxSerialPort(this.gate, path, options);
        return this.#resources.add(port);
      },
    );
  }

  pwm(id: PinId, settings: Partial<PwmSettings> = {}): PwmChannel {
    const place = this.directory.find(id);
    const rule = this.#pwmRule(place.info.name);
    const chip = rule === undefined
      ? null
      : findPwmChip(this.gate, rule.device);
    if (rule !== undefined && chip !== null) {
      const { channel } = rule;
      return this.#keep(new SysfsPwm(this.gate, { chip, channel }, settings));
    }
    this.#line(place).close();
    this.#spares.reclaim(place.chip, place.info.offset);
    const request = new GpioRequest(place.chip, [place.info.offset], OUTPUT);
    return this.#keep(new SoftPwm(place.info.name, request, settings));
  }

  adc(id: PinId): AdcChannel {
    return new IioAdc(this.gate, findChannel(this.gate, plain(id), false));
  }

  dac(id: PinId): DacChannel {
    return new IioDac(this.gate, findChannel(this.gate, plain(id), true));
  }

  rtc(): RealTimeClock {
    return this.gate.mayUse("/dev/rtc0")
      ? new LinuxRtc(this.gate, "/dev/rtc0")
      : new SystemRtc();
  }

  /** 0 ends the process; n resets the machine by `/dev/watchdog(n-1)`. */
  watchdog(id: number, timeoutMs: number): Watchdog {
    if (id === 0) return new ProcessWatchdog(timeoutMs);
    const path = `/dev/watchdog${id - 1}`;
    return new LinuxWatchdog(this.gate, path, timeoutMs);
  }

  memory(): PhysicalMemory {
    return this.#memory ??= new LinuxMemory(this.gate);
  }

  newsMarker(word: Int32Array): NewsThread {
    return new NewsThread(word);
  }

  close(): void {
    this.#resources.closeAll();
    for (const channel of [...this.#channels]) channel.close();
    for (const line of this.#lines.values()) line.close();
    this.#lines.clear();
    this.#directory?.close();
    this.#directory = null;
  }

  /** Keeps count of an output until it is closed, which happens once. */
  #keep(channel: PwmChannel): PwmChannel {
    const close = channel.close.bind(channel);
    this.#channels.add(channel);
    channel.close = () => {
      if (this.#channels.delete(channel)) close();
    };
    return channel;
  }

  #line({ chip, info }: Place): GpioLine {
    const name = key(info);
    let line = this.#lines.get(name);
    if (line === undefined) {
      const { sources } = this;
      line = new GpioLine(chip, info, { sources, spares: this.#spares });
      this.#lines.set(name, line);
    }
    return line;
  }

  #pwmRule(name: string): PwmRule | undefined {
    return this.file.pwm?.[name];
  }

  /** Adds to the error of a missing device how this board switches it on. */
  #open<T>(rule: BusRule | undefined, open: () => T): T {
    try {
      return open();
    } catch (error) {
      const isMissing = error instanceof HalError &&
        error.errno === Errno.ENOENT;
      if (!isMissing) throw error;
      const { asked, found, advice } = error;
      const enable = rule?.enable;
      throw new HalError(Errno.ENODEV, {
        asked,
        found,
        advice: enable === undefined ? advice : `enable it: ${enable}`,
        cause: error,
      });
    }
  }

  #noBus(what: string, id: BusId): HalError {
    return new HalError(Errno.ENODEV, {
      asked: `open ${what} ${id}`,
      found: "there is no such name",
      advice: "`krait board` lists the buses",
    });
  }

  /** The pins of a controller are fixed; others are a mistake. */
  #checkPins(what: string, rule: BusRule | undefined, options: object): void {
    if (rule === undefined) return;
    for (const role of ["scl", "sda", "sck", "mosi", "miso", "tx", "rx"]) {
      const wanted = (options as Record<string, PinId | undefined>)[role];
      const real =
        (rule as unknown as Record<string, string | undefined>)[role];
      if (wanted === undefined || real === undefined) continue;
      const wantedInfo = this.directory.find(wanted).info;
      if (key(wantedInfo) === key(this.directory.find(real).info)) continue;
      throw new HalError(Errno.EINVAL, {
        asked: `use ${wantedInfo.name} as ${role} of ${what}`,
        found: `it is ${real} on this board`,
        advice: `leave ${role} out, or use a Soft bus, which takes any pin`,
      });
    }
  }
}

/** An id of an analogue channel, which is never chip and line. */
function plain(id: PinId): number | string {
  return typeof id === "object" ? id.join("/") : id;
}
