// POST /$batch: up to twenty calls in one, in the order that `dependsOn` asks for.

import * as v from 'valibot';
import { badRequest } from './GraphFailure';
import type { Json } from './operation';

const Part = v.object({
  id: v.pipe(v.union([v.string(), v.number()]), v.transform(String), v.nonEmpty()),
  method: v.pipe(v.string(), v.toUpperCase(), v.picklist(['GET', 'POST', 'PATCH', 'PUT', 'DELETE'])),
  url: v.pipe(v.string(), v.nonEmpty()),
  headers: v.optional(v.record(v.string(), v.string()), {}),
  body: v.optional(v.unknown()),
  dependsOn: v.optional(v.array(v.string()), []),
});
const Batch = v.object({ requests: v.array(Part) });

export type BatchPart = v.InferOutput<typeof Part>;

export interface PartAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

const mostParts = 20;

/** Reads and checks a batch. @throws GraphFailure 400 for what Graph refuses as a whole. */
export function readBatch(body: unknown): readonly BatchPart[] {
  const parsed = v.safeParse(Batch, body);
  if (!parsed.success) throw badRequest('Invalid batch payload format.');
  const { requests } = parsed.output;
  if (requests.length > mostParts) {
    throw badRequest(
      `Number of batch request steps exceeds the max value of ${mostParts}.`,
      'MaximumValueExceeded',
    );
  }
  const seen = new Set<string>();
  for (const part of requests) {
    if (seen.has(part.id)) throw badRequest(`Request Id : ${part.id} is not unique.`);
    seen.add(part.id);
    if (/^[a-z]+:/i.test(part.url)) throw badRequest(`Request Id : ${part.id} needs a relative URL.`);
    const hasType = Object.keys(part.headers).some((name) => name.toLowerCase() === 'content-type');
    if (part.body !== undefined && !hasType) {
      throw badRequest(`Write request id : ${part.id} does not contain Content-Type header or body.`);
    }
  }
  for (const part of requests) {
    const lost = part.dependsOn.find((id) => !seen.has(id) || id === part.id);
    if (lost !== undefined)
      throw badRequest(`Request Id : ${part.id} depends on '${lost}', which is not there.`);
  }
  checkCycles(requests);
  return requests;
}

function checkCycles(parts: readonly BatchPart[]): void {
  let waiting = parts;
  while (waiting.length > 0) {
    const open = new Set(waiting.map((part) => part.id));
    const next = waiting.filter((part) => part.dependsOn.some((id) => open.has(id)));
    if (next.length === waiting.length) throw badRequest('The dependencies of the batch form a circle.');
    waiting = next;
  }
}

/**
 * Runs the parts: those that nothing holds back at once, the others after what they depend on; 424 behind a failure.
 * @param runWave runs parts at the same time and answers in their order
 * @param shuffle brings the answers into the order they are sent in: Graph promises none
 */
export async function runBatch(
  parts: readonly BatchPart[],
  runWave: (wave: readonly BatchPart[]) => Promise<readonly PartAnswer[]>,
  shuffle: <T>(items: readonly T[]) => readonly T[],
): Promise<Json> {
  const answers = new Map<string, PartAnswer>();
  let waiting = parts;
  while (waiting.length > 0) {
    const ready = waiting.filter((part) => part.dependsOn.every((id) => answers.has(id)));
    waiting = waiting.filter((part) => !ready.includes(part));
    const [held, wave] = split(ready, (part) =>
      part.dependsOn.some((id) => (answers.get(id)?.status ?? 0) >= 400),
    );
    for (const part of held) answers.set(part.id, failedDependency);
    const given = await runWave(wave);
    wave.forEach((part, index) => {
      const answer = given[index];
      if (answer) answers.set(part.id, answer);
    });
  }
  const responses = [...answers].map(([id, { status, headers, body }]) => ({
    id,
    status,
    headers,
    ...(body === undefined ? {} : { body }),
  }));
  return { responses: shuffle(responses) };
}

const failedDependency: PartAnswer = {
  status: 424,
  headers: { 'Content-Type': 'application/json' },
  body: { error: { code: 'FailedDependency', message: 'A request this one depends on has failed.' } },
};

function split<T>(items: readonly T[], test: (item: T) => boolean): readonly [T[], T[]] {
  return [items.filter(test), items.filter((item) => !test(item))];
}
