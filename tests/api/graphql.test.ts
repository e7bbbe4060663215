import { makeCommunity, makeMember } from '../factories/communities';
import { contentActions, grant, grantAll, makePerson, type TestPerson } from '../factories/people';
import { bootApp, type App } from '../support/app';

const OURS =
  /communit|membership|contribution|repl(y|ies)|thanks|closing|visit|concern|decision|ledger/i;

const INTROSPECTION = `{
  __schema {
    types {
      name
      fields { name args { name type { name } } type { name ofType { name ofType { name } } } }
      inputFields { name type { name } }
      enumValues { name }
      possibleTypes { name }
    }
  }
}`;

const QUERIES = [
  'communities',
  'memberships',
  'contributions',
  'replies',
  'thanks',
  'closings',
  'visits',
  'visitGuests',
  'visitNotes',
  'concerns',
  'decisions',
  'ledgerEvents',
].flatMap((name) => [name, `communitiesOfPractice${name[0]?.toUpperCase()}${name.slice(1)}`]);

interface SchemaType {
  name: string;
  fields: { name: string }[] | null;
}

/** What REST keeps closed, Strapi's GraphQL plugin must not open under the same permissions. */
describe('GraphQL beside the plugin', () => {
  let app: App;
  let ruth: TestPerson;

  const ask = (query: string, person: TestPerson | null) => {
    const request = app.http.post('/graphql');
    if (person) request.set('Authorization', `Bearer ${person.token}`);
    return request.send({ query });
  };

  /** Also what the plugin's own grants would never give: the shadow controllers' actions. */
  const grantEverything = async () => {
    await grantAll(app);
    const names = Object.keys(app.strapi.plugin('communities-of-practice').contentTypes);
    const shadow = names.flatMap((name) =>
      ['find', 'findOne', 'create', 'update', 'delete'].map(
        (action) => `plugin::communities-of-practice.${name}.${action}`
      )
    );
    const users = ['find', 'findOne', 'me'].map(
      (action) => `plugin::users-permissions.user.${action}`
    );
    for (const role of ['public', 'authenticated']) {
      await grant(app, role, [...contentActions(app), ...shadow, ...users]);
    }
  };

  beforeAll(async () => {
    app = await bootApp('graphql', { hasGraphql: true });
    await grantEverything();
    ruth = await makePerson(app, 'ruth');
    await makeMember(app, await makeCommunity(app), ruth);
  });

  afterAll(() => app.stop());

  it('is on, and shows what the church itself publishes', async () => {
    const { status, body } = await ask(INTROSPECTION, null);
    expect(status).toBe(200);
    const types: SchemaType[] = body.data.__schema.types;
    expect(types.map(({ name }) => name)).toContain('UsersPermissionsUser');
  });

  it('has no type, field, argument or value of ours', async () => {
    const { body } = await ask(INTROSPECTION, ruth);
    const names = JSON.stringify(body.data.__schema).match(/"name":"[^"]+"/g) ?? [];
    expect(names.length).toBeGreaterThan(100);
    expect(names.filter((name) => OURS.test(name))).toEqual([]);
  });

  it('has no way from a user to what they do here', async () => {
    const { body } = await ask(INTROSPECTION, ruth);
    const types: SchemaType[] = body.data.__schema.types;
    const user = types.find(({ name }) => name === 'UsersPermissionsUser');
    const fields = user?.fields?.map(({ name }) => name) ?? [];
    expect(fields).toContain('username');
    expect(fields.filter((name) => OURS.test(name))).toEqual([]);
  });

  it.each(QUERIES)('answers no query for %s', async (name) => {
    for (const person of [null, ruth]) {
      const { body } = await ask(`{ ${name} { documentId } }`, person);
      expect(body.data).toBeUndefined();
      expect(body.errors[0].extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
    }
  });
});
