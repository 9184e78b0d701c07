import type { WordTable } from './table.js';

/** Phrases separated by commas. */
function phrases(text: string): readonly string[] {
  return text.split(',').map((phrase) => phrase.trim());
}

export const ENGLISH: WordTable = {
  cues: {
    goals: phrases(
      `sdg, s d g, sdg goal, goal, sustainable development goal, un goal, un sdg, global goal, sustainable goal, 17 goal,
      17 sdg, 17 un sdg, 17 sustainable development goal, seventeen goal, seventeen sdg`,
    ),
    targets: phrases('target, sdg target, subgoal, sub goal, goal target'),
    lines: phrases(
      `line, action line, actionline, al, als, c line, 11 line, 11 action line, 11 wsis line, 11 wsis action line,
      eleven line, eleven action line, eleven wsis action line, wsis line, wsis action line, wsis al`,
    ),
    map: phrases(
      `map, maps to, mapped, mapping, link, linked, linkage, relate, related, relation, relationship, correspond,
      corresponding, correspondence, align, aligned, alignment, associate, associated, connect, connected,
      connection, tie, tied, match, matches, matched, matrix, crosswalk, belong, reverse mapping, have to do with,
      got to do with, linking, relating, coverage, sdg box, wsis sdg box, reverse map`,
    ),
    serve: phrases(
      `serve, served, serving, support, supported, supporting, contribute, contributed, contributing, contribution,
      advance, advancing, feed into, help achieve, help with, matter, involve, involved`,
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
      moderate, moderator, moderating, responsibility, responsibilities, coordinate, coordinator,
      coordinating, co lead, play, sole, agency, agencies, organisation involved, agency involved, what does itu do, itu do,
      itu doing, who runs, who is running`,
    ),
    responsible: phrases('responsible, in charge, charged with'),
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
      official name, full name, full title, official title, text of, wording, introduce, sub line, subline, part,
      information, information on, information about, description, meant,
      what do you know about`,
    ),
    list: phrases(
      'list, all, every, each, show, show me, give, give me, enumerate, see, view, display, find',
    ),
    entry: phrases(
      `objective, outcome, output, pillar, question, recommendation, rec, itu t rec, itu r rec, framework,
      focus level, level, gca, global cybersecurity agenda, study group, standard, initiative, event, session,
      connect 2030, edition, report, itu d question, itu t question`,
    ),
    count: phrases('number of target, number of indicator, number of line, number of action line'),
    indicator: phrases('indicator, sdg indicator'),
    status: phrases('status, stage, approved, in force'),
    recency: phrases(
      `latest, current, currently, now, nowadays, today, at the moment, right now, recent, will, shall, at present,
      presently, these days`,
    ),
    affect: phrases(
      `touch, touches, touch on, touch upon, benefit, benefit from, sit under, tackle, tackles, promote, promoted,
      promoting, impact, impacts on, impact on`,
    ),
    assist: phrases('help, helps, helping, helped'),
    help: phrases(
      `start, menu, command, usage, what can you do, what can i ask, what can i ask you, what do you know,
      how does this work, how do you work, who are you, what are you, how to use, how do i use this, example,
      what do you do, get started, how do i use you, how can i use you, how do i use it, how does it work,
      how it works, what kind of question can you answer, what question can you answer, what can you answer,
      what can you tell me, what can you help me with, what can you help with, i need help, what can u do,
      use this bot, how can i use this bot, how do i use this bot`,
    ),
    greeting: phrases(
      `hi, hello, hey, good morning, good afternoon, good evening, greetings, bonjour, help me, help me with,
      can you help, can you help me, how can you help, how can you help me, hi team, hello team, dear team, hi all,
      hello all, dear all, hi everyone, hello everyone, dear colleague, sorry, excuse me`,
    ),
    filler: phrases(
      `the, a, an, of, to, in, on, for, with, by, at, from, under, within, into, per, as, via, against, and, or,
      is, are, was, were, be, been, being, am, do, does, did, done, has, have, had, having, can, could, would,
      should i know, may, it, its, this, that, these, those, there, they, them, their, we, us,
      our, you, your, i, me, my, which, wich, whcih, whihc, wihch, whether, waht, dose, please, pls, plz, kindly, thanks, thank you, thx, cheers, ok, okay, so,
      also, too, again, just, quickly, quick, exactly, actually, really, right, well, then, i like, i want, we want, i wanted, want to, like to, need to, know, learn, ask, wonder, wondering, curious, remind, let, let me know, say, said, answer, onto, mention,
      asap, urgently, send me, u, ur, anything, question, my question, one question, quick question, quick q,
      question is, for my report, for our report, for a report, for briefing, for my briefing, for our briefing,
      for my slide, for presentation, for my presentation, preparing briefing, preparing report,
      preparing presentation, any chance, any chance you can, i m after, i am after, i get,
      please share, pls share, you share, you please share, you pls share, reference, refer, refer to, w, is asking, are asking, asking, asked, my boss, my colleague, my manager, regards,
      best regards, kind regards, many thanks, in advance, here, dear, bot, colleague, everyone, everybody, sir, madam, s, re, ll, d, ve, m, st,
      wsis, un, united nation, agenda 2030, 2030 agenda, code, number, official, officially,
      according, report says, one, ones, any, some, more, other than that, hereby, i d, if,
      i m, anyone, somebody, someone, possible, check, look up, lookup, search, looking, tell us, called,
      specific, specifically, particular, directly, main, mainly, respectively, both of them, towards,
      toward, regarding, concerning, respect, relevant, come, go, goes, fall, falls, apply, applies, provide, something, between, behind, exist, include,
      included, includes, contain, contains,
      listed, mentioned, assigned, defined, identified, given, end up, got it`,
    ),
  },
  numbers: Object.fromEntries(
    phrases(
      `one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen, fourteen, fifteen,
      sixteen, seventeen, eighteen, nineteen, twenty`,
    ).map((word, index) => [word, String(index + 1)]),
  ),
};
