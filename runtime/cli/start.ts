/**
 * The bundle's entry. Everything is behind an `import()`, so that each file in the
 * bundle runs when it is first wanted.
 *
 * @module
 */

const { main } = await import("./main.ts");
await main(() => import("./rest.ts"));
