// How far reading has come, and what was skipped: on standard error, so that results stay alone on standard output.

const every = 10_000;

export class Progress {
  private messages = 0;
  private skipped = 0;

  /** @param say takes one line without its end */
  constructor(private readonly say: (line: string) => void) {}

  read(): void {
    this.messages++;
    if (this.messages % every === 0) this.say(`${this.messages.toLocaleString('en')} messages read…`);
  }

  skip(where: string, why: string): void {
    this.skipped++;
    this.say(`skipped ${where}: ${why}`);
  }

  done(): void {
    this.say(
      `${this.messages.toLocaleString('en')} messages read, ${this.skipped.toLocaleString('en')} skipped`,
    );
  }
}
