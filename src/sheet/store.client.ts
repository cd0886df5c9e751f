/** The sheet's own part of the browser's storage: values for this tab or this device, steps that are done. */

import type { FilledValues } from '../values/filled.ts';
import type { FillableId } from '../values/values.ts';
import { storageKeys } from './storage-keys.ts';
import { doneFrom, valuesFrom, valuesText, withDone } from './stored.ts';

type Area = 'localStorage' | 'sessionStorage';

/** Where the browser keeps nothing, the page remembers until it is left. */
const memory = new Map<string, string>();

function read(area: Area, key: string): string | null {
  try {
    return memory.get(key) ?? window[area].getItem(key);
  } catch {
    return null;
  }
}

function write(area: Area, key: string, text: string): void {
  try {
    window[area].setItem(key, text);
    memory.delete(key);
  } catch {
    memory.set(key, text);
  }
}

/** Whether the reader wants the values kept on this device. */
export function isKept(): boolean {
  return read('localStorage', storageKeys.keep) === 'yes';
}

function area(): Area {
  return isKept() ? 'localStorage' : 'sessionStorage';
}

/** What is filled in. */
export function filledValues(): FilledValues {
  return valuesFrom(read(area(), storageKeys.values));
}

/** Keeps a value; an empty text removes it. */
export function keepValue(id: FillableId, text: string): void {
  write(area(), storageKeys.values, valuesText({ ...filledValues(), [id]: text }));
}

/** The ids of a guide's steps that are done. */
export function doneSteps(guide: string): readonly string[] {
  return doneFrom(read('localStorage', storageKeys.done))[guide] ?? [];
}

/** Keeps that a step is done, or not. */
export function keepDone(guide: string, step: string, isDone: boolean): void {
  const done = withDone(doneFrom(read('localStorage', storageKeys.done)), guide, step, isDone);
  write('localStorage', storageKeys.done, JSON.stringify(done));
}

/** Takes the values to this device, or back to this tab. */
export function keepOnDevice(isOn: boolean): void {
  const text = valuesText(filledValues());
  forget(storageKeys.keep, storageKeys.values);
  if (isOn) write('localStorage', storageKeys.keep, 'yes');
  write(area(), storageKeys.values, text);
}

/** Removes everything that the sheet has ever kept. */
export function clearAll(): void {
  forget(...Object.values(storageKeys));
}

function forget(...keys: readonly string[]): void {
  for (const key of keys) {
    memory.delete(key);
    try {
      sessionStorage.removeItem(key);
      localStorage.removeItem(key);
    } catch {
      // Where nothing can be kept, nothing has to go.
    }
  }
}
