// The libc layer itself: call conventions, errno, interrupt flag, waiting.
// What the kernel's drivers do is tested by the contract suites.

import { assert, assertEquals } from "./assert.ts";
import { Errno } from "../../hal/errno.ts";
import { cString, errno, files, io } from "../../hal/linux/libc.ts";
import {
  installInterruptFlag,
  raiseSignal,
} from "../../hal/linux/interrupt.ts";
import {
  INTERRUPTED,
  monotonicNs,
  PollSet,
  sleepUntil,
  waitFds,
} from "../../hal/linux/wait.ts";

const SIGUSR1 = 10;

function pipe(): [number, number] {
  const ends = new Int32Array(2);
  assertEquals(files().pipe2(ends, 0x80800), 0);
  return [ends[0]!, ends[1]!];
}

Deno.test("errno() is right directly after a failed call", () => {
  assertEquals(io().close(9999), -1);
  assertEquals(errno(), Errno.EBADF);
  assertEquals(io().open(cString("/nonexistent/x"), 0, 0), -1);
  assertEquals(errno(), Errno.ENOENT);
});

Deno.test("u32 byte counts are zero-extended by Deno's call stub", () => {
  const library = Deno.dlopen("libc.so.6", {
    llabs: { parameters: ["u32"], result: "i64" },
  });
  const { llabs } = library.symbols;
  const samples = new Float64Array([2 ** 40 + 5, -1, 2 ** 35 + 7, -(2 ** 33)]);
  for (let round = 0; round < 100_000; round++) {
    const value = samples[round & 3]! >>> 0;
    assert(llabs(value) === BigInt(value), `${value}`);
  }
  library.close();
});

Deno.test("installInterruptFlag() counts signals and wakes a poll", () => {
  const flag = new Int32Array(new SharedArrayBuffer(8));
  const handle = installInterruptFlag(flag, [SIGUSR1]);
  raiseSignal(SIGUSR1);
  raiseSignal(SIGUSR1);
  assertEquals([...flag], [2, SIGUSR1]);
  assertEquals(waitFds([{ fd: handle.fd }], 0), 1);
  handle.clear();
  assertEquals(waitFds([{ fd: handle.fd }], 0), 0);
  handle.dispose();
});

Deno.test("a signal ends a poll, a sleep, a read and a busy loop", async () => {
  const script = new URL("fixtures/interrupted.ts", import.meta.url).pathname;
  const { stdout } = await new Deno.Command(Deno.execPath(), {
    args: ["run", "-A", "--no-check", script],
  }).output();
  const results: unknown = JSON.parse(new TextDecoder().decode(stdout));
  assertEquals(results, [INTERRUPTED, false, -1, Errno.EINTR, 4, SIGUSR1]);
});

Deno.test("PollSet.wait() reports the ready descriptor among many", () => {
  const [idle, idleEnd] = pipe();
  const [ready, readyEnd] = pipe();
  io().write(readyEnd, cString("x"), 1);
  const set = new PollSet();
  for (let index = 0; index < 20; index++) set.add(idle);
  const index = set.add(ready);
  assertEquals(set.wait(1e9), 1);
  assertEquals(set.revents(index), 1);
  assertEquals(set.revents(0), 0);
  for (const fd of [idle, idleEnd, ready, readyEnd]) io().close(fd);
});

Deno.test("sleepUntil() is not early", () => {
  const deadline = monotonicNs() + 3e6;
  assert(sleepUntil(deadline));
  assert(monotonicNs() >= deadline);
});
