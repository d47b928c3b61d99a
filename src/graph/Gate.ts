// Lets so many pass at a time: Outlook takes four calls at once for one mailbox, parts of a batch included
// (Microsoft Graph documentation, "throttling limits").

interface Waiting {
  readonly places: number;
  readonly enter: () => void;
}

export class Gate {
  private free: number;
  private readonly queue: Waiting[] = [];

  constructor(readonly size: number) {
    this.free = size;
  }

  /** Runs `work` when so many places are free; an urgent one goes to the head of the queue. */
  async pass<T>(places: number, isUrgent: boolean, work: () => Promise<T>): Promise<T> {
    const wanted = Math.min(places, this.size);
    await new Promise<void>((enter) => {
      if (isUrgent) this.queue.unshift({ places: wanted, enter });
      else this.queue.push({ places: wanted, enter });
      this.letIn();
    });
    try {
      return await work();
    } finally {
      this.free += wanted;
      this.letIn();
    }
  }

  private letIn(): void {
    for (let first = this.queue[0]; first && first.places <= this.free; first = this.queue[0]) {
      this.queue.shift();
      this.free -= first.places;
      first.enter();
    }
  }
}
