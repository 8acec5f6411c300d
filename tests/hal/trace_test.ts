// The recorder around a simulated board.

import { SimBoard, Tmp102 } from "../../hal/sim/mod.ts";
import { traceBoard } from "../../hal/trace/mod.ts";
import { VcdRecorder } from "../../hal/trace/mod.ts";
import { assert, assertEquals } from "./assert.ts";

Deno.test("VcdRecorder writes a dump", () => {
  const recorder = new VcdRecorder();
  recorder.record("LED", 0, 100);
  recorder.record("LED", 1, 200);
  recorder.record("LED", 1, 250);
  recorder.record("key 2", 1, 200);
  assertEquals(
    recorder.toText(),
    [
      "$timescale 1 ns $end",
      "$scope module board $end",
      "$var wire 1 ! LED $end",
      '$var wire 1 " key_2 $end',
      "$upscope $end",
      "$enddefinitions $end",
      "#0",
      "0!",
      "#100",
      "1!",
      '1"',
      "",
    ].join("\n"),
  );
});

Deno.test("VcdRecorder has codes for many signals", () => {
  const recorder = new VcdRecorder();
  for (let pin = 0; pin < 200; pin++) recorder.record(`P${pin}`, 1, 0);
  const codes = [...recorder.toText().matchAll(/wire 1 (\S+) /g)]
    .map((match) => match[1]);
  assertEquals(new Set(codes).size, 200);
});

Deno.test("traceBoard() records pins and transactions", () => {
  const sim = new SimBoard({ manual: true });
  sim.attachI2c(0, new Tmp102());
  sim.wireSerial(0, 0);
  const { board, trace } = traceBoard(sim);
  const line = board.line("GP7");
  assert(board.line(7) === line);
  line.configure({ direction: "out", value: 0 });
  line.write(1);
  line.write(0);
  const text = trace.pins.toText();
  assert(text.includes("wire 1 ! GP7"), text);
  assertEquals(trace.pins.length, 3);
  board.i2c(0).transfer([
    { address: 0x48, read: false, data: Uint8Array.of(1) },
    { address: 0x48, read: true, data: new Uint8Array(2) },
  ]);
  assertEquals(board.i2c(0).probe(0x33), false);
  const tx = Uint8Array.of(0xaa);
  board.spi(0).transfer({ tx, rx: new Uint8Array(1) });
  board.serial(0).write(Uint8Array.of(0x41));
  const log = trace.logText();
  assert(log.includes("i2c0 48w 01 | 48r 60 a0"), log);
  assert(log.includes("i2c0 33? no"), log);
  assert(log.includes("spi0 aa -> 00"), log);
  assert(log.includes("uart0 tx 41"), log);
});

Deno.test("traceBoard() records PWM as a number", () => {
  const sim = new SimBoard({ manual: true });
  const { board, trace } = traceBoard(sim);
  const pwm = board.pwm("GP7", { periodNs: 1e6, dutyNs: 25e4, enabled: true });
  sim.clock.advanceTo(sim.clock.nowNs() + 5e6);
  pwm.configure({ dutyNs: 5e5 });
  pwm.close();
  const text = trace.pins.toText();
  for (const part of ["real 64 ! GP7.duty", "r0.25 !", "r0.5 !", "r0 !"]) {
    assert(text.includes(part), text);
  }
  assert(trace.logText().includes("GP7 pwm 1000.0 Hz, 50.00 %"));
});

Deno.test("a recording goes on with the next board", () => {
  const first = traceBoard(new SimBoard({ manual: true }));
  first.board.line("GP7").configure({ direction: "out", value: 1 });
  first.board.clock.advanceTo(first.board.clock.nowNs() + 5e6);
  const second = new SimBoard({ manual: true });
  const { board, trace } = traceBoard(second, first.trace);
  assert(trace === first.trace);
  board.line("GP7").configure({ direction: "out", value: 0 });
  const text = trace.pins.toText();
  const times = [...text.matchAll(/^#(\d+)$/gm)].map((m) => Number(m[1]));
  assertEquals(times.length, 2);
  assert(times[1]! >= 5e6 && times[1]! < 6e6, text);
});
