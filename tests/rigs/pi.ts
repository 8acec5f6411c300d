/**
 * The Raspberry Pi rig: QEMU's Raspberry Pi 3B with Debian's arm64 kernel and
 * its bcm2835 drivers, a thermometer and an EEPROM on I2C; the hardware
 * layer's tests run inside. Fetches what is missing.
 *
 *     deno run -A tests/rigs/pi.ts [--verbose] [--only=SUITE,...] [--patience=N]
 *
 * @module
 */

import { Cpio } from "./build/cpio.ts";
import { addDenoArm64, addPrograms, bundleGuest } from "./build/guest.ts";
import {
  fetchKernel,
  type Kernel,
  kernelModule,
} from "./build/kernel_modules.ts";
import { Packages } from "./build/packages.ts";
import { cacheFolder, run } from "./build/process.ts";
import { boot, findQemu } from "./build/qemu.ts";
import { onlySuite, patience, RigReport } from "./build/report.ts";

const HERE = new URL("./", import.meta.url).pathname;
const TIMEOUT_SECONDS = 600;
const MODULES = ["i2c-dev", "i2c-bcm2835", "spi-bcm2835"];
const DEVICE_TREE = "bcm2837-rpi-3-b.dtb";
const SPI_NODE = "/soc/spi@7e204000";

async function buildInitrd(kernel: Kernel): Promise<string> {
  const archive = new Cpio();
  archive.copy("init", `${HERE}guest/init_pi.sh`, 0o755);
  archive.copy("bin/busybox", `${kernel.root}/bin/busybox`, 0o755);
  for (const folder of ["proc", "sys", "dev", "tmp"]) archive.folder(folder);
  for (const name of MODULES) {
    archive.file(`modules/${name}.ko`, await kernelModule(kernel, name));
  }
  archive.file("krait/guest.js", await bundleGuest(`${HERE}guest/pi_main.ts`));
  await addPrograms(archive, `${HERE}programs`, "pi");
  await addDenoArm64(archive, kernel.root);
  const path = `${cacheFolder("pi")}/initrd`;
  await Deno.writeFile(path, archive.finish().stream());
  return path;
}

/** The Pi's device tree with its SPI controller and a spidev switched on. */
async function buildDeviceTree(
  packages: Packages,
  kernel: Kernel,
): Promise<string> {
  const tools = cacheFolder("tools");
  await packages.unpack(["device-tree-compiler", "libfdt1"], tools);
  const source = `${kernel.root}/usr/lib/linux-image-${kernel.version}` +
    `/broadcom/${DEVICE_TREE}`;
  const path = `${cacheFolder("pi")}/${DEVICE_TREE}`;
  await Deno.copyFile(source, path);
  const env = { LD_LIBRARY_PATH: `${tools}/usr/lib/x86_64-linux-gnu` };
  const fdtput = (...args: string[]) =>
    run(`${tools}/usr/bin/fdtput`, args, { env });
  const device = `${SPI_NODE}/spidev@0`;
  await fdtput("-t", "s", path, SPI_NODE, "status", "okay");
  await fdtput("-c", path, device);
  await fdtput("-t", "s", path, device, "compatible", "rohm,dh2228fv");
  await fdtput("-t", "i", path, device, "reg", "0");
  await fdtput("-t", "i", path, device, "spi-max-frequency", "10000000");
  return path;
}

async function main(): Promise<void> {
  const host = new Packages("amd64");
  const packages = new Packages("arm64");
  const root = cacheFolder("pi-root");
  const kernel = await fetchKernel(packages, "arm64", root);
  await packages.unpack(["busybox-static", "libc6", "libgcc-s1"], root);
  const initrd = await buildInitrd(kernel);
  const deviceTree = await buildDeviceTree(host, kernel);
  const qemu = await findQemu(
    host,
    "qemu-system-aarch64",
    ["qemu-system-arm", "qemu-system-common", "qemu-system-data"],
  );
  const report = new RigReport(Deno.args.includes("--verbose"));
  const ended = await boot({
    ...qemu,
    args: [
      ...["-M", "raspi3b", "-display", "none", "-serial", "stdio"],
      ...["-device", "tmp105,bus=i2c-bus.1,address=0x48"],
      ...["-device", "at24c-eeprom,bus=i2c-bus.1,address=0x50,rom-size=4096"],
      ...["-kernel", kernel.image, "-initrd", initrd, "-dtb", deviceTree],
      ...[
        "-append",
        `console=ttyAMA0,115200 quiet panic=1 RIG_ONLY=${onlySuite()}`,
      ],
    ],
    timeoutSeconds: TIMEOUT_SECONDS * patience(),
  }, (line) => report.line(line));
  Deno.exit(report.finish(ended) ? 0 : 1);
}

if (import.meta.main) await main();
