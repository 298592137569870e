import { writeFileSync } from "node:fs";

import { root } from "../root.ts";
import { Refusal } from "../run-command.ts";
import { runProgram } from "../run-program.ts";

interface BillOfMaterials {
  serialNumber?: string;
  metadata: { timestamp?: string; component: { name: string; "bom-ref": string } };
  components: { name: string; "bom-ref": string }[];
  dependencies: { ref: string; dependsOn: string[] }[];
}

/**
 * Writes what the extension is made of as CycloneDX: the packages whose code is shipped, with version, hash and
 * license, as the lock file has them.
 *
 * @param shipped the packages, as `name@version`
 * @throws Refusal where npm cannot list them
 */
export async function writeBillOfMaterials(file: string, name: string, shipped: string[]): Promise<void> {
  const bill = await listAll();
  // By hand: npm knows only which packages the bundler needs, not whose code it took. And with `--omit dev` npm 11
  // leaves out what our code and a tool both depend on.
  const isShipped = (ref: string): boolean => shipped.includes(ref);
  bill.components = bill.components.filter((component) => isShipped(component["bom-ref"]));
  const own = bill.metadata.component["bom-ref"];
  bill.dependencies = bill.dependencies
    .filter(({ ref }) => ref === own || isShipped(ref))
    .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter(isShipped) }));
  // What differs each time, and the folder's name.
  delete bill.serialNumber;
  delete bill.metadata.timestamp;
  bill.metadata.component.name = name;
  writeFileSync(file, `${JSON.stringify(bill, null, 2)}\n`);
}

async function listAll(): Promise<BillOfMaterials> {
  const npm = process.env["npm_execpath"];
  const [program, first] = npm?.endsWith("js") === true ? [process.execPath, [npm]] : ["npm", []];
  const args = [...first, "sbom", "--sbom-format", "cyclonedx", "--package-lock-only"];
  const { status, printed } = await runProgram(program, args, root);
  if (status !== 0) throw new Refusal(`${printed}\nnpm could not list the packages: see above. npm 10 or newer can.`);
  return JSON.parse(printed.slice(printed.indexOf("{")));
}
