// The documents agree with the project, and no file names a private place.

import { assertEquals } from "@std/assert";
import {
  findPlaces,
  namedFolders,
  namedTasks,
  placesIn,
  projectFolders,
  strayTopLevel,
} from "./documents.ts";
import { projectFiles, readProjectFile } from "./project.ts";

Deno.test("placesIn() finds a registry's host", () => {
  const host = ["registry.npm", "js.org"].join("");
  const found = placesIn("a.md", `fine\nget https://${host}/x`);
  assertEquals(found.map(({ line }) => line), [2]);
});

Deno.test("no file names a workplace or a registry", () => {
  assertEquals(findPlaces(), []);
});

Deno.test("the top level holds only what belongs there", () => {
  assertEquals(strayTopLevel(), []);
});

Deno.test("README and CONTRIBUTING name tasks that exist", () => {
  const { tasks } = JSON.parse(readProjectFile("deno.json"));
  for (const path of ["README.md", "CONTRIBUTING.md"]) {
    const named = namedTasks(readProjectFile(path));
    assertEquals(named.filter((task) => !(task in tasks)), []);
  }
});

Deno.test({
  name: "ARCHITECTURE names the folders that exist, and no others",
  ignore: !projectFiles().includes("ARCHITECTURE.md"),
  fn() {
    const named = namedFolders(readProjectFile("ARCHITECTURE.md"));
    const paths = projectFiles();
    const isThere = (folder: string) =>
      paths.some((path) => path.startsWith(folder));
    const missing = named.filter((folder) => !isThere(folder));
    assertEquals(missing, [], "named, but not there");
    const unnamed = projectFolders().filter((path) => !named.includes(path));
    assertEquals(unnamed, [], "there, but not named");
  },
});
