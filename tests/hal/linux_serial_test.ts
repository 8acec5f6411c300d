// The Linux serial port on a pseudo-terminal: the same driver calls as on a
// UART, with the other end in our hand. What a pty cannot do (break, modem
// lines) is tested in the rigs.

import { type Board, HalError } from "../../hal/mod.ts";
import { LinuxBoard } from "../../hal/linux/mod.ts";
import { Gate } from "../../hal/linux/gate.ts";
import { Errno } from "../../hal/errno.ts";
import { io, OpenFlag } from "../../hal/linux/libc.ts";
import { LinuxSerialPort } from "../../hal/linux/serial.ts";
import { SerialDecoder } from "../../hal/linux/serial_decoder.ts";
import { TtyIoctl } from "../../hal/linux/uapi.ts";
import { assert, assertEquals, assertThrows } from "./assert.ts";
import { waitSource } from "./hub.ts";
import { serialContract } from "./contracts/bus_contracts.ts";

/** A pseudo-terminal: its master descriptor and the path of the other end. */
function openPty(): { readonly master: number; readonly path: string } {
  const master = new Gate().openDevice("/dev/ptmx", OpenFlag.NOCTTY);
  const number = new Int32Array(1);
  io().ioctl(master, TtyIoctl.TIOCSPTLCK, number);
  io().ioctl(master, TtyIoctl.TIOCGPTN, number);
  return { master, path: `/dev/pts/${number[0]}` };
}

/** A board whose port is a pty, and whose peer repeats what it gets. */
class EchoBoard extends LinuxBoard {
  readonly #pty = openPty();
  readonly #room = new Uint8Array(256);

  override serial(...[, options]: Parameters<LinuxBoard["serial"]>) {
    const port = new LinuxSerialPort(this.gate, this.#pty.path, options ?? {});
    this.sources.add({
      fd: this.#pty.master,
      pollEvents: 1,
      nextDeadlineNs: () => null,
      drain: () => this.#echo(),
    });
    return port;
  }

  override close(): void {
    io().close(this.#pty.master);
    super.close();
  }

  #echo(): void {
    const ready = new Int32Array(1);
    io().ioctl(this.#pty.master, TtyIoctl.TIOCINQ, ready);
    if (ready[0] === 0) return;
    const count = io().read(this.#pty.master, this.#room, ready[0]!);
    io().write(this.#pty.master, this.#room, count);
  }
}

const contract = serialContract({
  name: "linux pty",
  open: (): Board => new EchoBoard(),
  serial: { port: 0, hasBreak: false },
});
for (const { name, run } of contract) Deno.test(`linux pty: ${name}`, run);

Deno.test("LinuxSerialPort takes any baud rate", () => {
  const { master, path } = openPty();
  const port = new LinuxSerialPort(new Gate(), path, { baudrate: 250_001 });
  const struct = new Uint8Array(44);
  io().ioctl(master, TtyIoctl.TCGETS2, struct);
  assertEquals(new DataView(struct.buffer).getUint32(40, true), 250_001);
  port.close();
  io().close(master);
});

Deno.test("LinuxSerialPort drops what came before it was opened", () => {
  const { master, path } = openPty();
  // A terminal that nobody has open keeps nothing.
  const holder = new Gate().openDevice(path, OpenFlag.NOCTTY);
  const garbage = new TextEncoder().encode("\0\0old\n");
  const waiting = () => {
    const count = new Int32Array(1);
    io().ioctl(holder, TtyIoctl.TIOCINQ, count);
    return count[0]!;
  };
  // The kernel hands it over when it likes.
  const arrives = () => {
    const end = performance.now() + 5000;
    while (waiting() < garbage.length && performance.now() < end);
  };
  io().write(master, garbage, garbage.length);
  arrives();
  const port = new LinuxSerialPort(new Gate(), path, {});
  assertEquals(port.available(), 0);
  io().write(master, garbage, garbage.length);
  arrives();
  port.configure({ baudrate: 9600 });
  assertEquals(port.available(), garbage.length);
  port.close();
  io().close(holder);
  io().close(master);
});

Deno.test("LinuxSerialPort refuses what Linux cannot do", () => {
  const { master, path } = openPty();
  const open = (options: object) => () =>
    new LinuxSerialPort(new Gate(), path, options);
  const inverted = assertThrows(open({ invertTx: true }), HalError);
  assert(inverted.message.includes("inverter"), inverted.message);
  assertThrows(open({ bits: 9 }), HalError);
  io().close(master);
});

Deno.test("LinuxSerialPort reports that the other end is gone", () => {
  const { master, path } = openPty();
  const port = new LinuxSerialPort(new Gate(), path, {});
  io().close(master);
  const error = assertThrows(() => port.available(), HalError);
  assertEquals(error.errno, Errno.EIO);
  port.close();
});

Deno.test("LinuxSerialPort.readable wakes a waiter", () => {
  const { master, path } = openPty();
  const board = new LinuxBoard();
  const port = new LinuxSerialPort(board.gate, path, {});
  assert(!waitSource(board, port.readable, 5));
  io().write(master, new Uint8Array([65]), 1);
  assert(waitSource(board, port.readable, 1000));
  assertEquals(port.available(), 1);
  port.close();
  io().close(master);
});

Deno.test("SerialDecoder takes marks out of the stream", () => {
  const decoder = new SerialDecoder(8);
  decoder.push(new Uint8Array([1, 255, 255, 2, 255, 0]));
  decoder.push(new Uint8Array([0, 3, 255, 0, 65]));
  assertEquals(decoder.takeBreaks(), 1);
  assertEquals(decoder.errors, 1);
  const room = new Uint8Array(8);
  assertEquals(decoder.take(room), 5);
  assertEquals([...room.subarray(0, 5)], [1, 255, 2, 3, 65]);
  decoder.push(new Uint8Array(9));
  assertEquals(decoder.overruns, 1);
});
