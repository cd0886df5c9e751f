/** Which values the set-up sheet of a guide has: what comes from Wando, what the reader collects, and the secrets. */

import { stepsOf, type Guide, type GuideStep } from '../guides/guide.ts';
import { placeholdersIn } from '../values/filled.ts';
import { isFillable, valueOf, type FillableId, type SecretId } from '../values/values.ts';

/** A value of the sheet with the step that gives it, if one does. */
export interface SheetValue<Id extends string = FillableId> {
  readonly id: Id;
  readonly step: GuideStep | undefined;
}

/** The values of a guide's set-up sheet, each in the order of the page. */
export interface SheetValues {
  /** Values of Wando's that are the same for everyone: shown, never filled in. */
  readonly fixed: readonly FillableId[];
  /** Values of Wando's that differ between customers: fields. */
  readonly fromWando: readonly FillableId[];
  /** What the reader collects: fields. */
  readonly collected: readonly SheetValue[];
  /** Names only: a box to tick, never a field. */
  readonly secrets: readonly SheetValue<SecretId>[];
}

/** The values of a guide's sheet. */
export function sheetValues(guide: Guide): SheetValues {
  const steps = stepsOf(guide);
  const stepOf = (id: string) => steps.find(({ step }) => step.gives.includes(id));
  const given = steps.flatMap(({ step }) => step.gives);
  const wandos = guide.fromWando.filter(isFillable);
  const [own, secret] = divided([...new Set([...given, ...guide.toWando])]);
  const secrets = [...divided([...guide.fromWando])[1], ...secret];
  return {
    fixed: wandos.filter(isFixed),
    fromWando: wandos.filter((id) => !isFixed(id)),
    collected: own.map((id) => ({ id, step: stepOf(id) })),
    secrets: secrets.map((id) => ({ id, step: stepOf(id) })),
  };
}

/** Whether a value is the same for everyone: what the site shows of it has nothing to fill in. */
function isFixed(id: FillableId): boolean {
  const { shown } = valueOf(id);
  return shown !== undefined && placeholdersIn(shown).length === 0;
}

function divided(ids: readonly string[]): [FillableId[], SecretId[]] {
  return [ids.filter(isFillable), ids.filter((id): id is SecretId => valueOf(id).secret)];
}
