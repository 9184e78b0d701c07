import type { Subject } from './subject.js';

const OF_GOALS = `sdg sdgs odd ods цур 可持续发展目标 sustainable development goal goals objectif objectifs objetivo
  objetivos هدف أهداف الهدف цель цели 目标`;

/** What people call lines, goals and targets, so that "SDG 9", "target 9.c" and "línea de acción C5" find something. */
export const KIND_WORDS: Readonly<Record<Subject['kind'], string>> = {
  line: `action line lines wsis smsi cmsi ligne d'action grande orientation línea de acción خط العمل 行动方面 行动方针
    направление деятельности`,
  goal: OF_GOALS,
  target: `target targets cible cibles meta metas غاية الغاية задача задачи 具体目标 ${OF_GOALS}`,
};
