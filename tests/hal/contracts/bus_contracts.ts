/**
 * The contracts of `I2cBus`, `SpiBus` and `SerialPort`.
 *
 * @module
 */

import {
  type Board,
  DeferredI2c,
  Errno,
  HalError,
  type I2cBus,
} from "../../../hal/mod.ts";
import { assert, assertEquals, assertThrows } from "../assert.ts";
import { sleepMs, waitSource } from "../hub.ts";
import {
  type ContractTest,
  type Fixture,
  type I2cFixture,
  withBoard,
} from "./contract.ts";

/** The pointer of the memory device, most significant byte first. */
function pointer({ memory }: I2cFixture, offset = 0): number[] {
  const bytes: number[] = [];
  for (let index = memory.pointerBytes - 1; index >= 0; index--) {
    bytes.push((memory.at + offset) >> (8 * index) & 0xff);
  }
  return bytes;
}

/** Reads memory by a write, a repeated START and a read. */
function readMemory(bus: I2cBus, i2c: I2cFixture, length: number): number[] {
  const { address } = i2c.memory;
  const data = new Uint8Array(length);
  bus.transfer([
    { address, read: false, data: new Uint8Array(pointer(i2c)) },
    { address, read: true, data },
  ]);
  return [...data];
}

/** Writes memory and waits for as long as an EEPROM is busy with it. */
function writeMemory(
  board: Board,
  bus: I2cBus,
  i2c: I2cFixture,
  values: readonly number[],
): number {
  const data = new Uint8Array([...pointer(i2c), ...values]);
  const { address } = i2c.memory;
  const acknowledged = bus.transfer([{ address, read: false, data }]);
  sleepMs(board, 6);
  return acknowledged;
}

/** The contract of `I2cBus`. */
export function i2cContract(fixture: Fixture): ContractTest[] {
  const { i2c } = fixture;
  if (i2c === undefined) return [];
  const withBus = (
    name: string,
    body: (bus: I2cBus, board: Board) => void,
  ) =>
    withBoard(fixture, name, (board) => {
      const bus = board.i2c(i2c.bus);
      try {
        body(bus, board);
      } finally {
        bus.close();
      }
    });
  return [
    withBus("probe() finds the devices and no others", (bus) => {
      const found: number[] = [];
      for (let address = 0x08; address <= 0x77; address++) {
        if (bus.probe(address)) found.push(address);
      }
      assertEquals(found, [...i2c.present]);
    }),
    withBus("transfer() writes and reads memory", (bus, board) => {
      const acknowledged = writeMemory(board, bus, i2c, [0xa5, 0x5a, 0x3c]);
      assertEquals(acknowledged, i2c.memory.pointerBytes + 3);
      assertEquals(readMemory(bus, i2c, 3), [0xa5, 0x5a, 0x3c]);
    }),
    withBus("transfer() to nobody is ENODEV", (bus) => {
      for (const read of [false, true]) {
        const data = new Uint8Array(1);
        const message = { address: i2c.absent, read, data };
        const error = assertThrows(() => bus.transfer([message]), HalError);
        assertEquals(error.errno, Errno.ENODEV);
      }
    }),
    withBus("transfer() of nothing does nothing", (bus) => {
      assertEquals(bus.transfer([]), 0);
    }),
    withBus("DeferredI2c joins a write and a read", (bus, board) => {
      writeMemory(board, bus, i2c, [7, 8, 9]);
      const deferred = new DeferredI2c(bus);
      const { address } = i2c.memory;
      deferred.write(address, [new Uint8Array(pointer(i2c, 1))], false);
      assert(deferred.isHolding);
      const data = new Uint8Array(2);
      deferred.read(address, data);
      assertEquals([...data], [8, 9]);
      assert(!deferred.isHolding);
    }),
    withBus("writevto's parts are one message", (bus, board) => {
      const deferred = new DeferredI2c(bus);
      const parts = [pointer(i2c), [1], [], [2, 3]].map((part) =>
        new Uint8Array(part)
      );
      deferred.write(i2c.memory.address, parts, true);
      sleepMs(board, 6);
      assertEquals(readMemory(bus, i2c, 3), [1, 2, 3]);
    }),
    withBoard(fixture, "an I2C bus that is not there is ENODEV", (board) => {
      const error = assertThrows(() => board.i2c(97), HalError);
      assertEquals(error.errno, Errno.ENODEV);
    }),
  ];
}

/** The contract of `SpiBus`. */
export function spiContract(fixture: Fixture): ContractTest[] {
  const { spi } = fixture;
  if (spi === undefined) return [];
  const tests = [
    withBoard(fixture, "SpiBus keeps its settings", (board) => {
      const bus = board.spi(spi.bus, { baudrate: 500_000, polarity: 1 });
      assertEquals(bus.settings.polarity, 1);
      assert(bus.settings.baudrate <= 500_000);
      bus.configure({ phase: 1 });
      assertEquals(bus.settings.polarity, 1);
      assertEquals(bus.settings.phase, 1);
      bus.close();
    }),
    withBoard(fixture, "transfer() of nothing does nothing", (board) => {
      const bus = board.spi(spi.bus);
      bus.transfer({ tx: new Uint8Array(0) });
      bus.close();
    }),
  ];
  if (!spi.isLoopback) return tests;
  return [
    ...tests,
    ...[1, 17, 5000].map((length) =>
      withBoard(
        fixture,
        `transfer() of ${length} bytes comes back`,
        (board) => {
          const bus = board.spi(spi.bus);
          const tx = Uint8Array.from({ length }, (_, index) => index * 7);
          const rx = new Uint8Array(length);
          bus.transfer({ tx, rx });
          assertEquals(rx, tx);
          bus.close();
        },
      )
    ),
    withBoard(fixture, "transfer() fills what is not given", (board) => {
      const bus = board.spi(spi.bus);
      const rx = new Uint8Array(3);
      bus.transfer({ rx, fill: 0x42 });
      assertEquals([...rx], [0x42, 0x42, 0x42]);
      bus.close();
    }),
    withBoard(fixture, "transfer() works in place", (board) => {
      const bus = board.spi(spi.bus);
      const data = new Uint8Array([1, 2, 3]);
      bus.transfer({ tx: data, rx: data });
      assertEquals([...data], [1, 2, 3]);
      bus.close();
    }),
  ];
}

/** The contract of `SerialPort`. */
export function serialContract(fixture: Fixture): ContractTest[] {
  const { serial } = fixture;
  if (serial === undefined) return [];
  const tests = [
    withBoard(fixture, "SerialPort brings back what it sends", (board) => {
      const port = board.serial(serial.port, { baudrate: 115_200 });
      const sent = new TextEncoder().encode("krait\x00\xff\n");
      assertEquals(port.write(sent), sent.length);
      const room = new Uint8Array(64);
      let got = 0;
      while (got < sent.length && waitSource(board, port.readable, 1000)) {
        got += port.read(room.subarray(got));
      }
      assertEquals([...room.subarray(0, got)], [...sent]);
      assertEquals(port.available(), 0);
      port.close();
    }),
    withBoard(fixture, "read() without bytes is 0", (board) => {
      const port = board.serial(serial.port);
      assertEquals(port.read(new Uint8Array(4)), 0);
      port.close();
    }),
    withBoard(fixture, "pending() falls to 0", (board) => {
      const port = board.serial(serial.port, { baudrate: 9600 });
      port.write(new Uint8Array(4));
      sleepMs(board, 20);
      assertEquals(port.pending(), 0);
      port.close();
    }),
    withBoard(fixture, "configure() changes the baud rate", (board) => {
      const port = board.serial(serial.port, { baudrate: 9600, bits: 7 });
      port.configure({ baudrate: 250_000 });
      assertEquals(port.settings.baudrate, 250_000);
      assertEquals(port.settings.bits, 7);
      port.close();
    }),
  ];
  if (serial.hasBreak) {
    tests.push(withBoard(fixture, "a break is counted", (board) => {
      const port = board.serial(serial.port);
      port.sendBreak();
      sleepMs(board, 20);
      port.readable.drain();
      assertEquals(port.takeBreaks(), 1);
      assertEquals(port.takeBreaks(), 0);
      port.close();
    }));
  }
  return tests;
}
