import type { Form } from '../../../chat/reply.js';
import { localeOf } from '../../../shared/language.js';
import type { PresentContext } from '../present/context.js';
import { type FeedbackSubject, subjectArgument } from './subject.js';

export const REPORT_FORM = 'feedback.report';
export const REPORT_FIELD = 'text';

/** Characters as people count them. */
export const LONGEST_REPORT = 1_000;

/** What was typed, and why it cannot be taken as it is. */
export interface Typed {
  readonly text: string;
  readonly error: string;
}

export function reportForm(context: PresentContext, about: FeedbackSubject, typed?: Typed): Form {
  const { say, language } = context;
  return {
    form: REPORT_FORM,
    argument: subjectArgument(about),
    language,
    title: say('feedback.report'),
    submitLabel: say('feedback.form.send'),
    cancelLabel: say('feedback.form.cancel'),
    fields: [
      {
        kind: 'text',
        name: REPORT_FIELD,
        label: say('feedback.form.text'),
        hint: say('feedback.form.hint'),
        required: true,
        multiline: true,
        maximum: LONGEST_REPORT,
        ...(typed && { value: typed.text, error: typed.error }),
      },
    ],
  };
}

/** What is wrong with a report, in words; undefined when it can be kept. */
export function reportFault({ say, language }: PresentContext, text: string): string | undefined {
  const count = [...text].length;
  if (count === 0) return say('feedback.form.empty');
  if (count <= LONGEST_REPORT) return undefined;
  const written = (number: number) => number.toLocaleString(localeOf(language));
  return say('feedback.form.tooLong', { most: written(LONGEST_REPORT), count: written(count) });
}
