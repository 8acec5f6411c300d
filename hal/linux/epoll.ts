/**
 * `epoll(7)`: one descriptor that is readable when one of several is ready. It does
 * not keep those open: what is closed leaves it.
 *
 * @module
 */

import { HalError } from "../errors.ts";
import type { Watched } from "../news.ts";
import { epolls, errno, io } from "./libc.ts";

const EPOLL_CLOEXEC = 0x80000;
const EPOLL_CTL_ADD = 1;
/** `struct epoll_event` where it is largest; the events are its first word. */
const EVENT_WORDS = 4;

/** A set of descriptors. */
export class Epoll {
  /** Readable while one of the set is ready. */
  readonly fd: number;

  /** The events of interest have the same bits as those of `poll(2)`. */
  constructor(watched: readonly Watched[]) {
    const calls = epolls();
    this.fd = calls.epoll_create1(EPOLL_CLOEXEC);
    if (this.fd < 0) {
      throw new HalError(errno(), {
        asked: "watch descriptors",
        found: "the kernel refused it",
      });
    }
    const event = new Uint32Array(EVENT_WORDS);
    for (const { fd, events } of watched) {
      event[0] = events;
      // A descriptor that cannot be watched was closed meanwhile: no news of it.
      calls.epoll_ctl(this.fd, EPOLL_CTL_ADD, fd, event);
    }
  }

  /** Gives the descriptor back. */
  close(): void {
    io().close(this.fd);
  }
}
