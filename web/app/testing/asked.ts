/** What the app asked a fake server for, and what that answers next. */
export class Asked {
  /** In words, in order. */
  readonly list: string[] = [];
  /** What everything is refused with from now on; null for nothing. */
  refusal: Error | null = null;

  /** One request. */
  ask<Answer>(words: string, answer: () => Answer): Promise<Answer> {
    this.list.push(words);
    return this.refusal ? Promise.reject(this.refusal) : Promise.resolve().then(answer);
  }
}
