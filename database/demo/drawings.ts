const rows = [250, 290, 330, 370, 410, 450];
const columns = [560, 630, 710, 790];

const line = (x1: number, y1: number, x2: number, y2: number): string =>
  `<path d="M${x1} ${y1}L${x2} ${y2}" stroke="#7b8794" stroke-width="2"/>`;

const scribble = (x: number, y: number): string =>
  `<path d="M${x} ${y}q6 -12 12 0t12 0t12 0" fill="none" stroke="#2b4c7e" stroke-width="3"/>`;

/** A meter, and the sheet that hangs beside it on a string: shapes of SVG in 960 × 600. */
export const METER_AND_SHEET = [
  '<rect width="960" height="600" fill="#d9cbb2"/>',
  '<rect y="500" width="960" height="100" fill="#8a6a4b"/>',
  // The meter.
  '<rect x="110" y="120" width="270" height="320" rx="18" fill="#4a5560"/>',
  '<circle cx="245" cy="235" r="85" fill="#f4f1e8"/>',
  '<path d="M245 235L300 190" stroke="#b3352b" stroke-width="8" stroke-linecap="round"/>',
  '<circle cx="245" cy="235" r="9" fill="#333"/>',
  '<rect x="165" y="350" width="160" height="50" rx="6" fill="#1f262c"/>',
  ...[180, 218, 256, 294].map(
    (x) => `<rect x="${x}" y="358" width="22" height="34" fill="#e8e2d0"/>`
  ),
  '<path d="M180 440V500M310 440V500" stroke="#c98b3c" stroke-width="18"/>',
  // The sheet on its nail.
  '<path d="M670 90L560 170M670 90L790 170" stroke="#6b4f34" stroke-width="4"/>',
  '<circle cx="670" cy="90" r="9" fill="#555"/>',
  '<rect x="490" y="165" width="370" height="320" fill="#fffdf6" stroke="#c9c1ad" stroke-width="3"/>',
  '<rect x="510" y="190" width="220" height="18" fill="#3d4a57"/>',
  ...rows.map((y) => line(510, y, 840, y)),
  ...columns.map((x) => line(x, 230, x, 465)),
  ...rows
    .slice(0, 4)
    .flatMap((y) => [scribble(514, y - 12), scribble(578, y - 12), scribble(650, y - 12)]),
  // The pencil, which cannot walk off.
  '<path d="M850 170Q930 260 885 350" fill="none" stroke="#6b4f34" stroke-width="4"/>',
  '<path d="M885 350L862 450" stroke="#e0a526" stroke-width="16"/>',
  '<path d="M862 450L858 472" stroke="#333" stroke-width="7"/>',
].join('');
