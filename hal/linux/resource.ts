/**
 * Something open that is closed once.
 *
 * @module
 */

/** Base of buses, ports and groups of lines. */
export abstract class Resource {
  #isClosed = false;

  /** Called when it is closed; for the board that keeps count. */
  onClosed: (() => void) | null = null;

  /** Gives it back. Closing twice is closing once. */
  close(): void {
    if (this.#isClosed) return;
    this.#isClosed = true;
    this.release();
    this.onClosed?.();
  }

  /** Gives back what it holds. */
  protected abstract release(): void;
}

/** The open resources of a board. */
export class OpenResources {
  readonly #open = new Set<Resource>();

  /** Keeps count of a resource until it is closed. */
  add<T extends Resource>(resource: T): T {
    this.#open.add(resource);
    resource.onClosed = () => this.#open.delete(resource);
    return resource;
  }

  /** Closes all of them. */
  closeAll(): void {
    for (const resource of [...this.#open]) resource.close();
  }
}
