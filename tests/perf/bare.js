// The floor for start-up and memory: prints the peak of its resident memory
// when it is asked for that, as PEAK_SCRIPT in workloads.ts does, else 1.
const isPeak = Deno.args.at(-1)?.includes("VmHWM");
const status = isPeak ? Deno.readTextFileSync("/proc/self/status") : "";
console.log(/^VmHWM:\s*(\d+)/m.exec(status)?.[1] ?? 1);
