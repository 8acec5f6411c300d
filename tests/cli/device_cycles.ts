/**
 * A device whose clients come and go by the hundred, or are killed: how many of them
 * were answered, and how its memory grew. `deno task cycles` does it at length.
 *
 * @module
 */

import { TextLineStream } from "@std/streams";
import { TestDevice } from "./device_client.ts";

/** By how much the device's memory may grow, in MB. */
const MOST_MB = 10;
/** The device tidies up after so many clients, at the latest. */
const UNTIL_TIDY = 40;
/** A client is killed up to so much later than at half of its transfer. */
const LATER_MS = 50;

const CLIENT = new URL("./device_cycle_client.py", import.meta.url).pathname;

/** How many of each kind. */
export interface Counts {
  readonly cycles: number;
  readonly kills: number;
}

/** What one kind of rounds showed. */
export interface Finding {
  readonly answered: number;
  /** The device's memory before and after, in MB. */
  readonly before: number;
  readonly after: number;
  /** Whether all were answered, and memory did not grow much. */
  readonly isGood: boolean;
}

/** A client that is running. */
function start(what: "cycles" | "half", where: string, number: number) {
  return new Deno.Command("python3", {
    args: [CLIENT, what, where, `${number}`],
    stdin: "null",
    stdout: "piped",
    stderr: "null",
  }).spawn();
}

/** Cycles of one client process. @returns each cycle's answer, as it comes */
async function* cycles(where: string, count: number): AsyncGenerator<string> {
  const client = start("cycles", where, count);
  const lines = client.stdout.pipeThrough(new TextDecoderStream())
    .pipeThrough(new TextLineStream());
  for await (const line of lines as AsyncIterable<string>) yield line;
  await client.status;
}

/** Kills clients, and asks a further one each time. @returns its answer */
async function* kills(where: string, count: number): AsyncGenerator<string> {
  for (let i = 0; i < count; i++) {
    const client = start("half", where, i);
    const reader = client.stdout.getReader();
    const { done } = await reader.read();
    await new Promise((go) => setTimeout(go, LATER_MS * Math.random()));
    client.kill("SIGKILL");
    await reader.cancel();
    await client.status;
    if (done) yield "the client ended by itself";
    else yield* cycles(where, 1);
  }
}

/** Memory once it was tidied up, in MB: the least in as many cycles as that takes. */
async function memoryOf(device: TestDevice): Promise<number> {
  let least = Infinity;
  for await (const _ of cycles(whereIs(device), UNTIL_TIDY)) {
    least = Math.min(least, device.memory / 1e6);
  }
  return least;
}

/** The terminal's path or the address. */
function whereIs(device: TestDevice): string {
  return device.where.split(" ")[0]!;
}

/** Counts the answers, and measures the device before and after. */
async function watch(
  device: TestDevice,
  wanted: number,
  answers: AsyncGenerator<string>,
): Promise<Finding> {
  const before = await memoryOf(device);
  let answered = 0;
  for await (const answer of answers) {
    if (answer === "ok") answered++;
    else console.log(`  ${answer}`);
  }
  const after = await memoryOf(device);
  const isGood = answered === wanted && after - before < MOST_MB;
  return { answered, before, after, isGood };
}

/** Runs both kinds on both kinds of ports, a device for each, and tells of it. */
export async function runCycles(
  counts: Counts,
  tell: (line: string) => void,
): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const args of [[], ["--listen", "127.0.0.1:0"]]) {
    const device = await TestDevice.start(args);
    const where = whereIs(device);
    try {
      // What the device compiles at first is no growth.
      for await (const _ of kills(where, 5));
      for (const kind of ["cycles", "kills"] as const) {
        const rounds = kind === "cycles" ? cycles : kills;
        const count = counts[kind];
        const found = await watch(device, count, rounds(where, count));
        findings.push(found);
        const { answered, before, after } = found;
        tell(
          `${where}: ${answered} of ${count} ${kind} answered; memory ` +
            `${before.toFixed(1)} -> ${after.toFixed(1)} MB ` +
            `(${(after - before).toFixed(1)} MB)`,
        );
      }
    } finally {
      await device.stop();
    }
  }
  return findings;
}
