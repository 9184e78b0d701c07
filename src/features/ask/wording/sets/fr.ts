import type { Translation } from '../translation.js';
import type { en } from './en.js';

export const fr: Translation<typeof en> = {
  'lineToGoals.targets':
    '{line} ({title}) nomme {targets, plural, one {# cible} other {# cibles}} : {list}. Édition : {edition}.',
  'lineToGoals.targetsNarrowed':
    '{line} ({title}), {asked} : {targets, plural, one {# cible nommée} other {# cibles nommées}}, {list}. Édition : {edition}.',
  'lineToGoals.noTargets':
    '{line} ({title}) ne nomme aucune cible précise ; elle correspond aux objectifs suivants dans leur ensemble : {goals}. Édition : {edition}.',
  'lineToGoals.wholeBeside': 'Objectifs nommés dans leur ensemble, sans cible précise : {goals}.',

  'set.unmapped':
    '{lines} {count, plural, one {n’a} other {n’ont}} aucune correspondance avec les ODD dans l’édition {edition}.',
  'set.wholeGoals':
    '{lines} {count, plural, one {nomme} other {nomment}} {goals} dans l’ensemble, ce qui n’est pas la même chose que nommer des cibles précises.',
  'set.wholeGoalApart':
    'Un objectif nommé dans son ensemble ne compte pas ici comme s’il nommait ses cibles.',
  'set.within': '{counted} ({goals})',
  'set.outOf': '{counted} sur {total}',
  'set.shared': '{lines} ont en commun {counted}. Édition : {edition}.',
  'set.sharedByAll':
    'Toutes les grandes orientations qui ont une correspondance ont en commun {counted}. Édition : {edition}.',
  'set.any': '{lines} nomment ensemble {counted}. Édition : {edition}.',
  'set.anyLine': 'Les grandes orientations nomment en tout {counted}. Édition : {edition}.',
  'set.one': '{lines} nomme {counted}. Édition : {edition}.',
  'set.firstOnly': '{first} nomme {counted}, à la différence de {others}. Édition : {edition}.',
  'set.onlyLine': '{first} est seule à nommer {counted}. Édition : {edition}.',
  'set.onlyOne': 'Ce qu’une seule grande orientation nomme : {counted}. Édition : {edition}.',
  'set.none':
    '{lines} {count, plural, one {laisse} other {laissent}} de côté {counted}. Édition : {edition}.',
  'set.noLine': 'Ce qu’aucune grande orientation ne nomme : {counted}. Édition : {edition}.',

  'linesBy.all':
    '{count, plural, =0 {Aucune grande orientation ne nomme} one {# grande orientation nomme} other {# grandes orientations nomment}} {all}. Édition : {edition}.',
  'linesBy.but':
    '{count, plural, =0 {Aucune grande orientation ne nomme} one {# grande orientation nomme} other {# grandes orientations nomment}} {all} sans nommer {none}. Édition : {edition}.',
  'linesBy.none':
    '{count, plural, =0 {Aucune grande orientation ne se passe de nommer} one {# grande orientation ne nomme pas} other {# grandes orientations ne nomment pas}} {none}. Édition : {edition}.',
  'linesBy.every':
    '{count, plural, one {# grande orientation} other {# grandes orientations}}. Édition : {edition}.',

  'rank.most':
    'Le plus grand nombre{count, plural, one {} other {, à égalité}} : {items} ({counted}). Édition : {edition}.',
  'rank.fewest':
    'Le plus petit nombre{count, plural, one {} other {, à égalité}} : {items} ({counted}). Édition : {edition}.',
  'rank.nextFewest':
    'Le plus petit nombre au-dessus de zéro{count, plural, one {} other {, à égalité}} : {items} ({counted}).',
  'rank.tie': 'à égalité',
  'rank.same': 'L’édition {other} donne le même résultat.',
  'rank.other': 'L’édition {other} diffère : {places}.',
  'rank.union':
    '{line} n’est pas une catégorie du concours et n’est donc pas classée à côté de ses sous-orientations ; ensemble, elles nomment {counted}.',
  'rank.ofAll.most':
    'Si l’on compte toutes les cibles d’un objectif, nommées ou non, le plus grand nombre{count, plural, one {} other {, à égalité}} : {items} ({counted}).',
  'rank.ofAll.fewest':
    'Si l’on compte toutes les cibles d’un objectif, nommées ou non, le plus petit nombre{count, plural, one {} other {, à égalité}} : {items} ({counted}).',

  'compare.shared': '{lines} ont en commun {goals} et {targets}. Édition : {edition}.',
  'compare.totals': '{goals}, {targets}',
  'compare.table': 'Côte à côte',
  'compare.common': 'En commun',
  'compare.only': '{code} uniquement',
  'compare.nothing': 'rien',
  'compare.code': 'Code',

  'editions.differ': 'Les éditions {here} et {there} diffèrent sur {codes}.',
  'editions.sameLines':
    'Les mêmes grandes orientations citent {code} dans les deux éditions, par d’autres cibles.',
  'editions.agree': 'Les éditions {here} et {there} concordent sur {codes}.',
  'editions.whole': '{code} nomme {goals} dans l’ensemble dans l’édition {edition} seulement.',
  'editions.wholeLines':
    '{lines} {count, plural, one {nomme} other {nomment}} {goal} dans l’ensemble dans l’édition {edition} seulement.',

  'compareEntries.summary':
    '{line} ({title}) à côté {count, plural, one {de # élément} other {de # éléments}} du type {kind} qui {count, plural, one {la nomme} other {la nomment}} : {shared} en commun, {matrix} seulement dans la correspondance de la grande orientation, {entries} seulement dans les éléments. Édition : {edition}.',
  'compareEntries.none': 'Aucun élément du type {kind} ne nomme {line} ({title}). Édition : {edition}.',
  'compareEntries.noLinks':
    '{count, plural, one {# élément} other {# éléments}} du type {kind} {count, plural, one {nomme} other {nomment}} {line} ({title}), mais les documents ne {count, plural, one {le relient} other {les relient}} à aucun ODD : il n’y a donc rien à comparer. Édition : {edition}.',
  'compareEntries.onlyMatrix': 'Seulement dans la correspondance de {line}',
  'compareEntries.onlyEntries': 'Seulement dans les éléments',
  'compareEntries.goalsOnly':
    'Les éléments nomment des objectifs sans cibles ; les cibles ne sont donc pas comparées.',

  'entries.all': '{kinds} : {counted}.',
  'entries.about':
    '{kinds} : {count, plural, =0 {aucun élément n’est lié} one {# élément est lié} other {# éléments sont liés}} à {what}.',
  'entries.under': '{kinds} : {counted} relevant de {parent}.',
  'entries.nearby':
    '{entries} : {count, plural, one {lien} other {liens}} avec {goal} sans cible, ce qui n’est pas la même chose que nommer {target}.',
  'entries.parent':
    '{entries} {count, plural, one {nomme} other {nomment}} {line} dans son ensemble, ce qui n’est pas la même chose que nommer la sous-orientation.',
  'entries.gap': 'Ne figure pas dans les documents détenus : {label} ({source}).',

  'matrix.title': 'Grandes orientations et ODD',
  'matrix.summary':
    '{lines} et {goals} : {targets, plural, one {# lien} other {# liens}} avec des cibles précises, {whole, plural, one {# lien} other {# liens}} avec des objectifs dans leur ensemble. Édition : {edition}.',
  'matrix.key':
    'Un nombre compte les cibles, {mark} est l’objectif dans son ensemble, {empty} signifie aucun lien.',
  'matrix.same': 'L’édition {other} contient les mêmes liens.',
  'matrix.differs': 'L’édition {other} diffère sur {lines}.',
  'matrix.picture.alt':
    'Grille croisant {lines} et {goals}, édition {edition} : plus une case est foncée, plus la grande orientation cite de cibles de l’objectif ; {mark} signale un objectif cité dans son ensemble.',
  'matrix.picture.strongest': 'Le plus de cibles : {cells}.',
  'matrix.picture.cell': '{line} – {goal} : {targets}',
  'matrix.picture.both': '{shown} {strongest}',
  'matrix.picture.missing':
    'L’image ne peut pas être affichée ici ; le tableau donne les mêmes informations.',

  'count.goals': '{count, plural, one {# ODD} other {# ODD}}',
  'count.targets': '{count, plural, one {# cible} other {# cibles}}',
  'count.lines': '{count, plural, one {# grande orientation} other {# grandes orientations}}',
  'count.indicators': '{count, plural, one {# indicateur} other {# indicateurs}}',
  'count.entries': '{count, plural, one {# élément} other {# éléments}}',
  'count.recommendations': '{count, plural, one {# Recommandation} other {# Recommandations}}',
  'count.events': '{count, plural, one {# date} other {# dates}}',
  'count.phases': '{count, plural, one {# phase} other {# phases}}',
  'count.winners': '{count, plural, one {# lauréat} other {# lauréats}}',
  'count.meetings': '{count, plural, one {# réunion} other {# réunions}}',
  'count.resolutions': '{count, plural, one {# résolution} other {# résolutions}}',
  'count.systems': '{count, plural, one {# système ou rapport} other {# systèmes et rapports}}',
  'count.documents': '{count, plural, one {# document} other {# documents}}',
  'count.organisations': '{count, plural, one {# organisation} other {# organisations}}',
  'count.disagreements': '{count, plural, one {# divergence} other {# divergences}}',

  'count.plain': '{counted}.',
  'count.of': '{subject} : {counted}.',
  'count.names': '{subject} {count, plural, one {nomme} other {nomment}} {counted} dans l’édition {edition}.',
  'count.named': '{subject} : {counted} dans l’édition {edition}.',
  'count.mentions': 'Chaque élément est compté une fois ; compté à chaque mention, cela fait {number}.',
  'count.unknown': 'Il n’y a pas de nombre de ce genre pour cette question ({what}). Voici ce qu’il y a :',

  'sources.title': 'D’où vient la réponse',
  'sources.answer': 'La réponse était : {title}',
  'sources.page': 'page {page}',
  'sources.none': 'Cette réponse ne repose sur aucun document.',

  'next.line-to-goals.targets': 'Quelles sont les cibles de {line} ?',
  'next.line-to-goals.targets.edition': 'Quelles sont les cibles de {line} dans {edition} ?',
  'next.lines-by.all': 'Quelles orientations correspondent à {all} ?',
  'next.lines-by.all.edition': 'Quelles orientations correspondent à {all} dans {edition} ?',
  'next.lines-by.but': 'Quelles orientations correspondent à {all} sans {none} ?',
  'next.lines-by.but.edition': 'Quelles orientations correspondent à {all} sans {none} dans {edition} ?',
  'next.lines-by.none': 'Quelles orientations ne correspondent pas à {none} ?',
  'next.lines-by.none.edition': 'Quelles orientations ne correspondent pas à {none} dans {edition} ?',
  'next.lines-by.every': 'Quelles sont les grandes orientations ?',
  'next.lines-by.every.edition': 'Quelles sont les grandes orientations dans {edition} ?',
  'next.set.goals': 'Quels ODD',
  'next.set.goalsAmong': 'Parmi {goals}, lesquels',
  'next.set.targets': 'Quelles cibles',
  'next.set.targetsOf': 'Quelles cibles ({goals})',
  'next.set.shared': '{what} partagent {lines} ?',
  'next.set.shared.edition': '{what} partagent {lines} dans {edition} ?',
  'next.set.sharedByAll': '{what} partagent toutes les orientations ?',
  'next.set.sharedByAll.edition': '{what} partagent toutes les orientations dans {edition} ?',
  'next.set.any': '{what} ont {lines} au total ?',
  'next.set.any.edition': '{what} ont {lines} au total dans {edition} ?',
  'next.set.one': '{what} a {lines} ?',
  'next.set.one.edition': '{what} a {lines} dans {edition} ?',
  'next.set.anyLine': '{what} ont les orientations au total ?',
  'next.set.anyLine.edition': '{what} ont les orientations au total dans {edition} ?',
  'next.set.firstOnly': '{what} a {first}, mais pas {others} ?',
  'next.set.firstOnly.edition': '{what} a {first}, mais pas {others}, dans {edition} ?',
  'next.set.onlyLine': '{what} a {first} seule ?',
  'next.set.onlyLine.edition': '{what} a {first} seule dans {edition} ?',
  'next.set.onlyOne': '{what} a une seule orientation ?',
  'next.set.onlyOne.edition': '{what} a une seule orientation dans {edition} ?',
  'next.set.none': '{what} manquent à {lines} ?',
  'next.set.none.edition': '{what} manquent à {lines} dans {edition} ?',
  'next.set.noLine': '{what} manquent à toutes les orientations ?',
  'next.set.noLine.edition': '{what} manquent à toutes les orientations dans {edition} ?',
  'next.rank.lines': '{top, plural, one {Quelle orientation} other {Quelles # orientations}}',
  'next.rank.goals': '{top, plural, one {Quel ODD} other {Quels # ODD}}',
  'next.rank.targets': '{top, plural, one {Quelle cible} other {Quelles # cibles}}',
  'next.rank.by.lines': 'd’orientations',
  'next.rank.by.goals': 'd’ODD',
  'next.rank.by.targets': 'de cibles',
  'next.rank.most': '{what} {top, plural, one {a} other {ont}} le plus {by} ?',
  'next.rank.most.edition': '{what} {top, plural, one {a} other {ont}} le plus {by} dans {edition} ?',
  'next.rank.fewest': '{what} {top, plural, one {a} other {ont}} le moins {by} ?',
  'next.rank.fewest.edition': '{what} {top, plural, one {a} other {ont}} le moins {by} dans {edition} ?',
  'next.compare': 'Comment se comparent {what} ?',
  'next.compare.edition': 'Comment se comparent {what} dans {edition} ?',
  'next.compare-editions': 'En quoi les éditions diffèrent-elles sur {what} ?',
  'next.compare-editions.all': 'En quoi les éditions diffèrent-elles ?',
  'next.compare-entries': 'Comment se comparent {kind} et {line} ?',
  'next.compare-entries.edition': 'Comment se comparent {kind} et {line} dans {edition} ?',
  'next.entries.all': 'Quels éléments du type {kinds} y a-t-il ?',
  'next.entries.about': 'Quels {kinds} contribuent à {what} ?',
  'next.entries.under': 'Quels {kinds} relèvent de {parent} ?',
  'next.matrix': 'À quoi ressemble la matrice complète ?',
  'next.matrix.edition': 'À quoi ressemble la matrice complète dans {edition} ?',
};
