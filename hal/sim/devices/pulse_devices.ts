/**
 * Devices whose language is the length of pulses: DHT11/DHT22, HC-SR04, and
 * WS2812 (NeoPixel).
 *
 * @module
 */

import type { SimClock } from "../clock.ts";
import { idleDriver, type Pin, type Tri } from "../net.ts";

/** A low pulse of at least this long asks a DHT for a reading. */
const DHT_START_NS = 800_000;

/** A DHT11 or DHT22 hygrometer. */
export class Dht {
  temperatureC = 21.5;
  humidityPercent = 45;
  readonly #kind: "dht11" | "dht22";
  readonly #clock: SimClock;
  readonly #pin: Pin;
  readonly #driver = idleDriver();
  #fellNs = 0;
  #isSending = false;

  constructor(clock: SimClock, pin: Pin, kind: "dht11" | "dht22" = "dht22") {
    this.#clock = clock;
    this.#pin = pin;
    this.#kind = kind;
    pin.pull(1);
    pin.attach(this.#driver);
    pin.listen((level) => {
      if (this.#isSending) return;
      const now = clock.nowNs();
      if (level === 0) this.#fellNs = now;
      else if (now - this.#fellNs >= DHT_START_NS) this.#answer();
    });
  }

  /** 80 us low and high, then 40 bits: 50 us low and 27 or 70 us high. */
  #answer(): void {
    this.#isSending = true;
    let at = 30_000;
    const set = (level: Tri, durationNs: number) => {
      this.#clock.after(at, () => {
        this.#driver.strong = level;
        this.#pin.net.update();
      });
      at += durationNs;
    };
    set(0, 80_000);
    set(1, 80_000);
    for (const byte of this.#bytes()) {
      for (let bit = 7; bit >= 0; bit--) {
        set(0, 50_000);
        set(1, (byte >> bit & 1) === 1 ? 70_000 : 27_000);
      }
    }
    set(0, 50_000);
    set(null, 0);
    this.#clock.after(at, () => this.#isSending = false);
  }

  #bytes(): number[] {
    const bytes = this.#kind === "dht11"
      ? [this.humidityPercent, 0, this.temperatureC, 0].map(Math.round)
      : [
        ...tenths(this.humidityPercent),
        ...tenths(this.temperatureC),
      ];
    const sum = bytes.reduce((total, byte) => total + byte, 0);
    return [...bytes, sum & 0xff];
  }
}

/** Tenths in two bytes, with the sign in the top bit. */
function tenths(value: number): [number, number] {
  const number = Math.round(Math.abs(value) * 10);
  return [number >> 8 | (value < 0 ? 0x80 : 0), number & 0xff];
}

const SOUND_MM_PER_MS = 343;

/** An HC-SR04 ultrasonic range finder. */
export class HcSr04 {
  distanceMm = 500;

  constructor(clock: SimClock, trigger: Pin, echo: Pin) {
    const driver = idleDriver();
    driver.strong = 0;
    echo.attach(driver);
    const set = (level: Tri) => {
      driver.strong = level;
      echo.net.update();
    };
    trigger.listen((level) => {
      if (level === 1) return;
      const flightNs = 2 * this.distanceMm / SOUND_MM_PER_MS * 1e6;
      clock.after(200_000, () => set(1));
      clock.after(200_000 + flightNs, () => set(0));
    });
  }
}

/** A high pulse longer than this is a one. */
const WS2812_ONE_NS = 550;
/** A low time longer than this shows what was sent. */
const WS2812_RESET_NS = 50_000;

/** A chain of WS2812 light-emitting diodes. */
export class Ws2812 {
  readonly #clock: SimClock;
  readonly #bytesPerPixel: number;
  #roseNs = 0;
  #fellNs = 0;
  #bits: number[] = [];

  constructor(clock: SimClock, pin: Pin, bytesPerPixel: 3 | 4 = 3) {
    this.#clock = clock;
    this.#bytesPerPixel = bytesPerPixel;
    pin.listen((level) => level === 1 ? this.#rose() : this.#fell());
  }

  /** The colours that were sent last: red, green, blue (and white). */
  pixels(): number[][] {
    const bytes: number[] = [];
    for (let at = 0; at + 8 <= this.#bits.length; at += 8) {
      bytes.push(parseInt(this.#bits.slice(at, at + 8).join(""), 2));
    }
    const pixels: number[][] = [];
    const size = this.#bytesPerPixel;
    for (let at = 0; at + size <= bytes.length; at += size) {
      const [green, red, ...rest] = bytes.slice(at, at + size);
      pixels.push([red!, green!, ...rest]);
    }
    return pixels;
  }

  #rose(): void {
    this.#roseNs = this.#clock.nowNs();
    if (this.#roseNs - this.#fellNs > WS2812_RESET_NS) this.#bits = [];
  }

  #fell(): void {
    this.#fellNs = this.#clock.nowNs();
    this.#bits.push(this.#fellNs - this.#roseNs > WS2812_ONE_NS ? 1 : 0);
  }
}
