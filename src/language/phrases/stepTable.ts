// Steps between states, each found by two numbers: a table of plain numbers, which is near at hand where objects are not.

const FIRST_SLOTS = 256;
/** Letters that a key has room for; steps by others are worked out each time. */
const MOST_LETTERS = 65_536;

export class StepTable {
  /** Key and state by turns; a key of 0 is an empty slot. */
  private slots = new Int32Array(2 * FIRST_SLOTS);
  private count = 0;

  get size(): number {
    return this.count;
  }

  /** The state after `state` and a letter, both from 1 on; 0 where none was put. */
  get(state: number, letter: number): number {
    const { slots } = this;
    const last = slots.length - 2;
    const key = keyOf(state, letter);
    let slot = slotOf(key) & last;
    for (;;) {
      const there = slots[slot];
      if (there === key) return slots[slot + 1] as number;
      if (there === 0) return 0;
      slot = (slot + 2) & last;
    }
  }

  put(state: number, letter: number, next: number): void {
    if (letter >= MOST_LETTERS) return;
    if (this.count * 4 >= this.slots.length) this.grow();
    this.insert(keyOf(state, letter), next);
    this.count++;
  }

  private insert(key: number, next: number): void {
    const last = this.slots.length - 2;
    let slot = slotOf(key) & last;
    while (this.slots[slot] !== 0) slot = (slot + 2) & last;
    this.slots[slot] = key;
    this.slots[slot + 1] = next;
  }

  private grow(): void {
    const before = this.slots;
    this.slots = new Int32Array(2 * before.length);
    for (let slot = 0; slot < before.length; slot += 2) {
      const key = before[slot] as number;
      if (key !== 0) this.insert(key, before[slot + 1] as number);
    }
  }
}

/** States are fewer than 2 ** 15. */
function keyOf(state: number, letter: number): number {
  return letter < MOST_LETTERS ? state * MOST_LETTERS + letter : 0;
}

/** An even number: a slot's key stands before its state. */
function slotOf(key: number): number {
  const mixed = Math.imul(key ^ (key >>> 16), 0x45d9f3b);
  return (mixed ^ (mixed >>> 15)) << 1;
}
