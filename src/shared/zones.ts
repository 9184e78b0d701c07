/** Zone of the secretariat: what the documents call Geneva time, and where nobody said otherwise. */
export const GENEVA = 'Europe/Zurich';
