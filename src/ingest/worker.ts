import { parentPort, workerData } from 'node:worker_threads';
import type { Item, Setting } from './job.ts';
import { prepare } from './prepare.ts';

/** A thread that makes items ready: asked with a list of them, it answers with what prepare gives. */
const setting = workerData as Setting;
parentPort?.on('message', (items: Item[]) => {
  parentPort?.postMessage(prepare(items, setting));
});
