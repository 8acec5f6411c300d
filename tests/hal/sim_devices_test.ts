// The simulated devices, each used as a driver uses it: through the board's
// controllers, and bit by bit through pins.

import {
  type Bit,
  Errno,
  HalError,
  type I2cBus,
  PulseTimer,
  Quadrature,
  SoftI2c,
  SoftSpi,
  type SpiBus,
} from "../../hal/mod.ts";
import {
  Air,
  Button,
  connectLcd,
  Dht,
  Ds18b20,
  Ds3231,
  HcSr04,
  Hd44780,
  Hs3003,
  Hts221,
  I2cEeprom,
  LcdI2c,
  Lps22h,
  Lsm6dsox,
  Mcp3008,
  Nrf24l01,
  OneWireLine,
  RotaryEncoder,
  SdCard,
  ShiftRegister,
  SimBoard,
  SpiEeprom,
  Ssd1306I2c,
  Ssd1306Spi,
  Tmp102,
  Ws2812,
} from "../../hal/sim/mod.ts";
import { assert, assertEquals, assertThrows } from "./assert.ts";
import { sleepMs, waitUntil } from "./hub.ts";

function board(): SimBoard {
  return new SimBoard({ manual: true });
}

function bytes(...values: number[]): Uint8Array {
  return Uint8Array.from(values);
}

function write(bus: I2cBus, address: number, ...values: number[]): void {
  bus.transfer([{ address, read: false, data: bytes(...values) }]);
}

function read(
  bus: I2cBus,
  address: number,
  register: number,
  length: number,
): number[] {
  const data = new Uint8Array(length);
  bus.transfer([
    { address, read: false, data: bytes(register) },
    { address, read: true, data },
  ]);
  return [...data];
}

/** An I2C controller made of the pins that bus 0 has. */
function softI2c(sim: SimBoard): SoftI2c {
  return new SoftI2c({
    scl: sim.line(5),
    sda: sim.line(4),
    clock: sim.clock,
    frequencyHz: 100_000,
    timeoutUs: 1000,
  });
}

/** An SPI controller made of the pins that bus 0 has. */
function softSpi(sim: SimBoard, polarity: Bit = 0, phase: Bit = 0): SoftSpi {
  return new SoftSpi({
    sck: sim.line(18),
    mosi: sim.line(19),
    miso: sim.line(16),
    clock: sim.clock,
    baudrate: 100_000,
    polarity,
    phase,
  });
}

for (const kind of ["controller", "pins"]) {
  Deno.test(`Tmp102 by ${kind}`, () => {
    const sim = board();
    const sensor = new Tmp102();
    sim.attachI2c(0, sensor);
    const bus = kind === "pins" ? softI2c(sim) : sim.i2c(0);
    sensor.temperatureC = -12.25;
    assertEquals(read(bus, 0x48, 0, 2), [0xf3, 0xc0]);
    write(bus, 0x48, 2, 0x12, 0x34);
    assertEquals(read(bus, 0x48, 2, 2), [0x12, 0x34]);
    assert(bus.probe(0x48));
    assert(!bus.probe(0x49));
    const error = assertThrows(() => write(bus, 0x49, 0), HalError);
    assertEquals(error.errno, Errno.ENODEV);
  });

  Deno.test(`I2cEeprom by ${kind}`, () => {
    const sim = board();
    sim.attachI2c(
      0,
      new I2cEeprom(sim.clock, 0x50, { bytes: 4096, pageBytes: 32 }),
    );
    const bus = kind === "pins" ? softI2c(sim) : sim.i2c(0);
    write(bus, 0x50, 0x00, 0x1e, 1, 2, 3);
    assert(!bus.probe(0x50), "it is busy with writing");
    sleepMs(sim, 6);
    const data = new Uint8Array(3);
    bus.transfer([
      { address: 0x50, read: false, data: bytes(0x00, 0x1e) },
      { address: 0x50, read: true, data },
    ]);
    // The third byte went to the start of the page.
    assertEquals([...data], [1, 2, 0xff]);
  });
}

Deno.test("SoftI2c times out on a stuck clock and recovers a stuck bus", () => {
  const sim = board();
  sim.attachI2c(0, new Tmp102());
  const bus = softI2c(sim);
  sim.pin(5).drive(0);
  const error = assertThrows(() => bus.probe(0x48), HalError);
  assertEquals(error.errno, Errno.ETIMEDOUT);
  sim.pin(5).drive(null);
  assert(bus.probe(0x48));
  sim.i2cSegment(0).stick();
  const stuck = assertThrows(() => write(sim.i2c(0), 0x48, 0), HalError);
  assertEquals(stuck.errno, Errno.ETIMEDOUT);
  assert(sim.i2c(0).recover());
  assert(bus.probe(0x48));
});

Deno.test("I2C faults are those that were asked for", () => {
  const sim = board();
  sim.attachI2c(0, new Tmp102());
  const bus = sim.i2c(0);
  sim.faults.i2c({ kind: "data", address: 0x48, times: 1 });
  const error = assertThrows(() => write(bus, 0x48, 0), HalError);
  assertEquals(error.errno, Errno.EIO);
  write(bus, 0x48, 0);
  sim.faults.i2c({ kind: "timeout", times: 2 });
  for (let time = 0; time < 2; time++) {
    const late = assertThrows(() => write(bus, 0x48, 0), HalError);
    assertEquals(late.errno, Errno.ETIMEDOUT);
  }
  write(bus, 0x48, 0);
});

/** Selects a device by its pin, clocks bytes through, deselects it. */
function exchange(
  sim: SimBoard,
  bus: SpiBus,
  cs: number,
  ...values: number[]
): number[] {
  const rx = new Uint8Array(values.length);
  const line = sim.line(cs);
  line.configure({ direction: "out", value: 0 });
  bus.transfer({ tx: bytes(...values), rx });
  line.write(1);
  return [...rx];
}

for (const kind of ["controller", "pins in mode 0", "pins in mode 3"]) {
  const busOf = (sim: SimBoard) =>
    kind === "controller"
      ? sim.spi(0)
      : kind === "pins in mode 0"
      ? softSpi(sim)
      : softSpi(sim, 1, 1);

  Deno.test(`SpiEeprom by ${kind}`, () => {
    const sim = board();
    const chip = new SpiEeprom(sim.clock, { bytes: 8192, pageBytes: 32 });
    sim.attachSpi(0, chip, 17);
    const bus = busOf(sim);
    exchange(sim, bus, 17, 0x06);
    assertEquals(exchange(sim, bus, 17, 0x05, 0)[1], 2);
    exchange(sim, bus, 17, 0x02, 0x00, 0x40, 0xaa, 0x55);
    assertEquals(exchange(sim, bus, 17, 0x05, 0)[1], 1);
    sleepMs(sim, 6);
    const answer = exchange(sim, bus, 17, 0x03, 0x00, 0x40, 0, 0);
    assertEquals(answer.slice(3), [0xaa, 0x55]);
  });

  Deno.test(`Mcp3008 by ${kind}`, () => {
    const sim = board();
    const chip = new Mcp3008();
    sim.attachSpi(0, chip, 17);
    const bus = busOf(sim);
    chip.volts[5] = 3.3 * 0x2a5 / 1024 + 0.001;
    const [, high, low] = exchange(sim, bus, 17, 1, (8 + 5) << 4, 0);
    assertEquals((high! & 3) << 8 | low!, 0x2a5);
    assertEquals(exchange(sim, bus, 17, 1, 8 << 4, 0)[2], 0);
  });

  Deno.test(`ShiftRegister by ${kind}`, () => {
    const sim = board();
    const chain = new ShiftRegister(sim.pin(20), 2);
    // Before the chip is there: it would take the clock's rise for a bit.
    const bus = busOf(sim);
    sim.attachSpi(0, chain);
    const latch = sim.line(20);
    latch.configure({ direction: "out", value: 0 });
    bus.transfer({ tx: bytes(0x12, 0xa5) });
    assertEquals([...chain.outputs], [0, 0]);
    latch.write(1);
    assertEquals([...chain.outputs], [0xa5, 0x12]);
  });
}

Deno.test("a wrong SPI mode garbles the bytes", () => {
  const sim = board();
  const chip = new SpiEeprom(sim.clock, { bytes: 256, pageBytes: 16 });
  sim.attachSpi(0, chip, 17);
  const bus = sim.spi(0, { phase: 1 });
  exchange(sim, bus, 17, 0x06);
  assertEquals(exchange(sim, sim.spi(0), 17, 0x05, 0)[1], 0);
});

/** The first rows of a display, cut to a corner. */
function corner(rows: string[], width: number, height: number): string[] {
  return rows.slice(0, height).map((row) => row.slice(0, width));
}

const DISPLAY_SETUP = [0xae, 0x20, 0x00, 0xa1, 0xc8, 0xaf];
const DISPLAY_WINDOW = [0x21, 0, 3, 0x22, 0, 0];

Deno.test("Ssd1306 on I2C shows what it is sent", () => {
  const sim = board();
  const display = new Ssd1306I2c();
  sim.attachI2c(0, display);
  const bus = sim.i2c(0);
  for (const command of [...DISPLAY_SETUP, ...DISPLAY_WINDOW]) {
    write(bus, 0x3c, 0x80, command);
  }
  write(bus, 0x3c, 0x40, 0x01, 0x02, 0x04, 0x81);
  assertEquals(corner(display.rows(), 5, 4), [
    "#..#.",
    ".#...",
    "..#..",
    ".....",
  ]);
  assertEquals(display.litCount, 5);
  write(bus, 0x3c, 0x00, 0xa7, 0x81, 0x20);
  assertEquals(display.litCount, 128 * 64 - 5);
  assertEquals(display.contrast, 0x20);
  write(bus, 0x3c, 0x80, 0xae);
  assertEquals(display.litCount, 0);
});

Deno.test("Ssd1306 on SPI tells data by its pin", () => {
  const sim = board();
  const device = new Ssd1306Spi(sim.pin(21), { width: 64, height: 48 });
  sim.attachSpi(0, device, 17);
  const bus = sim.spi(0);
  const dc = sim.line(21);
  dc.configure({ direction: "out", value: 0 });
  exchange(sim, bus, 17, ...DISPLAY_SETUP, 0x21, 32, 95, 0x22, 0, 5);
  dc.write(1);
  exchange(sim, bus, 17, 0xff);
  assertEquals(corner(device.display.rows(), 2, 2), ["#.", "#."]);
  assertEquals(device.display.litCount, 8);
});

/** A byte to an LCD as the nibbles that its set-up goes through. */
function lcdNibbles(): [nibble: number, isData: boolean][] {
  const halves = (byte: number, isData: boolean) =>
    [[byte >> 4, isData], [byte & 15, isData]] as [number, boolean][];
  return [
    ...[3, 3, 3, 2].map((half) => [half, false] as [number, boolean]),
    ...[0x28, 0x0c, 0x01, 0x06].flatMap((code) => halves(code, false)),
    ...[..."Krait"].flatMap((c) => halves(c.charCodeAt(0), true)),
    ...halves(0xc2, false),
    ...[..."ok"].flatMap((c) => halves(c.charCodeAt(0), true)),
  ];
}

Deno.test("LcdI2c shows text", () => {
  const sim = board();
  const device = new LcdI2c();
  sim.attachI2c(0, device);
  const bus = sim.i2c(0);
  for (const [nibble, isData] of lcdNibbles()) {
    const port = nibble << 4 | 0x08 | (isData ? 1 : 0);
    write(bus, 0x27, port | 0x04, port);
  }
  assertEquals(device.lcd.lines(), ["Krait           ", "  ok            "]);
  assert(device.lcd.isOn && device.hasBacklight);
});

Deno.test("an LCD on pins shows text", () => {
  const sim = board();
  const lcd = new Hd44780({ columns: 8, lines: 2 });
  connectLcd(lcd, {
    rs: sim.pin(0),
    enable: sim.pin(1),
    data: [sim.pin(2), sim.pin(3), sim.pin(6), sim.pin(7)],
  });
  const lines = [0, 1, 2, 3, 6, 7].map((id) => sim.line(id));
  for (const line of lines) line.configure({ direction: "out", value: 0 });
  const [rs, enable, ...data] = lines;
  for (const [nibble, isData] of lcdNibbles()) {
    rs!.write(isData ? 1 : 0);
    data.forEach((line, bit) => line.write((nibble >> bit & 1) as Bit));
    enable!.write(1);
    enable!.write(0);
  }
  assertEquals(lcd.lines(), ["Krait   ", "  ok    "]);
});

Deno.test("the sensors' registers hold what they measure", () => {
  const sim = board();
  const barometer = new Lps22h();
  const hygrometer = new Hts221();
  const motion = new Lsm6dsox();
  const other = new Hs3003();
  for (const device of [barometer, hygrometer, motion, other]) {
    sim.attachI2c(0, device);
  }
  const bus = sim.i2c(0);
  barometer.pressureHpa = 1000.5;
  const [p0, p1, p2] = read(bus, 0x5c, 0x28, 3);
  assertEquals((p0! | p1! << 8 | p2! << 16) / 4096, 1000.5);
  assertEquals(read(bus, 0x6a, 0x0f, 1), [0x6c]);
  motion.accel = [0, 0, -1];
  const [, , , , low, high] = read(bus, 0x6a, 0x28, 6);
  assertEquals((high! << 8 | low!) << 16 >> 16, -16384);
  const humidity = read(bus, 0x5f, 0x28 | 0x80, 2);
  assertEquals(humidity[0]! | humidity[1]! << 8, 4500);
  const answer = new Uint8Array(4);
  bus.transfer([{ address: 0x44, read: true, data: answer }]);
  assertEquals(Math.round((answer[0]! << 8 | answer[1]!) / 163.83), 45);
});

Deno.test("Ds3231 keeps time", () => {
  const sim = board();
  const clock = new Ds3231(sim.clock);
  sim.attachI2c(0, clock);
  const bus = sim.i2c(0);
  assertEquals(read(bus, 0x68, 4, 3), [0x01, 0x01, 0x26]);
  write(bus, 0x68, 0, 0x58, 0x59, 0x23, 5, 0x31, 0x12, 0x29);
  sleepMs(sim, 3000);
  const [seconds, minutes, hours, , day, month, year] = read(bus, 0x68, 0, 7);
  assertEquals([year, month, day], [0x30, 0x01, 0x01]);
  assertEquals([hours, minutes, seconds], [0, 0, 1]);
});

Deno.test("SdCard reads and writes blocks", () => {
  const sim = board();
  const card = new SdCard();
  sim.attachSpi(0, card, 17);
  const bus = sim.spi(0);
  const command = (code: number, argument: number, extra: number) =>
    exchange(
      sim,
      bus,
      17,
      0x40 | code,
      argument >>> 24,
      argument >> 16 & 0xff,
      argument >> 8 & 0xff,
      argument & 0xff,
      0x95,
      ...new Array<number>(extra).fill(0xff),
    ).slice(6);
  assertEquals(command(0, 0, 2), [0xff, 1]);
  assertEquals(command(8, 0x1aa, 6), [0xff, 1, 0, 0, 1, 0xaa]);
  command(55, 0, 2);
  assertEquals(command(41, 0x40000000, 2), [0xff, 0]);
  assertEquals(command(24, 7, 2), [0xff, 0]);
  const block = Array.from({ length: 512 }, (_, index) => index & 0xff);
  const reply = exchange(sim, bus, 17, 0xfe, ...block, 0, 0, 0xff, 0xff);
  assertEquals(reply.at(-2), 0x05);
  const answer = command(17, 7, 518);
  assertEquals(answer.slice(1, 4), [0, 0xff, 0xfe]);
  assertEquals(answer.slice(4, 516), block);
  assertEquals(command(17, 1 << 20, 2), [0xff, 0x20]);
});

Deno.test("two Nrf24l01 talk", () => {
  const sim = board();
  const air = new Air();
  const sender = new Nrf24l01(air, sim.pin(20));
  const receiver = new Nrf24l01(air, sim.pin(21));
  sim.attachSpi(0, sender, 17);
  sim.attachSpi(0, receiver, 22);
  const bus = sim.spi(0);
  const address = [1, 2, 3, 4, 5];
  exchange(sim, bus, 22, 0x2a, ...address);
  exchange(sim, bus, 22, 0x20, 0x0b);
  sim.line(21).configure({ direction: "out", value: 1 });
  exchange(sim, bus, 17, 0x30, ...address);
  exchange(sim, bus, 17, 0x20, 0x0a);
  exchange(sim, bus, 17, 0xa0, 7, 8, 9);
  sim.line(20).configure({ direction: "out", value: 1 });
  assertEquals(exchange(sim, bus, 17, 0xff)[0]! & 0x70, 0x20);
  assertEquals(exchange(sim, bus, 22, 0x61, 0, 0, 0).slice(1), [7, 8, 9]);
  assertEquals(exchange(sim, bus, 22, 0x17, 0)[1]! & 1, 1);
});

/** The bit-banging of a 1-Wire controller. */
class OneWireMaster {
  readonly #sim: SimBoard;

  constructor(sim: SimBoard) {
    this.#sim = sim;
    sim.line(15).configure({
      direction: "out",
      drive: "open-drain",
      bias: "up",
      value: 1,
    });
  }

  reset(): boolean {
    return this.#slot(480, 70, 410) === 0;
  }

  write(...values: number[]): void {
    for (const value of values) {
      for (let bit = 0; bit < 8; bit++) this.bit(value >> bit & 1);
    }
  }

  bit(bit: number): void {
    if (bit === 1) this.#slot(6, 9, 55);
    else this.#slot(60, 5, 5);
  }

  readBit(): number {
    return this.#slot(6, 9, 55);
  }

  read(count: number): number[] {
    return Array.from({ length: count }, () => {
      let byte = 0;
      for (let bit = 0; bit < 8; bit++) byte |= this.readBit() << bit;
      return byte;
    });
  }

  /** Low for so long, then a pause, a look, and another pause. */
  #slot(lowUs: number, beforeUs: number, afterUs: number): number {
    const { clock } = this.#sim;
    const line = this.#sim.line(15);
    return clock.atomic(() => {
      line.write(0);
      clock.delayNs(lowUs * 1000);
      line.write(1);
      clock.delayNs(beforeUs * 1000);
      const level = line.read();
      clock.delayNs(afterUs * 1000);
      return level;
    });
  }
}

for (const manual of [true, false]) {
  const clock = manual ? "manual" : "real";
  Deno.test(`Ds18b20 measures, ${clock} clock`, () => {
    const sim = new SimBoard({ manual });
    const line = new OneWireLine(sim.clock, sim.pin(15));
    const master = new OneWireMaster(sim);
    assert(!master.reset());
    const sensor = new Ds18b20(0x123456);
    line.attach(sensor);
    sensor.temperatureC = -10.125;
    assert(master.reset());
    master.write(0xcc, 0x44);
    assert(master.reset());
    master.write(0x55, ...sensor.rom, 0xbe);
    const [low, high] = master.read(9);
    assertEquals((high! << 8 | low!) << 16 >> 16, -162);
  });
}

Deno.test("Ds18b20 is found by a search beside another", () => {
  const sim = board();
  const line = new OneWireLine(sim.clock, sim.pin(15));
  const [first, second] = [new Ds18b20(1), new Ds18b20(2)];
  line.attach(first);
  line.attach(second);
  const master = new OneWireMaster(sim);
  const search = (choice: number) => {
    assert(master.reset());
    master.write(0xf0);
    const rom: number[] = [];
    for (let bit = 0; bit < 64; bit++) {
      const [own, other] = [master.readBit(), master.readBit()];
      const taken = own === other ? choice : own;
      master.bit(taken);
      rom[bit >> 3] = (rom[bit >> 3] ?? 0) | taken << (bit & 7);
    }
    return rom;
  };
  assertEquals(search(1), [...first.rom]);
  assertEquals(search(0), [...second.rom]);
});

Deno.test("Dht answers with pulses that a PulseTimer measures", () => {
  const sim = board();
  const sensor = new Dht(sim.clock, sim.pin(15));
  sensor.temperatureC = -3.5;
  const line = sim.line(15);
  line.configure({ direction: "out", drive: "open-drain", value: 0 });
  sim.clock.advanceBy(18e6);
  line.write(1);
  const falls: number[] = [];
  line.watch({ edges: "falling" }, {
    onEdge: (edge) => falls.push(edge.timestampNs),
    onError: () => {},
  });
  assert(waitUntil(sim, 50, () => falls.length >= 42));
  const bits = falls.slice(1, 41).map((time, index) =>
    falls[index + 2]! - time > 100_000 ? 1 : 0
  );
  const values = [0, 8, 16, 24, 32].map((at) =>
    parseInt(bits.slice(at, at + 8).join(""), 2)
  );
  assertEquals(values.slice(0, 4), [450 >> 8, 450 & 0xff, 0x80, 35]);
});

Deno.test("HcSr04 echoes for the time of flight", () => {
  const sim = board();
  const sensor = new HcSr04(sim.clock, sim.pin(14), sim.pin(15));
  sensor.distanceMm = 343;
  const trigger = sim.line(14);
  trigger.configure({ direction: "out", value: 0 });
  const echo = sim.line(15);
  echo.configure({ direction: "in" });
  trigger.write(1);
  sim.clock.delayNs(10_000);
  trigger.write(0);
  const timer = new PulseTimer({
    level: 1,
    startLevel: echo.read(),
    startNs: sim.clock.nowNs(),
    timeoutUs: 10_000,
  });
  echo.watch({ edges: "both" }, {
    onEdge: (edge) => timer.onEdge(edge),
    onError: () => {},
  });
  const result = () => timer.result(sim.clock.nowNs());
  assert(waitUntil(sim, 50, () => result() !== null));
  assertEquals(result(), 2000);
});

Deno.test("Ws2812 takes colours by pulse length", () => {
  const sim = new SimBoard({ manual: true, accessNs: 0 });
  const strip = new Ws2812(sim.clock, sim.pin(15));
  const line = sim.line(15);
  line.configure({ direction: "out", value: 0 });
  const send = (...values: number[]) => {
    sim.clock.delayNs(60_000);
    for (const value of values) {
      for (let bit = 7; bit >= 0; bit--) {
        const highNs = (value >> bit & 1) === 1 ? 800 : 400;
        line.write(1);
        sim.clock.delayNs(highNs);
        line.write(0);
        sim.clock.delayNs(1250 - highNs);
      }
    }
  };
  send(1, 2, 3);
  send(0x20, 0x10, 0x30, 0xff, 0x00, 0x01);
  assertEquals(strip.pixels(), [[0x10, 0x20, 0x30], [0x00, 0xff, 0x01]]);
});

Deno.test("Button bounces and RotaryEncoder turns", () => {
  const sim = board();
  const button = new Button(sim.clock, sim.pin(2), { bounces: 3 });
  const line = sim.line(2);
  line.configure({ direction: "in", bias: "up" });
  const levels: number[] = [];
  line.watch({ edges: "both" }, {
    onEdge: (edge) => levels.push(edge.level),
    onError: () => {},
  });
  button.press();
  sleepMs(sim, 10);
  assertEquals(levels, [0, 1, 0, 1, 0, 1, 0]);

  const encoder = new RotaryEncoder(sim.clock, sim.pin(3), sim.pin(6));
  const decoder = new Quadrature(sim.pin(3).level, sim.pin(6).level, 4);
  for (const pin of [sim.pin(3), sim.pin(6)]) {
    pin.listen(() => decoder.update(sim.pin(3).level, sim.pin(6).level));
  }
  encoder.turn(3);
  encoder.turn(-1);
  sleepMs(sim, 50);
  assertEquals(Math.abs(decoder.value), 8);
  assertEquals(decoder.missed, 0);
});
