/**
 * The x86-64 rig: a Debian kernel under QEMU's software emulation, with a
 * simulated GPIO chip, emulated USB adapters behind the real kernel drivers,
 * an SPI loopback, a PWM chip and a watchdog; the hardware layer's tests run
 * inside. Fetches and builds what is missing.
 *
 *     deno run -A tests/rigs/x86.ts [--verbose] [--only=SUITE,...] [--patience=N]
 *
 * @module
 */

import { Cpio } from "./build/cpio.ts";
import {
  addDeno,
  addPrograms,
  bundleGuest,
  compileStatic,
} from "./build/guest.ts";
import {
  buildModules,
  fetchHeaders,
  fetchKernel,
  type Kernel,
  kernelModule,
} from "./build/kernel_modules.ts";
import { Packages } from "./build/packages.ts";
import { cacheFolder } from "./build/process.ts";
import { boot, findQemu } from "./build/qemu.ts";
import { onlySuite, patience, RigReport } from "./build/report.ts";

const HERE = new URL("./", import.meta.url).pathname;
const TIMEOUT_SECONDS = 900;

/** Modules of the kernel package, in the order in which they are loaded. */
const MODULES = [
  "configfs",
  "hid",
  "uhid",
  "industrialio",
  "hid-mcp2221",
  "hid-cp2112",
  "i2c-dev",
  "i2c-stub",
  "watchdog",
  "softdog",
];

async function buildInitrd(
  kernel: Kernel,
  modules: readonly string[],
): Promise<string> {
  const archive = new Cpio();
  archive.copy("init", `${HERE}guest/init_x86.sh`, 0o755);
  archive.copy("bin/busybox", `${kernel.root}/bin/busybox`, 0o755);
  for (const folder of ["proc", "sys", "dev", "tmp"]) archive.folder(folder);
  for (const name of MODULES) {
    archive.file(`modules/${name}.ko`, await kernelModule(kernel, name));
  }
  for (const path of modules) {
    archive.copy(`modules/${path.slice(path.lastIndexOf("/") + 1)}`, path);
  }
  const reference = await compileStatic(`${HERE}guest/reference.c`);
  archive.file("bin/reference", reference, 0o755);
  archive.file("krait/guest.js", await bundleGuest(`${HERE}guest/x86_main.ts`));
  await addPrograms(archive, `${HERE}programs`, "x86");
  await addDeno(archive);
  const path = `${cacheFolder("x86")}/initrd`;
  await Deno.writeFile(path, archive.finish().stream());
  return path;
}

async function main(): Promise<void> {
  const packages = new Packages("amd64");
  const root = cacheFolder("x86-root");
  const kernel = await fetchKernel(packages, "amd64", root);
  await fetchHeaders(packages, kernel);
  await packages.unpack(["busybox-static"], root);
  const modules = await buildModules(
    kernel,
    `${HERE}kernel/krait_rig.c`,
    `${cacheFolder("x86")}/modules`,
  );
  const initrd = await buildInitrd(kernel, modules);
  const qemu = await findQemu(
    packages,
    "qemu-system-x86_64",
    ["qemu-system-x86", "qemu-system-common", "qemu-system-data", "seabios"],
  );
  const report = new RigReport(Deno.args.includes("--verbose"));
  const ended = await boot({
    ...qemu,
    args: [
      ...["-accel", "tcg", "-cpu", "max", "-smp", "2", "-m", "2048"],
      ...["-nodefaults", "-no-reboot", "-display", "none"],
      ...["-serial", "stdio", "-serial", "null"],
      ...["-kernel", kernel.image, "-initrd", initrd],
      ...["-append", `console=ttyS0 quiet panic=1 RIG_ONLY=${onlySuite()}`],
    ],
    timeoutSeconds: TIMEOUT_SECONDS * patience(),
  }, (line) => report.line(line));
  Deno.exit(report.finish(ended) ? 0 : 1);
}

if (import.meta.main) await main();
