module.exports = {
  routes: [{ method: 'GET', path: '/bench-fixed', handler: 'bench-fixed.find' }],
};
