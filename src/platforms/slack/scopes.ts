/** What the bot may do in Slack, and why it asks for it. The manifest asks for these and no more; a test holds it. */
export const BOT_SCOPES: Readonly<Record<string, string>> = {
  commands: '/wsis',
  'app_mentions:read': 'hears questions that mention it, without reading anything else said in channels',
  'chat:write': 'answers, updates and takes back its own messages, and shows that it is at work',
  'files:read': 'fetches documents and registers that editors send it to be read in',
  'files:write': 'posts the matrix of action lines and goals as a picture',
  'im:history': 'hears direct messages, and looks up whether a doubtful post of its own arrived there',
  'channels:history':
    'looks up whether a doubtful reminder of its own arrived in a channel; reads nothing else there',
  'groups:history': 'the same in private channels it was invited to',
  'mpim:history': 'the same in group messages',
  'im:write': 'finds its conversation with a person, to look there likewise',
  'users:read': 'reads the zone and language of a profile, to remind people in their own morning and words',
  'users:read.email': 'reads the work address of a profile, to know one person in Slack and in Teams',
  'assistant:write': 'offers first questions when its conversation is opened',
};
