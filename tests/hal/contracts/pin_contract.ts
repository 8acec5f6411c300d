/**
 * The contract of `PinLine` and `LineGroup`.
 *
 * @module
 */

import {
  type Bit,
  type Board,
  type Edge,
  Errno,
  HalError,
  type PinLine,
} from "../../../hal/mod.ts";
import { assert, assertEquals, assertThrows } from "../assert.ts";
import { sleepMs, waitUntil } from "../hub.ts";
import {
  type ContractTest,
  type Fixture,
  type Hand,
  type PinFixture,
  withBoard,
} from "./contract.ts";

/** How long an edge may take where the machine is emulated. */
const PATIENCE_MS = 5000;

/** The level on `free[0]`, from outside or else from inside. */
function seen(board: Board, pins: PinFixture): Bit {
  return pins.look?.(board) ?? board.line(pins.free[0]!).read();
}

/** Collects what a watch reports. */
class Collector {
  readonly edges: Edge[] = [];
  error: HalError | null = null;

  onEdge(edge: Edge): void {
    this.edges.push(edge);
  }

  onError(error: HalError): void {
    this.error = error;
  }

  get levels(): number[] {
    return this.edges.map((edge) => edge.level);
  }
}

/**
 * Sets the input from outside and gives each edge time to arrive: the kernel may make
 * one of two that are close, so those that are to be heard are waited for.
 */
function pulse(
  board: Board,
  hand: Hand,
  levels: readonly Bit[],
  heard?: { readonly by: Collector; readonly levels: readonly Bit[] },
): void {
  for (const level of levels) {
    const before = heard?.by.edges.length ?? 0;
    hand.drive(board, level);
    sleepMs(board, 3);
    if (!heard?.levels.includes(level)) continue;
    waitUntil(board, PATIENCE_MS, () => heard.by.edges.length > before);
  }
}

/** All tests that the fixture can serve. */
export function pinContract(fixture: Fixture): ContractTest[] {
  const { pins } = fixture;
  if (pins === undefined) return [];
  return [
    ...levels(fixture, pins),
    ...settings(fixture, pins),
    ...(pins.hand === undefined ? [] : driven(fixture, pins, pins.hand)),
    ...writes(fixture, pins),
    ...groups(fixture, pins),
    ...claiming(fixture, pins),
  ];
}

function levels(fixture: Fixture, pins: PinFixture): ContractTest[] {
  return [
    withBoard(fixture, "PinLine.write() sets the level", (board) => {
      const line = board.line(pins.free[0]!);
      line.configure({ direction: "out", value: 0 });
      for (const level of [1, 0, 1] as const) {
        line.write(level);
        assertEquals(line.read(), level);
        assertEquals(seen(board, pins), level);
      }
    }),
    withBoard(fixture, "PinLine.write() on an input is kept", (board) => {
      const line = board.line(pins.free[0]!);
      line.configure({ direction: "in" });
      line.write(1);
      line.configure({ direction: "out" });
      assertEquals(seen(board, pins), 1);
    }),
    withBoard(fixture, "configure() takes the output level", (board) => {
      const line = board.line(pins.free[0]!);
      line.configure({ direction: "out", value: 1 });
      assertEquals(seen(board, pins), 1);
      line.configure({ bias: "none" });
      assertEquals(seen(board, pins), 1);
    }),
  ];
}

function settings(fixture: Fixture, pins: PinFixture): ContractTest[] {
  const tests = [
    withBoard(fixture, "configure() keeps what it is not told", (board) => {
      const line = board.line(pins.free[0]!);
      line.configure({ direction: "in", bias: "up" });
      line.configure({ direction: "in" });
      assertEquals(line.settings.bias, "up");
      assertEquals(line.settings.direction, "in");
    }),
  ];
  if (pins.hasPulls) {
    tests.push(withBoard(fixture, "a pull resistor is seen", (board) => {
      const line = board.line(pins.free[0]!);
      line.configure({ direction: "in", bias: "up" });
      assertEquals(line.read(), 1);
      line.configure({ bias: "down" });
      assertEquals(line.read(), 0);
    }));
  }
  return tests;
}

/** Tests that need a hand on the line. */
function driven(
  fixture: Fixture,
  pins: PinFixture,
  hand: Hand,
): ContractTest[] {
  const watched = (board: Board, edges: "rising" | "falling" | "both") => {
    hand.drive(board, 0);
    const line = board.line(hand.input);
    line.configure({ direction: "in" });
    const collector = new Collector();
    line.watch({ edges }, collector);
    return { line, collector };
  };
  return [
    withBoard(fixture, "PinLine.read() gives the input's level", (board) => {
      const line = board.line(hand.input);
      line.configure({ direction: "in" });
      for (const level of [1, 0, 1, 0] as const) {
        hand.drive(board, level);
        assertEquals(line.read(), level);
      }
    }),
    withBoard(fixture, "open-drain lets the line go", (board) => {
      const line = board.line(hand.input);
      line.configure({ direction: "out", drive: "open-drain", value: 1 });
      hand.drive(board, 1);
      assertEquals(line.read(), 1);
      hand.drive(board, 0);
      assertEquals(line.read(), 0);
      hand.drive(board, 1);
      line.write(0);
      assertEquals(line.read(), 0);
    }),
    withBoard(fixture, "watch() reports both edges in order", (board) => {
      const { collector } = watched(board, "both");
      const heard = { by: collector, levels: [0, 1] } as const;
      pulse(board, hand, [1, 0, 1, 0], heard);
      assertEquals(collector.levels, [1, 0, 1, 0]);
      const times = collector.edges.map((edge) => edge.timestampNs);
      assertEquals(times, times.toSorted((a, b) => a - b));
      const now = board.clock.nowNs();
      assert(times.every((time) => time <= now && now - time < 2e9));
    }),
    withBoard(fixture, "watch() reports only rising edges", (board) => {
      const { collector } = watched(board, "rising");
      pulse(board, hand, [1, 0, 1, 0], { by: collector, levels: [1] });
      assertEquals(collector.levels, [1, 1]);
    }),
    withBoard(fixture, "watch() reports only falling edges", (board) => {
      const { collector } = watched(board, "falling");
      pulse(board, hand, [1, 0, 1, 0], { by: collector, levels: [0] });
      assertEquals(collector.levels, [0, 0]);
    }),
    withBoard(fixture, "no listener runs outside of drain()", (board) => {
      const { collector } = watched(board, "both");
      hand.drive(board, 1);
      assertEquals(collector.levels, []);
      assert(waitUntil(board, 500, () => collector.edges.length > 0));
    }),
    withBoard(fixture, "unwatch() ends the reports", (board) => {
      const { line, collector } = watched(board, "both");
      pulse(board, hand, [1], { by: collector, levels: [1] });
      line.unwatch();
      pulse(board, hand, [0, 1]);
      assertEquals(collector.levels, [1]);
      assertEquals(line.read(), 1);
    }),
    withBoard(fixture, "a second watch() replaces the first", (board) => {
      const { line, collector } = watched(board, "both");
      const second = new Collector();
      line.watch({ edges: "rising" }, second);
      pulse(board, hand, [1, 0], { by: second, levels: [1] });
      assertEquals(collector.levels, []);
      assertEquals(second.levels, [1]);
    }),
    withBoard(fixture, "configure() keeps the watch", (board) => {
      const { line, collector } = watched(board, "both");
      line.configure({ bias: "none" });
      pulse(board, hand, [1, 0], { by: collector, levels: [0, 1] });
      assertEquals(collector.levels, [1, 0]);
    }),
    withBoard(fixture, "watch() with debouncing reports once", (board) => {
      const line = board.line(hand.input);
      hand.drive(board, 0);
      line.configure({ direction: "in" });
      const collector = new Collector();
      line.watch({ edges: "both", debounceUs: 20_000 }, collector);
      for (let bounce = 0; bounce < 9; bounce++) {
        hand.drive(board, bounce % 2 === 0 ? 1 : 0);
      }
      sleepMs(board, 60);
      assertEquals(collector.levels, [1]);
    }),
    withBoard(fixture, "10,000 edges are reported or counted", (board) => {
      const { collector } = watched(board, "both");
      for (let edge = 0; edge < 10_000; edge++) {
        hand.drive(board, edge % 2 === 0 ? 1 : 0);
      }
      sleepMs(board, 50);
      // The last edge of the burst may sit behind the loss: one more shows it.
      pulse(board, hand, [1, 0]);
      const lost = collector.edges.reduce((sum, edge) => sum + edge.lost, 0);
      const off = Math.abs(collector.edges.length + lost - 10_002);
      const found = `${collector.edges.length} edges and ${lost} lost`;
      assert(off <= (pins.burstTolerance ?? 0), found);
    }),
  ];
}

/** A watched output needs no hand. */
function writes(fixture: Fixture, pins: PinFixture): ContractTest[] {
  return [
    withBoard(fixture, "a watched output reports its own writes", (board) => {
      const line = board.line(pins.free[0]!);
      line.configure({ direction: "out", value: 0 });
      const collector = new Collector();
      line.watch({ edges: "both" }, collector);
      for (const level of [1, 1, 0] as const) line.write(level);
      sleepMs(board, 3);
      assertEquals(collector.levels, [1, 0]);
    }),
  ];
}

function claiming(fixture: Fixture, pins: PinFixture): ContractTest[] {
  const tests = [
    withBoard(fixture, "line() gives the same object", (board) => {
      const first: PinLine = board.line(pins.free[0]!);
      assert(board.line(pins.free[0]!) === first);
    }),
    withBoard(
      fixture,
      "close() releases, and the line works again",
      (board) => {
        const line = board.line(pins.free[0]!);
        line.configure({ direction: "out", value: 1 });
        line.close();
        line.close();
        assertEquals(line.settings.direction, "unchanged");
        line.configure({ direction: "out", value: 1 });
        assertEquals(seen(board, pins), 1);
      },
    ),
    withBoard(fixture, "an unknown name suggests the nearest", (board) => {
      const [wrong, right] = pins.typo;
      const error = assertThrows(() => board.line(wrong), HalError);
      assertEquals(error.errno, Errno.EINVAL);
      assert(error.message.includes(right), error.message);
    }),
  ];
  const { busy, unplug, hand } = pins;
  if (busy !== undefined) {
    tests.push(withBoard(fixture, "a busy line names its user", (board) => {
      busy.prepare(board);
      const line = board.line(busy.id);
      const configure = () => line.configure({ direction: "in" });
      const error = assertThrows(configure, HalError);
      assertEquals(error.errno, Errno.EBUSY);
      assert(error.message.includes(busy.consumer), error.message);
    }));
  }
  const { openDescriptors } = fixture;
  if (openDescriptors !== undefined) {
    tests.push(withBoard(fixture, "1,000 open/close leak nothing", (board) => {
      const line = board.line(pins.free[0]!);
      const cycle = () => {
        line.configure({ direction: "out", value: 1 });
        line.watch({ edges: "both" }, new Collector());
        line.close();
      };
      cycle();
      const before = openDescriptors();
      for (let round = 0; round < 1000; round++) cycle();
      assertEquals(openDescriptors(), before);
    }));
  }
  // The last test, because some chips cannot be plugged in again.
  if (unplug !== undefined && hand !== undefined) {
    tests.push(withBoard(fixture, "an unplugged chip is reported", (board) => {
      const line = board.line(hand.input);
      line.configure({ direction: "in" });
      const collector = new Collector();
      line.watch({ edges: "both" }, collector);
      unplug(board);
      assert(waitUntil(board, 1000, () => collector.error !== null));
      assertEquals(collector.error?.errno, Errno.ENODEV);
      const error = assertThrows(() => line.read(), HalError);
      assertEquals(error.errno, Errno.ENODEV);
    }));
  }
  return tests;
}

function groups(fixture: Fixture, pins: PinFixture): ContractTest[] {
  const ids = pins.free.slice(0, 3);
  if (ids.length < 3) return [];
  return [
    withBoard(fixture, "LineGroup writes what its mask says", (board) => {
      const group = board.lines(ids, { direction: "out", value: 0 });
      group.write(0b111);
      assertEquals(group.read(), 0b111);
      group.write(0b000, 0b010);
      assertEquals(group.read(), 0b101);
      if (pins.look !== undefined) assertEquals(pins.look(board), 1);
      group.close();
    }),
  ];
}
