import { bootStrapi } from './boot.mjs';
import { tellCpu } from './cpu.mjs';
import { tellMemory } from './memory.mjs';

/** Strapi as it runs in production, with what the parent asks for over IPC beside its requests. */
const strapi = await bootStrapi();
strapi.server.mount();

const { connection } = strapi.db;
const { httpServer } = strapi.server;
let statements = 0;
let lastQueryAt = 0;
connection.on('query', () => {
  statements += 1;
  lastQueryAt = Date.now();
});
for (const end of ['query-response', 'query-error']) {
  connection.on(end, () => {
    lastQueryAt = Date.now();
  });
}

const QUIET_MS = 200;
const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Until what clients have given up on is done too, so that the next contender finds an idle server. */
const becomeQuiet = async () => {
  const { pool } = connection.client;
  while (pool.numUsed() + pool.numPendingAcquires() > 0 || Date.now() - lastQueryAt < QUIET_MS) {
    await pause(QUIET_MS / 4);
  }
};

const userNumber = ({ username }) => Number(username.replace('member', ''));

/** Sign-ins of these members, by number: what `POST /api/auth/local` would answer. */
const signIn = async (numbers) => {
  const names = numbers.map((number) => `member${number}`);
  const users = await connection('up_users').whereIn('username', names).orderBy('id');
  const jwt = strapi.plugin('users-permissions').service('jwt');
  return Promise.all(
    users.map(async (user) => ({
      key: user.document_id,
      number: userNumber(user),
      token: await jwt.issue({ id: user.id }),
    }))
  );
};

const EDITOR = { email: 'editor@example.org', password: 'Bench-2026' };

/** Who may do everything in the admin: what `POST /admin/login` answers. */
const signInEditor = async (port) => {
  const role = await strapi.service('admin::role').getSuperAdmin();
  await strapi.service('admin::user').create({
    ...EDITOR,
    firstname: 'Edith',
    isActive: true,
    roles: [role.id],
    registrationToken: null,
  });
  const answer = await fetch(`http://127.0.0.1:${port}/admin/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(EDITOR),
  });
  const { data } = await answer.json();
  return data.token;
};

process.on('message', async ({ kind, numbers }) => {
  if (kind === 'sign-in') process.send({ kind, people: await signIn(numbers) });
  if (kind === 'sign-in-editor') {
    process.send({ kind, token: await signInEditor(httpServer.address().port) });
  }
  if (kind === 'quiet') {
    await becomeQuiet();
    process.send({ kind });
  }
  if (kind === 'statements') {
    process.send({ kind, statements });
    statements = 0;
  }
});

tellCpu();
tellMemory();
// Whoever started it is gone.
process.on('disconnect', () => process.exit(1));

process.on('SIGTERM', async () => {
  await strapi.destroy();
  process.exit(0);
});

httpServer.listen(0, '127.0.0.1', () => {
  process.send({
    kind: 'ready',
    port: httpServer.address().port,
    hasComments: strapi.plugin('comments') !== undefined,
  });
});
