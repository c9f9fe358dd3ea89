/*
  What must hold of the figures of a page as it is rendered now: a function that returns what does not, as "check: what is wrong".
  Each check is a name and a generator of complaints, under the medium in which it is asked: screen, forced (forced colours) or print; "print names" asks for their names.
  broken/<medium>/<name>.html is a page that has this fault and no other.
*/
medium => {
  const LEAST_TYPE = 10;
  const OVERLAP = {width: 1, height: 5};
  const HALO = 1.5;
  // half a pixel is a rounding
  const SLACK = 0.5;

  const shown = element => element.checkVisibility({visibilityProperty: true, opacityProperty: true});
  const box = element => element.getBoundingClientRect();
  const words = element => '"' + element.textContent.trim() + '"';
  const scale = element => Math.hypot(element.getScreenCTM().a, element.getScreenCTM().b);
  const size = element => parseFloat(getComputedStyle(element).fontSize) * scale(element);
  const common = (a, b) => ({
    width: Math.min(a.right, b.right) - Math.max(a.left, b.left),
    height: Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top),
  });
  const inside = (inner, outer, slack) => inner.left >= outer.left - slack && inner.right <= outer.right + slack
    && inner.top >= outer.top - slack && inner.bottom <= outer.bottom + slack;
  const grown = (rect, by) => new DOMRect(rect.x - by, rect.y - by, rect.width + 2 * by, rect.height + 2 * by);
  const haloOf = text => getComputedStyle(text).stroke === 'none' ? 0 : HALO * scale(text);
  const wordsOf = element => {
    const range = document.createRange();
    range.selectNodeContents(element);
    return range.getBoundingClientRect();
  };
  const nameOf = figure => figure.id || 'figure';

  const figures = [...document.querySelectorAll('figure.viz-fig')];
  const drawings = figures.flatMap(figure => [...figure.querySelectorAll('svg')].filter(shown));
  const textsOf = drawing => [...drawing.querySelectorAll('text')].filter(text => shown(text) && text.textContent.trim());
  const dotsOf = drawing => [...drawing.querySelectorAll('circle')].filter(dot => shown(dot) && !dot.closest('pattern, clipPath'));
  const matrix = m => new DOMMatrix([m.a, m.b, m.c, m.d, m.e, m.f]);
  // from an element's own units to those of an ancestor's parent
  const upTo = (ancestor, element) => {
    const own = element.transform.baseVal.consolidate();
    const here = own === null ? new DOMMatrix() : matrix(own.matrix);
    return element === ancestor ? here : upTo(ancestor, element.parentNode).multiply(here);
  };
  // what <use> shows stands elsewhere in the page: its dots are put where the drawing shows them
  const usedDotsOf = drawing => [...drawing.querySelectorAll('use')].flatMap(use => {
    const original = document.getElementById(use.getAttribute('href').slice(1));
    return [...original.querySelectorAll('circle')].filter(dot => !dot.closest('pattern')).map(dot => {
      const toScreen = matrix(use.getScreenCTM()).multiply(upTo(original, dot));
      const centre = new DOMPoint(dot.cx.baseVal.value, dot.cy.baseVal.value).matrixTransform(toScreen);
      const radius = dot.r.baseVal.value * toScreen.a;
      return new DOMRect(centre.x - radius, centre.y - radius, 2 * radius, 2 * radius);
    });
  });

  const filled = () => drawings.filter(each => each.matches('.viz, .viz-mark')).concat([...document.querySelectorAll('.viz-fig progress')].filter(shown));

  const SCREEN = {
    'small-type': function* () {
      for (const text of drawings.flatMap(textsOf)) {
        if (size(text) < LEAST_TYPE) yield words(text) + ' is ' + size(text).toFixed(1) + ' px';
      }
    },
    'texts-overlap': function* () {
      for (const drawing of drawings) {
        const texts = textsOf(drawing);
        for (const [i, one] of texts.entries()) {
          for (const other of texts.slice(i + 1)) {
            const shared = common(box(one), box(other));
            if (shared.width > OVERLAP.width && shared.height > OVERLAP.height) {
              yield words(one) + ' and ' + words(other) + ' by ' + shared.width.toFixed(1) + ' x ' + shared.height.toFixed(1) + ' px';
            }
          }
        }
      }
    },
    'text-outside': function* () {
      for (const drawing of drawings) {
        for (const text of textsOf(drawing)) {
          if (!inside(box(text), box(drawing), SLACK)) yield words(text) + ' leaves its drawing in ' + nameOf(drawing.closest('figure'));
        }
      }
    },
    'dot-covered': function* () {
      for (const drawing of drawings) {
        const dots = dotsOf(drawing).map(box).concat(usedDotsOf(drawing));
        for (const text of textsOf(drawing)) {
          const label = grown(box(text), haloOf(text));
          for (const dot of dots) {
            const shared = common(label, dot);
            // the number in a disc is its own
            const isOwn = inside(new DOMRect((label.left + label.right) / 2, (label.top + label.bottom) / 2), dot, 0);
            if (!isOwn && shared.width > SLACK && shared.height > SLACK) {
              yield words(text) + ' covers a dot at ' + Math.round(dot.x - box(drawing).x) + ', ' + Math.round(dot.y - box(drawing).y);
            }
          }
        }
      }
    },
    'page-overflow': function* () {
      const root = document.documentElement;
      if (root.scrollWidth > root.clientWidth) yield root.scrollWidth + ' of ' + root.clientWidth + ' px';
    },
    'key-clipped': function* () {
      for (const figure of figures) {
        for (const item of [...figure.querySelectorAll('.viz-key li')].filter(shown)) {
          for (let around = item; around !== figure.parentNode; around = around.parentNode) {
            if (!inside(wordsOf(item), box(around), 1)) {
              yield words(item) + ' leaves its ' + around.localName + ' in ' + nameOf(figure);
              break;
            }
          }
        }
      }
    },
    'shape-outside': function* () {
      for (const drawing of drawings.filter(each => each.querySelector('use') === null)) {
        for (const shape of drawing.querySelectorAll('rect, circle, path')) {
          if (shown(shape) && !shape.closest('defs') && !inside(box(shape), box(drawing), 1)) {
            yield shape.localName + ' ' + (shape.getAttribute('d') || shape.getAttribute('x')) + ' leaves its drawing in ' + nameOf(drawing.closest('figure'));
          }
        }
      }
    },
    'ids-twice': function* () {
      const ids = [...document.querySelectorAll('[id]')].map(each => each.id);
      for (const id of new Set(ids.filter((each, i) => ids.indexOf(each) !== i))) yield id;
    },
    'no-picture': function* () {
      for (const figure of figures) {
        // the names and lines of a net have no room on a phone: there it is its table, folded up
        const forms = figure.querySelector('.viz-net') ? 'svg.viz, .viz-data' : 'svg.viz, .viz-list, table';
        const body = [...figure.querySelectorAll(forms)].filter(shown);
        if (!body.some(each => box(each).height > 10)) yield nameOf(figure) + ' shows nothing';
      }
    },
  };

  const FORCED = {
    'fill-forced': function* () {
      for (const each of filled().flatMap(each => [each, ...each.querySelectorAll('rect, circle, path')])) {
        if (getComputedStyle(each).forcedColorAdjust !== 'none') yield each.localName + ' ' + each.getAttribute('class');
      }
    },
    // on a fill of its own, or in the accent, a text keeps the colour that can be read there
    'text-not-of-the-system': function* () {
      const system = getComputedStyle(document.body).color;
      for (const text of drawings.flatMap(textsOf).filter(each => !each.matches('[class*="inside"], .viz-on, .viz-accent'))) {
        if (getComputedStyle(text).fill !== system) yield words(text) + ' is ' + getComputedStyle(text).fill;
      }
    },
  };

  const PRINT = {
    'fill-not-printed': function* () {
      for (const each of filled()) {
        if (getComputedStyle(each).printColorAdjust !== 'exact') yield each.localName + ' ' + each.getAttribute('class');
      }
    },
    'data-not-printed': function* () {
      for (const table of figures.flatMap(figure => [...figure.querySelectorAll('details table')])) {
        if (!shown(table) || box(table).height < 20) yield nameOf(table.closest('figure'));
      }
    },
    'dark-on-paper': function* () {
      const style = getComputedStyle(document.documentElement);
      const light = name => {
        const probe = document.body.appendChild(document.createElement('i'));
        probe.style.color = 'var(' + name + ')';
        const [red, green, blue] = getComputedStyle(probe).color.match(/[\d.]+/g).map(Number);
        probe.remove();
        return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
      };
      if (light('--viz-bg') < 0.95) yield 'the page is ' + style.getPropertyValue('--viz-bg');
      for (const ink of ['--viz-ink', '--viz-ink2', '--viz-member', '--viz-chair']) {
        if (light(ink) > 0.5) yield ink + ' is ' + style.getPropertyValue(ink);
      }
    },
    'no-picture': SCREEN['no-picture'],
  };

  const [asked, isOfNames] = medium.split(' ');
  const checks = {screen: SCREEN, forced: FORCED, print: PRINT}[asked];
  if (isOfNames) return Object.keys(checks);
  return Object.entries(checks)
    .flatMap(([name, check]) => [...check()].map(wrong => name + ': ' + wrong));
}
