/**
 * What the x86-64 rig has, as fixtures of the contracts.
 *
 * @module
 */

import type { Board, PinId } from "../../../hal/mod.ts";
import {
  type BoardFile,
  boardFile,
  LinuxBoard,
} from "../../../hal/linux/mod.ts";
import { Gate } from "../../../hal/linux/gate.ts";
import { io, OpenFlag } from "../../../hal/linux/libc.ts";
import type { Fixture, I2cFixture } from "../../hal/contracts/contract.ts";
import { GpioSim } from "./gpio_sim.ts";

/** The simulated chip pretends to be the one of a Raspberry Pi 4. */
export const CHIP_LABEL = "pinctrl-bcm2711";
export const LINES = 28;
const HOG = { line: 5, name: "fan-control" };
const INPUT = 17;
const FREE: readonly PinId[] = ["GPIO22", "BOARD16", 24];
const FIRST_FREE = 22;

const WARM_UP_MS = 20_000;
const WARM_ROUNDS = 30;

/** `TIOCM_LOOP`: the UART receives what it sends. */
const TIOCMBIS = 0x5416;
const TIOCM_LOOP = 0x8000;

/** The Pi's board file with the rig's PWM chip and serial port. */
export const RIG_FILE: BoardFile = {
  ...boardFile("raspberry-pi-4"),
  pwm: { GPIO18: { device: "krait-rig", channel: 2 } },
  serial: { 1: { device: "ttyS1" } },
};

/** Opens the rig's board. */
export function openBoard(): LinuxBoard {
  return new LinuxBoard({ file: RIG_FILE });
}

/** The chip, made once. */
export class Rig {
  readonly sim = new GpioSim(CHIP_LABEL, LINES, HOG);
  readonly #gate = new Gate();

  constructor() {
    this.sim.plug();
    this.#loopSerial("/dev/ttyS1");
  }

  /** The fixture of the machine's own devices. */
  machine(): Fixture {
    return {
      name: "gpio-sim",
      open: () => this.#open(),
      pins: {
        free: FREE,
        hand: {
          input: `GPIO${INPUT}`,
          drive: (_board, level) => this.sim.drive(INPUT, level),
        },
        look: () => this.sim.level(FIRST_FREE),
        hasPulls: true,
        typo: ["GPOI17", "GPIO17"],
        busy: { id: HOG.line, consumer: HOG.name, prepare: () => {} },
        // Interrupts race with the kernel's counting of them.
        burstTolerance: 20,
        unplug: () => this.sim.unplug(),
      },
      spi: { bus: 0, isLoopback: true },
      serial: { port: 1, hasBreak: false },
      pwm: { pin: "GPIO18" },
      adc: { id: "mcp2221/voltage0", volts: 0.564 },
      rtc: true,
      watchdog: true,
      openDescriptors: () => [...Deno.readDirSync("/proc/self/fd")].length,
    };
  }

  /**
   * Uses the emulated adapters until they answer as fast as their drivers
   * expect: the emulation is slow at first, and a late answer is taken for
   * that of the next question.
   */
  warmUp(): void {
    const end = performance.now() + WARM_UP_MS;
    for (const pattern of [/MCP2221/, /CP2112/]) {
      let good = 0;
      while (good < WARM_ROUNDS && performance.now() < end) {
        good = this.#scanIsRight(pattern) ? good + 1 : 0;
      }
    }
  }

  #scanIsRight(pattern: RegExp): boolean {
    const board = openBoard();
    const bus = board.i2c(this.busPath(pattern));
    try {
      return [0x4f, 0x50, 0x51, 0x52].every((address) =>
        bus.probe(address) === (address === 0x50)
      );
    } catch {
      return false;
    } finally {
      bus.close();
      board.close();
    }
  }

  /** The fixtures of the I2C adapters that are there. */
  adapters(): Fixture[] {
    return [
      this.#adapter("i2c", /krait-rig/),
      this.#adapter("hid-mcp2221", /MCP2221/),
      this.#adapter("hid-cp2112", /CP2112/),
      this.#adapter("i2c-stub", /SMBus stub/),
    ];
  }

  /** Fixtures must not leave an unplugged chip to the next test. */
  #open(): Board {
    this.sim.plug();
    return openBoard();
  }

  #adapter(name: string, pattern: RegExp): Fixture {
    return {
      name,
      open: () => this.#open(),
      i2c: i2cFixture(this.busPath(pattern)),
    };
  }

  /** The device of an adapter, which has another number in each boot. */
  busPath(pattern: RegExp): string {
    const folder = "/sys/class/i2c-dev";
    const found = this.#gate.list(folder).find((name) =>
      pattern.test(this.#gate.readText(`${folder}/${name}/name`) ?? "")
    );
    if (found === undefined) throw new Error(`There is no ${pattern}`);
    return `/dev/${found}`;
  }

  /** Joins the output of a UART with its input, as long as this runs. */
  #loopSerial(path: string): void {
    const fd = this.#gate.openDevice(path, OpenFlag.NOCTTY | OpenFlag.NONBLOCK);
    io().ioctl(fd, TIOCMBIS, new Uint32Array([TIOCM_LOOP]));
  }
}

function i2cFixture(bus: string): I2cFixture {
  return {
    bus,
    present: [0x50],
    absent: 0x33,
    memory: { address: 0x50, pointerBytes: 1, at: 0x10 },
  };
}
