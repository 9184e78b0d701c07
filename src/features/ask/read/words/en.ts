import type { WordTable } from './table.js';

/** Phrases separated by commas. */
function phrases(text: string): readonly string[] {
  return text.split(',').map((phrase) => phrase.trim());
}

export const ENGLISH: WordTable = {
  cues: {
    goals: phrases(
      'sdg, sdg goal, goal, sustainable development goal, un goal, un sdg, global goal, sustainable goal, 17 goal, 17 sdg',
    ),
    targets: phrases('target, sdg target, subgoal, sub goal, goal target'),
    lines: phrases(
      'line, action line, actionline, al, als, 11 line, 11 action line, wsis line, wsis action line, wsis al',
    ),
    map: phrases(
      `map, maps to, mapped, mapping, link, linked, linkage, relate, related, relation, relationship, correspond,
      corresponding, correspondence, align, aligned, alignment, associate, associated, connect, connected,
      connection, tie, tied, match, matches, matched, matrix, crosswalk, belong, reverse mapping, have to do with, linking`,
    ),
    serve: phrases(
      'serve, served, serving, support, supported, supporting, contribute, contributed, contributing, contribution, advance, advancing, feed into, help achieve, help with, matter, involve, involved',
    ),
    cover: phrases(
      'cover, covered, addresses, covering, work on, working on, deal with, handle, handling, address, addressed, addressing, take care of, look after',
    ),
    who: phrases(
      'who, whom, whose, which agency, which agencies, which organisation, which organization, what agency',
    ),
    role: phrases(
      `facilitate, facilitating, facilitation, facilitator, facilitated, co facilitator, cofacilitator,
      co facilitate, co facilitating, co facilitated, cofacilitate, lead, leading, leader, lead agency, led, role,
      moderate, moderator, moderating, responsible, responsibility, in charge, coordinate, coordinator,
      coordinating, co lead, play, sole, agency, agencies, organisation involved, agency involved, what does itu do, itu do`,
    ),
    itu: phrases('itu, itu t, itu d, itu r, international telecommunication union'),
    meeting: phrases('meeting, facilitation meeting, facilitator meeting, facilitators meeting, met, meet'),
    meetingDetail: phrases(
      `date, time, day, month, topic, theme, organise, organised, organize, organized, organiser, organizer,
      organising, held, hold, hosted, host, forum, wsis forum, happen, take place, took place, taking place, url, meeting link, agenda, joint`,
    ),
    when: phrases('when, what time, what date, what day'),
    winner: phrases(
      'win, won, winner, winning, prize, wsis prize, prize winner, award, awarded, wsis award, prizewinner',
    ),
    winnerDetail: phrases(
      'project, country, countries, get, got, received, receive, take, took, category, nation',
    ),
    why: phrases(
      'why, reason, rationale, justification, justify, justified, grounds, how come, basis, because, reasoning',
    ),
    how: phrases('how'),
    describe: phrases(
      `what, what s, describe, define, definition, explain, explanation, meaning, mean, about, tell, tell me,
      info, detail, stand for, title, name, called, overview, summary, summarise, summarize, describing, know,
      official name, full name, full title, official title, text of, wording, introduce, sub line, subline, part`,
    ),
    list: phrases(
      'list, all, every, each, show, show me, give, give me, enumerate, see, view, display, find',
    ),
    entry: phrases(
      `objective, outcome, output, pillar, question, recommendation, rec, itu t rec, itu r rec, framework,
      focus level, level, gca, global cybersecurity agenda, study group, standard, initiative, event, session,
      connect 2030, indicator, edition, report, itu d question, itu t question`,
    ),
    recency: phrases(
      'latest, current, currently, now, nowadays, today, at the moment, right now, recent, will, shall',
    ),
    help: phrases(
      `help, start, menu, command, usage, what can you do, what can i ask, what can i ask you, what do you know,
      how does this work, how do you work, who are you, what are you, how to use, how do i use this, example,
      what do you do, get started`,
    ),
    greeting: phrases(
      `hi, hello, hey, good morning, good afternoon, good evening, greetings, bonjour, help me, help me with,
      can you help, can you help me, how can you help, how can you help me`,
    ),
    filler: phrases(
      `the, a, an, of, to, in, on, for, with, by, at, from, under, within, into, per, as, via, against, and, or,
      is, are, was, were, be, been, being, am, do, does, did, done, has, have, had, having, can, could, would,
      should, may, might, must, it, its, this, that, these, those, there, they, them, their, we, us,
      our, you, your, i, me, my, which, please, pls, plz, kindly, thanks, thank you, thx, cheers, ok, okay, so,
      also, too, again, just, quickly, quick, exactly, actually, really, right, well, then, i like, i want, we want, i wanted, want to, like to, i need, we need, need to, know, learn, ask, wonder, wondering, curious, remind, let, let me know, say, said, answer,
      question is, here, dear, team, bot, colleague, everyone, everybody, sir, madam, s, re, ll, d, ve, m, st,
      wsis, un, united nation, agenda 2030, 2030 agenda, code, number, official, officially,
      according, report says, one, ones, any, some, more, other than that, hereby, i d, if,
      i m, anyone, somebody, someone, possible, check, look up, lookup, search, looking, tell us, called,
      specific, specifically, particular, directly, main, mainly, respectively, both of them, towards,
      toward, regarding, concerning, respect, relevant, come, go, goes, fall, falls, apply, applies, provide, something, between, behind, exist, include,
      included, includes, contain, contains,
      listed, mentioned, assigned, defined, identified, given, set, end up, got it`,
    ),
  },
  numbers: Object.fromEntries(
    phrases(
      `one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen, fourteen, fifteen,
      sixteen, seventeen, eighteen, nineteen, twenty`,
    ).map((word, index) => [word, String(index + 1)]),
  ),
};
