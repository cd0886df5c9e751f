/** Lays out what is far below, one part with each frame: then the page is whole. */

const parts = [...document.querySelectorAll<HTMLElement>('[data-from] :is(.step, .steps ~ *)')];

function layOutNext(): void {
  const part = parts.shift();
  if (!part) return;
  part.style.contentVisibility = 'visible';
  requestAnimationFrame(layOutNext);
}

layOutNext();

// A key may lead anywhere at once.
addEventListener('keydown', () => delete document.documentElement.dataset['from'], { once: true });
