import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import {
  type Activity,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  ConfigurationServiceClientCredentialFactory,
  type ConversationReference,
} from 'botbuilder';
import { AuthenticationConstants, type ConnectorClient } from 'botframework-connector';
import { Entity } from 'botframework-connector/lib/connectorApi/models/mappers.js';
import type { OutgoingActivity } from './card.js';
import { SEND } from './limits.js';
import type { Destination } from './place.js';
import type { TeamsCredentials, TeamsEndpoints } from './settings.js';
import { createTokenSource } from './token.js';

/** What we need of an SDK. Another one can take over by implementing this. */
export interface Connector {
  /**
   * Whether a request comes from Teams. Without credentials everything is accepted, so the caller must serve
   * loopback only. Rejects when the keys to check a token with cannot be had.
   */
  authenticate(authorization: string, activity: Signed): Promise<boolean>;
  /** Sends, and returns the message's id; Teams tells none for some. Throws what the SDK throws, or TokenRefused. */
  post(
    to: Destination,
    activity: OutgoingActivity | { readonly type: 'typing' },
    manner?: Manner,
  ): Promise<string>;
  /** Replaces a message that was sent before. */
  replace(to: Destination, id: string, activity: OutgoingActivity): Promise<void>;
  /** What Teams says of a member of a conversation, as it says it. */
  findMember(to: Destination, id: string): Promise<unknown>;
}

export interface Manner {
  /** One try, and no waiting: by default the SDK waits when it is asked to, and tries again even what may have arrived. */
  readonly isOnce: boolean;
}

/** The members of an activity that a token vouches for. */
export interface Signed {
  readonly channelId: string;
  readonly serviceUrl: string;
}

/** The only issuer of tokens we accept: not the Emulator, not other bots. */
const ISSUER = AuthenticationConstants.ToBotFromChannelTokenIssuer;
const OPTIONS = { timeout: SEND.requestTime };

/** botbuilder's CloudAdapter as a single-tenant bot, or without tokens when there are no credentials. */
export function createConnector(
  credentials: TeamsCredentials | undefined,
  endpoints: TeamsEndpoints,
): Connector {
  keepEntityProperties();
  const authentication = createAuthentication(credentials, endpoints);
  const adapter = new CloudAdapter(authentication);
  const connect = <Result>(to: Destination, use: (client: ConnectorClient) => Promise<Result>) =>
    new Promise<Result>((resolve, reject) => {
      adapter
        .continueConversationAsync(credentials?.appId ?? '', referenceTo(to), async (context) => {
          resolve(await use(context.turnState.get<ConnectorClient>(adapter.ConnectorClientKey)));
        })
        .catch(reject);
    });
  return {
    async authenticate(authorization, activity) {
      if (credentials === undefined) return true;
      return isFromTeams(authentication, authorization, activity);
    },
    async post(to, activity, { isOnce } = { isOnce: false }) {
      const sent = await connect(to, (client) => {
        if (isOnce) sendOnce(client);
        const { conversations } = client;
        return conversations.sendToConversation(to.conversation, addressed(to, activity), OPTIONS);
      });
      return sent?.id ?? '';
    },
    async replace(to, id, activity) {
      await connect(to, ({ conversations }) =>
        conversations.updateActivity(to.conversation, id, addressed(to, activity), OPTIONS),
      );
    },
    findMember: (to, id) =>
      connect(to, ({ conversations }) => {
        // Threads have no members of their own.
        const [conversation = ''] = to.conversation.split(';');
        return conversations
          .getConversationMember(conversation, id, OPTIONS)
          .catch(async (error: unknown) => {
            // Not every client knows people by their id in the directory; with one person there are few to look through.
            if (to.kind !== 'direct' || Object(error).statusCode !== 404) throw error;
            const members = await conversations.getConversationMembers(conversation, OPTIONS);
            return members.find(({ aadObjectId }) => aadObjectId?.toLowerCase() === id.toLowerCase());
          });
      }),
  };
}

/**
 * botbuilder 4.23.3 sends three properties of an entity and drops the rest, so that citations would vanish without
 * a word. This makes its serializer pass them on.
 */
function keepEntityProperties(): void {
  Entity.type.additionalProperties = { type: { name: 'Object' } };
}

/**
 * The SDK offers no setting for either, so its pipeline is changed: it does not try again, and takes no connection that
 * was used before, since one that the other side is just closing takes a message without a word of what became of it.
 * Each call has a client of its own. If another version hid the pipeline elsewhere, the tests that read the wire would
 * tell.
 */
function sendOnce(client: ConnectorClient): void {
  const { pipeline } = (client as unknown as { client: ServiceClient }).client;
  pipeline.removePolicy({ name: 'defaultRetryPolicy' });
  pipeline.addPolicy(NEW_CONNECTION, { afterPolicies: ['proxyPolicy'] });
}

const AGENTS = { http: new HttpAgent({ keepAlive: false }), https: new HttpsAgent({ keepAlive: false }) };

/** A proxy has an agent of its own. */
const NEW_CONNECTION: PipelinePolicy = {
  name: 'newConnection',
  sendRequest(request, next) {
    request.agent ??= request.url.startsWith('https:') ? AGENTS.https : AGENTS.http;
    return next(request);
  },
};

interface PipelinePolicy {
  readonly name: string;
  sendRequest(request: PipelineRequest, next: (request: PipelineRequest) => unknown): unknown;
}

interface PipelineRequest {
  readonly url: string;
  agent?: HttpAgent | undefined;
}

interface ServiceClient {
  readonly pipeline: {
    removePolicy(policy: { readonly name: string }): unknown;
    addPolicy(policy: PipelinePolicy, place: { readonly afterPolicies: readonly string[] }): void;
  };
}

function createAuthentication(
  credentials: TeamsCredentials | undefined,
  endpoints: TeamsEndpoints,
): ConfigurationBotFrameworkAuthentication {
  if (credentials === undefined) return new ConfigurationBotFrameworkAuthentication();
  return new ConfigurationBotFrameworkAuthentication(
    {
      ValidateAuthority: true,
      ToChannelFromBotLoginUrl: AuthenticationConstants.ToChannelFromBotLoginUrl,
      ToChannelFromBotOAuthScope: AuthenticationConstants.ToChannelFromBotOAuthScope,
      ToBotFromChannelTokenIssuer: ISSUER,
      OAuthUrl: AuthenticationConstants.OAuthUrl,
      ToBotFromChannelOpenIdMetadataUrl: endpoints.openIdMetadata,
      ToBotFromEmulatorOpenIdMetadataUrl: AuthenticationConstants.ToBotFromEmulatorOpenIdMetadataUrl,
    },
    new SingleTenantCredentials(credentials, endpoints),
  );
}

type ConnectorCredentials = Awaited<
  ReturnType<ConfigurationServiceClientCredentialFactory['createCredentials']>
>;

/** Signs what we send with tokens of the bot's own tenant. Throws at start when a credential is empty. */
class SingleTenantCredentials extends ConfigurationServiceClientCredentialFactory {
  readonly #token: () => Promise<string>;

  constructor(credentials: TeamsCredentials, { login }: TeamsEndpoints) {
    super({
      MicrosoftAppId: credentials.appId,
      MicrosoftAppPassword: credentials.appPassword,
      MicrosoftAppTenantId: credentials.tenantId,
      MicrosoftAppType: 'SingleTenant',
    });
    this.#token = createTokenSource(login, credentials);
  }

  override async createCredentials(): Promise<ConnectorCredentials> {
    const token = this.#token;
    return {
      async signRequest(request) {
        request.headers.set('authorization', `Bearer ${await token()}`);
        return request;
      },
    };
  }
}

/**
 * The issuer is looked at first: the SDK would also take tokens of the Emulator and of other bots, and fetch the
 * keys for them from anywhere.
 */
async function isFromTeams(
  authentication: ConfigurationBotFrameworkAuthentication,
  authorization: string,
  activity: Signed,
): Promise<boolean> {
  if (claimedIssuer(authorization) !== ISSUER) return false;
  try {
    const { claimsIdentity } = await authentication.authenticateRequest(activity as Activity, authorization);
    return claimsIdentity.getClaimValue(AuthenticationConstants.IssuerClaim) === ISSUER;
  } catch (error) {
    if (isKeyFailure(error)) throw error;
    return false;
  }
}

/** Who a token says it is from; whether that is true is checked afterwards. */
function claimedIssuer(authorization: string): unknown {
  const [, payload = ''] = authorization.split('.');
  try {
    return Object(JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'))).iss;
  } catch {
    return undefined;
  }
}

/** The signing keys could not be fetched; every other failure says that the token is no good. */
function isKeyFailure(error: unknown): boolean {
  const { name, statusCode } = Object(error) as { name?: unknown; statusCode?: unknown };
  return name === 'FetchError' || statusCode === 500;
}

function referenceTo(to: Destination): Partial<ConversationReference> {
  return {
    channelId: 'msteams',
    serviceUrl: to.serviceUrl,
    bot: { id: to.botId, name: '' },
    conversation: conversationOf(to),
  };
}

function addressed(to: Destination, activity: object): Partial<Activity> {
  return {
    ...activity,
    channelId: 'msteams',
    serviceUrl: to.serviceUrl,
    from: { id: to.botId, name: '' },
    conversation: conversationOf(to),
  };
}

function conversationOf(to: Destination): ConversationReference['conversation'] {
  const types = { direct: 'personal', group: 'groupChat', channel: 'channel' } as const;
  return {
    id: to.conversation,
    name: '',
    isGroup: to.kind !== 'direct',
    conversationType: types[to.kind],
    ...(to.tenant === '' ? {} : { tenantId: to.tenant }),
  };
}
