/* eslint-disable max-lines -- as long as the contracts are */
/** Made from the contracts by `npm run openapi`; not for hands. */
export interface components {
  schemas: {
    Activity: {
      key: string;
      name: string;
      prompt: string;
      fields: components['schemas']['ActivityField'][];
      expectsReply: boolean;
      opens: string | null;
      closingQuestion: string;
      outcomes: {
        key: string;
        label: string;
      }[];
    };
    ActivityField: {
      name: string;
      label: string;
      help?: string;
      /** @enum {string} */
      kind: 'line' | 'prose' | 'date' | 'link' | 'choice' | 'lines' | 'people' | 'contributions';
      required: boolean;
      maxLength?: number;
      maxItems?: number;
      choices?: {
        key: string;
        label: string;
      }[];
    };
    Closing: {
      documentId: components['schemas']['DocumentId'];
      outcome: string;
      learned: string | null;
      learnedHtml: string | null;
      helpful: components['schemas']['DocumentId'][];
      /**
       * Format: date-time
       * @description UTC, ISO 8601
       */
      closedAt: string;
      closedBy: components['schemas']['Person'] | null;
    };
    Community: {
      documentId: components['schemas']['DocumentId'];
      slug: string;
      name: string;
      domain: string;
      practice: string | null;
      sponsor: string | null;
      rhythm: string | null;
      /** @enum {string} */
      visibility: 'public' | 'members' | 'private';
      /** @enum {string} */
      joinPolicy: 'open' | 'request' | 'invite';
      isArchived: boolean;
      memberCount: number;
      membership: components['schemas']['Membership'] | null;
      abilities: {
        read: boolean;
        join: boolean;
        contribute: boolean;
      };
    };
    /** @description Its documentId or its slug. What looks like a documentId is taken for one. */
    CommunityAddress: string;
    CommunityInFull: {
      documentId: components['schemas']['DocumentId'];
      slug: string;
      name: string;
      domain: string;
      practice: string | null;
      sponsor: string | null;
      rhythm: string | null;
      /** @enum {string} */
      visibility: 'public' | 'members' | 'private';
      /** @enum {string} */
      joinPolicy: 'open' | 'request' | 'invite';
      isArchived: boolean;
      memberCount: number;
      membership: components['schemas']['Membership'] | null;
      abilities: {
        read: boolean;
        join: boolean;
        contribute: boolean;
      };
      activities: components['schemas']['Activity'][];
    };
    Contribution: {
      documentId: components['schemas']['DocumentId'];
      activity: string;
      title: string;
      excerpt: string;
      /** @enum {string} */
      status: 'open' | 'closed';
      /** @enum {string} */
      standing: 'shown' | 'quiet' | 'held' | 'hidden' | 'withdrawn';
      replyCount: number;
      thanksCount: number;
      meTooCount: number;
      /**
       * Format: date-time
       * @description UTC, ISO 8601
       */
      postedAt: string;
      /**
       * Format: date-time
       * @description UTC, ISO 8601
       */
      lastActivityAt: string;
      community: {
        documentId: components['schemas']['DocumentId'];
        slug: string;
        name: string;
      };
      author: components['schemas']['Person'] | null;
      text: string;
      html: string;
      details: {
        [key: string]: unknown;
      };
      more?: {
        [key: string]: unknown;
      };
      version: number;
      editedAt: string | null;
      closing: components['schemas']['Closing'] | null;
      replies: components['schemas']['Reply'][];
      hasMoreReplies: boolean;
      you: {
        thanked: boolean;
        meToo: boolean;
      };
      abilities: {
        reply: boolean;
        edit: boolean;
        withdraw: boolean;
        thank: boolean;
        meToo: boolean;
        close: boolean;
        reopen: boolean;
        report: boolean;
      };
    };
    ContributionSummary: {
      documentId: components['schemas']['DocumentId'];
      activity: string;
      title: string;
      excerpt: string;
      /** @enum {string} */
      status: 'open' | 'closed';
      /** @enum {string} */
      standing: 'shown' | 'quiet' | 'held' | 'hidden' | 'withdrawn';
      replyCount: number;
      thanksCount: number;
      meTooCount: number;
      /**
       * Format: date-time
       * @description UTC, ISO 8601
       */
      postedAt: string;
      /**
       * Format: date-time
       * @description UTC, ISO 8601
       */
      lastActivityAt: string;
      community: {
        documentId: components['schemas']['DocumentId'];
        slug: string;
        name: string;
      };
      author: components['schemas']['Person'] | null;
    };
    CursorMeta: {
      pageSize: number;
      next: string | null;
    };
    DocumentId: string;
    EmptyMeta: Record<string, never>;
    Member: {
      documentId: components['schemas']['DocumentId'];
      person: {
        documentId: components['schemas']['DocumentId'];
        name: string;
      };
      /** @enum {string} */
      role: 'member' | 'facilitator';
      /** @enum {string} */
      state: 'requested' | 'invited' | 'active' | 'paused' | 'left' | 'removed';
      canHelpWith: string | null;
      joinedAt: string | null;
    };
    Membership: {
      documentId: components['schemas']['DocumentId'];
      community: components['schemas']['DocumentId'];
      /** @enum {string} */
      role: 'member' | 'facilitator';
      /** @enum {string} */
      state: 'requested' | 'invited' | 'active' | 'paused' | 'left' | 'removed';
      displayName: string;
      canHelpWith: string | null;
      joinedAt: string | null;
    };
    PageMeta: {
      page: number;
      pageSize: number;
      pageCount?: number;
      total?: number;
    };
    Person: {
      documentId: components['schemas']['DocumentId'];
      name: string;
    };
    Reply: {
      documentId: components['schemas']['DocumentId'];
      contribution: components['schemas']['DocumentId'];
      stance: ('supports' | 'differs' | 'builds-on' | 'asks') | null;
      text: string;
      html: string;
      /** @enum {string} */
      standing: 'shown' | 'quiet' | 'held' | 'hidden' | 'withdrawn';
      helped: boolean;
      thanksCount: number;
      version: number;
      /**
       * Format: date-time
       * @description UTC, ISO 8601
       */
      postedAt: string;
      editedAt: string | null;
      author: components['schemas']['Person'] | null;
      you: {
        thanked: boolean;
      };
      abilities: {
        edit: boolean;
        withdraw: boolean;
        thank: boolean;
        report: boolean;
      };
    };
    Result: {
      /** @enum {string} */
      verb: 'reply.posted' | 'thanks.given' | 'me-too.given' | 'thread.closed' | 'reply.helped';
      /**
       * Format: date-time
       * @description UTC, ISO 8601
       */
      at: string;
      by: components['schemas']['Person'] | null;
      contribution: {
        documentId: components['schemas']['DocumentId'];
        title: string;
        activity: string;
      };
      community: {
        documentId: components['schemas']['DocumentId'];
        name: string;
      };
    };
    Tally: {
      count: number;
      yours: boolean;
    };
    Calls: {
      'activity.find': {
        reply: {
          data: components['schemas']['Activity'][];
          meta: components['schemas']['EmptyMeta'];
        };
      };
      'community.find': {
        query: {
          /** @default {} */
          pagination?: {
            /** @description A numbered page. Not with a cursor. */
            page?: number;
            /**
             * @description More than 100 is served as 100.
             * @default 20
             */
            pageSize?: number;
            /** @enum {string} */
            withCount?: '0' | '1' | 'true' | 'false';
            /** @description Where the last page ended, for lists that answer with `next`. */
            cursor?: string;
          };
          /** @enum {string} */
          sort?: 'name';
        };
        reply: {
          data: components['schemas']['Community'][];
          meta: {
            pagination: components['schemas']['CursorMeta'] | components['schemas']['PageMeta'];
          };
        };
      };
      'community.findOne': {
        params: {
          documentId: components['schemas']['CommunityAddress'];
        };
        reply: {
          data: components['schemas']['CommunityInFull'];
          meta: components['schemas']['EmptyMeta'];
        };
      };
      'community.join': {
        params: {
          documentId: components['schemas']['CommunityAddress'];
        };
        /** @default {} */
        body: {
          /** @default {} */
          data?: {
            displayName?: string;
            canHelpWith?: string;
          };
        };
        reply: {
          data: components['schemas']['Membership'];
          meta: components['schemas']['EmptyMeta'];
        };
      };
      'community.leave': {
        params: {
          documentId: components['schemas']['CommunityAddress'];
        };
        reply: {
          data: components['schemas']['Membership'];
          meta: components['schemas']['EmptyMeta'];
        };
      };
      'community.updateMembership': {
        params: {
          documentId: components['schemas']['CommunityAddress'];
        };
        body: {
          data: {
            displayName?: string;
            canHelpWith?: string;
          };
        };
        reply: {
          data: components['schemas']['Membership'];
          meta: components['schemas']['EmptyMeta'];
        };
      };
      'community.members': {
        params: {
          documentId: components['schemas']['CommunityAddress'];
        };
        query: {
          /** @default {} */
          pagination?: {
            /** @description A numbered page. Not with a cursor. */
            page?: number;
            /**
             * @description More than 100 is served as 100.
             * @default 20
             */
            pageSize?: number;
            /** @enum {string} */
            withCount?: '0' | '1' | 'true' | 'false';
            /** @description Where the last page ended, for lists that answer with `next`. */
            cursor?: string;
          };
        };
        reply: {
          data: components['schemas']['Member'][];
          meta: {
            pagination: components['schemas']['CursorMeta'] | components['schemas']['PageMeta'];
          };
        };
      };
      'community.accept': {
        params: {
          documentId: components['schemas']['DocumentId'];
        };
        reply: {
          data: components['schemas']['Member'];
          meta: components['schemas']['EmptyMeta'];
        };
      };
      'community.decline': {
        params: {
          documentId: components['schemas']['DocumentId'];
        };
        reply: {
          data: components['schemas']['Member'];
          meta: components['schemas']['EmptyMeta'];
        };
      };
      'reply.find': {
        query: {
          filters: {
            contribution:
              | components['schemas']['DocumentId']
              | {
                  $eq: components['schemas']['DocumentId'];
                };
          };
          /** @default {} */
          pagination?: {
            /** @description A numbered page. Not with a cursor. */
            page?: number;
            /**
             * @description More than 100 is served as 100.
             * @default 20
             */
            pageSize?: number;
            /** @enum {string} */
            withCount?: '0' | '1' | 'true' | 'false';
            /** @description Where the last page ended, for lists that answer with `next`. */
            cursor?: string;
          };
        };
        reply: {
          data: components['schemas']['Reply'][];
          meta: {
            pagination: components['schemas']['CursorMeta'] | components['schemas']['PageMeta'];
          };
        };
      };
      'reply.create': {
        params: {
          documentId: components['schemas']['DocumentId'];
        };
        body: {
          data: {
            text: string;
            stance?: ('supports' | 'differs' | 'builds-on' | 'asks') | null;
          };
        };
        reply: {
          data: components['schemas']['Reply'];
          meta: components['schemas']['EmptyMeta'];
        };
      };
      'reply.update': {
        params: {
          documentId: components['schemas']['DocumentId'];
        };
        body: {
          data: {
            text?: string;
            stance?: ('supports' | 'differs' | 'builds-on' | 'asks') | null;
          };
        };
        reply: {
          data: components['schemas']['Reply'];
          meta: components['schemas']['EmptyMeta'];
        };
      };
      'reply.delete': {
        params: {
          documentId: components['schemas']['DocumentId'];
        };
        reply: {
          data: {
            documentId: components['schemas']['DocumentId'];
            /**
             * Format: date-time
             * @description UTC, ISO 8601
             */
            withdrawnAt: string;
          };
          meta: components['schemas']['EmptyMeta'];
        };
      };
      'contribution.find': {
        query: {
          /** @default {} */
          filters?: {
            community?:
              | components['schemas']['CommunityAddress']
              | {
                  $eq: components['schemas']['CommunityAddress'];
                }
              | {
                  $in:
                    | components['schemas']['CommunityAddress'][]
                    | components['schemas']['CommunityAddress'];
                };
            activity?:
              | string
              | {
                  $eq: string;
                }
              | {
                  $in: string[] | string;
                };
            status?:
              | ('open' | 'closed')
              | {
                  /** @enum {string} */
                  $eq: 'open' | 'closed';
                }
              | {
                  $in: ('open' | 'closed')[] | ('open' | 'closed');
                };
            author?:
              | components['schemas']['DocumentId']
              | {
                  $eq: components['schemas']['DocumentId'];
                }
              | {
                  $in: components['schemas']['DocumentId'][] | components['schemas']['DocumentId'];
                };
            text?: {
              $containsi: string;
            };
          };
          /**
           * @default latest
           * @enum {string}
           */
          sort?: 'latest' | 'active' | 'unanswered';
          /** @default {} */
          pagination?: {
            /** @description A numbered page. Not with a cursor. */
            page?: number;
            /**
             * @description More than 100 is served as 100.
             * @default 20
             */
            pageSize?: number;
            /** @enum {string} */
            withCount?: '0' | '1' | 'true' | 'false';
            /** @description Where the last page ended, for lists that answer with `next`. */
            cursor?: string;
          };
        };
        reply: {
          data: components['schemas']['ContributionSummary'][];
          meta: {
            pagination: components['schemas']['CursorMeta'] | components['schemas']['PageMeta'];
          };
        };
      };
      'contribution.findOne': {
        params: {
          documentId: components['schemas']['DocumentId'];
        };
        reply: {
          data: components['schemas']['Contribution'];
          meta: components['schemas']['EmptyMeta'];
        };
      };
      'contribution.create': {
        body: {
          data: {
            community: components['schemas']['CommunityAddress'];
            activity: string;
            title: string;
            text: string;
            /** @default {} */
            details?: {
              [key: string]: string | string[];
            };
            more?: {
              [key: string]: string | number | boolean | null;
            };
          };
        };
        reply: {
          data: components['schemas']['Contribution'];
          meta: components['schemas']['EmptyMeta'];
        };
      };
      'contribution.update': {
        params: {
          documentId: components['schemas']['DocumentId'];
        };
        body: {
          data: {
            title?: string;
            text?: string;
            details?: {
              [key: string]: string | string[];
            };
            more?: {
              [key: string]: string | number | boolean | null;
            };
          };
        };
        reply: {
          data: components['schemas']['Contribution'];
          meta: components['schemas']['EmptyMeta'];
        };
      };
      'contribution.delete': {
        params: {
          documentId: components['schemas']['DocumentId'];
        };
        reply: {
          data: {
            documentId: components['schemas']['DocumentId'];
            /**
             * Format: date-time
             * @description UTC, ISO 8601
             */
            withdrawnAt: string;
          };
          meta: components['schemas']['EmptyMeta'];
        };
      };
      'thanks.find': {
        params: {
          documentId: components['schemas']['DocumentId'];
        };
        query: {
          /** @default {} */
          pagination?: {
            /** @description A numbered page. Not with a cursor. */
            page?: number;
            /**
             * @description More than 100 is served as 100.
             * @default 20
             */
            pageSize?: number;
            /** @enum {string} */
            withCount?: '0' | '1' | 'true' | 'false';
            /** @description Where the last page ended, for lists that answer with `next`. */
            cursor?: string;
          };
        };
        reply: {
          data: {
            documentId: components['schemas']['DocumentId'];
            /** @enum {string} */
            kind: 'thanks' | 'me-too';
            reply: components['schemas']['DocumentId'] | null;
            why: string | null;
            giver: components['schemas']['Person'] | null;
            /**
             * Format: date-time
             * @description UTC, ISO 8601
             */
            givenAt: string;
          }[];
          meta: {
            pagination: components['schemas']['CursorMeta'] | components['schemas']['PageMeta'];
          };
        };
      };
      'thanks.thankContribution': {
        params: {
          documentId: components['schemas']['DocumentId'];
        };
        /** @default {} */
        body: {
          /** @default {} */
          data?: {
            why?: string;
          };
        };
        reply: {
          data: components['schemas']['Tally'];
          meta: components['schemas']['EmptyMeta'];
        };
      };
      'thanks.unthankContribution': {
        params: {
          documentId: components['schemas']['DocumentId'];
        };
        reply: {
          data: components['schemas']['Tally'];
          meta: components['schemas']['EmptyMeta'];
        };
      };
      'thanks.thankReply': {
        params: {
          documentId: components['schemas']['DocumentId'];
        };
        /** @default {} */
        body: {
          /** @default {} */
          data?: {
            why?: string;
          };
        };
        reply: {
          data: components['schemas']['Tally'];
          meta: components['schemas']['EmptyMeta'];
        };
      };
      'thanks.unthankReply': {
        params: {
          documentId: components['schemas']['DocumentId'];
        };
        reply: {
          data: components['schemas']['Tally'];
          meta: components['schemas']['EmptyMeta'];
        };
      };
      'thanks.meToo': {
        params: {
          documentId: components['schemas']['DocumentId'];
        };
        /** @default {} */
        body: {
          /** @default {} */
          data?: {
            why?: string;
          };
        };
        reply: {
          data: components['schemas']['Tally'];
          meta: components['schemas']['EmptyMeta'];
        };
      };
      'thanks.unMeToo': {
        params: {
          documentId: components['schemas']['DocumentId'];
        };
        reply: {
          data: components['schemas']['Tally'];
          meta: components['schemas']['EmptyMeta'];
        };
      };
      'closing.create': {
        params: {
          documentId: components['schemas']['DocumentId'];
        };
        body: {
          data: {
            outcome: string;
            learned?: string;
            /** @default [] */
            helpful?: components['schemas']['DocumentId'][];
          };
        };
        reply: {
          data: components['schemas']['Closing'];
          meta: components['schemas']['EmptyMeta'];
        };
      };
      'closing.reopen': {
        params: {
          documentId: components['schemas']['DocumentId'];
        };
        reply: {
          data: {
            documentId: components['schemas']['DocumentId'];
            /** @enum {string} */
            status: 'open';
          };
          meta: components['schemas']['EmptyMeta'];
        };
      };
      'concern.create': {
        body: {
          data: {
            /** @enum {string} */
            reason: 'unkind' | 'confidential' | 'spam' | 'safeguarding' | 'other';
            note?: string;
            subject: {
              /** @enum {string} */
              kind: 'contribution' | 'reply' | 'closing' | 'thanks' | 'membership';
              documentId: components['schemas']['DocumentId'];
            };
          };
        };
        reply: {
          data: {
            documentId: components['schemas']['DocumentId'];
            /** @constant */
            received: true;
          };
          meta: components['schemas']['EmptyMeta'];
        };
      };
      'concern.reportContribution': {
        params: {
          documentId: components['schemas']['DocumentId'];
        };
        body: {
          data: {
            /** @enum {string} */
            reason: 'unkind' | 'confidential' | 'spam' | 'safeguarding' | 'other';
            note?: string;
          };
        };
        reply: {
          data: {
            documentId: components['schemas']['DocumentId'];
            /** @constant */
            received: true;
          };
          meta: components['schemas']['EmptyMeta'];
        };
      };
      'concern.reportReply': {
        params: {
          documentId: components['schemas']['DocumentId'];
        };
        body: {
          data: {
            /** @enum {string} */
            reason: 'unkind' | 'confidential' | 'spam' | 'safeguarding' | 'other';
            note?: string;
          };
        };
        reply: {
          data: {
            documentId: components['schemas']['DocumentId'];
            /** @constant */
            received: true;
          };
          meta: components['schemas']['EmptyMeta'];
        };
      };
      'me.find': {
        reply: {
          data: {
            documentId: components['schemas']['DocumentId'];
            name: string | null;
            communityCount: number;
          };
          meta: components['schemas']['EmptyMeta'];
        };
      };
      'me.communities': {
        reply: {
          data: components['schemas']['Community'][];
          meta: components['schemas']['EmptyMeta'];
        };
      };
      'me.threads': {
        query: {
          /** @default {} */
          pagination?: {
            /** @description A numbered page. Not with a cursor. */
            page?: number;
            /**
             * @description More than 100 is served as 100.
             * @default 20
             */
            pageSize?: number;
            /** @enum {string} */
            withCount?: '0' | '1' | 'true' | 'false';
            /** @description Where the last page ended, for lists that answer with `next`. */
            cursor?: string;
          };
        };
        reply: {
          data: components['schemas']['ContributionSummary'][];
          meta: {
            pagination: components['schemas']['CursorMeta'] | components['schemas']['PageMeta'];
          };
        };
      };
      'me.results': {
        query: {
          /** @default {} */
          pagination?: {
            /** @description A numbered page. Not with a cursor. */
            page?: number;
            /**
             * @description More than 100 is served as 100.
             * @default 20
             */
            pageSize?: number;
            /** @enum {string} */
            withCount?: '0' | '1' | 'true' | 'false';
            /** @description Where the last page ended, for lists that answer with `next`. */
            cursor?: string;
          };
        };
        reply: {
          data: components['schemas']['Result'][];
          meta: {
            pagination: components['schemas']['CursorMeta'] | components['schemas']['PageMeta'];
          };
        };
      };
    };
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type Activity = components['schemas']['Activity'];
export type ActivityField = components['schemas']['ActivityField'];
export type Closing = components['schemas']['Closing'];
export type Community = components['schemas']['Community'];
export type CommunityAddress = components['schemas']['CommunityAddress'];
export type CommunityInFull = components['schemas']['CommunityInFull'];
export type Contribution = components['schemas']['Contribution'];
export type ContributionSummary = components['schemas']['ContributionSummary'];
export type CursorMeta = components['schemas']['CursorMeta'];
export type DocumentId = components['schemas']['DocumentId'];
export type EmptyMeta = components['schemas']['EmptyMeta'];
export type Member = components['schemas']['Member'];
export type Membership = components['schemas']['Membership'];
export type PageMeta = components['schemas']['PageMeta'];
export type Person = components['schemas']['Person'];
export type Reply = components['schemas']['Reply'];
export type Result = components['schemas']['Result'];
export type Tally = components['schemas']['Tally'];
export type Calls = components['schemas']['Calls'];
