/** The six official languages of the United Nations, as BCP 47 primary tags. */
export const LANGUAGES = ['en', 'fr', 'es', 'ar', 'zh', 'ru'] as const;

export type Language = (typeof LANGUAGES)[number];

/** Locale for dates and lists. English follows the United Nations' habit: 11 May 2022; 4, 5 and 9. */
export function localeOf(language: Language): string {
  return language === 'en' ? 'en-GB' : language;
}

/** The supported language of a BCP 47 tag such as `fr-CH`, or undefined when it is none of the six. */
export function languageOf(tag: string | undefined): Language | undefined {
  const primary = tag?.split(/[-_]/)[0]?.toLowerCase();
  return LANGUAGES.find((language) => language === primary);
}
