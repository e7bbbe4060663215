/** The first words of a text, as far as so many characters hold them. */
export const beginningOf = (text: string, length: number): string => {
  const characters = [...text];
  if (characters.length <= length) return text;
  const whole = characters
    .slice(0, length)
    .join('')
    .replace(/\s+\S*$/u, '');
  return `${whole}…`;
};
