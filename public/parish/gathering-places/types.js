/**
 * What the plugin gives, as this website uses it. The contracts in the plugin's `shared/contracts`
 * are the source; these are for the editor's type checker alone.
 *
 * @typedef {{ documentId: string, name: string }} Person
 *
 * @typedef {object} ActivityField
 * @property {string} name
 * @property {string} label
 * @property {string} [help]
 * @property {'line'|'prose'|'date'|'link'|'choice'|'lines'|'people'|'contributions'} kind
 * @property {boolean} required
 * @property {number} [minLength]
 * @property {number} [maxLength]
 * @property {number} [maxItems]
 * @property {{ key: string, label: string }[]} [choices]
 *
 * @typedef {object} Activity
 * @property {string} key
 * @property {string} name
 * @property {string} prompt
 * @property {ActivityField[]} fields
 * @property {boolean} expectsReply
 * @property {string|null} opens
 * @property {string} closingQuestion
 * @property {{ key: string, label: string }[]} outcomes
 *
 * @typedef {object} Membership
 * @property {string} documentId
 * @property {string} community
 * @property {'member'|'facilitator'} role
 * @property {'requested'|'invited'|'active'|'paused'|'left'|'removed'} state
 * @property {string} displayName
 * @property {string|null} canHelpWith
 * @property {string|null} joinedAt
 *
 * @typedef {object} Member
 * @property {string} documentId
 * @property {Person} person
 * @property {'member'|'facilitator'} role
 * @property {Membership['state']} state
 * @property {string|null} canHelpWith
 * @property {string|null} joinedAt
 *
 * @typedef {object} Community
 * @property {string} documentId
 * @property {string} slug
 * @property {string} name
 * @property {string} domain
 * @property {string|null} practice
 * @property {string|null} sponsor
 * @property {string|null} rhythm
 * @property {'public'|'members'|'private'} visibility
 * @property {'open'|'request'|'invite'} joinPolicy
 * @property {boolean} isArchived
 * @property {number} memberCount
 * @property {Membership|null} membership
 * @property {{ read: boolean, join: boolean, contribute: boolean }} abilities
 * @property {Activity[]} [activities] With one community only: as it words and offers them.
 *
 * @typedef {'shown'|'quiet'|'held'|'hidden'|'withdrawn'} Standing
 * @typedef {'supports'|'differs'|'builds-on'|'asks'} Stance
 *
 * @typedef {object} Summary
 * @property {string} documentId
 * @property {string} activity
 * @property {string} title
 * @property {string} excerpt
 * @property {'open'|'closed'} status
 * @property {Standing} standing
 * @property {number} replyCount
 * @property {number} thanksCount
 * @property {number} meTooCount
 * @property {string} postedAt
 * @property {string} lastActivityAt
 * @property {{ documentId: string, slug: string, name: string }} community
 * @property {Person|null} author
 *
 * @typedef {object} Reply
 * @property {string} documentId
 * @property {string} contribution
 * @property {Stance|null} stance
 * @property {string} text
 * @property {string} html
 * @property {Standing} standing
 * @property {boolean} helped
 * @property {number} thanksCount
 * @property {number} version
 * @property {string} postedAt
 * @property {string|null} editedAt
 * @property {Person|null} author
 * @property {{ thanked: boolean }} you
 * @property {{ edit: boolean, withdraw: boolean, thank: boolean, report: boolean }} abilities
 *
 * @typedef {object} Closing
 * @property {string} documentId
 * @property {string} outcome
 * @property {string|null} learned
 * @property {string|null} learnedHtml
 * @property {string[]} helpful
 * @property {string} closedAt
 * @property {Person|null} closedBy
 *
 * @typedef {object} ThreadOnly
 * @property {string} text
 * @property {string} html
 * @property {Record<string, unknown>} details
 * @property {number} version
 * @property {string|null} editedAt
 * @property {Closing|null} closing
 * @property {Reply[]} replies
 * @property {boolean} hasMoreReplies
 * @property {{ thanked: boolean, meToo: boolean }} you
 * @property {{ reply: boolean, edit: boolean, withdraw: boolean, thank: boolean, meToo: boolean,
 *   close: boolean, reopen: boolean, report: boolean }} abilities
 * @typedef {Summary & ThreadOnly} Thread
 *
 * @typedef {object} Result
 * @property {'reply.posted'|'thanks.given'|'me-too.given'|'thread.closed'|'reply.helped'} verb
 * @property {string} at
 * @property {Person|null} by
 * @property {{ documentId: string, title: string, activity: string }} contribution
 * @property {{ documentId: string, name: string }} community
 *
 * @typedef {object} Thanks
 * @property {string} documentId
 * @property {'thanks'|'me-too'} kind
 * @property {string|null} reply
 * @property {string|null} why
 * @property {Person|null} giver
 * @property {string} givenAt
 *
 * @typedef {{ count: number, yours: boolean }} Tally
 *
 * @typedef {object} FeedQuery
 * @property {string} [community]
 * @property {string} [activity]
 * @property {string} [status]
 * @property {string} [text]
 * @property {string} [sort]
 * @property {string} [cursor]
 */
export {};
