// What marks the safepoint word while a program computes: descriptors and deadlines on
// Linux, deadlines on the simulated board.

import {
  DeadlineThread,
  type NewsMarker,
  PollEvents,
  SourceSet,
} from "../../hal/mod.ts";
import { io, signalCalls, sockets } from "../../hal/linux/libc.ts";
import { NewsThread } from "../../hal/linux/news_thread.ts";
import { monotonicNs } from "../../hal/linux/wait.ts";
import { SimBoard } from "../../hal/sim/mod.ts";
import { assert } from "./assert.ts";

const NONBLOCK = 0x80800;
const AF_UNIX = 1;
const SOCK_STREAM = 1;
const MSG_DONTWAIT = 0x40;
const PATIENCE_MS = 5000;

function makeWord(): Int32Array {
  return new Int32Array(new SharedArrayBuffer(16));
}

/** Computes until the word is marked. @returns how long that took, in milliseconds */
function computeUntilMarked(word: Int32Array, atMost = PATIENCE_MS): number {
  const start = performance.now();
  while (Atomics.load(word, 0) === 0) {
    if (performance.now() - start > atMost) return Infinity;
  }
  Atomics.store(word, 0, 0);
  return performance.now() - start;
}

/** Deadlines are kept, moved and taken back. */
function checkDeadlines(
  marker: NewsMarker,
  now: () => number,
  word: Int32Array,
) {
  const deadline = now() + 30e6;
  marker.arm([], deadline);
  assert(computeUntilMarked(word) < PATIENCE_MS, "the deadline");
  // Clocks of two threads may differ a little.
  assert(now() > deadline - 2e6, `${(deadline - now()) / 1e6} ms too early`);
  marker.arm([], now() + 1e12);
  marker.arm([], now() + 20e6);
  assert(computeUntilMarked(word) < PATIENCE_MS, "an earlier deadline");
  marker.arm([], now() + 10e6);
  marker.arm([], null);
  assert(computeUntilMarked(word, 50) === Infinity, "taken back");
  marker.close();
}

Deno.test("DeadlineThread marks at deadlines", () => {
  const word = makeWord();
  const now = () => performance.now() * 1e6;
  checkDeadlines(new DeadlineThread(word, now), now, word);
});

Deno.test("NewsThread marks at deadlines", () => {
  const word = makeWord();
  checkDeadlines(new NewsThread(word), monotonicNs, word);
});

Deno.test("NewsThread marks for descriptors, once until it is armed anew", () => {
  const word = makeWord();
  const fd = signalCalls().eventfd(0, NONBLOCK);
  const watched = [{ fd, events: PollEvents.readable }];
  const one = new Uint8Array([1, 0, 0, 0, 0, 0, 0, 0]);
  const marker = new NewsThread(word);
  marker.arm(watched, null);
  assert(computeUntilMarked(word, 50) === Infinity, "nothing yet");
  for (let round = 0; round < 20; round++) {
    io().write(fd, one, 8);
    assert(computeUntilMarked(word) < PATIENCE_MS, `round ${round}`);
    assert(computeUntilMarked(word, 5) === Infinity, "only once");
    io().read(fd, one, 8);
    one.fill(0).fill(1, 0, 1);
    marker.arm(watched, null);
  }
  marker.close();
  io().close(fd);
});

Deno.test("NewsThread does not keep open what it watches", () => {
  const word = makeWord();
  const ends = new Int32Array(2);
  sockets().socketpair(AF_UNIX, SOCK_STREAM, 0, ends);
  const [watched, other] = [ends[0]!, ends[1]!];
  const marker = new NewsThread(word);
  marker.arm([{ fd: watched, events: PollEvents.readable }], null);
  // Until it certainly polls.
  assert(computeUntilMarked(word, 300) === Infinity, "nothing yet");
  io().close(watched);
  // The other end sees that nobody has this one open any more.
  const room = new Uint8Array(1);
  const got = sockets().recv(other, room, 1, MSG_DONTWAIT);
  assert(got === 0, `it is still open: ${got}`);
  marker.close();
  io().close(other);
});

Deno.test("a manual clock marks as it passes the deadline", () => {
  const word = makeWord();
  const board = new SimBoard({ manual: true });
  const marker = board.newsMarker(word);
  marker.arm([], 1000);
  board.clock.advanceTo(999);
  assert(word[0] === 0, "not yet");
  board.clock.advanceTo(1000);
  assert(word[0] === 1, "marked");
  marker.close();
});

Deno.test("a new source is news: whoever watches has to watch it too", () => {
  const sources = new SourceSet();
  let news = 0;
  sources.onNews = () => news++;
  const source = {
    fd: 5,
    pollEvents: PollEvents.readable,
    nextDeadlineNs: () => null,
    drain: () => {},
  };
  sources.add(source);
  sources.add(source);
  assert(news === 1, `${news} times`);
});
