// News of a descriptor reaches a program that computes.

import { LinuxBoard } from "../../hal/linux/mod.ts";
import { Interpreter } from "../../mod.ts";
import { assert } from "./assert.ts";

const COMPUTE = `
import machine, time
machine.freq()
end = time.ticks_add(time.ticks_ms(), 2000)
while time.ticks_diff(end, time.ticks_ms()) > 0:
    pass
`;

Deno.test("a descriptor's news reaches a program that computes", async () => {
  const folder = await Deno.makeTempDir();
  const path = `${folder}/fifo`;
  await new Deno.Command("mkfifo", { args: [path] }).output();
  const file = await Deno.open(path, { read: true, write: true });
  const board = new LinuxBoard();
  const fd = Number(
    [...Deno.readDirSync("/proc/self/fd")].map(({ name }) => name)
      .find((name) => targetOf(name) === path),
  );
  const start = performance.now();
  let heardMs: number | null = null;
  board.sources.add({
    fd,
    pollEvents: 1,
    nextDeadlineNs: () => null,
    drain() {
      const elapsed = performance.now() - start;
      // Looked at often, but only marked when there is something.
      if (heardMs === null && elapsed > 300 && elapsed < 2000) {
        heardMs = elapsed;
      }
    },
  });
  const writer = new Deno.Command("sh", {
    args: ["-c", `sleep 0.5; echo x > ${path}`],
  }).spawn();
  const interpreter = new Interpreter({ board: () => board });
  interpreter.run(COMPUTE);
  interpreter.close();
  await writer.status;
  file.close();
  await Deno.remove(folder, { recursive: true });
  assert(heardMs !== null, "nothing was heard");
});

function targetOf(name: string): string | null {
  try {
    return Deno.readLinkSync(`/proc/self/fd/${name}`);
  } catch {
    return null;
  }
}
