/** What somebody might post to be run in other people's browsers. It would set `window.hacked`. */
export const HOSTILE_TITLE = '<img src=x onerror="window.hacked=1">';

export const HOSTILE_TEXT = [
  '<script>window.hacked = 1</script>',
  '<img src=x onerror="window.hacked=1">',
  '<svg onload="window.hacked=1">',
  '[press me](javascript:window.hacked=1)',
  '<a href="javascript:window.hacked=1">press me too</a>',
].join('\n\n');
