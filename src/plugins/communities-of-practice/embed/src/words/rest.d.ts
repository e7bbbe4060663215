/** As the build leaves them; `en.json` is typed as it stands, too. */
declare module '*.json?rest' {
  const messages: Record<string, string>;
  export default messages;
}
