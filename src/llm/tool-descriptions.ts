export const ASK_BACK = {
  name: 'ask_back',
  description:
    'The message can be read in two to four ways that are equally likely: the questions to choose from.',
};

export const NOT_OURS = {
  name: 'not_ours',
  description:
    'The message is about something else, wants something done, an opinion or a forecast, or no tool fits it.',
};
