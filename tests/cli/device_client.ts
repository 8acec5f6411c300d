/**
 * A device and a client of it, over TCP: what MicroPython's tools do, in small.
 *
 * @module
 */

import { command } from "./engine.ts";

/** The longest wait for an answer, on a slow machine. */
const TIMEOUT_MS = 60_000;

/** A running `krait device`. */
export class TestDevice {
  private constructor(
    readonly child: Deno.ChildProcess,
    /** What it said on its first line: where it is. */
    readonly where: string,
    readonly root: string,
  ) {}

  /** Starts one, with an empty folder as its file system. */
  static async start(
    args: readonly string[],
    files: { readonly [name: string]: string } = {},
  ): Promise<TestDevice> {
    const root = Deno.makeTempDirSync();
    for (const [name, text] of Object.entries(files)) {
      Deno.writeTextFileSync(`${root}/${name}`, text);
    }
    const [program, ...words] = command;
    const child = new Deno.Command(program!, {
      args: [...words, "device", "--root", root, ...args],
      stdin: "null",
      stdout: "piped",
      stderr: "inherit",
      env: { NO_COLOR: "1" },
    }).spawn();
    const reader = child.stdout.getReader();
    const { value } = await reader.read();
    reader.releaseLock();
    return new TestDevice(child, new TextDecoder().decode(value).trim(), root);
  }

  /** Connects over TCP. */
  async connect(): Promise<Client> {
    const [hostname, port] = this.where.split(":");
    return new Client(
      await Deno.connect({ hostname: hostname!, port: Number(port) }),
    );
  }

  /** How much memory it uses, in bytes. */
  get memory(): number {
    const status = Deno.readTextFileSync(`/proc/${this.child.pid}/status`);
    return Number(/VmRSS:\s+(\d+)/.exec(status)![1]) * 1024;
  }

  /** Switches it off. */
  async stop(): Promise<void> {
    this.child.kill("SIGTERM");
    await this.child.stdout.cancel();
    await this.child.status;
    Deno.removeSync(this.root, { recursive: true });
  }
}

/** One connection. */
export class Client {
  #seen = "";

  constructor(readonly connection: Deno.TcpConn) {}

  /** Sends text. */
  async send(text: string): Promise<void> {
    let rest = new TextEncoder().encode(text);
    while (rest.length > 0) {
      rest = rest.subarray(await this.connection.write(rest));
    }
  }

  /** What comes up to and with a text. */
  async until(text: string): Promise<string> {
    const chunk = new Uint8Array(65536);
    const decoder = new TextDecoder("latin1");
    const timer = setTimeout(() => this.close(), TIMEOUT_MS);
    try {
      for (;;) {
        const i = this.#seen.indexOf(text);
        if (i >= 0) {
          const found = this.#seen.slice(0, i + text.length);
          this.#seen = this.#seen.slice(i + text.length);
          return found;
        }
        const n = await this.connection.read(chunk);
        if (n === null) throw new Error(`Gone after ${this.#seen}`);
        this.#seen += decoder.decode(chunk.subarray(0, n));
      }
    } finally {
      clearTimeout(timer);
    }
  }

  /** Enters the raw REPL, as tools do. */
  async enterRaw(): Promise<void> {
    await this.send("\r\x03\r\x01");
    await this.until("raw REPL; CTRL-B to exit\r\n>");
  }

  /** Runs a program by raw paste. @returns its output and its error */
  async exec(source: string): Promise<[string, string]> {
    await this.send("\x05A\x01");
    await this.until("R\x01");
    await this.until("\x01");
    // Not the whole protocol: the device takes more than its window.
    await this.send(source);
    await this.send("\x04");
    await this.until("\x04");
    const out = await this.until("\x04");
    const err = await this.until("\x04");
    await this.until(">");
    return [out.slice(0, -1), err.slice(0, -1)];
  }

  /** Hangs up. */
  close(): void {
    try {
      this.connection.close();
    } catch {
      // It is closed.
    }
  }
}
