/** Questions to a person, by what is in doubt. */
export const reviewQuestions = {
  candidates: (name: string) => `“${name}”有几个可能的完成数，请选定一个。`,
  related: (name: string) => `所列完成数与“${name}”口径相关但不相同，是否采用？`,
  unclear: (name: string) => `“${name}”的完成数不够明确，是否采用？`,
} as const;

/** What evidence says once a person has answered. */
export const confirmationSentences = {
  actual: (date: string) => `完成数由经办人于${date}确认。`,
  notMeasurable: (date: string) => `经办人于${date}确认此项不作量化测算。`,
  accepted: (date: string) => `（经办人于${date}确认）`,
} as const;
