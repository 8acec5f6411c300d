/**
 * An SD card in SPI mode, as far as block drivers use it.
 *
 * Commands, responses and tokens follow the SD physical layer specification,
 * chapter 7. The card is of the high-capacity kind: addresses are blocks.
 *
 * @module
 */

import { BaseSpiDevice } from "../spi_device.ts";

const BLOCK_BYTES = 512;
const COMMAND_BYTES = 6;
const CRC_BYTES = 2;

const IDLE = 0x01;
const ILLEGAL = 0x04;
const ADDRESS_ERROR = 0x20;
const READY = 0x00;

const DATA_TOKEN = 0xfe;
const MULTI_WRITE_TOKEN = 0xfc;
const STOP_TOKEN = 0xfd;
const DATA_ACCEPTED = 0x05;
const BUSY = 0x00;
const HIGH = 0xff;

/** What arriving bytes belong to. */
type Phase = "command" | "awaitData" | "data";

/** The card. */
export class SdCard extends BaseSpiDevice {
  readonly name = "sdcard";
  readonly data: Uint8Array;
  readonly #blocks: number;
  #phase: Phase = "command";
  #received: number[] = [];
  #answer: number[] = [];
  #isIdle = true;
  #isApplication = false;
  /** The block that is read or written next. */
  #block = 0;
  #isReadingOn = false;
  #isWritingOn = false;

  /** `blocks` is a multiple of 1024, as such cards count their size. */
  constructor(blocks = 2048) {
    super();
    this.#blocks = blocks;
    this.data = new Uint8Array(blocks * BLOCK_BYTES);
  }

  override next(): number {
    if (this.#answer.length === 0 && this.#isReadingOn) this.#sendBlock();
    return this.#answer.shift() ?? HIGH;
  }

  receive(byte: number): void {
    if (this.#phase === "command") this.#takeCommandByte(byte);
    else if (this.#phase === "awaitData") this.#takeToken(byte);
    else this.#takeDataByte(byte);
  }

  override deselect(): void {
    this.#received = [];
    this.#answer = [];
  }

  #takeCommandByte(byte: number): void {
    const isStart = (byte & 0xc0) === 0x40;
    if (this.#received.length === 0 && !isStart) return;
    this.#received.push(byte);
    if (this.#received.length < COMMAND_BYTES) return;
    const [code, a, b, c, d] = this.#received;
    this.#received = [];
    const argument = (a! << 24 | b! << 16 | c! << 8 | d!) >>> 0;
    // One byte passes before a card answers.
    this.#answer = [HIGH, ...this.#run(code! & 0x3f, argument)];
  }

  #run(command: number, argument: number): number[] {
    const isApplication = this.#isApplication;
    this.#isApplication = false;
    const status = this.#isIdle ? IDLE : READY;
    switch (command) {
      case 0:
        this.#reset();
        return [IDLE];
      case 8:
        return [status, 0, 0, argument >> 8 & 0x0f, argument & 0xff];
      case 9:
        return [status, HIGH, DATA_TOKEN, ...this.#csd(), HIGH, HIGH];
      case 12:
        this.#isReadingOn = false;
        return [status];
      case 16:
        return [status];
      case 17:
      case 18:
        return this.#startRead(argument, command === 18);
      case 24:
      case 25:
        return this.#startWrite(argument, command === 25);
      case 41:
        if (!isApplication) return [status | ILLEGAL];
        this.#isIdle = false;
        return [READY];
      case 55:
        this.#isApplication = true;
        return [status];
      case 58:
        // Powered up, high capacity, 3.3 V.
        return [status, 0xc0, 0xff, 0x80, 0x00];
      default:
        return [status | ILLEGAL];
    }
  }

  #reset(): void {
    this.#isIdle = true;
    this.#isReadingOn = false;
    this.#isWritingOn = false;
    this.#phase = "command";
  }

  /** Version 2 of the card-specific data, with the size in 512 KiB. */
  #csd(): number[] {
    const csd: number[] = new Array(16).fill(0);
    const size = this.#blocks / 1024 - 1;
    csd[0] = 0x40;
    csd[5] = 0x59;
    csd[7] = size >> 16 & 0x3f;
    csd[8] = size >> 8 & 0xff;
    csd[9] = size & 0xff;
    return csd;
  }

  #startRead(block: number, goesOn: boolean): number[] {
    if (block >= this.#blocks) return [ADDRESS_ERROR];
    this.#block = block;
    this.#isReadingOn = goesOn;
    if (goesOn) return [READY];
    this.#sendBlock();
    return [READY, ...this.#answer];
  }

  #sendBlock(): void {
    const at = this.#block++ * BLOCK_BYTES;
    const data = this.data.subarray(at, at + BLOCK_BYTES);
    this.#answer = [HIGH, DATA_TOKEN, ...data, HIGH, HIGH];
  }

  #startWrite(block: number, goesOn: boolean): number[] {
    if (block >= this.#blocks) return [ADDRESS_ERROR];
    this.#block = block;
    this.#isWritingOn = goesOn;
    this.#phase = "awaitData";
    return [READY];
  }

  #takeToken(byte: number): void {
    const isData = byte === DATA_TOKEN || byte === MULTI_WRITE_TOKEN;
    if (isData) {
      this.#phase = "data";
      this.#received = [];
    } else if (byte === STOP_TOKEN && this.#isWritingOn) {
      this.#phase = "command";
      this.#isWritingOn = false;
      this.#answer = [HIGH, BUSY, BUSY];
    }
  }

  #takeDataByte(byte: number): void {
    this.#received.push(byte);
    if (this.#received.length < BLOCK_BYTES + CRC_BYTES) return;
    const at = this.#block++ * BLOCK_BYTES;
    this.data.set(this.#received.slice(0, BLOCK_BYTES), at);
    this.#received = [];
    this.#answer = [DATA_ACCEPTED, BUSY, BUSY];
    this.#phase = this.#isWritingOn ? "awaitData" : "command";
  }
}
