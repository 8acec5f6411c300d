/**
 * `deno task hardware`: those of MicroPython's tests that need wires, unmodified from
 * `MICROPYTHON_DIR`, on a simulated board that has them (`hardware/`).
 *
 * @module
 */

import { engineCommand } from "../run_programs.ts";

const ROOT = new URL("../../", import.meta.url).pathname;
const WIRING = new URL("hardware/", import.meta.url).pathname;
const MODULE = `${ROOT}mod.ts`;

/** The tests; those of `machine.Counter` and `I2CTarget` know no other boards. */
const TESTS = [
  "extmod/machine_spi_rate",
  "extmod/machine_uart_irq_txidle",
  "extmod/machine_uart_tx",
  "extmod_hardware/machine_encoder",
  "extmod_hardware/machine_pwm",
  "extmod_hardware/machine_uart_irq_break",
  "extmod_hardware/machine_uart_irq_rx",
  "extmod_hardware/machine_uart_irq_rxidle",
];

/** Runs a test; what it printed, both streams. */
async function run(file: string): Promise<string> {
  const engine = Deno.env.get("KRAIT") ?? MODULE;
  const [command, ...args] = engineCommand(engine);
  const { stdout, stderr } = await new Deno.Command(command!, {
    args: [...args, file],
    env: { MICROPYPATH: `${WIRING}:.frozen`, KRAIT_BOARD: "sim" },
    stdin: "null",
  }).output();
  const decoder = new TextDecoder();
  return decoder.decode(stdout) + decoder.decode(stderr);
}

/** What the test must print; of a `unittest`, only how it ends is known. */
async function isRight(file: string, printed: string): Promise<boolean> {
  try {
    return printed === await Deno.readTextFile(`${file}.exp`);
  } catch (error) {
    if (!(error instanceof Deno.errors.NotFound)) throw error;
    return /^Ran [1-9]\d* tests\n\nOK\n$/m.test(printed);
  }
}

/** Runs all. @returns whether all printed what they must */
async function main(): Promise<boolean> {
  const checkout = Deno.env.get("MICROPYTHON_DIR");
  if (checkout === undefined) {
    console.log("not run: MICROPYTHON_DIR names no checkout of MicroPython");
    return true;
  }
  let failed = 0;
  for (const name of TESTS) {
    const file = `${checkout}/tests/${name}.py`;
    const printed = await run(file);
    const right = await isRight(file, printed);
    console.log(`${name} ... ${right ? "ok" : "FAILED"}`);
    if (right) continue;
    failed++;
    console.log(printed);
  }
  console.log(`${TESTS.length - failed} passed, ${failed} failed`);
  return failed === 0;
}

if (import.meta.main) Deno.exit(await main() ? 0 : 1);
