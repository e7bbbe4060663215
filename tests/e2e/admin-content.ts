import { adminEmail, baseUrl, password } from './admin-settings';

export interface Entry {
  documentId: string;
  [attribute: string]: unknown;
}

type Type = 'community' | 'membership' | 'contribution' | 'reply' | 'resource' | 'faq' | 'visit';
type Filters = Record<string, string>;

const address = (type: Type) =>
  `${baseUrl}/content-manager/collection-types/plugin::communities-of-practice.${type}`;

/**
 * Strapi's own Content Manager over HTTP: it knows nothing of our queries, so what it lists is the
 * hand count that our pages are held against.
 */
export class ContentManager {
  private constructor(private readonly token: string) {}

  static async open(): Promise<ContentManager> {
    const answer = await fetch(`${baseUrl}/admin/login`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ email: adminEmail, password }),
    });
    const { data } = await answer.json();
    return new ContentManager(data.token);
  }

  private async call(url: string, method = 'GET', body?: unknown) {
    const answer = await fetch(url, {
      method,
      headers: { Authorization: `Bearer ${this.token}`, 'Content-Type': 'application/json' },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    if (!answer.ok) throw new Error(`${method} ${url}: ${answer.status} ${await answer.text()}`);
    return answer.status === 204 ? null : answer.json();
  }

  /** All entries, page by page. Filters by dotted path: `{ 'community.documentId': '…' }`. */
  async list(type: Type, filters: Filters = {}): Promise<Entry[]> {
    const query = new URLSearchParams({ pageSize: '100', sort: 'id:ASC' });
    for (const [path, value] of Object.entries(filters)) {
      query.set(`filters[${path.split('.').join('][')}][$eq]`, value);
    }
    const entries: Entry[] = [];
    for (let page = 1; ; page += 1) {
      query.set('page', String(page));
      const { results, pagination } = await this.call(`${address(type)}?${query}`);
      entries.push(...results);
      if (page >= pagination.pageCount) return entries;
    }
  }

  /** The documentId of somebody with an account on the website; another one for another number. */
  async somebody(which = 1): Promise<string> {
    const users = `${baseUrl}/content-manager/collection-types/plugin::users-permissions.user`;
    const { results } = await this.call(`${users}?pageSize=1&page=${which}&sort=id:ASC`);
    return results[0].documentId;
  }

  async create(type: Type, data: Record<string, unknown>): Promise<Entry> {
    const { data: entry } = await this.call(address(type), 'POST', data);
    return entry;
  }

  async find(type: Type, documentId: string): Promise<Entry> {
    const { data: entry } = await this.call(`${address(type)}/${documentId}`);
    return entry;
  }

  /** What the plugin's own page says of a community. */
  health(community: string) {
    return this.call(`${baseUrl}/communities-of-practice/communities/${community}/health`);
  }

  /** Takes what is shown out of sight until somebody decides, as a moderator would. */
  async hold(documentId: string): Promise<void> {
    const url = `${baseUrl}/communities-of-practice/moderation/contribution/${documentId}/hold`;
    await this.call(url, 'POST', { data: { seen: 'shown' } });
  }

  /** What *Configure the view* does: another label for a field. */
  async label(type: Type, field: string, label: string): Promise<void> {
    const url = `${baseUrl}/content-manager/content-types/plugin::communities-of-practice.${type}/configuration`;
    const { data } = await this.call(url);
    const { settings, metadatas, layouts } = data.contentType;
    // What the Content Manager sends back of a column is less than what it was given.
    const sent = Object.fromEntries(
      Object.entries<{ edit: object; list: { [key: string]: unknown } }>(metadatas).map(
        ([
          name,
          {
            edit,
            list: { label: head, searchable, sortable },
          },
        ]) => [
          name,
          {
            edit: name === field ? { ...edit, label } : edit,
            list: { label: head, searchable, sortable },
          },
        ]
      )
    );
    await this.call(url, 'PUT', {
      settings,
      metadatas: sent,
      layouts,
    });
  }

  async remove(type: Type, documentId: string): Promise<void> {
    await this.call(`${address(type)}/${documentId}`, 'DELETE');
  }
}
