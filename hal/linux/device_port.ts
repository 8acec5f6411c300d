/**
 * Where the clients of a device connect: a pseudo-terminal or a TCP socket. Bytes
 * come on one descriptor, which the wait for events watches; whatever else there is
 * to notice (a client that comes or goes) is announced by a signal, SIGIO.
 *
 * @module
 */

import { HalError } from "../errors.ts";
import {
  cString,
  errno,
  Fcntl,
  files,
  io,
  OpenFlag,
  processes,
  sockets,
  watches,
} from "./libc.ts";
import { ControlChar, Termios2, TtyIoctl } from "./uapi.ts";

const EAGAIN = 11;
const AF_INET = 2;
const SOCK_STREAM = 1;
const SOCK_FLAGS = 0x80800;
const SOL_SOCKET = 1;
const SO_REUSEADDR = 2;
const IPPROTO_TCP = 6;
const TCP_NODELAY = 1;
const IN_OPEN = 0x20;
const IN_CLOSE = 0x18;
const INOTIFY_FLAGS = 0x80800;
/** `struct inotify_event` without a name. */
const EVENT_BYTES = 16;
/** `TCIFLUSH`: what was not read. */
const FLUSH_INPUT = 0;
const BACKLOG = 128;

/** Where clients connect. */
export interface DevicePort {
  /** What a client uses: a path or an address. */
  readonly name: string;
  readonly isConnected: boolean;
  /** Whether one client's last bytes may come together with the next one's first. */
  readonly mixesClients: boolean;
  /** Announces news by SIGIO from now on, which must have a handler. */
  announce(): void;
  /** Notices clients that came and went. @returns true where one went */
  look(): boolean;
  /** Bytes that have come; 0 where there are none. */
  read(into: Uint8Array<ArrayBuffer>): number;
  /** How many bytes were taken; 0 where there is no room just now. */
  write(bytes: Uint8Array<ArrayBuffer>): number;
  /** The descriptor that becomes readable and writable. */
  readonly fd: number;
  close(): void;
}

function checked(result: number, asked: string): number {
  if (result >= 0) return result;
  throw new HalError(errno(), { asked, found: "the system refused it" });
}

/** Signals, and calls that do not wait. */
function announce(fd: number): void {
  const { fcntl } = io();
  fcntl(fd, Fcntl.SETOWN, processes().getpid());
  fcntl(fd, Fcntl.SETFL, OpenFlag.RDWR | OpenFlag.NONBLOCK | OpenFlag.ASYNC);
}

/** What a read or write that does not wait gave; -1 where the other side is gone. */
function transferred(result: number): number {
  if (result > 0) return result;
  return result < 0 && errno() === EAGAIN ? 0 : -1;
}

/** A pseudo-terminal, open for any number of clients, one after the other. */
class PseudoTerminal implements DevicePort {
  readonly fd: number;
  readonly name: string;
  readonly mixesClients = true;
  /** The clients' side, kept open so that its modes stay. */
  readonly #slave: number;
  readonly #watch: number;
  readonly #events = new Uint8Array(64 * EVENT_BYTES);
  #clients = 0;

  constructor(readonly link: string | null, fd: number) {
    const { open, close, ioctl } = io();
    const flags = OpenFlag.RDWR | OpenFlag.NOCTTY | OpenFlag.CLOEXEC;
    const master = checked(
      open(cString("/dev/ptmx"), flags, 0),
      "open a pseudo-terminal",
    );
    this.fd = checked(files().dup3(master, fd, OpenFlag.CLOEXEC), "move it");
    close(master);
    ioctl(this.fd, TtyIoctl.TIOCSPTLCK, new Uint8Array(4));
    const number = new Uint32Array(1);
    ioctl(this.fd, TtyIoctl.TIOCGPTN, new Uint8Array(number.buffer));
    this.name = `/dev/pts/${number[0]}`;
    this.#slave = checked(
      open(cString(this.name), flags, 0),
      `open ${this.name}`,
    );
    this.#setModes();
    this.#watch = checked(
      watches().inotify_init1(INOTIFY_FLAGS),
      "watch the pseudo-terminal",
    );
    const events = IN_OPEN | IN_CLOSE;
    watches().inotify_add_watch(this.#watch, cString(this.name), events);
    if (link !== null) makeLink(this.name, link);
  }

  announce(): void {
    announce(this.fd);
    announce(this.#watch);
  }

  get isConnected(): boolean {
    return this.#clients > 0;
  }

  look(): boolean {
    let went = false;
    for (;;) {
      const n = io().read(this.#watch, this.#events, this.#events.length);
      if (n <= 0) return went;
      const view = new DataView(this.#events.buffer);
      for (let at = 0; at < n;) {
        went = this.#onEvent(view.getUint32(at + 4, true)) || went;
        at += EVENT_BYTES + view.getUint32(at + 12, true);
      }
    }
  }

  /** @returns true where the last client went */
  #onEvent(mask: number): boolean {
    if ((mask & IN_OPEN) !== 0) this.#clients++;
    if ((mask & IN_CLOSE) === 0) return false;
    this.#clients = Math.max(0, this.#clients - 1);
    if (this.#clients > 0) return false;
    // The next client is not to read what was for this one.
    io().ioctlWord(this.#slave, TtyIoctl.TCFLSH, FLUSH_INPUT);
    this.#setModes();
    return true;
  }

  read(into: Uint8Array<ArrayBuffer>): number {
    return Math.max(0, transferred(io().read(this.fd, into, into.length)));
  }

  write(bytes: Uint8Array<ArrayBuffer>): number {
    return Math.max(0, transferred(io().write(this.fd, bytes, bytes.length)));
  }

  close(): void {
    for (const fd of [this.fd, this.#slave, this.#watch]) io().close(fd);
    if (this.link !== null) removeLink(this.name, this.link);
  }

  /** Nothing is shown, edited or translated. */
  #setModes(): void {
    const modes = new Uint8Array(Termios2.SIZE);
    const { ioctl } = io();
    ioctl(this.#slave, TtyIoctl.TCGETS2, modes);
    const view = new DataView(modes.buffer);
    for (const field of ["iflag", "oflag", "lflag"] as const) {
      view.setUint32(Termios2[field], 0, true);
    }
    modes[Termios2.cc + ControlChar.VMIN] = 1;
    modes[Termios2.cc + ControlChar.VTIME] = 0;
    ioctl(this.#slave, TtyIoctl.TCSETS2, modes);
  }
}

/** Makes a symbolic link; one that is there already is replaced, a file is not. */
function makeLink(target: string, link: string): void {
  try {
    if (Deno.lstatSync(link).isSymlink) Deno.removeSync(link);
  } catch {
    // Nothing is there.
  }
  Deno.symlinkSync(target, link);
}

/** Removes the link, unless another device has taken it. */
function removeLink(target: string, link: string): void {
  try {
    if (Deno.readLinkSync(link) === target) Deno.removeSync(link);
  } catch {
    // It is gone.
  }
}

/** A TCP socket that listens; the newest client is the one that counts. */
class TcpPort implements DevicePort {
  readonly name: string;
  readonly mixesClients = false;
  /** The client's socket; where there is none, one that nothing happens on. */
  readonly fd: number;
  readonly #listener: number;
  readonly #idle: number;
  #isConnected = false;
  #isGone = false;

  constructor(host: readonly number[], port: number, fd: number) {
    const { socket, bind, listen, setsockopt } = sockets();
    const asked = `listen on ${host.join(".")}:${port}`;
    this.#listener = checked(
      socket(AF_INET, SOCK_STREAM | SOCK_FLAGS, 0),
      asked,
    );
    const one = new Uint8Array(Int32Array.of(1).buffer);
    setsockopt(this.#listener, SOL_SOCKET, SO_REUSEADDR, one, 4);
    checked(bind(this.#listener, address(host, port), 16), asked);
    checked(listen(this.#listener, BACKLOG), asked);
    this.name = `${host.join(".")}:${boundPort(this.#listener)}`;
    this.#idle = checked(io().eventfd(0, SOCK_FLAGS), asked);
    this.fd = checked(files().dup3(this.#idle, fd, OpenFlag.CLOEXEC), asked);
  }

  announce(): void {
    announce(this.#listener);
  }

  get isConnected(): boolean {
    return this.#isConnected;
  }

  look(): boolean {
    let went = this.#isGone;
    this.#isGone = false;
    for (;;) {
      const client = sockets().accept4(this.#listener, null, null, SOCK_FLAGS);
      if (client < 0) return went;
      if (this.#isConnected) went = true;
      this.#become(client);
      io().close(client);
      this.#isConnected = true;
      const one = new Uint8Array(Int32Array.of(1).buffer);
      sockets().setsockopt(this.fd, IPPROTO_TCP, TCP_NODELAY, one, 4);
      announce(this.fd);
    }
  }

  read(into: Uint8Array<ArrayBuffer>): number {
    if (!this.#isConnected) return 0;
    return this.#result(io().read(this.fd, into, into.length));
  }

  write(bytes: Uint8Array<ArrayBuffer>): number {
    if (!this.#isConnected) return 0;
    return this.#result(io().write(this.fd, bytes, bytes.length));
  }

  close(): void {
    for (const fd of [this.fd, this.#listener, this.#idle]) io().close(fd);
  }

  #result(result: number): number {
    const n = transferred(result);
    if (n >= 0) return n;
    this.#isConnected = false;
    this.#isGone = true;
    this.#become(this.#idle);
    return 0;
  }

  #become(fd: number): void {
    files().dup3(fd, this.fd, OpenFlag.CLOEXEC);
  }
}

/** `struct sockaddr_in`. */
function address(
  host: readonly number[],
  port: number,
): Uint8Array<ArrayBuffer> {
  const struct = new Uint8Array(16);
  const view = new DataView(struct.buffer);
  view.setUint16(0, AF_INET, true);
  view.setUint16(2, port);
  struct.set(host, 4);
  return struct;
}

function boundPort(fd: number): number {
  const struct = new Uint8Array(16);
  const size = new Uint8Array(Int32Array.of(16).buffer);
  checked(sockets().getsockname(fd, struct, size), "listen");
  return new DataView(struct.buffer).getUint16(2);
}

/**
 * Opens a pseudo-terminal.
 *
 * @param link a symbolic link to make to it
 * @param fd the descriptor that clients' bytes are to come on; what it was is closed
 */
export function openPseudoTerminal(
  link: string | null,
  fd: number,
): DevicePort {
  return new PseudoTerminal(link, fd);
}

/**
 * Listens on an IPv4 address; with port 0 on any free port.
 *
 * @param fd the descriptor that clients' bytes are to come on; what it was is closed
 */
export function listenTcp(
  host: readonly number[],
  port: number,
  fd: number,
): DevicePort {
  return new TcpPort(host, port, fd);
}
