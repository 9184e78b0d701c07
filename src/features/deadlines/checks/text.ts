import { Temporal } from 'temporal-polyfill';
import type { Language } from '../../../shared/language.js';
import type { WordingValues } from '../../../shared/wording.js';
import { GENEVA } from '../../../shared/zones.js';
import { nameIn } from '../present/context.js';
import { dateText, dayText, instantText, placeOf } from '../present/dates.js';
import { checksWording } from '../wording/checks/wording.js';
import { commonWording } from '../wording/common/wording.js';
import type { CheckedPhase, Finding } from './finding.js';

type WordingKey = Parameters<ReturnType<typeof checksWording>>[0];

/** What is wrong, what it means and what to do, as one text. */
export function findingText(
  language: Language,
  finding: Finding,
  { phases }: { readonly phases: readonly CheckedPhase[] },
): string {
  const nameOf = (key: string) => {
    const named = phases.find((phase) => phase.key === key);
    return named ? nameIn(language, named.names) : key;
  };
  const phase = phases.find(({ key }) => key === finding.phase);
  const { previous } = finding.values;
  return checksWording(language)(keyOf(finding), {
    ...valuesOf(language, finding),
    ...(finding.phase !== undefined && { phase: nameOf(finding.phase) }),
    ...(previous !== undefined && { previous: nameOf(previous) }),
    ...(phase && finding.code === 'closes first' && endsIn(language, phase)),
  });
}

function keyOf({ code, values: { end, which } }: Finding): WordingKey {
  if (code === 'weekend' || code === 'holiday') return end === 'opens' ? `${code}.opens` : `${code}.closes`;
  if (code === 'time twice') return which === 'second' ? 'time twice.second' : 'time twice.first';
  return code;
}

/** Days, moments and numbers as the language writes them; the rest as it is. */
function valuesOf(language: Language, { code, values }: Finding): WordingValues {
  const { date, days, zone, oneInstant, otherInstant } = values;
  return {
    ...values,
    ...(date !== undefined &&
      code !== 'impossible date' && { date: dayText(language, Temporal.PlainDate.from(date)) }),
    ...(days !== undefined && { days: Number(days) }),
    ...(zone !== undefined && { place: placeOf(zone) }),
    ...(oneInstant !== undefined && { oneTime: genevaText(language, oneInstant) }),
    ...(otherInstant !== undefined && { otherTime: genevaText(language, otherInstant) }),
  };
}

function endsIn(language: Language, { opens, closes }: CheckedPhase): WordingValues {
  return {
    ...(opens && { opens: dateText(language, opens) }),
    ...(closes && { closes: dateText(language, closes) }),
  };
}

function genevaText(language: Language, instant: string): string {
  const time = instantText(language, Temporal.Instant.from(instant), GENEVA);
  return commonWording(language)('geneva', { time });
}
