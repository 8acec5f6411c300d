/**
 * What runs before each file of tests: it opens the C library, which stays open for
 * the process's life. Deno 2.7 looks for leaks in each test and would find one in the
 * first that uses it.
 *
 * @module
 */

import * as libc from "../hal/linux/libc.ts";

const GROUPS = [
  libc.io,
  libc.files,
  libc.memory,
  libc.clocks,
  libc.processes,
  libc.links,
  libc.identities,
  libc.spawning,
  libc.signalCalls,
  libc.epolls,
  libc.watches,
  libc.sockets,
];

if (Deno.build.os === "linux") {
  for (const open of GROUPS) open();
  libc.errno();
}
