import { parentPort, workerData } from "node:worker_threads";
import { gunzipSync, gzipSync } from "node:zlib";
import type { LearningProgress } from "#domain/trained-model";
import { type Learned, type LearningOrder, learn } from "#learning/learn";

/** What the thread tells: how far it has come, and at the end what it made, with the files gzipped. */
export type LearningAnswer = { readonly progress: LearningProgress } | { readonly learned: Learned };

const plain = ({ attribution, types }: LearningOrder["shipped"]) => ({
  attribution: gunzipSync(attribution),
  types: gunzipSync(types),
});

/** The thread's side: one order, whose files come gzipped. */
function work(order: LearningOrder): void {
  const tell = (answer: LearningAnswer) => parentPort?.postMessage(answer);
  const { shipped, inUse } = order;
  const { files, scores } = learn({ ...order, shipped: plain(shipped), inUse: plain(inUse) }, (progress) =>
    tell({ progress }),
  );
  const packed = (bytes: Uint8Array) => new Uint8Array(gzipSync(bytes));
  tell({
    learned: {
      scores,
      files: { attribution: packed(files.attribution), types: packed(files.types) },
    },
  });
}

work(workerData as LearningOrder);
