/** The same keys as the English catalogue, said in another language. */
export type Translation<Original> = Readonly<Record<keyof Original, string>>;
