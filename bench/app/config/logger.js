// One line for each request would be measured with it; nobody's request is logged here.
module.exports = { level: 'error' };
