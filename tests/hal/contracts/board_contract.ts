/**
 * The contracts of the smaller interfaces: clock, PWM, analogue inputs,
 * real-time clock, watchdog, system.
 *
 * @module
 */

import { Errno, HalError } from "../../../hal/mod.ts";
import { assert, assertEquals, assertThrows } from "../assert.ts";
import { sleepMs } from "../hub.ts";
import { type ContractTest, type Fixture, withBoard } from "./contract.ts";

/** Everything of a board that is not a pin or a bus. */
export function boardContract(fixture: Fixture): ContractTest[] {
  return [...clock(fixture), ...analogue(fixture), ...system(fixture)];
}

function clock(fixture: Fixture): ContractTest[] {
  return [
    withBoard(fixture, "Clock.nowNs() never goes back", (board) => {
      let before = board.clock.nowNs();
      for (let round = 0; round < 1000; round++) {
        const now = board.clock.nowNs();
        assert(now >= before);
        before = now;
      }
    }),
    withBoard(fixture, "a sleep takes at least its time", (board) => {
      const start = board.clock.nowNs();
      sleepMs(board, 5);
      assert(board.clock.nowNs() - start >= 5e6);
    }),
    withBoard(fixture, "Clock.delayNs() takes at least its time", (board) => {
      const start = board.clock.nowNs();
      board.clock.delayNs(20_000);
      assert(board.clock.nowNs() - start >= 20_000);
    }),
    withBoard(fixture, "Clock.realtimeNs() is in this century", (board) => {
      assert(board.clock.realtimeNs() > 1_500_000_000_000_000_000n);
    }),
  ];
}

function analogue(fixture: Fixture): ContractTest[] {
  const { pwm, adc } = fixture;
  const tests: ContractTest[] = [];
  if (pwm !== undefined) {
    tests.push(withBoard(fixture, "PwmChannel keeps its settings", (board) => {
      const settings = { periodNs: 1e6, dutyNs: 250_000, enabled: true };
      const channel = board.pwm(pwm.pin, settings);
      assertEquals(channel.settings.periodNs, 1e6);
      channel.configure({ dutyNs: 500_000 });
      assertEquals(channel.settings.dutyNs, 500_000);
      assertEquals(channel.settings.enabled, true);
      const tooLong = () => channel.configure({ dutyNs: 2e6 });
      assertEquals(assertThrows(tooLong, HalError).errno, Errno.EINVAL);
      channel.close();
    }));
  }
  if (adc !== undefined) {
    tests.push(
      withBoard(fixture, "AdcChannel measures the voltage", (board) => {
        const channel = board.adc(adc.id);
        const microvolts = channel.readUv();
        assert(
          Math.abs(microvolts - adc.volts * 1e6) < 20_000,
          `${microvolts}`,
        );
        const share = channel.readU16();
        assert(share > 0 && share < 65535);
        channel.close();
      }),
    );
  }
  return tests;
}

function system(fixture: Fixture): ContractTest[] {
  const tests = [
    withBoard(fixture, "uniqueId() stays the same", (board) => {
      const id = [...board.system.uniqueId()];
      assert(id.length >= 4);
      assertEquals([...board.system.uniqueId()], id);
    }),
    withBoard(fixture, "pins() are found by all their names", (board) => {
      for (const { name, aliases, number, info } of board.pins()) {
        for (const id of [name, ...aliases, number ?? name]) {
          assertEquals(board.line(id).info.offset, info.offset, String(id));
        }
      }
    }),
  ];
  if (fixture.rtc === true) {
    tests.push(withBoard(fixture, "RealTimeClock runs", (board) => {
      const rtc = board.rtc();
      const start = rtc.read();
      sleepMs(board, 1100);
      const passed = Number(rtc.read() - start) / 1e6;
      assert(passed >= 999 && passed < 3000, `${passed} ms`);
      rtc.close();
    }));
  }
  if (fixture.watchdog === true) {
    tests.push(withBoard(fixture, "Watchdog is fed and disarmed", (board) => {
      const watchdog = board.watchdog(0, 5000);
      assert(watchdog.timeoutMs >= 1000);
      watchdog.feed();
      watchdog.close();
    }));
  }
  return tests;
}
