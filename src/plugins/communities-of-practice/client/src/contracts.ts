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
      outcome: string | null;
      learned: string | null;
      learnedHtml: string | null;
      helpful: components['schemas']['DocumentId'][];
      /**
       * Format: date-time
       * @description UTC, ISO 8601
       */
      closedAt: string;
      closedBy: components['schemas']['Person'] | null;
      /** @enum {string} */
      standing: 'shown' | 'held' | 'hidden';
      followUps: components['schemas']['FollowUp'][];
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
      helpWanted: ('ideas' | 'experience' | 'source' | 'listening') | null;
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
      round: components['schemas']['Round'] | null;
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
      officersLast: boolean;
      closing: components['schemas']['Closing'] | null;
      earlierClosings: components['schemas']['Closing'][];
      replies: components['schemas']['Reply'][];
      hasMoreReplies: boolean;
      you: {
        thanked: boolean;
        meToo: boolean;
        isAskedToSpeakLast: boolean;
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
      helpWanted: ('ideas' | 'experience' | 'source' | 'listening') | null;
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
      round: components['schemas']['RoundInBrief'] | null;
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
    Faq: {
      documentId: components['schemas']['DocumentId'];
      title: string;
      excerpt: string;
      /** @enum {string} */
      state: 'in-work' | 'checked' | 'published' | 'review-due' | 'retired';
      /** @enum {string} */
      standing: 'shown' | 'quiet' | 'held' | 'hidden' | 'withdrawn';
      helpfulCount: number;
      notHelpfulCount: number;
      /**
       * Format: date-time
       * @description UTC, ISO 8601
       */
      postedAt: string;
      publishedOn: string | null;
      reviewedOn: string | null;
      reviewDueOn: string | null;
      community: {
        documentId: components['schemas']['DocumentId'];
        slug: string;
        name: string;
      };
      author: components['schemas']['Person'] | null;
      text: string;
      html: string;
      version: number;
      editedAt: string | null;
      sources: components['schemas']['FaqSource'][];
      credits: components['schemas']['Person'][];
      searchWords: string[] | null;
      minorityView: {
        by: components['schemas']['Person'] | null;
        text: string | null;
        html: string | null;
        isWaived: boolean;
      } | null;
      flag: {
        reason: string;
        by: components['schemas']['Person'] | null;
      } | null;
      you: {
        helped: boolean | null;
      };
      abilities: {
        edit: boolean;
        withdraw: boolean;
        check: boolean;
        publish: boolean;
        flag: boolean;
        review: boolean;
        retire: boolean;
        revive: boolean;
        suggest: boolean;
        differ: boolean;
        judge: boolean;
        report: boolean;
      };
    };
    FaqSource: {
      documentId: components['schemas']['DocumentId'];
      /** @enum {string} */
      kind: 'contribution' | 'reply' | 'closing';
      contribution: components['schemas']['DocumentId'];
      title: string;
    };
    FaqSuggestion: {
      documentId: components['schemas']['DocumentId'];
      faq: components['schemas']['DocumentId'];
      text: string;
      html: string;
      why: string;
      /** @enum {string} */
      state: 'open' | 'accepted' | 'declined';
      answer: string | null;
      /** @enum {string} */
      standing: 'shown' | 'quiet' | 'held' | 'hidden' | 'withdrawn';
      faqVersion: number;
      /**
       * Format: date-time
       * @description UTC, ISO 8601
       */
      postedAt: string;
      answeredAt: string | null;
      author: components['schemas']['Person'] | null;
      abilities: {
        answer: boolean;
        withdraw: boolean;
        report: boolean;
      };
    };
    FaqSummary: {
      documentId: components['schemas']['DocumentId'];
      title: string;
      excerpt: string;
      /** @enum {string} */
      state: 'in-work' | 'checked' | 'published' | 'review-due' | 'retired';
      /** @enum {string} */
      standing: 'shown' | 'quiet' | 'held' | 'hidden' | 'withdrawn';
      helpfulCount: number;
      notHelpfulCount: number;
      /**
       * Format: date-time
       * @description UTC, ISO 8601
       */
      postedAt: string;
      publishedOn: string | null;
      reviewedOn: string | null;
      reviewDueOn: string | null;
      community: {
        documentId: components['schemas']['DocumentId'];
        slug: string;
        name: string;
      };
      author: components['schemas']['Person'] | null;
    };
    FollowUp: {
      documentId: components['schemas']['DocumentId'];
      /** @enum {number} */
      afterDays: 30 | 90;
      /** @enum {string} */
      didItHold: 'yes' | 'partly' | 'no' | 'skipped';
      text: string | null;
      html: string | null;
      /**
       * Format: date-time
       * @description UTC, ISO 8601
       */
      saidAt: string;
      author: components['schemas']['Person'] | null;
      /** @enum {string} */
      standing: 'shown' | 'held' | 'hidden';
    };
    FollowUpQuestion: {
      contribution: {
        documentId: components['schemas']['DocumentId'];
        title: string;
        activity: string;
      };
      community: {
        documentId: components['schemas']['DocumentId'];
        name: string;
      };
      /** @enum {number} */
      afterDays: 30 | 90;
      /**
       * Format: date-time
       * @description UTC, ISO 8601
       */
      closedAt: string;
      learned: string | null;
    };
    Kin: {
      documentId: components['schemas']['DocumentId'];
      parent: components['schemas']['DocumentId'] | null;
      depth: number;
      /** @enum {string} */
      kind: 'experience' | 'story' | 'tool' | 'recurring-solution';
      title: string;
      /** @enum {string} */
      licence: 'cc-by' | 'cc-by-sa' | 'cc-by-nc' | 'cc-by-nd' | 'cc0' | 'ask-me';
      setting: string | null;
      useCount: number;
      /**
       * Format: date-time
       * @description UTC, ISO 8601
       */
      postedAt: string;
      community: {
        documentId: components['schemas']['DocumentId'];
        slug: string;
        name: string;
      };
      author: components['schemas']['Person'] | null;
    };
    Licence: {
      /** @enum {string} */
      key: 'cc-by' | 'cc-by-sa' | 'cc-by-nc' | 'cc-by-nd' | 'cc0' | 'ask-me';
      name: string;
      sentence: string;
      adaptationsUnder: ('cc-by' | 'cc-by-sa' | 'cc-by-nc' | 'cc-by-nd' | 'cc0' | 'ask-me')[];
    };
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
      /** @enum {string} */
      nameStanding: 'shown' | 'held' | 'hidden';
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
      inReplyTo: components['schemas']['DocumentId'] | null;
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
    Resource: {
      documentId: components['schemas']['DocumentId'];
      /** @enum {string} */
      kind: 'experience' | 'story' | 'tool' | 'recurring-solution';
      title: string;
      excerpt: string;
      topics: string[];
      /** @enum {string} */
      licence: 'cc-by' | 'cc-by-sa' | 'cc-by-nc' | 'cc-by-nd' | 'cc0' | 'ask-me';
      /** @enum {string} */
      standing: 'shown' | 'quiet' | 'held' | 'hidden' | 'withdrawn';
      useCount: number;
      adaptationCount: number;
      review: {
        /** Format: date */
        reviewedOn: string;
        /** Format: date */
        dueOn: string;
        isFlagged: boolean;
      };
      /**
       * Format: date-time
       * @description UTC, ISO 8601
       */
      postedAt: string;
      community: {
        documentId: components['schemas']['DocumentId'];
        slug: string;
        name: string;
      };
      author: components['schemas']['Person'] | null;
      text: string;
      html: string;
      links: {
        label: string;
        url: string;
      }[];
      files: components['schemas']['ResourceFile'][];
      core: string | null;
      version: number;
      editedAt: string | null;
      from: {
        documentId: components['schemas']['DocumentId'];
        title: string;
      } | null;
      fromVisit: {
        documentId: components['schemas']['DocumentId'];
        title: string;
      } | null;
      adaptedFrom: {
        documentId: components['schemas']['DocumentId'];
        title: string;
        author: components['schemas']['Person'] | null;
      } | null;
      adaptation: {
        whatChanged: string;
        why: string;
        setting: string;
        coreKept: ('kept' | 'changed') | null;
      } | null;
      abilities: {
        edit: boolean;
        addFile: boolean;
        removeFiles: boolean;
        withdraw: boolean;
        adapt: boolean;
        reportUse: boolean;
        review: boolean;
        report: boolean;
      };
    };
    ResourceFile: {
      documentId: components['schemas']['DocumentId'];
      name: string;
      size: number;
      /** @enum {string} */
      type:
        | 'image/jpeg'
        | 'image/png'
        | 'image/webp'
        | 'image/gif'
        | 'application/pdf'
        | 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
        | 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
        | 'application/vnd.openxmlformats-officedocument.presentationml.presentation'
        | 'application/vnd.oasis.opendocument.text'
        | 'application/vnd.oasis.opendocument.spreadsheet'
        | 'application/vnd.oasis.opendocument.presentation'
        | 'text/plain';
      caption: string | null;
      address: string;
      /**
       * Format: date-time
       * @description UTC, ISO 8601
       */
      addedAt: string;
    };
    ResourceSummary: {
      documentId: components['schemas']['DocumentId'];
      /** @enum {string} */
      kind: 'experience' | 'story' | 'tool' | 'recurring-solution';
      title: string;
      excerpt: string;
      topics: string[];
      /** @enum {string} */
      licence: 'cc-by' | 'cc-by-sa' | 'cc-by-nc' | 'cc-by-nd' | 'cc0' | 'ask-me';
      /** @enum {string} */
      standing: 'shown' | 'quiet' | 'held' | 'hidden' | 'withdrawn';
      useCount: number;
      adaptationCount: number;
      review: {
        /** Format: date */
        reviewedOn: string;
        /** Format: date */
        dueOn: string;
        isFlagged: boolean;
      };
      /**
       * Format: date-time
       * @description UTC, ISO 8601
       */
      postedAt: string;
      community: {
        documentId: components['schemas']['DocumentId'];
        slug: string;
        name: string;
      };
      author: components['schemas']['Person'] | null;
    };
    Result: {
      /** @enum {string} */
      verb:
        | 'reply.posted'
        | 'thanks.given'
        | 'me-too.given'
        | 'thread.closed'
        | 'reply.helped'
        | 'resource.used'
        | 'resource.adapted'
        | 'faq.credited'
        | 'faq.other-view-asked'
        | 'faq-suggestion.accepted'
        | 'visit.noted'
        | 'visit.came-of-it';
      /**
       * Format: date-time
       * @description UTC, ISO 8601
       */
      at: string;
      by: components['schemas']['Person'] | null;
      words: string | null;
      about: {
        /** @enum {string} */
        kind: 'contribution' | 'resource' | 'faq' | 'visit';
        documentId: components['schemas']['DocumentId'];
        title: string;
      };
      contribution: {
        documentId: components['schemas']['DocumentId'];
        title: string;
        activity: string;
      } | null;
      made: {
        documentId: components['schemas']['DocumentId'];
        title: string;
      } | null;
      community: {
        documentId: components['schemas']['DocumentId'];
        name: string;
      };
    };
    Round: {
      /** @enum {string} */
      state: 'running' | 'over';
      /**
       * Format: date-time
       * @description UTC, ISO 8601
       */
      endsAt: string;
      seesAnswers: boolean;
      abilities: {
        end: boolean;
      };
    };
    RoundInBrief: {
      /** @enum {string} */
      state: 'running' | 'over';
      /**
       * Format: date-time
       * @description UTC, ISO 8601
       */
      endsAt: string;
    };
    Safeguarding: {
      lead: {
        name: string | null;
        telephone: string | null;
        email: string | null;
        page: string | null;
      };
      emergency: {
        country: string | null;
        numbers: string[];
        isOfTheCountry: boolean;
      };
      readBy: {
        /** @constant */
        safeguarding: 'safeguarding-lead';
        /** @constant */
        other: 'moderators';
      };
      whatNext: string | null;
      visitChecklist: string[];
    };
    SearchFacets: {
      kind: {
        key: string;
        count: number;
      }[];
      activity: {
        key: string;
        count: number;
      }[];
      community: {
        community: {
          documentId: components['schemas']['DocumentId'];
          slug: string;
          name: string;
        };
        count: number;
      }[];
      topic: {
        key: string;
        count: number;
      }[];
    };
    SearchHit: {
      /** @enum {string} */
      kind: 'contribution' | 'reply' | 'resource' | 'faq';
      documentId: components['schemas']['DocumentId'];
      thread: components['schemas']['DocumentId'] | null;
      title: string | null;
      titleHtml: string | null;
      excerptHtml: string;
      activity: string | null;
      resourceKind: ('experience' | 'story' | 'tool' | 'recurring-solution') | null;
      topics: string[];
      community: {
        documentId: components['schemas']['DocumentId'];
        slug: string;
        name: string;
      };
      /**
       * Format: date-time
       * @description UTC, ISO 8601
       */
      postedAt: string;
      held: ('yes' | 'partly' | 'no') | null;
      helped: boolean;
      isAnswered: boolean;
    };
    Tally: {
      count: number;
      yours: boolean;
    };
    UseReport: {
      documentId: components['schemas']['DocumentId'];
      resource: components['schemas']['DocumentId'];
      where: string;
      whatHappened: string;
      html: string;
      /** @enum {string} */
      verdict: 'worked' | 'partly' | 'did-not';
      /** @enum {string} */
      standing: 'shown' | 'quiet' | 'held' | 'hidden' | 'withdrawn';
      /**
       * Format: date-time
       * @description UTC, ISO 8601
       */
      reportedAt: string;
      author: components['schemas']['Person'] | null;
      abilities: {
        withdraw: boolean;
        report: boolean;
      };
    };
    Visit: {
      documentId: components['schemas']['DocumentId'];
      /** @enum {string} */
      begunAs: 'offer' | 'request';
      /** @enum {string} */
      state:
        | 'requested'
        | 'accepted'
        | 'declined'
        | 'expired'
        | 'offered'
        | 'scheduled'
        | 'cancelled'
        | 'made'
        | 'learned-from';
      title: string;
      startsAt: string | null;
      endsAt: string | null;
      timeZone: string | null;
      places: number | null;
      placesLeft: number | null;
      series: components['schemas']['VisitSeries'] | null;
      /**
       * Format: date-time
       * @description UTC, ISO 8601
       */
      postedAt: string;
      /** @enum {string} */
      standing: 'shown' | 'held' | 'hidden';
      community: {
        documentId: components['schemas']['DocumentId'];
        slug: string;
        name: string;
      };
      author: components['schemas']['Person'] | null;
      host: components['schemas']['Person'] | null;
      text: string;
      html: string;
      wentWrongHereToo: string | null;
      version: number;
      editedAt: string | null;
      forMembers: {
        place: string | null;
        access: string | null;
        questions: string[];
        addressee: components['schemas']['Person'] | null;
        expiresAt: string | null;
        checklist: string[];
        proposal: {
          /** @enum {string} */
          by: 'host' | 'guest';
          dates: {
            /**
             * Format: date-time
             * @description UTC, ISO 8601
             */
            startsAt: string;
            /**
             * Format: date-time
             * @description UTC, ISO 8601
             */
            endsAt: string;
            timeZone: string;
          }[];
        } | null;
      } | null;
      forThoseInIt: {
        reason: string | null;
        guests: components['schemas']['VisitGuest'][];
        notes: components['schemas']['VisitNote'][];
        confirmations: {
          /** @enum {string} */
          side: 'host' | 'guest';
          /**
           * Format: date-time
           * @description UTC, ISO 8601
           */
          confirmedAt: string;
          lines: string[];
        }[];
      } | null;
      you: {
        isHost: boolean;
        isGuest: boolean;
      };
      abilities: {
        edit: boolean;
        answer: boolean;
        propose: boolean;
        confirm: boolean;
        schedule: boolean;
        takePlace: boolean;
        givePlaceBack: boolean;
        cancel: boolean;
        make: boolean;
        note: boolean;
        sayWhatCame: boolean;
        report: boolean;
      };
    };
    VisitGuest: {
      documentId: components['schemas']['DocumentId'];
      guest: components['schemas']['Person'] | null;
      questions: string[];
      /**
       * Format: date-time
       * @description UTC, ISO 8601
       */
      takenAt: string;
      /** @enum {string} */
      standing: 'shown' | 'held' | 'hidden';
    };
    VisitNote: {
      documentId: components['schemas']['DocumentId'];
      /** @enum {string} */
      side: 'host' | 'guest';
      author: components['schemas']['Person'] | null;
      text: string | null;
      html: string | null;
      tryWhat: string | null;
      tryBy: string | null;
      cameOf: ('yes' | 'partly' | 'no' | 'skipped') | null;
      cameOfText: string | null;
      cameOfAt: string | null;
      /**
       * Format: date-time
       * @description UTC, ISO 8601
       */
      notedAt: string;
      /** @enum {string} */
      standing: 'shown' | 'held' | 'hidden';
    };
    VisitQuestion: {
      visit: {
        documentId: components['schemas']['DocumentId'];
        title: string;
      };
      community: {
        documentId: components['schemas']['DocumentId'];
        name: string;
      };
      /**
       * Format: date-time
       * @description UTC, ISO 8601
       */
      startsAt: string;
      tryWhat: string;
      tryBy: string | null;
    };
    VisitSeries: {
      key: components['schemas']['DocumentId'];
      /** @enum {string} */
      every: 'week' | 'fortnight' | 'month';
      number: number;
      of: number;
    };
    VisitSummary: {
      documentId: components['schemas']['DocumentId'];
      /** @enum {string} */
      begunAs: 'offer' | 'request';
      /** @enum {string} */
      state:
        | 'requested'
        | 'accepted'
        | 'declined'
        | 'expired'
        | 'offered'
        | 'scheduled'
        | 'cancelled'
        | 'made'
        | 'learned-from';
      title: string;
      startsAt: string | null;
      endsAt: string | null;
      timeZone: string | null;
      places: number | null;
      placesLeft: number | null;
      series: components['schemas']['VisitSeries'] | null;
      /**
       * Format: date-time
       * @description UTC, ISO 8601
       */
      postedAt: string;
      /** @enum {string} */
      standing: 'shown' | 'held' | 'hidden';
      community: {
        documentId: components['schemas']['DocumentId'];
        slug: string;
        name: string;
      };
      author: components['schemas']['Person'] | null;
      host: components['schemas']['Person'] | null;
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
            /** @description Another reply of this thread that you answer. */
            inReplyTo?: components['schemas']['DocumentId'] | null;
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
      'reply.reinstate': {
        params: {
          documentId: components['schemas']['DocumentId'];
        };
        reply: {
          data: components['schemas']['Reply'];
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
            helpWanted?: ('ideas' | 'experience' | 'source' | 'listening') | null;
            round?: {
              /**
               * Format: date-time
               * @description When it ends by itself: in the future, 60 days at most.
               */
              endsAt: string;
            } | null;
            officersLast?: boolean;
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
            helpWanted?: ('ideas' | 'experience' | 'source' | 'listening') | null;
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
      'contribution.reinstate': {
        params: {
          documentId: components['schemas']['DocumentId'];
        };
        reply: {
          data: components['schemas']['Contribution'];
          meta: components['schemas']['EmptyMeta'];
        };
      };
      'round.end': {
        params: {
          documentId: components['schemas']['DocumentId'];
        };
        reply: {
          data: {
            documentId: components['schemas']['DocumentId'];
            round: components['schemas']['Round'] | null;
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
            /** @enum {string} */
            standing: 'shown' | 'held' | 'hidden';
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
      'follow-up.find': {
        reply: {
          data: components['schemas']['FollowUpQuestion'][];
          meta: components['schemas']['EmptyMeta'];
        };
      };
      'follow-up.create': {
        params: {
          documentId: components['schemas']['DocumentId'];
        };
        body: {
          data: {
            /** @enum {string} */
            didItHold: 'yes' | 'partly' | 'no' | 'skipped';
            text?: string;
          };
        };
        reply: {
          data: components['schemas']['FollowUp'];
          meta: components['schemas']['EmptyMeta'];
        };
      };
      'follow-up.delete': {
        params: {
          documentId: components['schemas']['DocumentId'];
        };
        reply: {
          data: {
            contribution: components['schemas']['DocumentId'];
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
              kind:
                | 'contribution'
                | 'reply'
                | 'closing'
                | 'thanks'
                | 'membership'
                | 'follow-up'
                | 'resource'
                | 'use-report'
                | 'faq'
                | 'faq-suggestion'
                | 'visit'
                | 'visit-guest'
                | 'visit-note';
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
          filters?: {
            at?: {
              /**
               * Format: date-time
               * @description UTC, ISO 8601
               */
              $gt: string;
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
          data: components['schemas']['Result'][];
          meta: {
            pagination: components['schemas']['CursorMeta'] | components['schemas']['PageMeta'];
          };
        };
      };
      'safeguarding.find': {
        reply: {
          data: components['schemas']['Safeguarding'];
          meta: components['schemas']['EmptyMeta'];
        };
      };
      'resource.find': {
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
            kind?:
              | ('experience' | 'story' | 'tool' | 'recurring-solution')
              | {
                  /** @enum {string} */
                  $eq: 'experience' | 'story' | 'tool' | 'recurring-solution';
                }
              | {
                  $in:
                    | ('experience' | 'story' | 'tool' | 'recurring-solution')[]
                    | ('experience' | 'story' | 'tool' | 'recurring-solution');
                };
            topic?:
              | string
              | {
                  $eq: string;
                }
              | {
                  $in: string[] | string;
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
          sort?: 'latest';
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
          data: components['schemas']['ResourceSummary'][];
          meta: {
            pagination: components['schemas']['CursorMeta'] | components['schemas']['PageMeta'];
          };
        };
      };
      'resource.findOne': {
        params: {
          documentId: components['schemas']['DocumentId'];
        };
        reply: {
          data: components['schemas']['Resource'];
          meta: components['schemas']['EmptyMeta'];
        };
      };
      'resource.create': {
        body: {
          data: {
            /** @enum {string} */
            kind: 'experience' | 'story' | 'tool' | 'recurring-solution';
            title: string;
            text: string;
            /** @enum {string} */
            licence: 'cc-by' | 'cc-by-sa' | 'cc-by-nc' | 'cc-by-nd' | 'cc0' | 'ask-me';
            /** @default [] */
            links?: {
              label: string;
              /** Format: uri */
              url: string;
            }[];
            /** @default [] */
            topics?: string[];
            core?: string | null;
            community: components['schemas']['CommunityAddress'];
            /** @description The thread of this community that it came from. */
            from?: components['schemas']['DocumentId'] | null;
            /** @description The visit of this community that it came from: made, and you were in it. */
            fromVisit?: components['schemas']['DocumentId'] | null;
          };
        };
        reply: {
          data: components['schemas']['Resource'];
          meta: components['schemas']['EmptyMeta'];
        };
      };
      'resource.update': {
        params: {
          documentId: components['schemas']['DocumentId'];
        };
        body: {
          data: {
            /** @enum {string} */
            kind?: 'experience' | 'story' | 'tool' | 'recurring-solution';
            title?: string;
            text?: string;
            /** @enum {string} */
            licence?: 'cc-by' | 'cc-by-sa' | 'cc-by-nc' | 'cc-by-nd' | 'cc0' | 'ask-me';
            links?: {
              label: string;
              /** Format: uri */
              url: string;
            }[];
            topics?: string[];
            core?: string | null;
          };
        };
        reply: {
          data: components['schemas']['Resource'];
          meta: components['schemas']['EmptyMeta'];
        };
      };
      'resource.delete': {
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
      'resource.reinstate': {
        params: {
          documentId: components['schemas']['DocumentId'];
        };
        reply: {
          data: components['schemas']['Resource'];
          meta: components['schemas']['EmptyMeta'];
        };
      };
      'resource.review': {
        params: {
          documentId: components['schemas']['DocumentId'];
        };
        reply: {
          data: components['schemas']['Resource'];
          meta: components['schemas']['EmptyMeta'];
        };
      };
      'adaptation.find': {
        params: {
          documentId: components['schemas']['DocumentId'];
        };
        reply: {
          data: components['schemas']['Kin'][];
          meta: {
            more: boolean;
          };
        };
      };
      'adaptation.create': {
        params: {
          documentId: components['schemas']['DocumentId'];
        };
        body: {
          data: {
            community: components['schemas']['CommunityAddress'];
            whatChanged: string;
            why: string;
            setting: string;
            /**
             * @description Asked where the original names its core, and only there.
             * @enum {string}
             */
            coreKept?: 'kept' | 'changed';
            /** @description Where it is left out, the original’s; so too the text and the licence. */
            title?: string;
            text?: string;
            /** @enum {string} */
            licence?: 'cc-by' | 'cc-by-sa' | 'cc-by-nc' | 'cc-by-nd' | 'cc0' | 'ask-me';
          };
        };
        reply: {
          data: components['schemas']['Resource'];
          meta: components['schemas']['EmptyMeta'];
        };
      };
      'use-report.find': {
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
          data: components['schemas']['UseReport'][];
          meta: {
            pagination: components['schemas']['CursorMeta'] | components['schemas']['PageMeta'];
          };
        };
      };
      'use-report.create': {
        params: {
          documentId: components['schemas']['DocumentId'];
        };
        body: {
          data: {
            where: string;
            whatHappened: string;
            /** @enum {string} */
            verdict: 'worked' | 'partly' | 'did-not';
          };
        };
        reply: {
          data: components['schemas']['UseReport'];
          meta: components['schemas']['EmptyMeta'];
        };
      };
      'use-report.delete': {
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
      'licence.find': {
        reply: {
          data: components['schemas']['Licence'][];
          meta: components['schemas']['EmptyMeta'];
        };
      };
      'resource-file.findOne': {
        params: {
          documentId: components['schemas']['DocumentId'];
          file: components['schemas']['DocumentId'];
        };
        /** Format: binary */
        reply: string;
      };
      'resource-file.create': {
        params: {
          documentId: components['schemas']['DocumentId'];
        };
        body: {
          /** @description What is on it: of a picture, what stands for it where it is not seen. */
          caption?: string;
        };
        reply: {
          data: components['schemas']['ResourceFile'];
          meta: components['schemas']['EmptyMeta'];
        };
      };
      'resource-file.delete': {
        params: {
          documentId: components['schemas']['DocumentId'];
          file: components['schemas']['DocumentId'];
        };
        reply: {
          data: {
            documentId: components['schemas']['DocumentId'];
            /**
             * Format: date-time
             * @description UTC, ISO 8601
             */
            deletedAt: string;
          };
          meta: components['schemas']['EmptyMeta'];
        };
      };
      'faq.find': {
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
            state?:
              | ('in-work' | 'checked' | 'published' | 'review-due' | 'retired')
              | {
                  /** @enum {string} */
                  $eq: 'in-work' | 'checked' | 'published' | 'review-due' | 'retired';
                }
              | {
                  $in:
                    | ('in-work' | 'checked' | 'published' | 'review-due' | 'retired')[]
                    | ('in-work' | 'checked' | 'published' | 'review-due' | 'retired');
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
          sort?: 'latest' | 'review-due';
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
          data: components['schemas']['FaqSummary'][];
          meta: {
            pagination: components['schemas']['CursorMeta'] | components['schemas']['PageMeta'];
          };
        };
      };
      'faq.findOne': {
        params: {
          documentId: components['schemas']['DocumentId'];
        };
        reply: {
          data: components['schemas']['Faq'];
          meta: components['schemas']['EmptyMeta'];
        };
      };
      'faq.create': {
        body: {
          data: {
            community: components['schemas']['CommunityAddress'];
            /** @description The question. */
            title: string;
            /** @description The answer, in Markdown. */
            text: string;
            /**
             * @description Contributions, replies and closings of this community that everybody in it can read.
             * @default []
             */
            sources?: components['schemas']['DocumentId'][];
            /** @description How people ask it: whoever may read the FAQ finds it by these words, too. */
            searchWords?: string[];
            /** @description A member who is known to see it otherwise, and is asked for their own words. */
            minorityBy?: components['schemas']['DocumentId'] | null;
          };
        };
        reply: {
          data: components['schemas']['Faq'];
          meta: components['schemas']['EmptyMeta'];
        };
      };
      'faq.update': {
        params: {
          documentId: components['schemas']['DocumentId'];
        };
        body: {
          data: {
            /** @description The question. */
            title?: string;
            /** @description The answer, in Markdown. */
            text?: string;
            /** @description Contributions, replies and closings of this community that everybody in it can read. */
            sources?: components['schemas']['DocumentId'][];
            /** @description How people ask it: whoever may read the FAQ finds it by these words, too. */
            searchWords?: string[];
            /** @description A member who is known to see it otherwise, and is asked for their own words. */
            minorityBy?: components['schemas']['DocumentId'] | null;
          };
        };
        reply: {
          data: components['schemas']['Faq'];
          meta: components['schemas']['EmptyMeta'];
        };
      };
      'faq.delete': {
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
      'faq.reinstate': {
        params: {
          documentId: components['schemas']['DocumentId'];
        };
        reply: {
          data: components['schemas']['Faq'];
          meta: components['schemas']['EmptyMeta'];
        };
      };
      'faq.check': {
        params: {
          documentId: components['schemas']['DocumentId'];
        };
        reply: {
          data: components['schemas']['Faq'];
          meta: components['schemas']['EmptyMeta'];
        };
      };
      'faq.publish': {
        params: {
          documentId: components['schemas']['DocumentId'];
        };
        reply: {
          data: components['schemas']['Faq'];
          meta: components['schemas']['EmptyMeta'];
        };
      };
      'faq.review': {
        params: {
          documentId: components['schemas']['DocumentId'];
        };
        reply: {
          data: components['schemas']['Faq'];
          meta: components['schemas']['EmptyMeta'];
        };
      };
      'faq.retire': {
        params: {
          documentId: components['schemas']['DocumentId'];
        };
        reply: {
          data: components['schemas']['Faq'];
          meta: components['schemas']['EmptyMeta'];
        };
      };
      'faq.revive': {
        params: {
          documentId: components['schemas']['DocumentId'];
        };
        reply: {
          data: components['schemas']['Faq'];
          meta: components['schemas']['EmptyMeta'];
        };
      };
      'faq.flag': {
        params: {
          documentId: components['schemas']['DocumentId'];
        };
        body: {
          data: {
            reason: string;
          };
        };
        reply: {
          data: components['schemas']['Faq'];
          meta: components['schemas']['EmptyMeta'];
        };
      };
      'faq.differ': {
        params: {
          documentId: components['schemas']['DocumentId'];
        };
        body: {
          data:
            | {
                text: string;
              }
            | {
                /** @constant */
                isWaived: true;
              };
        };
        reply: {
          data: components['schemas']['Faq'];
          meta: components['schemas']['EmptyMeta'];
        };
      };
      'faq.judge': {
        params: {
          documentId: components['schemas']['DocumentId'];
        };
        body: {
          data: {
            helped: boolean;
          };
        };
        reply: {
          data: {
            documentId: components['schemas']['DocumentId'];
            helpfulCount: number;
            notHelpfulCount: number;
            helped: boolean;
          };
          meta: components['schemas']['EmptyMeta'];
        };
      };
      'faq-suggestion.find': {
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
          data: components['schemas']['FaqSuggestion'][];
          meta: {
            pagination: components['schemas']['CursorMeta'] | components['schemas']['PageMeta'];
          };
        };
      };
      'faq-suggestion.create': {
        params: {
          documentId: components['schemas']['DocumentId'];
        };
        body: {
          data: {
            /** @description The answer, in Markdown. */
            text: string;
            why: string;
          };
        };
        reply: {
          data: components['schemas']['FaqSuggestion'];
          meta: components['schemas']['EmptyMeta'];
        };
      };
      'faq-suggestion.delete': {
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
      'faq-suggestion.accept': {
        params: {
          documentId: components['schemas']['DocumentId'];
        };
        body: {
          data: {
            version?: number;
          };
        };
        reply: {
          data: components['schemas']['FaqSuggestion'];
          meta: components['schemas']['EmptyMeta'];
        };
      };
      'faq-suggestion.decline': {
        params: {
          documentId: components['schemas']['DocumentId'];
        };
        body: {
          data: {
            answer: string;
          };
        };
        reply: {
          data: components['schemas']['FaqSuggestion'];
          meta: components['schemas']['EmptyMeta'];
        };
      };
      'visit.find': {
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
            state?:
              | (
                  | 'requested'
                  | 'accepted'
                  | 'declined'
                  | 'expired'
                  | 'offered'
                  | 'scheduled'
                  | 'cancelled'
                  | 'made'
                  | 'learned-from'
                )
              | {
                  /** @enum {string} */
                  $eq:
                    | 'requested'
                    | 'accepted'
                    | 'declined'
                    | 'expired'
                    | 'offered'
                    | 'scheduled'
                    | 'cancelled'
                    | 'made'
                    | 'learned-from';
                }
              | {
                  $in:
                    | (
                        | 'requested'
                        | 'accepted'
                        | 'declined'
                        | 'expired'
                        | 'offered'
                        | 'scheduled'
                        | 'cancelled'
                        | 'made'
                        | 'learned-from'
                      )[]
                    | (
                        | 'requested'
                        | 'accepted'
                        | 'declined'
                        | 'expired'
                        | 'offered'
                        | 'scheduled'
                        | 'cancelled'
                        | 'made'
                        | 'learned-from'
                      );
                };
            /**
             * @description Those that you host, asked for, are asked to host, or go to.
             * @enum {string}
             */
            mine?: 'true';
            /** @description Those of one offer that comes again. */
            series?: components['schemas']['DocumentId'];
          };
          /**
           * @default latest
           * @enum {string}
           */
          sort?: 'soonest' | 'latest';
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
          data: components['schemas']['VisitSummary'][];
          meta: {
            pagination: components['schemas']['CursorMeta'] | components['schemas']['PageMeta'];
          };
        };
      };
      'visit.findOne': {
        params: {
          documentId: components['schemas']['DocumentId'];
        };
        reply: {
          data: components['schemas']['Visit'];
          meta: components['schemas']['EmptyMeta'];
        };
      };
      'visit.findCalendar': {
        params: {
          documentId: components['schemas']['DocumentId'];
        };
        query: {
          /**
           * @default visit
           * @enum {string}
           */
          of?: 'visit' | 'series';
        };
        reply: string;
      };
      'visit.create': {
        body: {
          data:
            | {
                /** @constant */
                begunAs: 'offer';
                community: components['schemas']['CommunityAddress'];
                title: string;
                text: string;
                wentWrongHereToo?: string;
                place?: string;
                access?: string;
                places: number;
                /** @description Left out, it is offered without a date yet. */
                dates?: {
                  /**
                   * Format: date-time
                   * @description UTC, ISO 8601
                   */
                  startsAt: string;
                  /**
                   * Format: date-time
                   * @description UTC, ISO 8601
                   */
                  endsAt: string;
                  timeZone: string;
                };
                /** @description That you have read and confirm the church’s list for visits; needed with a date. */
                confirmsChecklist?: boolean;
                /** @description With dates: one visit for each time, at the same time of day where it is. */
                repeats?: {
                  /** @enum {string} */
                  every: 'week' | 'fortnight' | 'month';
                  times: number;
                };
              }
            | {
                /** @constant */
                begunAs: 'request';
                community: components['schemas']['CommunityAddress'];
                title: string;
                text: string;
                questions?: string[];
                /** @description Dates that you propose. */
                dates?: {
                  /**
                   * Format: date-time
                   * @description UTC, ISO 8601
                   */
                  startsAt: string;
                  /**
                   * Format: date-time
                   * @description UTC, ISO 8601
                   */
                  endsAt: string;
                  timeZone: string;
                }[];
                /** @description A member here; left out, anybody may answer. */
                addressee?: components['schemas']['DocumentId'];
              };
        };
        reply: {
          data: components['schemas']['Visit'];
          meta: components['schemas']['EmptyMeta'];
        };
      };
      'visit.update': {
        params: {
          documentId: components['schemas']['DocumentId'];
        };
        body: {
          data: {
            title?: string;
            text?: string;
            questions?: string[];
            wentWrongHereToo?: string;
            place?: string;
            access?: string;
            places?: number;
          };
        };
        reply: {
          data: components['schemas']['Visit'];
          meta: components['schemas']['EmptyMeta'];
        };
      };
      'visit.answer': {
        params: {
          documentId: components['schemas']['DocumentId'];
        };
        body: {
          data:
            | {
                /** @constant */
                answer: 'accept';
                /** @default 1 */
                places?: number;
                place?: string;
                access?: string;
                wentWrongHereToo?: string;
              }
            | {
                /** @constant */
                answer: 'decline';
                reason?: string;
              };
        };
        reply: {
          data: components['schemas']['Visit'];
          meta: components['schemas']['EmptyMeta'];
        };
      };
      'visit.propose': {
        params: {
          documentId: components['schemas']['DocumentId'];
        };
        body: {
          data: {
            dates: {
              /**
               * Format: date-time
               * @description UTC, ISO 8601
               */
              startsAt: string;
              /**
               * Format: date-time
               * @description UTC, ISO 8601
               */
              endsAt: string;
              timeZone: string;
            }[];
          };
        };
        reply: {
          data: components['schemas']['Visit'];
          meta: components['schemas']['EmptyMeta'];
        };
      };
      'visit.schedule': {
        params: {
          documentId: components['schemas']['DocumentId'];
        };
        body: {
          data: {
            /**
             * Format: date-time
             * @description UTC, ISO 8601
             */
            startsAt: string;
            /**
             * Format: date-time
             * @description UTC, ISO 8601
             */
            endsAt: string;
            timeZone: string;
          };
        };
        reply: {
          data: components['schemas']['Visit'];
          meta: components['schemas']['EmptyMeta'];
        };
      };
      'visit.takePlace': {
        params: {
          documentId: components['schemas']['DocumentId'];
        };
        /** @default {} */
        body: {
          /** @default {} */
          data?: {
            /** @default [] */
            questions?: string[];
            /**
             * @description That you have read and confirm the church’s list for visits; needed with a date.
             * @default false
             */
            confirmsChecklist?: boolean;
          };
        };
        reply: {
          data: components['schemas']['Visit'];
          meta: components['schemas']['EmptyMeta'];
        };
      };
      'visit.givePlaceBack': {
        params: {
          documentId: components['schemas']['DocumentId'];
        };
        reply: {
          data: components['schemas']['Visit'];
          meta: components['schemas']['EmptyMeta'];
        };
      };
      'visit.cancel': {
        params: {
          documentId: components['schemas']['DocumentId'];
        };
        /** @default {} */
        body: {
          /** @default {} */
          data?: {
            reason?: string;
            /**
             * @default this
             * @enum {string}
             */
            applyTo?: 'this' | 'this-and-later';
          };
        };
        reply: {
          data: components['schemas']['Visit'];
          meta: components['schemas']['EmptyMeta'];
        };
      };
      'visit.make': {
        params: {
          documentId: components['schemas']['DocumentId'];
        };
        reply: {
          data: components['schemas']['Visit'];
          meta: components['schemas']['EmptyMeta'];
        };
      };
      'visit.note': {
        params: {
          documentId: components['schemas']['DocumentId'];
        };
        body: {
          data: {
            text: string;
            tryWhat?: string;
            /** Format: date */
            tryBy?: string;
          };
        };
        reply: {
          data: components['schemas']['Visit'];
          meta: components['schemas']['EmptyMeta'];
        };
      };
      'visit.confirm': {
        params: {
          documentId: components['schemas']['DocumentId'];
        };
        reply: {
          data: components['schemas']['Visit'];
          meta: components['schemas']['EmptyMeta'];
        };
      };
      'visit.sayWhatCame': {
        params: {
          documentId: components['schemas']['DocumentId'];
        };
        body: {
          data: {
            /**
             * @description Whether you did what you would try, and it worked.
             * @enum {string}
             */
            cameOf: 'yes' | 'partly' | 'no' | 'skipped';
            text?: string;
          };
        };
        reply: {
          data: components['schemas']['Visit'];
          meta: components['schemas']['EmptyMeta'];
        };
      };
      'visit.findQuestions': {
        reply: {
          data: components['schemas']['VisitQuestion'][];
          meta: components['schemas']['EmptyMeta'];
        };
      };
      'calendar-feed.find': {
        reply: {
          data: {
            madeAt: string | null;
          };
          meta: components['schemas']['EmptyMeta'];
        };
      };
      'calendar-feed.create': {
        reply: {
          data: {
            documentId: components['schemas']['DocumentId'];
            /**
             * Format: date-time
             * @description UTC, ISO 8601
             */
            madeAt: string;
            /** @description Below the address of this Strapi. */
            path: string;
          };
          meta: components['schemas']['EmptyMeta'];
        };
      };
      'calendar-feed.delete': {
        reply: {
          data: {
            madeAt: null;
          };
          meta: components['schemas']['EmptyMeta'];
        };
      };
      'search.find': {
        query: {
          /** @description Words as one would say them. The last may be a beginning; “between quotes” stands what is looked for as it stands. */
          q: string;
          /** @default {} */
          filters?: {
            kind?:
              | ('contribution' | 'reply' | 'resource' | 'faq')
              | {
                  /** @enum {string} */
                  $eq: 'contribution' | 'reply' | 'resource' | 'faq';
                }
              | {
                  $in:
                    | ('contribution' | 'reply' | 'resource' | 'faq')[]
                    | ('contribution' | 'reply' | 'resource' | 'faq');
                };
            activity?:
              | string
              | {
                  $eq: string;
                }
              | {
                  $in: string[] | string;
                };
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
            topic?:
              | string
              | {
                  $eq: string;
                }
              | {
                  $in: string[] | string;
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
          data: components['schemas']['SearchHit'][];
          meta: {
            pagination: components['schemas']['PageMeta'];
            facets: components['schemas']['SearchFacets'];
            isComplete: boolean;
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
export type Faq = components['schemas']['Faq'];
export type FaqSource = components['schemas']['FaqSource'];
export type FaqSuggestion = components['schemas']['FaqSuggestion'];
export type FaqSummary = components['schemas']['FaqSummary'];
export type FollowUp = components['schemas']['FollowUp'];
export type FollowUpQuestion = components['schemas']['FollowUpQuestion'];
export type Kin = components['schemas']['Kin'];
export type Licence = components['schemas']['Licence'];
export type Member = components['schemas']['Member'];
export type Membership = components['schemas']['Membership'];
export type PageMeta = components['schemas']['PageMeta'];
export type Person = components['schemas']['Person'];
export type Reply = components['schemas']['Reply'];
export type Resource = components['schemas']['Resource'];
export type ResourceFile = components['schemas']['ResourceFile'];
export type ResourceSummary = components['schemas']['ResourceSummary'];
export type Result = components['schemas']['Result'];
export type Round = components['schemas']['Round'];
export type RoundInBrief = components['schemas']['RoundInBrief'];
export type Safeguarding = components['schemas']['Safeguarding'];
export type SearchFacets = components['schemas']['SearchFacets'];
export type SearchHit = components['schemas']['SearchHit'];
export type Tally = components['schemas']['Tally'];
export type UseReport = components['schemas']['UseReport'];
export type Visit = components['schemas']['Visit'];
export type VisitGuest = components['schemas']['VisitGuest'];
export type VisitNote = components['schemas']['VisitNote'];
export type VisitQuestion = components['schemas']['VisitQuestion'];
export type VisitSeries = components['schemas']['VisitSeries'];
export type VisitSummary = components['schemas']['VisitSummary'];
export type Calls = components['schemas']['Calls'];
