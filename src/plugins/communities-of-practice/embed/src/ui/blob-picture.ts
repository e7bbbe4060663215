import { noChange } from 'lit';
import { AsyncDirective } from 'lit/async-directive.js';
import { directive, type ElementPart } from 'lit/directive.js';

export interface PictureAsked {
  /** Of which picture; another one is another picture. */
  key: string;
  /** Asked once, when it is about to be seen. */
  load: () => Promise<Blob>;
  onFailed: () => void;
}

const NEAR = '400px';

/** Gives an `img` bytes that were asked for with the reader's token, and lets go of them when it goes. */
class BlobPicture extends AsyncDirective {
  #image: HTMLImageElement | null = null;
  #asked: PictureAsked | null = null;
  #address: string | null = null;
  #watching: IntersectionObserver | null = null;

  render(_asked: PictureAsked): unknown {
    return noChange;
  }

  override update({ element }: ElementPart, [asked]: [PictureAsked]): unknown {
    const isOther = this.#image !== element || this.#asked?.key !== asked.key;
    this.#asked = asked;
    if (isOther && element instanceof HTMLImageElement) {
      this.#letGo();
      this.#image = element;
      this.#watch(element);
    }
    return noChange;
  }

  override disconnected(): void {
    this.#letGo();
  }

  override reconnected(): void {
    if (this.#image) this.#watch(this.#image);
  }

  #watch(image: HTMLImageElement): void {
    this.#watching = new IntersectionObserver(
      (seen) => {
        if (!seen.some(({ isIntersecting }) => isIntersecting)) return;
        this.#watching?.disconnect();
        void this.#show(image);
      },
      { rootMargin: NEAR }
    );
    // A picture without bytes, or with broken ones, may be nowhere; what holds it is where it will be.
    this.#watching.observe(image.parentElement ?? image);
  }

  async #show(image: HTMLImageElement): Promise<void> {
    const asked = this.#asked;
    if (asked === null) return;
    const isStill = () => this.isConnected && this.#asked?.key === asked.key;
    try {
      const bytes = await asked.load();
      if (!isStill()) return;
      this.#address = URL.createObjectURL(bytes);
      // What the website's own policy keeps from showing, or is broken.
      image.onerror = () => isStill() && asked.onFailed();
      image.src = this.#address;
    } catch {
      if (isStill()) asked.onFailed();
    }
  }

  #letGo(): void {
    this.#watching?.disconnect();
    this.#image?.removeAttribute('src');
    if (this.#address !== null) URL.revokeObjectURL(this.#address);
    this.#address = null;
  }
}

/** On an `img`: shows bytes that {@link PictureAsked} loads, once it is near to being seen. */
export const blobPicture = directive(BlobPicture);
