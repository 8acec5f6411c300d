/**
 * Emulated HID devices behind the kernel's uhid: the kernel's own drivers bind
 * to them as to devices on USB.
 *
 * @module
 */

import { Gate } from "../../../hal/linux/gate.ts";
import { io } from "../../../hal/linux/libc.ts";
import { PollSet } from "../../../hal/linux/wait.ts";
import type { HidEmulation } from "../../hal/emulators/hid_device.ts";

const EVENT_BYTES = 4380;
const BUS_USB = 3;

/** `enum uhid_event_type`. */
const Type = {
  output: 6,
  getReport: 9,
  getReportReply: 10,
  create2: 11,
  input2: 12,
  setReport: 13,
  setReportReply: 14,
} as const;

/** Offsets within `struct uhid_event`, which is packed. */
const At = {
  createName: 4,
  createPhys: 132,
  createSize: 260,
  createBus: 262,
  createVendor: 264,
  createProduct: 268,
  createVersion: 272,
  createData: 280,
  inputSize: 4,
  inputData: 6,
  outputData: 4,
  outputSize: 4100,
  reportId: 4,
  reportNumber: 8,
  replyError: 8,
  replySize: 10,
  replyData: 12,
  setSize: 10,
  setData: 12,
} as const;

/** One emulated device. */
class UhidDevice {
  readonly fd: number;
  readonly #emulation: HidEmulation;
  readonly #event = new Uint8Array(EVENT_BYTES);
  readonly #view = new DataView(this.#event.buffer);

  constructor(gate: Gate, emulation: HidEmulation) {
    this.#emulation = emulation;
    this.fd = gate.openDevice("/dev/uhid");
    const { name, vendor, product, descriptor } = emulation;
    this.#send(Type.create2, (event, view) => {
      new TextEncoder().encodeInto(name, event.subarray(At.createName));
      const phys = event.subarray(At.createPhys);
      new TextEncoder().encodeInto("usb-rig/input2", phys);
      view.setUint16(At.createSize, descriptor.length, true);
      view.setUint16(At.createBus, BUS_USB, true);
      view.setUint32(At.createVendor, vendor, true);
      view.setUint32(At.createProduct, product, true);
      view.setUint32(At.createVersion, 0x0111, true);
      event.set(descriptor, At.createData);
    });
  }

  /** Answers one event of the kernel's. */
  serve(): void {
    if (io().read(this.fd, this.#event, EVENT_BYTES) <= 0) return;
    const view = this.#view;
    switch (view.getUint32(0, true)) {
      case Type.output:
        return this.#output(view.getUint16(At.outputSize, true));
      case Type.getReport:
        return this.#getReport(view.getUint32(At.reportId, true));
      case Type.setReport:
        return this.#setReport(view.getUint32(At.reportId, true));
    }
  }

  #output(size: number): void {
    const end = At.outputData + size;
    const report = this.#event.slice(At.outputData, end);
    for (const reply of this.#emulation.output(report)) {
      this.#send(Type.input2, (event, view) => {
        view.setUint16(At.inputSize, reply.length, true);
        event.set(reply, At.inputData);
      });
    }
  }

  #getReport(id: number): void {
    const number = this.#event[At.reportNumber]!;
    const report = this.#emulation.getFeature(number);
    this.#send(Type.getReportReply, (event, view) => {
      view.setUint32(At.reportId, id, true);
      view.setUint16(At.replyError, report === null ? 5 : 0, true);
      view.setUint16(At.replySize, report?.length ?? 0, true);
      if (report !== null) event.set(report, At.replyData);
    });
  }

  #setReport(id: number): void {
    const size = this.#view.getUint16(At.setSize, true);
    const end = At.setData + size;
    this.#emulation.setFeature(this.#event.slice(At.setData, end));
    this.#send(Type.setReportReply, (_event, view) => {
      view.setUint32(At.reportId, id, true);
    });
  }

  #send(
    type: number,
    fill: (event: Uint8Array, view: DataView) => void,
  ): void {
    const event = new Uint8Array(EVENT_BYTES);
    const view = new DataView(event.buffer);
    view.setUint32(0, type, true);
    fill(event, view);
    io().write(this.fd, event, EVENT_BYTES);
  }
}

/** Creates the devices and serves them for ever. */
export function serveUhid(emulations: readonly HidEmulation[]): never {
  const gate = new Gate();
  const devices = emulations.map((one) => new UhidDevice(gate, one));
  for (;;) {
    const set = new PollSet();
    for (const { fd } of devices) set.add(fd);
    set.wait(null);
    devices.forEach((device, index) => {
      if (set.revents(index) !== 0) device.serve();
    });
  }
}
