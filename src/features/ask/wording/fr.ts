import type { Catalogue } from '../../../shared/wording.js';
import type { en } from './en.js';

/**
 * French, in the terms of ITU's WSIS documents: SMSI, grande orientation, coordonnateur, cible. Lines and codes
 * are named without an article, so that one message serves "C5", "9.c" and "ODD 4".
 */
export const fr: Catalogue<keyof typeof en> = {
  sources: 'Sources',
  more: 'Plus',
  shareWithChannel: 'Partager dans le canal',
  readAs: '« {from} » a été lu « {to} ».',
  colon: ' : ',
  semicolon: ' ; ',
  comma: ', ',
  alsoMissing:
    '{codes} : {count, plural, one {ce code n’existe pas, la réponse n’en tient pas compte} other {ces codes n’existent pas, la réponse n’en tient pas compte}}.',

  line: 'Grande orientation',
  category: 'Catégorie du concours',
  partOf: 'Fait partie de',
  subLines: 'Sous-orientations',
  goal: 'ODD',
  sdg: 'ODD {goal}',
  wholeGoal: 'objectif dans son ensemble',
  roles: 'Rôles',
  targets: 'Cibles',
  actionLines: 'Grandes orientations',
  indicators: 'Indicateurs',
  ictIndicator: 'indicateur TIC',
  period: 'Période',
  aliases: 'S’écrit aussi',
  status: 'Statut',
  title: 'Titre',
  kind: 'Type',
  date: 'Date',
  time: 'Heure',
  topic: 'Thème',
  organisers: 'Organisateurs',
  jointWith: 'Commune avec',
  meeting: 'Réunion de coordination',
  winner: 'Prix du SMSI',
  mapsTo: 'Correspond à',
  yourTime: '{time} dans votre fuseau ({zone})',
  translatedTitle: 'Le titre en français est notre traduction ; le titre officiel est « {official} ».',

  'lineToGoals.title': '{line} → ODD',
  'lineToGoals.summary':
    '{line} ({title}) correspond {goals, plural, one {à l’ODD {list}} other {aux ODD {list}}}{targets, plural, =0 {, sans qu’aucune cible précise soit nommée} one {, avec # cible} other {, avec # cibles}}. Édition : {edition}.',
  'lineToGoals.narrowed':
    '{line} ({title}), {asked} : {targets, plural, =0 {l’objectif dans son ensemble, aucune cible précise} one {# cible} other {# cibles}}. Édition : {edition}.',
  'lineToGoals.none':
    'Je n’ai aucune correspondance avec les ODD pour {line} ({title}) dans l’édition {edition}.',
  'lineToGoals.noneNarrowed':
    '{asked} : aucune correspondance avec {line} ({title}) dans l’édition {edition}.',
  'lineToGoals.union':
    'Calculé : {line} n’a pas de correspondance propre, la réponse réunit donc ses sous-orientations {list}.',
  'lineToGoals.item': 'ODD {goal} – {name}',
  'lineToGoals.confidence': 'La confiance est {confidence} pour au moins un de ces liens.',

  'difference.same': 'L’édition {other} dit la même chose.',
  'difference.onlyThere': 'L’édition {other} diffère : en plus, {there}.',
  'difference.onlyHere': 'L’édition {other} diffère : en moins, {here}.',
  'difference.both': 'L’édition {other} diffère : en plus, {there} ; en moins, {here}.',

  'goalToLines.title': 'ODD {goal} ← grandes orientations',
  'goalToLines.summary':
    '{count, plural, =0 {Aucune grande orientation ne contribue} one {# grande orientation contribue} other {# grandes orientations contribuent}} à l’ODD {goal} ({name}). Édition : {edition}.',

  'targetToLines.title': '{target} ← grandes orientations',
  'targetToLines.summary':
    '{count, plural, =0 {Aucune grande orientation ne nomme} one {# grande orientation nomme} other {# grandes orientations nomment}} la cible {target} ({label}). Édition : {edition}.',
  'targetToLines.wholeGoal':
    '{lines} {count, plural, one {nomme} other {nomment}} l’ODD {goal} dans son ensemble, ce qui n’est pas la même chose que nommer {target}.',

  'why.title': 'Pourquoi {line} → {what}',
  'why.allLinks': 'ses ODD',
  'why.linked':
    '{line} et {what} sont liés dans l’édition {edition}. Raisons consignées, dans nos propres termes :',
  'why.summary': 'Raisons consignées dans l’édition {edition}, dans nos propres termes :',
  'why.noReason': 'lien établi, mais aucune raison n’est consignée',
  'why.reasonSource': 'Origine des raisons : {sources}.',
  'why.notLinked':
    'Aucun lien {line} – {what} dans l’édition {edition} : il n’y a donc pas de raison à donner.',
  'why.nothingLinked':
    '{line} n’est liée à aucun ODD dans l’édition {edition} : il n’y a donc pas de raison à donner.',
  'why.item': ' ({named}) : {reason}',
  'why.linkedIn': 'L’édition {other}, elle, établit ce lien.',

  'role.title': 'Qui fait quoi pour {line}',
  'role.summary':
    'Ce que disent les documents au sujet de {line} ({title}) ; {count, plural, one {une mention} other {# mentions}} :',
  'role.none': 'Je ne sais pas qui coordonne {line} ({title}).',
  'role.item': '{organisation} : {role} ({evidence}).',

  'meeting.title': '{line} : réunion de coordination',
  'meeting.none': 'Je n’ai pas de réunion de coordination pour {line} ({title}).',
  'winner.title': '{line} : lauréat du Prix du SMSI',
  'winner.item': '{year} : {project} ({country})',
  'winner.none': 'Je n’ai pas de lauréat pour {line} ({title}).',
  'winner.subLines': '{line} n’est pas elle-même une catégorie du concours ; ses sous-orientations en sont.',

  'confidence.high': 'élevée',
  'confidence.medium': 'moyenne',
  'confidence.low': 'faible',
  'confidence.none': 'nulle',
  'confidence.note': 'confiance {confidence}',

  'disagreement.lead': 'Les sources divergent sur ce point : {topic}. {claims}. {handling}',
  'disagreement.single': 'À ce sujet ({topic}) : {claims}. {handling}',
  'disagreement.claim': '« {value} » ({source})',

  'target.outcome': 'Cible de résultat de l’ODD {goal} – {name}',
  'target.means': 'Cible de l’ODD {goal} – {name} portant sur les moyens de mise en œuvre',
  'target.noLine': 'aucune grande orientation ne la nomme',
  'goal.summary': 'L’ODD {goal} compte {count, plural, one {# cible} other {# cibles}}.',
  'goal.lines': 'Grandes orientations qui y contribuent',
  'entry.noGoals': 'Les documents ne le relient à aucun ODD.',
  'recommendation.noTitle': 'Les documents n’en donnent pas le titre.',
  'edition.default': 'Édition par défaut.',
  'edition.summary': '{title} ({year}).',

  'lines.title': 'Grandes orientations',
  'lines.summary':
    'Onze grandes orientations ; C7 compte huit sous-orientations, ce qui fait 18 catégories du concours.',
  'goals.title': 'Objectifs de développement durable',

  'missing.title': 'Cela n’existe pas',
  'missing.line': 'La grande orientation {code} n’existe pas. Il y a {existing}.',
  'missing.goal': 'L’ODD {code} n’existe pas. Les ODD vont de l’ODD 1 à l’ODD 17.',
  'missing.target': 'La cible {code} n’existe pas. L’ODD {goal} comprend {existing}.',
  'missing.targetOfNoGoal': 'La cible {code} n’existe pas, puisque les ODD vont de 1 à 17.',
  'missing.entry': 'Je ne connais pas {code} : aucun cadre enregistré ne contient ce code.',
  'missing.recommendation': '{code} ne figure pas parmi les recommandations citées dans les documents.',
  'missing.edition': 'L’édition {code} n’existe pas. J’ai {existing}.',

  'unknown.title': 'Je n’ai pas cela',
  'unknown.text':
    'Je réponds à partir du dossier SMSI et ODD : grandes orientations, objectifs, cibles et ceux qui y contribuent.',
  'unknown.nearest': 'Ce que j’ai de plus proche :',

  'unsure.title': 'Laquelle de ces questions posez-vous ?',
  'unsure.text': 'Votre question peut se comprendre de plusieurs façons.',
  'unsure.nothingBefore.title': 'À quoi cela se rapporte-t-il ?',
  'unsure.nothingBefore':
    'Votre question fait suite à une autre, et je n’en ai aucune ici dans la dernière demi-heure. Veuillez nommer la grande orientation, l’objectif, la cible ou tout autre élément dont il s’agit.',
  'refused.action': 'Je ne fais ici que répondre à des questions ; rien n’a été exécuté.',
  'refused.opinion':
    'Je n’ai pas d’opinion et ne fais pas de prévisions ; je rapporte seulement ce que disent les documents.',
  'refused.not-recorded': 'Aucun des documents sur lesquels reposent mes réponses ne le dit.',

  'model.unavailable':
    'Le modèle de langage qui aide à traiter les questions inhabituelles n’est pas disponible pour le moment.',
  'model.working': 'Examen de votre question en cours…',

  'help.title': 'Posez-moi vos questions sur les grandes orientations et les ODD',
  'help.text':
    'Je sais comment les grandes orientations du SMSI correspondent aux ODD et à leurs cibles, qui coordonne chacune d’elles, sa réunion et son lauréat de 2022, et je connais les résultats et les Questions de l’UIT-D ainsi que les recommandations citées. Posez vos questions librement, en message direct, en me mentionnant ou, dans Slack, avec /wsis.',
  'help.dates':
    'Les dates aussi : dites « process » pour voir les calendriers, « remind prizes » pour recevoir des rappels ici, « reminders » pour voir ceux qui viennent, « mine » pour ce que vous devez remettre et « status report-2027 » pour savoir qui doit quoi.',
  'help.submissions':
    'Et « submit » pour envoyer une entrée ou une candidature, « entries » pour les vôtres, « review » pour ce qui attend votre décision.',
  'help.drafts':
    'Et « draft C5 » pour faire rédiger une section à partir des sources, « search cybersecurity » pour chercher dans les documents, « drafts » pour ce qui est à vérifier et à approuver.',
  'help.examples': 'Par exemple :',

  'home.deadlines': 'Prochaines dates',
  'home.noDeadlines': 'Aucune date à venir n’est enregistrée. La dernière est : {name}, {date}.',
  'welcome.title': 'Bonjour, je suis actionline',

  'stale.text':
    'Ce bouton n’est plus à jour : le robot a changé depuis son affichage. Veuillez reposer votre question.',
  'failure.text':
    'Une erreur s’est produite de notre côté, il n’y a donc pas encore de réponse. Veuillez réessayer ; si l’erreur persiste, donnez cette référence à votre administrateur : {reference}.',

  'next.line-to-goals': 'À quels ODD correspond {line} ?',
  'next.line-to-goals.edition': 'À quels ODD correspond {line} dans {edition} ?',
  'narrowed.except': 'sans {lines}',
  'next.goal-to-lines': 'Quelles grandes orientations contribuent à l’ODD {goal} ?',
  'next.goal-to-lines.edition': 'Quelles orientations contribuent à l’ODD {goal} dans {edition} ?',
  'next.target-to-lines': 'Qui couvre la cible {target} ?',
  'next.target-to-lines.edition': 'Qui couvre la cible {target} dans {edition} ?',
  'next.describe': 'Que signifie {what} ?',
  'next.why.line': 'Pourquoi ces ODD pour {line} ?',
  'next.why.line.edition': 'Pourquoi ces ODD pour {line} dans {edition} ?',
  'next.why': 'Pourquoi le lien {line} – {what} ?',
  'next.why.edition': 'Pourquoi le lien {line} – {what} dans {edition} ?',
  'next.role': 'Qui coordonne {line} ?',
  'next.meeting': 'Quand a eu lieu la réunion de coordination de {line} ?',
  'next.winner': 'Qui a remporté le prix pour {line} ?',
  'next.lines': 'Liste des grandes orientations',
  'next.goals': 'Liste des ODD',
  'next.help': 'Aide',
  'missing.resolution': 'Je n’ai pas {code} parmi les résolutions citées dans les documents.',
  'missing.record': 'Je n’ai pas {code} dans mes données.',
  'next.count': 'Nombre ({what}) : {question}',
  'next.sources': 'D’où vient la réponse : {question}',
  'counted.goals': 'ODD',
  'counted.targets': 'cibles',
  'counted.lines': 'grandes orientations',
  'counted.indicators': 'indicateurs',
  'counted.entries': 'éléments',
  'counted.recommendations': 'recommandations',
  'counted.events': 'dates',
  'counted.phases': 'phases',
  'counted.winners': 'lauréats',
  'counted.meetings': 'réunions',
  'counted.resolutions': 'résolutions',
  'counted.systems': 'systèmes et rapports',
  'counted.documents': 'documents',
  'counted.organisations': 'organisations',
  'counted.disagreements': 'divergences',
};
