/** Makes elements. Text is always text: nothing that anybody wrote is ever read as HTML here… */

/** @typedef {Node|string|number|null|undefined|false} Child */

/**
 * @param {string} tag
 * @param {Record<string, any>} [attributes] `on…` takes a listener; true, false and null do as in HTML
 * @param {...(Child|Child[])} children
 * @returns {any} the element
 */
export const h = (tag, attributes = {}, ...children) => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
    else element.setAttribute(name, value === true ? '' : String(value));
  }
  element.append(...children.flat().filter(isShown).map(toNodeOrText));
  return element;
};

/** @param {Child} child */
const isShown = (child) => child !== null && child !== undefined && child !== false && child !== '';

/** @param {any} child */
const toNodeOrText = (child) => (child instanceof Node ? child : String(child));

/**
 * …with this one exception: what the server has put through its own allow-list.
 * @param {string} sanitisedHtml only ever `html` or `learnedHtml` from the plugin
 */
export const serverHtml = (sanitisedHtml) => {
  const element = h('div', { class: 'prose' });
  element.innerHTML = sanitisedHtml;
  return element;
};

/**
 * A button. `aria-disabled` instead of `disabled`, so that the keyboard's place is never lost.
 * @param {string} label
 * @param {(event: Event) => unknown} act
 * @param {Record<string, any>} [attributes]
 */
export const button = (label, act, attributes = {}) =>
  h(
    'button',
    {
      type: 'button',
      class: 'button',
      ...attributes,
      onclick: (/** @type {Event} */ event) => {
        const pressed = /** @type {HTMLElement} */ (event.currentTarget);
        if (pressed.getAttribute('aria-disabled') !== 'true') act(event);
      },
    },
    label
  );

/**
 * Keeps a button from being pressed twice while its work is under way.
 * @param {HTMLElement} pressed
 * @param {string} label what it says meanwhile
 * @param {() => Promise<unknown>} work
 */
export const whileBusy = async (pressed, label, work) => {
  if (pressed.getAttribute('aria-disabled') === 'true') return;
  const before = pressed.textContent;
  pressed.setAttribute('aria-disabled', 'true');
  pressed.textContent = label;
  try {
    await work();
  } finally {
    pressed.removeAttribute('aria-disabled');
    pressed.textContent = before;
  }
};

let lastId = 0;
/** An id that no other element has. @param {string} start */
export const freshId = (start) => `${start}-${(lastId += 1)}`;
