/** Shows the steps of a long command: one numbered line each, with what was done and how long it took. */
export class Steps {
  #number: number;
  readonly #total: number;
  readonly #write: (text: string) => void;

  /**
   * @param done how many steps others have shown before
   * @param total how many there are in all
   */
  constructor(done: number, total: number, write: (text: string) => void = (text) => process.stdout.write(text)) {
    this.#number = done;
    this.#total = total;
    this.#write = write;
  }

  /**
   * Runs one step. Its line begins before the work, so that a person sees what takes long.
   *
   * @param work does the step
   * @param name the result in a word or two; for work that gives text it is that text
   * @returns what the work gives
   */
  async run<T>(title: string, work: () => Promise<T>, name: (result: T) => string = String): Promise<T> {
    const startedMs = performance.now();
    this.#number += 1;
    this.#write(`[${this.#number}/${this.#total}] ${title}: `);
    try {
      const result = await work();
      this.#write(`${name(result)}, ${((performance.now() - startedMs) / 1000).toFixed(1)} s\n`);
      return result;
    } catch (error) {
      this.#write("failed\n");
      throw error;
    }
  }
}
