/**
 * All contracts of a fixture, in the order in which they should run.
 *
 * @module
 */

import { boardContract } from "./board_contract.ts";
import { i2cContract, serialContract, spiContract } from "./bus_contracts.ts";
import type { ContractTest, Fixture } from "./contract.ts";
import { pinContract } from "./pin_contract.ts";

/** Every test that the fixture can serve. */
export function allContracts(fixture: Fixture): ContractTest[] {
  return [
    ...boardContract(fixture),
    ...i2cContract(fixture),
    ...spiContract(fixture),
    ...serialContract(fixture),
    ...pinContract(fixture),
  ];
}
