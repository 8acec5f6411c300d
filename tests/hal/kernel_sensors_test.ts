// The kernel's drivers for 1-Wire and DHT sensors, from files as they write them.

import { HalError } from "../../hal/mod.ts";
import { SysSensors } from "../../hal/linux/kernel_sensors.ts";
import { assert, assertEquals, assertThrows } from "./assert.ts";

const W1 = "/sys/bus/w1/devices";
const IIO = "/sys/bus/iio/devices";

function sensors(files: { readonly [path: string]: string }): SysSensors {
  return new SysSensors({
    list: (folder) => {
      const inside = Object.keys(files)
        .filter((path) => path.startsWith(`${folder}/`))
        .map((path) => path.slice(folder.length + 1).split("/")[0]!);
      return [...new Set(inside)];
    },
    readText: (path) => files[path] ?? null,
  });
}

Deno.test("a 1-Wire thermometer of the kernel's is read", () => {
  const oneWire = sensors({
    [`${W1}/w1_bus_master1/name`]: "",
    [`${W1}/28-0316a2b4c5d6/w1_slave`]:
      "91 01 4b 46 7f ff 0f 10 25 : crc=25 YES\n" +
      "91 01 4b 46 7f ff 0f 10 25 t=25062",
  }).oneWire()!;
  assert(oneWire !== null);
  const [rom] = oneWire.roms();
  assertEquals(rom!.length, 8);
  assertEquals([...rom!.subarray(0, 7)], [
    0x28,
    0xd6,
    0xc5,
    0xb4,
    0xa2,
    0x16,
    0x03,
  ]);
  const scratch = oneWire.scratch(rom!);
  assertEquals((scratch[1]! << 8 | scratch[0]!) / 16, 25.0625);
  const other = Uint8Array.of(0x28, 1, 2, 3, 4, 5, 6, 0);
  assertThrows(() => oneWire.scratch(other), HalError);
});

Deno.test("a DHT sensor of the kernel's is read", () => {
  const found = sensors({
    [`${IIO}/iio:device0/name`]: "dht11@0",
    [`${IIO}/iio:device0/in_humidityrelative_input`]: "45300",
    [`${IIO}/iio:device0/in_temp_input`]: "-1500",
  });
  assertEquals(found.climate(), { humidity: 45.3, temperature: -1.5 });
  assertEquals(found.oneWire(), null);
  assertEquals(sensors({}).climate(), null);
  const silent = sensors({ [`${IIO}/iio:device0/name`]: "dht11" });
  assertThrows(() => silent.climate(), HalError);
});
