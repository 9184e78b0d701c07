import type { WordTable } from './table.js';

/** Phrases separated by commas. */
function phrases(text: string): readonly string[] {
  return text.split(',').map((phrase) => phrase.trim());
}

export const ENGLISH: WordTable = {
  cues: {
    goals: phrases(
      `sdg, s d g, sdg goal, goal, sustainable development goal, un goal, un sdg, global goal, sustainable goal, 17 goal,
      17 sdg, 17 un sdg, 17 sustainable development goal, seventeen goal, seventeen sdg, sdg number, goal number`,
    ),
    targets: phrases(
      'tgt, tgts, target, sdg target, subgoal, sub goal, goal target, target level, 169 target, sub target',
    ),
    lines: phrases(
      `line, action line, actionline, al, als, c line, 11 line, 11 action line, 11 wsis line, 11 wsis action line,
      eleven line, eleven action line, eleven wsis action line, wsis line, wsis action line, wsis al, sub line, subline,
      action area, 18 category, 18 line`,
    ),
    indicator: phrases('indicator, sdg indicator'),
    outcome: phrases('outcome, itu d outcome, d outcome, bdt outcome, itu d annex, annex, itu d output'),
    objective: phrases('objective, itu d objective'),
    question: phrases(
      `question, itu d question, itu t question, study question, study group question, itu d study question,
      itu t study question, sg question`,
    ),
    pillar: phrases('pillar, gca pillar, cybersecurity pillar'),
    focusLevel: phrases('focus level, key focus, level of focus, itu focus, focus'),
    connect: phrases('connect 2030, connect 2030 agenda, connect2030, c2030'),
    studyGroup: phrases('study group, sg'),
    recommendation: phrases(
      'recommendation, rec, recs, itu t rec, itu r rec, itu t recommendation, itu r recommendation, standard, text, itu t standard, itu text, itu t text',
    ),
    resolution: phrases('resolution, res, decision, para, declaration'),
    edition: phrases(
      'edition, version, old, older, previous edition, other edition, two edition, both edition, both version',
    ),
    document: phrases(
      'document, paper, source document, knowledge base, documentation, material, report do you have, what do you rest on',
    ),
    matrix: phrases('matrix, grid, heat map, heatmap'),
    phase: phrases('phase, stage, step, state of play'),
    deadline: phrases(
      'deadline, due date, cut off, cut off date, closing date, closing time, due, time limit, last day, latest day, submission date, must be in, be in, expiry',
    ),
    event: phrases(
      `event, conference, workshop, webinar, symposium, summit, session, celebration, seminar, observance, milestone,
      appointment, date, day on the calendar, calendar, diary, agenda, schedule, activity`,
    ),
    meeting: phrases(
      'meeting, facilitation meeting, facilitator meeting, facilitators meeting, met, meet, facilitation session, facilitation',
    ),
    winner: phrases(
      `win, won, winner, wsis price, wsis prices, won the price, prices contest, winning, prize, wsis prize, prize winner, award, awarded, wsis award, prizewinner, winning project,
      laureate, champion`,
    ),
    figure: phrases(
      'figure, number, statistic, total, size, value, amount, percentage, per cent, attendance, latest value, result, achieved, achievement, progress',
    ),
    rules: phrases(
      `rule, requirement, criteria, criterion, condition, regulation, guideline, limit, eligibility, restriction,
      how are they chosen, how is it decided, chosen, selected, select, picks, pick, selection, how does it work out, decided, decides`,
    ),
    system: phrases(
      'partner 2 connect, partner2connect, process, system, tool, platform, repository, report, product, programme, campaign, network, body',
    ),
    entry: phrases(
      'global cyber security agenda, cyber security agenda, framework, initiative, gca, global cybersecurity agenda, plan',
    ),
    map: phrases(
      `map, maps to, mapped, mapping, link, linked, linkage, relate, related, relation, relationship, correspond,
      corresponding, correspondence, align, aligned, alignment, associate, associated, connect, connected,
      connection, tie, tied, match, matches, matched, crosswalk, belong, reverse mapping, have to do with,
      got to do with, has to do with, linking, relating, coverage, sdg box, wsis sdg box, reverse map, sit in terms of, behind,
      attached, attach, hooked up, go with, goes with, put under, sit, sits, box, assigned to, pair, paired, connect to, lead to`,
    ),
    serve: phrases(
      `serve, served, serving, support, supported, supporting, contribute, contributed, contributing, contribution,
      advance, advancing, feed into, feed, feeds, help achieve, help with, matter, involve, involved, further, back, backing, underpin`,
    ),
    cover: phrases(
      `cover, covered, addresses, covering, work on, working on, deal with, deals with, dealing with, handle, handling,
      address, addressed, addressing, take care of, look after, looks after, name, named, names, mention, mentioned, mentions,
      carry, carries, reach, reached, cite, cited, include, included, includes, contain, contains, list under, used, listed`,
    ),
    affect: phrases(
      `touch, touches, touch on, touch upon, touching, touched, sit under, tackle, tackles, promote,
      promoted, promoting, impact, impacts on, impact on, concern, relevant to, relevant, fall under, falls under, come under, under`,
    ),
    assist: phrases('help, helps, helping, helped'),
    who: phrases(
      `who, whom, whose, which agency, which agencies, which organisation, which organization, what agency, which body,
      which un body, by whom, who else, anybody, which un agency, which un agencies, what organisation`,
    ),
    role: phrases(
      `facilitate, facilitating, facilitator, facilitated, co facilitator, cofacilitator, co facilitates, facilitates,
      co facilitate, co facilitating, co facilitated, cofacilitate, lead, leading, leader, lead agency, led, role,
      moderate, moderator, moderating, responsibility, responsibilities, coordinate, coordinator,
      coordinating, co lead, play, sole, agency, agencies, organisation involved, agency involved, what does itu do, itu do,
      itu doing, who runs, who is running, sole facilitator, focal point, runs, partner, custodian, take on, took on, taken on, whose request, at whose request`,
    ),
    responsible: phrases('responsible, in charge, charged with, responsable, accountable'),
    itu: phrases('itu, itu t, itu d, itu r, international telecommunication union, bdt, tsb'),
    submit: phrases(
      `submit, submission, submitted, apply, application, nominate, nominated, nomination, put forward, propose, entrant,
      enter the contest, enter a project, nominee, send in, hand in, contribute to the consultation, own the, to own, owner, ownership`,
    ),
    allowed: phrases(
      `can our, can my, can a ministry, can a company, can an organisation, can a project, may our, can the same, allowed, is it ok, is it okay, is it ok if, ok if, is it fine if, is it possible, may we, may i, may one, may an, may a, who may, can submit, can enter, eligible, permitted, have to, must,
      required, forbidden, not allowed, who can, is it possible to, do i have to, are we allowed, at most, maximum, minimum, can one, can we, can i`,
    ),
    describe: phrases(
      `what, what s, describe, define, definition, explain, explanation, meaning, mean, about, tell, tell me,
      info, detail, stand for, title, called, overview, summary, describing, know, purpose, for what,
      official name, full name, full title, official title, text of, wording, introduce, part, theme, topic,
      information, information on, information about, description, meant, content, tell me about, what on earth, say,
      what do you know about, background`,
    ),
    list: phrases(
      `name them, list them, list these, list those, spell them out, enumerate, do you have, do we have, have you got, got the, do you hold, list, all, every, each, show, show me, give, give me, enumerate, table, see, view, display, find, run me through,
      list of, full list, all of them, complete list, name the, list out, name all, name some`,
    ),
    why: phrases(
      `why, reason, rationale, justification, justify, justified, grounds, how come, basis, because, reasoning, logic,
      why is that, what is the logic, connection between, explain the connection, explain the link, motivation`,
    ),
    how: phrases('how'),
    howMany: phrases(
      `how many, how much, number of, nr of, nr, nb, nb of, no of, num of, qty, quantity of, amount of, count of, count, total number, how large, how big, how often, how many is that,
      counting, total of, the number, how high, what share, what percentage, how far, count the, how many of them`,
    ),
    howLong: phrases(
      `how long, how many days, how many weeks, how much time, time left, days left, left until, how soon, days to go, how much is left,
      how many days to go, to go, countdown, how many days left, how many weeks left, how much time left, how much time is left, days remaining`,
    ),
    where: phrases(
      'where, which city, which place, venue, location, place, which country was it in, what city, which room',
    ),
    when: phrases(
      `when, what time, what date, what day, which day, at what hour, what hour, by when, which date, date of, dates of, on what date,
      exact time, what days, which days, from which date, till when, until when, since when, what are the dates, which month, what month, which year, what year, when exactly`,
    ),
    source: phrases(
      `source, where does that come from, where does this come from, where did you get that, where does it come from, citation,
      reference, paragraph, which document, which paragraph, where is that from, says who, on what basis, where do you get that,
      where do you have that from, what is your source, who says so, which report says that, where is this from, where from`,
    ),
    help: phrases(
      `menu, command, usage, what can you do, what can i ask, what can i ask you, what do you know,
      how does this work, how do you work, who are you, what are you, how to use, how do i use this, example,
      what do you do, get started, how do i use you, how can i use you, how do i use it, how does it work,
      how it works, what kind of question can you answer, what question can you answer, what can you answer,
      what can you tell me, what can you help me with, what can you help with, i need help, what can u do,
      use this bot, how can i use this bot, how do i use this bot, what may i ask, what sort of thing can you answer, i m new here,
      give me some example, what can this bot do, instruction, manual, questions you understand, example of question`,
    ),
    both: phrases(
      `both, in common, have in common, shared, share, common, common to, as well as, at the same time, overlap, overlapping, together,
      simultaneously, intersection, intersect, alike, mutual, all share, at once, appear in both`,
    ),
    not: phrases(
      `besides, apart from, other than, aside from, leaving out, not, doesn t, don t, doesnt, dont, isn t, aren t, without, except, but not, excluding, exclude, other than, leave out, leaves out,
      left out, lack, lacks, lacking, missing from, untouched, uncovered, left untouched, no link, hasn t, haven t, didn t, not covered,
      take out, minus, unmapped, omit, omitted, leave aside, does not have, ignored by, skip, skipped, drop, dropped, lose, lost, miss, misses, absent`,
    ),
    only: phrases(
      'only, just, solely, exclusively, alone, limit to, limited to, restrict to, narrow it down, narrow to, instead',
    ),
    none: phrases(
      'has nothing on, nothing on, nothing for, has nothing, no line, nobody, no one, no action line, not a single, not one, not any, none, neither, no goal, no sdg, isn t anybody, never, by none',
    ),
    most: phrases(
      `rank, ranking, rank all, rank the, most, largest, largest number, highest, biggest, top, maximum number, more than any other, widest, widest range, longest list,
      greatest, best covered, strongest, leading number, broadest, highest number, most often, most frequently, the most`,
    ),
    fewest: phrases(
      'fewest, least, smallest, lowest, minimum number, smallest number, lowest number, least covered, narrowest, weakest, rarest',
    ),
    compare: phrases(
      `compare, comparison, versus, vs, side by side, next to each other, against each other, compared, comparing, contrast, as opposed to,
      then and now, in parallel, more or fewer`,
    ),
    difference: phrases(
      `difference, differ, different, agree, agrees, disagree, disagrees, disagreement, change, changed, same, identical, conflict, contradict,
      contradiction, contradictory, consistent, inconsistent, discrepancy, discrepancies, what changed, tell the same story, diverge,
      deviate, mismatch, which is it, which is right, i ve seen both, correct one, disputed, conflicting, several number, different number,
      don t agree, do not agree, doesn t match, inconsistency, still the same, same set, unchanged, new in, added, removed, gained`,
    ),
    next: phrases(
      'next, coming next, nearest, upcoming one, following, comes next, after that, comes after that, what comes after',
    ),
    last: phrases('last, latest, most recent, previous, preceding, past one'),
    this: phrases('this, current week, current month, current year'),
    today: phrases('today, tonight, this morning, this afternoon, this evening'),
    tomorrow: phrases('tomorrow, tmrw, tomorow'),
    yesterday: phrases('yesterday'),
    day: phrases('day, days'),
    week: phrases('week, weekly'),
    month: phrases('month, monthly'),
    quarter: phrases('quarter'),
    year: phrases('year, yearly'),
    before: phrases('before, prior to, ahead of, left before, are left before, remain before, up to'),
    after: phrases('after, following the, beyond the'),
    during: phrases('during, at the, in the course of, while'),
    between: phrases('between, from'),
    since: phrases('since, as of, starting from, as from'),
    until: phrases('until, till, up until, through to'),
    closes: phrases(
      `close, closes, closing, closed, end, ends, ended, ending, expire, expires, run out, runs out, finish, finishes, is over, over, shut, shuts,
      still open, still vote, still submit, still possible, stop, stops, still accept, too late`,
    ),
    opens: phrases(
      'start, open, opens, opened, opening, begin, begins, began, beginning, starts, started, starting, launch, launched, launches, kick off, kicks off, initiated, established, created, first held, set up',
    ),
    happens: phrases(
      `happen, happens, happening, s happening, whats happening, what s up, whats up, going on this, take place, takes place, took place, taking place, held, hold, is on, going on, anything going on, something on, anything on, planned, scheduled, is it, was it, going to be,
      coming up, what s on, whats on, what s in, whats in, anything on, come up, occurs, occur, happened, was held`,
    ),
    past: phrases('past, already over, so far, in the past, earlier, former'),
    coming: phrases(
      'coming, upcoming, future, from now on, ahead, still to come, to come, remaining dates, soon, pending, outstanding, lies ahead',
    ),
    zone: phrases('time zone, timezone, local time, in my time, my time, o clock, clock time'),
    meetingDetail: phrases(
      `time, organise, organised, organize, organized, organiser, organizer, organises, organizes,
      organising, hosted, host, web address, website, web page, web link, forum, wsis forum, url, meeting link, joint, hour, link for, subject`,
    ),
    winnerDetail: phrases(
      'project, country, countries, get, got, received, receive, take, took, category, nation, categories, behind it, contest',
    ),
    status: phrases('status, in force'),
    new: phrases('new, newly, brand new'),
    revised: phrases('revised, revision, updated'),
    amendment: phrases('amendment, amended, amd'),
    draft: phrases('draft, in draft'),
    underApproval: phrases(
      'under approval, being approved, awaiting approval, still under approval, waiting for approval, not yet approved',
    ),
    published: phrases('published, under publication'),
    approved: phrases('approved, adopted'),
    recency: phrases(
      `current, currently, nowadays, at the moment, right now, recent, shall, at present,
      presently, these days`,
    ),
    and: phrases(
      'and, now, what about, how about, same for, and for, now for, also for, same question for, as for, and what about, then, now the same for, repeat for, likewise',
    ),
    that: phrases(
      `that, it, they, them, those, these, its, their, the same, that one, this one, that line, that goal, that target, this line, there, the first one, the other one,
      the same organisation, said line, he, she, the latter, the former`,
    ),
    greeting: phrases(
      `hello bot, hi bot, hey bot, hi, hello, hey, good morning, good afternoon, good evening, greetings, bonjour, help me, help me with,
      can you help, can you help me, how can you help, how can you help me, hi team, hello team, dear team, hi all,
      hello all, dear all, hi everyone, hello everyone, dear colleague, sorry, excuse me, good day, howdy, hiya, hello there, hi there, yo`,
    ),
    thanks: phrases(
      'thanks, thank you, thx, cheers, many thanks, ty, great, perfect, cool, nice, ok thanks, got it, ok, okay, super, awesome, brilliant',
    ),
    filler: phrases(
      `ppl, worldwide, or not, yes or no, ppl who are, partner wants, i should put, i should know, we should know, i should attend, should i know about, put in my agenda, put in my calendar, dumb question, quick question, stupid question, silly question, first week here, the, a, an, of, to, in, on, for, with, at, within, into, per, as, via, against, or, if so, if yes, so many, ones only, thats, one s, ones, hello bot, as such,
      is, are, was, were, be, been, being, am, do, does, did, done, has, have, had, having, can, could, would, get back, just the, again please, can i have, may i have, could i have, can we have, can i get,
      should i know, may, which, wich, whcih, whihc, wihch, whether, waht, dose, please, pls, plz, plese, kindly, we, us,
      our, you, your, i, me, my, so, too, again, quickly, quick, exactly, actually, really, well, i like, i want, we want, i wanted, want to, like to, need to,
      know if, learn, ask, wonder, wondering, curious, remind, remind me, let, let me know, said, answer, onto, need,
      asap, urgently, send me, u, ur, anything, my question, one question, quick question, quick q, quick one,
      question is, for my report, for our report, for a report, for briefing, for my briefing, for our briefing,
      for my slide, for presentation, for my presentation, preparing briefing, preparing report,
      preparing presentation, any chance, any chance you can, i m after, i am after, i get,
      please share, pls share, you share, you please share, you pls share, refer, refer to, w, is asking, are asking, asking, asked, my boss, my colleague, my manager, regards,
      best regards, kind regards, in advance, here, dear, bot, colleague, everyone, everybody, sir, madam, s, re, ll, d, ve, m, st, t,
      wsis, un, united nation, agenda 2030, 2030 agenda, code, official, officially, my understanding, to me, someone asked me, somebody asked me,
      according, according to, report says, one, any, some, more, other than that, hereby, i d, if, even, at all, in terms of, terms, level, kind, kind of, sort, sort of,
      i m, anyone, somebody, someone, possible, check, look up, lookup, search, looking, looking for, tell us, though, although, however, but, else,
      specific, specifically, particular, directly, main, mainly, respectively, both of them, towards, it s, that s, there s, what re, who s, where s, when s, here s,
      toward, regarding, concerning, respect, come, go, goes, apply to, provide, something, exist, been tied, wants to know, want to know, would love, love to know,
      given, end up, us have, we have, have we, has been, had been, would be, could you, can you, would you, do you, are there, is there, was there, were there,
      there is, there are, there was, there were, it is, it was, i need, i have, i ve, i ll, we need, we ve, we re, you know, do you know, do we know, know, happen to know, happen to, by any chance, by chance,
      boss, manager, director, office, memo, note, drafting, draft a note, drafting a note, writing, preparing, briefing, slide, slides, presentation, letter, email about, mail,
      brief, paragraph for, for the, as a, as an, fine, goals only, is fine, good, right, wrong, sure, certain, i think, i believe, i guess, i m sure, maybe, perhaps, probably, oh, ah, hmm, um, uh, well then, anyway, btw, fyi, by the way,
      back to work, work, back, still, yet, already, ever, once, twice, out of, out, off, along, along with, besides, besides itu, off hand, offhand, up, down, over there, around, across, upon, among, amongst, throughout, per se,
      get, got, getting, got a, we got, keep, keep hearing, hearing, hear, heard, seen, saw, look, looks, looked, found, think, thinking, use, using, make, made, put, puts, putting, set of, range, level of, bit, a bit, little, lot, lots, few, several, many, much, enough, quite, rather, very, almost, nearly, total up,
      taken, taken altogether, altogether, overall, in total, in all, in full, in detail, in short, in brief, in a line or two, in a line, in a sentence, line or two, in one go, short, briefly, precise, precisely, exact, target wise, goal wise, sdg wise, wise,
      new here, urgent, important to me, for tomorrow, for today, before lunch, coffee, sorry to bother, to bother, bother, trouble, minute, sec, second please, moment, morning, afternoon, evening, everything, every one, nothing, things, thing, stuff, issue, matter of, point, points, view, area, areas, field, fields,
      different from, similar, rest, same time, other, others, another, own one, such, e g, i e, eg, ie, etc, also, namely, by, one by one, on its own, on their own, at least, at least one, above, below, named above, mentioned above, you mentioned, you said, as you said, earlier you said, i mean, that is, meaning that, in other words, say which, which one, which ones, what ones, what exactly, which exactly, who exactly, how exactly, where exactly, altogether now, full, complete, entire, whole, actual, actually used, real, really used`,
    ),
    act: phrases(
      `vote for our, vote for my, vote for us, please vote, approve, delete, remove the, erase, update the, modify, edit, overwrite, insert, set c, save, post, publish, send, forward, schedule a, book, cancel, postpone, mark, disqualify, grant, revoke,
      approve it, delete it, remind everyone, notify, register me, sign me up, enrol, subscribe me, create a, add c, add a, rename, reset, restart, shut down, install, buy, pay, transfer, assign, accept, reject, drop table, write access,
      send a message, tell everyone, announce, submit for me, vote for me, change the, change its, make it, hack, execute, run the script, deploy, translate this, translate, write a, write me, write a poem, draft me, draft a, proofread, convert, sort, call me, summarise, summarize`,
    ),
    opinion: phrases(
      `why do we need, why is there a need, should we, should i, should, opinion, in your opinion, do you think, what do you think, best, better, worse, worst, favourite, favorite, recommend me, advise, advice, prefer, happy with, satisfied,
      worth it, useful, good idea, bad idea, fair, unfair, deserve, deserves, matters most, most important, important, more important, you like, beautiful, boring, feel, feels, ought`,
    ),
    beyond: phrases(
      `cell phone, mobile phone of, home number, budget, cost, costs, price, salary, salaries, wage, spend, spends, spent, spending, money, prize money, expensive, cheap, fee, fees, funding amount, phone number, phone, telephone, mobile number, email, e mail, email address, mail address, home address,
      weather, temperature, joke, poem, recipe, restaurant, pizza, hotel, flight, train, bus, taxi, password, wifi, passport, visa, visa application, birthday, born, age of, married, wife, husband,
      lottery, football, world cup, team scored, movie, song, music, festival, dog, cat, bitcoin, stock price, exchange rate, capital of, president of, prime minister, pope, king, queen, war, election,
      annual leave, leave do i have, payroll, cafeteria, lunch, printer, laptop, outlook, python, javascript, function that, sql, code that, system prompt, token, api key, bot token, secret, environment variable, admin password, credential,
      personal, private, gossip, over coffee, stay at, who voted, voted for, benefits from, benefit from, who benefits, benefit, meeting room, headquarters, will win, going to win, gonna win, predict, prediction, forecast, in 2030 will, how will, will there be, will be in, will come, next decade, in 2040, in 2050, in 2035, in the future, ranked in the world,
      performance appraisal, appraisal, cv, resume, job opening, vacancy, vacancies, internship, doctor, pain, medicine, disease, vitamin, dosage, citroen, car, bike, phone line, poverty line, line up, lineup, online shop, goal keeper, goalkeeper, gaol, goalkeeping, soccer, match score, climbing, mountain, kilimanjaro, tall, population of, gdp of, currency, euro, usd, chf, dollars, franc`,
    ),
    will: phrases('will, is going to, gonna'),
    inject: phrases(
      `ignore your, ignore all, ignore previous, ignore the previous, ignore my previous, ignore everything, disregard, forget your, forget all, forget previous, forget everything, override, system prompt, previous instruction, your instruction, your rule, new policy, you are now, you are dan, dan, jailbreak, pretend, act as, roleplay, role play, no rule, developer mode, reveal, previous user, other user, i m the administrator, i am the administrator, as an administrator, i m admin, i am admin, print your, acknowledge, bypass, sudo, root access, from now on you`,
    ),
  },
  numbers: Object.fromEntries(
    phrases(
      `one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen, fourteen, fifteen,
      sixteen, seventeen, eighteen, nineteen, twenty`,
    ).map((word, index) => [word, String(index + 1)]),
  ),
};
